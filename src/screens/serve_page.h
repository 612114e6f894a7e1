#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/practice.h"
#include "screens/intent.h"
#include "screens/kit/portrait.h"
#include "screens/kit/ui.h"

namespace tc {

/// A reply or a task as it is offered now.
struct OfferedChoice {
  ChoiceIndex choice;
  std::string text;
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
  std::string who;  ///< "You", "Marged"; empty for what was told
  std::string text;
};

/// The counter as it stands: all that the Serve page shows.
struct ServeView {
  std::string title;
  std::string setting;
  std::string clock;
  std::string norm;  ///< "2:10 of 6 min"
  kit::StageSpec stage;
  std::string stage_words;
  bool alone = false;
  std::string customer;
  std::string kind;
  std::vector<std::string> cues;
  std::string says;               ///< the last line, in quotes
  std::string answered;           ///< what was said just before it in the same turn; may be empty
  std::vector<std::string> news;  ///< what happened in the last turn
  std::vector<MoodRow> moods;
  std::vector<OfferedChoice> replies;
  std::vector<OfferedChoice> tasks;
  std::string found_title;  ///< the newest task and what it found
  std::string found;
  SimDuration wait;
  std::string wait_words;  ///< "give her a moment"
  std::vector<PromiseRow> promises;
  std::vector<TranscriptLine> transcript;
  bool over = false;
  EntryId attempt;
};

ServeView serve_view(const Attempt& attempt);

/// The heart: customer, bubble, cues, moods, clock, promises, replies (1 to 9), tasks at the
/// desk (F1 …), W to wait, transcript. At the end Enter goes on to the debrief.
void draw_serve(kit::Ui& ui, const ServeView& view, Intents& intents);

}  // namespace tc
