#pragma once

#include <string>
#include <tl/expected.hpp>

namespace tc {

/// Something a person asked for that is not allowed now: said on the screen, exit 5 on the
/// command line. `rule` is a stable short name ("met-on-simulation-alone") that tests, exports
/// and help go by; `sentence` says what and why, `hint` what to do instead (may be empty).
struct Refusal {
  std::string rule;
  std::string sentence;
  std::string hint;
};

template <class Value>
using Result = tl::expected<Value, Refusal>;

inline tl::unexpected<Refusal> refuse(std::string rule, std::string sentence,
                                      std::string hint = "") {
  return tl::unexpected<Refusal>(Refusal{std::move(rule), std::move(sentence), std::move(hint)});
}

}  // namespace tc
