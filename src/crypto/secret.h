#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/clock.h"

namespace tc {

/// 32 bytes that nobody else may see: a key, or the seed of one. Wiped when it goes.
class Secret {
 public:
  static constexpr std::size_t size = 32;

  /// Drawn from chance.
  static Secret drawn(Chance& chance);
  /// From exactly 32 bytes; anything else is our own mistake.
  static Secret from(std::string_view bytes);
  /// Another secret that follows from this one and from `use` ("seal"): SHA-256 over `use`, a NUL
  /// and the 32 bytes. Two uses of one secret never meet.
  Secret derived(std::string_view use) const;

  Secret(const Secret&) = default;
  Secret& operator=(const Secret&) = default;
  ~Secret();

  std::string_view bytes() const {
    return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()};
  }
  bool operator==(const Secret& other) const;  ///< takes equally long for all

 private:
  Secret() = default;
  std::array<std::byte, size> bytes_{};
};

/// Empties a text that held a secret, and leaves nothing of it where it lay.
void wipe(std::string& text);

}  // namespace tc
