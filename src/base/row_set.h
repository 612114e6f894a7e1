#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace tc {

/// A set of up to 32 rows of a table, gone through in their order: `for (const std::size_t row :
/// set)`. For what is looked at so often that the rows outside should cost nothing.
class RowSet {
 public:
  static constexpr std::size_t most = 32;

  class Walk {
   public:
    explicit constexpr Walk(std::uint32_t left) : left_(left) {}
    constexpr std::size_t operator*() const {
      return static_cast<std::size_t>(std::countr_zero(left_));
    }
    constexpr Walk& operator++() {
      left_ &= left_ - 1;  // without its lowest bit
      return *this;
    }
    constexpr bool operator==(const Walk&) const = default;

   private:
    std::uint32_t left_;
  };

  constexpr RowSet() = default;
  /// A row from `most` on is a mistake of the caller's, and is not taken.
  constexpr void add(std::size_t row) {
    if (row < most) bits_ |= std::uint32_t{1} << row;
  }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr Walk begin() const { return Walk(bits_); }
  constexpr Walk end() const { return Walk(0); }
  friend constexpr RowSet operator|(RowSet a, RowSet b) {
    a.bits_ |= b.bits_;
    return a;
  }
  constexpr bool operator==(const RowSet&) const = default;

 private:
  std::uint32_t bits_ = 0;
};

}  // namespace tc
