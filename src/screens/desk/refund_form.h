#pragma once

#include <cstddef>
#include <string>

namespace tc {

/// A refund that is being written. Choices count as their lists do.
struct RefundForm {
  std::string order;  ///< that it is about
  std::string amount;
  std::size_t method = 0;
  std::size_t reason = 0;
  std::size_t agreed_by = 0;  ///< 0: nobody was asked
};

}  // namespace tc
