#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace tc {

/// The reading of one file: collects what is wrong with it, bounded, so that the report on a
/// hostile file of a hundred thousand faults is still short and quick.
class Reading {
 public:
  static constexpr std::size_t most_problems = 60;  ///< of one file; then TC015 and silence
  static constexpr std::size_t most_hints = 60;     ///< looking for the nearest name costs time

  explicit Reading(Problems& problems) : problems_(problems) {}

  void error(std::string_view code, const Span& place, std::string sentence, std::string hint = "");
  void warning(std::string_view code, const Span& place, std::string sentence,
               std::string hint = "");

  /// "did you mean 'bristles'?" or "".
  std::string meant(std::string_view name, const std::vector<std::string>& candidates);

  std::size_t errors() const { return errors_; }
  /// Whether more was wrong than is told.
  bool overflowing() const { return count_ > most_problems; }

 private:
  bool room(const Span& place);

  Problems& problems_;
  std::size_t count_ = 0;
  std::size_t errors_ = 0;
  std::size_t hints_ = 0;
};

/// A name as sentences show it: in quotes, and cut where it is very long.
std::string quoted_name(std::string_view name);

}  // namespace tc
