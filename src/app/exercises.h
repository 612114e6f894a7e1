#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/refusal.h"
#include "scenario/library.h"
#include "trade/exercise.h"

// Exercises beside the customers: practice of one decision. Nothing of them is recorded.

namespace tc {

inline constexpr std::size_t usual_cases = 10;

/// One round of the five ways: cases drawn by a seed, answered one after another.
struct FiveWaysRound {
  std::shared_ptr<const trade::FiveWays> exercise;
  std::uint64_t seed = 0;
  std::vector<std::size_t> cases;      ///< of the exercise
  std::vector<trade::Marked> answers;  ///< to as many of them, in order

  bool over() const { return answers.size() == cases.size(); }
  /// The case that waits for its answer; there is one until the round is over.
  const trade::ToldCase& waiting() const;
  const trade::ToldCase& at(std::size_t number) const { return exercise->cases[cases[number]]; }
  int all_right() const;  ///< how many were right in all three
};

/// The same seed draws the same cases. Refuses "no-exercise" where the content has none, and
/// "no-cases" where none are asked for.
Result<FiveWaysRound> begin_five_ways(const Library& library, std::uint64_t seed,
                                      std::size_t cases = usual_cases);
/// Answers the case that waits.
const trade::Marked& answer_case(FiveWaysRound& round, const trade::Answer& answer);

/// A fact behind an answer, as it stands beside it.
struct FactBehind {
  std::string id;
  std::string says;
  std::string source;
  bool confirmed = false;  ///< held against its source
  bool holds = true;       ///< on the day of asking
};
/// Those that the rules name for the case, and then those that the case rests on besides.
std::vector<FactBehind> facts_behind(const Library& library, const trade::ToldCase& told,
                                     const CalendarDate& today);

/// An answer in one line: the way by its number or name, whether the customer can insist, how much
/// goes back: "2 y 70.95", "trade terms no 0". Refuses "no-answer" with what is missing.
Result<trade::Answer> answer_in(std::string_view line);

}  // namespace tc
