#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/practice.h"
#include "screens/desk/desk.h"
#include "screens/intent.h"
#include "screens/kit/letters.h"
#include "screens/kit/portrait.h"
#include "screens/kit/ui.h"

namespace tc {

/// A reply or a task as it is offered now.
struct OfferedChoice {
  ChoiceIndex choice;
  std::string text;
};

/// A common move or a colleague to ask, in a panel.
struct PanelChoice {
  ChoiceIndex choice;
  std::string title;  ///< "Say sorry"; "Sioned Rees, supervisor"
  std::string words;  ///< what is said; may be empty
};

/// Somebody who waits to be served.
struct WaitingPerson {
  std::string who;
  bool seen = false;  ///< they were told that they have been seen
};

/// What the last move showed or missed, at level 1.
struct MoveMark {
  std::string criterion;
  Showing showing = Showing::shown;
  std::string reason;
};

/// A feeling's bar.
struct MoodRow {
  std::string name;
  std::string words;
  float part = 0;
  kit::Tone tone = kit::Tone::met;
};

/// A line of the transcript: who spoke, and what.
struct TranscriptLine {
  std::string who;  ///< "You", "You to Sioned Rees", "Marged"; empty for what was told
  std::string text;
};

/// The counter as it stands: all that the Serve page shows.
struct ServeView {
  std::string title;
  std::string setting;
  std::string clock;
  std::string norm;  ///< "2:10 of 6 min"
  Channel channel = Channel::counter;
  bool assessed = false;
  kit::StageSpec stage;
  std::string stage_words;
  bool alone = false;
  std::string customer;
  std::string kind;
  std::vector<std::string> cues;  ///< none at level 3
  std::string says;               ///< the last line, in quotes where it is spoken
  std::string answered;           ///< what was said just before it in the same turn; may be empty
  std::vector<std::string> news;  ///< what happened in the last turn
  /// Of somebody who has broken in and is not the customer: what was told last; else empty.
  std::vector<std::string> told;
  std::vector<MoodRow> moods;   ///< none at level 3
  std::string hint;             ///< at level 1
  std::vector<MoveMark> marks;  ///< of the last move, at level 1 in practice
  std::string received;         ///< of an email: when it was opened
  std::string email;            ///< the apprentice's own, sentence by sentence
  std::vector<kit::ChatTurn> turns;
  std::vector<WaitingPerson> waiting;  ///< first come first
  std::vector<OfferedChoice> replies;
  std::vector<OfferedChoice> tasks;
  std::vector<PanelChoice> common;
  std::vector<PanelChoice> referrals;
  std::string found_title;  ///< the newest task and what it found
  std::string found;
  SimDuration wait;
  std::string wait_words;  ///< "give her a moment"
  bool can_take_back = false;
  std::vector<PromiseRow> promises;
  std::vector<TranscriptLine> transcript;
  bool over = false;
  EntryId attempt;
  std::optional<DeskView> desk;  ///< of a scenario that plays in the trade world
};

ServeView serve_view(const Attempt& attempt);

/// What is open on the page besides.
struct ServeState {
  enum class Panel { none, common, referrals };
  Panel panel = Panel::none;
  DeskState desk = {};
};

/// The heart: customer, bubble, cues, moods, clock, promises, replies (1 to 9), tasks at the
/// desk (F1 …), M for common moves, R to refer, W to wait, U to take back, transcript. At the end
/// Enter goes on to the debrief. In the trade world the desk's tools are F1 to F10, and tasks are
/// done by Shift and their key.
void draw_serve(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents);

}  // namespace tc
