#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "session/session.h"

namespace tc {

/// An indication as people open it: which criterion, what was seen, why, and by what rule.
struct Chip {
  CriterionRef criterion;
  Showing showing = Showing::shown;
  std::string reason;   ///< the author's
  std::string rule;     ///< where in the script it stands, in words
  std::string instead;  ///< of what was passed over: what could have been said or done
  std::string proof;    ///< the order whose books and papers prove it: "W1042"; may be empty
};

/// Something that was said, told or found, in its turn.
struct Said {
  Speaker speaker = Speaker::customer;
  std::string text;
  std::string thinks;
  std::vector<std::string> cues;
  Face face = Face::calm;
  SimTime at;
};

/// Somebody came to wait, or waits no more.
struct QueueNews {
  std::string who;
  bool joined = false;
};

struct PromiseNews {
  std::string what;
  PromiseFate fate = PromiseFate::open;
  SimTime due;
};

/// What the parts counter's world brought by itself.
struct WorldNews {
  std::string says;
  std::string order;  ///< its id; may be empty
  SimTime at;
};

/// One move and all that came of it; step 0 is the opening and has no move.
struct Step {
  int number = 0;
  SimTime at;
  std::optional<Move> move;
  std::string you;    ///< what was said or done; "waited 15 seconds"
  std::string to;     ///< the colleague who was asked
  std::string found;  ///< what a task found, or the desk said
  std::vector<Said> said;
  std::vector<Chip> chips;
  std::vector<PromiseNews> promises;
  std::vector<QueueNews> queue;
  std::vector<WorldNews> news;
  std::string note;  ///< the author's for assessors, of the scene that was come to
  std::vector<std::string> needs_found;
  std::vector<std::string> needs_confirmed;
  Mood mood;  ///< at the end of the step
};

struct PromiseRow {
  std::string what;
  SimTime due;
  PromiseFate fate = PromiseFate::open;
  std::optional<SimTime> settled;  ///< when it was kept, updated or broken
};

struct NeedRow {
  std::string is;
  bool found = false;
  bool confirmed = false;
};

/// How one criterion fared on the path that was taken. Score = shown / opportunities().
struct Tally {
  CriterionRef criterion;
  int shown = 0;
  int missed = 0;
  int passed_over = 0;
  int opportunities() const { return shown + missed + passed_over; }
};

/// A session, told: what the debrief, the assessor's replay and the command line show.
struct Debrief {
  std::shared_ptr<const Scenario> scenario;
  std::vector<Step> steps;
  std::vector<PromiseRow> promises;
  std::vector<NeedRow> needs;
  std::vector<Tally> tallies;  ///< of criteria that had an opportunity, in order
  std::optional<EndingIndex> ending;
  std::vector<WorldNews> aftermath;           ///< what came of it after the day
  std::shared_ptr<const trade::Books> books;  ///< of the world as they were left; or null
  SimDuration took;
  int level = 2;

  int shown() const;
  int opportunities() const;
};

/// One move with the events that came of it; the opening has no move.
struct Turn {
  std::optional<Move> move;
  Events events;
};

/// Tells turns that `session` went through from its start; pure.
Debrief debrief(const Session& session, const std::vector<Turn>& turns);

}  // namespace tc
