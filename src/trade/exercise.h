#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "trade/five_ways.h"

// An exercise in the five ways: a case is told as it is told at the counter, and whoever learns
// says which way it is, whether the customer can insist on it, and how much goes back. The answer
// is always that of five_ways.h; what is authored is only the telling.

namespace tc::trade {

struct ToldCase {
  std::string id;
  std::string told;
  ReturnCase facts;
  /// What its use took off its value, by what is told. Kept only where the rules allow it.
  Money wear;
  /// What to notice: how what was told leads to the facts that the rules go by.
  std::string notice;
  std::vector<std::string> rests_on;  ///< ids of facts, besides those of the rules
  Way expected = Way::goodwill;       ///< its author's own answer, by which it is checked
  Span place;
};

struct FiveWays {
  std::string title;
  std::string says;  ///< what it is about, in a sentence or two
  std::vector<ToldCase> cases;
};

/// The ways that can be answered, in the order of their numbers from 1. An old unit that comes for
/// its surcharge is none of them.
inline constexpr std::array five_ways{Way::reject, Way::cancel, Way::goodwill, Way::warranty,
                                      Way::trade_terms};
/// When it is that way: "faulty, wrong or not as described", with where it stands.
std::string_view meaning(Way way);

/// What goes back now: nothing where it is not owed, or where repair comes first; less the wear
/// where that may be kept.
Money due(const ToldCase& told);

/// What whoever learns said of a case.
struct Answer {
  Way way = Way::reject;
  bool can_insist = false;
  Money back;
};

enum class Question : std::uint8_t { way, can_insist, back };
/// One of the three, and why it is so; where the answer differs, also why it is not as it was said.
struct Remark {
  Question question = Question::way;
  bool right = false;
  std::string says;
};
struct Marked {
  Way way = Way::goodwill;  ///< the right one
  std::array<Remark, 3> remarks;

  bool all_right() const;
};
Marked marked(const ToldCase& told, const Answer& answer);

/// How it went with the cases of one way: both numbers are 0 where none came.
struct Tally {
  Way way = Way::reject;
  int cases = 0;
  int right = 0;  ///< in all three
};
std::array<Tally, five_ways.size()> tallied(const std::vector<Marked>& marked);

/// A number from 0 to bound - 1; bound is at least 1.
using Below = std::function<std::uint32_t(std::uint32_t bound)>;
/// So many of the cases, each once, in the order that the numbers make: all five ways are among
/// them where five are drawn. No more than there are.
std::vector<std::size_t> drawn(const FiveWays& exercise, std::size_t count, const Below& below);

}  // namespace tc::trade
