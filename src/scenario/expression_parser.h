#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenario/acts.h"
#include "scenario/expression.h"

namespace tc {

/// The names that a guard may use; an index into one of these is what the expression keeps.
struct GuardNames {
  Acts acts;                          ///< those that the scenario uses
  std::vector<std::string> all_acts;  ///< those that it could use, for hints
  std::vector<std::string> flags;
  std::vector<std::string> needs;
  std::vector<std::string> promises;
};

/// Something wrong inside a guard, `at` so many bytes from its beginning. `code` is one of
/// TC200 (act), TC202 (need), TC203 (flag), TC204 (promise), TC211 (spelling), TC212 (too long).
/// For an unknown name `candidates` are those that it could have been.
struct GuardFault {
  std::string code;
  std::size_t at = 0;
  std::size_t length = 1;
  std::string sentence;
  std::string hint;
  std::vector<std::string> candidates;
};

struct ParsedGuard {
  Expression expression;
  std::vector<GuardFault> faults;  ///< none: the expression is whole
};

/// Reads "did(ask.vehicle) and not (flag(late) or patience < 30)"; `not` binds closest, then
/// `and`, then `or`. Goes on after unknown names, stops where it cannot be understood.
ParsedGuard parse_guard(std::string_view text, const GuardNames& names);

/// The names inside did(…), whether or not the rest of the guard can be understood.
std::vector<std::string> acts_named_in(std::string_view guard);

}  // namespace tc
