#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "scenario/expression.h"

namespace tc {

/// What a term asks about: which kind of thing, and which one of them.
using Question = std::pair<Op, std::int32_t>;
Question question(const Term& term);

/// One answer to every question: 1 or 0, or a number.
using Case = std::map<Question, std::int32_t>;
bool holds(const Expression& guard, const Case& answers);

/// Whether it only compares and joins. Where it calculates, cases prove nothing.
bool is_plain(const Expression& guard);

/// Every case that the acts, variables, needs, promises and feelings of some guards could be in,
/// each thought independent of the others.
class Cases {
 public:
  explicit Cases(const std::vector<const Expression*>& guards);

  /// Where trying them all would take too long.
  bool too_many() const { return count_ > most; }
  std::size_t count() const { return count_; }
  Case operator[](std::size_t number) const;

 private:
  static constexpr std::size_t most = 4096;

  /// The answers that make a difference: yes and no, and for what is counted or measured, numbers
  /// on both sides of every number that it is compared with.
  std::map<Question, std::set<std::int32_t>> answers_;
  std::size_t count_ = 1;
};

}  // namespace tc
