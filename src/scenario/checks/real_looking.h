#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tc {

/// Something in a text that could belong to somebody: `part` is a piece of that text.
struct RealLooking {
  std::string_view part;
  std::string sentence;  ///< "'020 8123 4567' could be somebody's telephone number"
  std::string_view hint;
};

/// The first telephone number outside Ofcom's ranges for drama, email address and page of the web
/// outside the domains for examples (RFC 2606), and registration that could have been issued.
std::vector<RealLooking> real_looking(std::string_view text);

}  // namespace tc
