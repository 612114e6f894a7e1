#pragma once

#include <array>
#include <cstddef>

#include "scenario/scenario.h"

namespace tc {

/// The place of a choice that its scene does not have.
inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Choices on offer, in a fixed space.
class Offers {
 public:
  static constexpr std::size_t most = limits::choices_in_a_scene + limits::moves;

  void add(ChoiceIndex choice) { rows_[size_++] = choice; }

  const ChoiceIndex* begin() const { return rows_.data(); }
  const ChoiceIndex* end() const { return rows_.data() + size_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  ChoiceIndex operator[](std::size_t at) const { return rows_[at]; }
  ChoiceIndex front() const { return rows_[0]; }

 private:
  std::array<ChoiceIndex, most> rows_;
  std::size_t size_ = 0;
};

}  // namespace tc
