#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"
#include "standard/criterion.h"

namespace tc {

struct AttemptBegun {
  std::string scenario;
  std::string title;
  StandardUrn standard;
  std::string bundle;  ///< SHA-256, hexadecimal
  int engine = 0;
  std::uint64_t seed = 0;
};
struct AttemptMoved {
  int number = 0;      ///< 1 for the first move; 0 is the opening
  std::string move;    ///< tc::text(Move); empty for the opening
  std::string digest;  ///< of the move's events
};
struct AttemptEnded {
  std::string ending;
  std::string outcome;
};

std::string body_text(const AttemptBegun& body);
std::string body_text(const AttemptMoved& body);
std::string body_text(const AttemptEnded& body);

/// Nothing where the text is not that kind's.
template <class Kind>
std::optional<Kind> read_body(std::string_view text);

template <>
std::optional<AttemptBegun> read_body(std::string_view text);
template <>
std::optional<AttemptMoved> read_body(std::string_view text);
template <>
std::optional<AttemptEnded> read_body(std::string_view text);

}  // namespace tc
