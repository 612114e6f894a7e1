#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/sim_time.h"
#include "base/span.h"
#include "scenario/mood.h"
#include "scenario/script.h"

// A play is a test that a trainer can read: moves at a scenario, and what is to come of them.
// scenarios/README.md, "Plays", gives its spelling.

namespace tc {

// What a play has the apprentice do. `named` is a choice's id or the beginning of its words.
struct GiveReply {
  std::string named;
};
struct DoTask {
  std::string named;
};
struct AskColleague {
  std::string named;
};
struct MakeCommonMove {
  std::string named;
};
struct LetTimePass {
  SimDuration time;
};

struct DoAtDesk {
  std::string line;
};

enum class Offering : std::uint8_t { offered, not_offered };

// What a play expects, each about the last move (the beginning counts as one) or how things are
// after it. Names are as written; what they name is found when the play is run.
struct ExpectWords {
  Speaker speaker = Speaker::customer;  ///< a line of the last move contains the words
  std::string words;
};
struct ExpectFinding {
  std::string words;  ///< what the last task found contains them
};
struct ExpectIndication {
  Showing showing = Showing::shown;
  std::string criterion;  ///< "P4" of the scenario's standard, or "IMIVPO01/P4"
};
struct ExpectOffer {
  Offering offering = Offering::offered;
  std::string choice;  ///< id of a reply or task
};
/// A conduct rule was kept (shown) or broken (missed).
struct ExpectRule {
  Showing showing = Showing::shown;
  std::string rule;
};
enum class LineUp : std::uint8_t { unacknowledged, unserved };
struct ExpectPeople {
  LineUp line_up = LineUp::unserved;
  int count = 0;
};
struct ExpectVariable {
  std::string variable;
  std::string value;  ///< as an author writes it: 3, yes, 17:05, a word
};
struct ExpectTime {
  SimTime time;  ///< to the minute
};
struct ExpectFace {
  Face face = Face::calm;
};
struct ExpectPromise {
  std::string promise;
  PromiseFate fate = PromiseFate::none;
};
struct ExpectEnding {
  std::string ending;
};
struct ExpectOutcome {
  Outcome outcome = Outcome::good;
};
struct ExpectScene {
  std::string scene;
};

/// The desk answered the last line so.
struct ExpectDesk {
  std::string words;
};
/// The world brought this news during the last move.
struct ExpectNews {
  std::string words;
};
/// The last move was refused so, and is not made.
struct ExpectRefusal {
  std::string words;
};
/// How an order stands, by a word that expressions ask orders with.
struct ExpectOrder {
  std::string order;
  std::string word;  ///< "dispatched", "not paid"
};
/// The last move made a document of this kind.
struct ExpectPaper {
  std::string kind;
};

using Expectation = std::variant<ExpectWords, ExpectFinding, ExpectIndication, ExpectOffer,
                                 ExpectRule, ExpectPeople, ExpectVariable, ExpectTime, ExpectFace,
                                 ExpectPromise, ExpectEnding, ExpectOutcome, ExpectScene,
                                 ExpectDesk, ExpectNews, ExpectRefusal, ExpectOrder, ExpectPaper>;

/// One line of a play. A YAML `expect` with several keys is a step a key, a list a step an item.
struct PlayStep {
  std::variant<GiveReply, DoTask, AskColleague, MakeCommonMove, LetTimePass, DoAtDesk, Expectation>
      what;
  Span place;
};

struct Play {
  std::string scenario;  ///< the id after `play:`
  std::string title;
  std::uint64_t seed = 1;
  int level = 0;  ///< 0: the scenario's own
  std::vector<PlayStep> steps;
  Span place;
};

}  // namespace tc
