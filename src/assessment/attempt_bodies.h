#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"
#include "standard/criterion.h"

namespace tc {

/// An assessed attempt counts from its first move on, and those who assess see it; practice is the
/// learner's own.
enum class AttemptKind : std::uint8_t { practice, assessed };
std::string_view name_of(AttemptKind kind);

/// Where practice goes on from another attempt with its moves before a step made again.
struct Rewound {
  EntryId from;
  int to = 0;     ///< the step whose move is made anew
  int times = 1;  ///< since the attempt that was begun afresh
  bool operator==(const Rewound&) const = default;
};

struct AttemptBegun {
  std::string scenario;
  std::string title;
  StandardUrn standard;
  std::string bundle;  ///< SHA-256, hexadecimal
  int engine = 0;
  std::uint64_t seed = 0;
  AttemptKind kind = AttemptKind::practice;
  EntryId sitting = {};           ///< that an assessed attempt is of; else empty
  std::optional<int> level = {};  ///< 1 to 3; none: the scenario's own
  int nth = 0;  ///< of practice: which of the learner's at the scenario; 0: unknown
  std::optional<Rewound> rewound = {};
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
