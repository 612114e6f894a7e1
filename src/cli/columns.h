#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace tc::cli {

/// Two texts that are read against each other, each under its head.
struct TwoColumns {
  std::string left_head;
  std::string right_head;
  std::vector<std::string> left;  ///< paragraphs
  std::vector<std::string> right;
};

/// The narrowest width at which two columns stand side by side.
inline constexpr std::size_t narrowest_for_columns = 60;

/// Side by side within so many characters; narrower than that one below the other.
void print_columns(std::ostream& out, const TwoColumns& columns, std::size_t width);

}  // namespace tc::cli
