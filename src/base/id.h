#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace tc {

/// A name that cannot be mistaken for another kind of name. Empty means "none".
template <class Tag>
struct Id {
  std::string text;

  Id() = default;
  explicit Id(std::string value) : text(std::move(value)) {}
  bool empty() const { return text.empty(); }
  bool operator==(const Id&) const = default;
  // By hand, since clang 14's library has no <=> for text.
  std::strong_ordering operator<=>(const Id& other) const { return text.compare(other.text) <=> 0; }
};

/// A row number in one immutable value's table (a scene of a scenario), 0-based.
template <class Tag>
struct Index {
  std::uint16_t value = 0;
  auto operator<=>(const Index&) const = default;
};

using PersonId = Id<struct PersonTag>;
using EntryId = Id<struct EntryTag>;
using DeviceId = Id<struct DeviceTag>;

}  // namespace tc
