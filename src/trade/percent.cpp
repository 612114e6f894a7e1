#include "trade/percent.h"

namespace tc::trade {

std::string percent_text(BasisPoints share) {
  const auto whole = share.value / 100;
  const auto rest = share.value % 100;
  std::string text = std::to_string(whole);
  if (rest != 0) text += "." + std::to_string(rest / 10);
  if (rest % 10 != 0) text += std::to_string(rest % 10);
  return text + " %";
}

}  // namespace tc::trade
