#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "screens/debrief_intents.h"
#include "screens/evidence_intents.h"
#include "screens/office_intents.h"
#include "session/move.h"
#include "trade/exercise.h"

namespace tc {

/// The places that the rail leads to.
enum class Place { practise, portfolio, assess, people, hand_in, exporting };

// What a person asked for on a page. Pages only ask; the application carries it out through the
// use cases of `app`. What is asked in a debrief stands in debrief_intents.h, about evidence in
// evidence_intents.h, and in the office (judging, people, handing in, exporting) in
// office_intents.h.
struct GoTo {
  Place place = Place::practise;
};
struct OpenBriefing {
  std::string scenario;
};
struct BeginAttempt {
  std::string scenario;
  std::optional<int> level = {};  ///< the scenario's own without it
  std::string language = "en";
};
/// What an assessed attempt is, before it begins.
struct OpenSitting {
  EntryId sitting;
};
struct BeginAssessed {
  EntryId sitting;
};
struct ResumeAttempt {
  EntryId attempt;
};
struct MakeMove {
  Move move;
};
/// Says a line at the desk of the parts counter: "pick W1042".
struct DeskMove {
  std::string line;
};
/// Goes back to before the last move, in practice.
struct TakeBack {};
/// A new round of the five ways.
struct OpenFiveWays {};
struct AnswerCase {
  trade::Answer answer;
};
/// Leaves the customer; the attempt stays where it is.
struct LeaveAttempt {};
struct OpenDebrief {
  EntryId attempt;
};
/// The page chose something else to show: its view is made again.
struct LookAgain {};
/// Refused before it was asked: a form says what is missing.
struct Complain {
  std::string sentence;
  std::string hint;
};

/// Any one of them. How all of them are copied and dropped is compiled once, in intent.cpp, and not
/// for every page that asks for one.
struct Intent {
  using Any =
      std::variant<GoTo, OpenBriefing, BeginAttempt, OpenSitting, BeginAssessed, ResumeAttempt,
                   MakeMove, DeskMove, TakeBack, OpenFiveWays, AnswerCase, LeaveAttempt,
                   OpenDebrief, LookAgain, Complain, DebriefIntent, EvidenceIntent, OfficeIntent>;

  template <class One>
  Intent(One one) : what(std::move(one)) {}
  Intent(const Intent& other);
  Intent(Intent&& other) noexcept;
  Intent& operator=(const Intent& other);
  Intent& operator=(Intent&& other) noexcept;
  ~Intent();

  Any what;
};
using Intents = std::vector<Intent>;

}  // namespace tc
