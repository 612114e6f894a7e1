#pragma once

#include <string>

#include "base/money.h"

namespace tc::trade {

/// "7.5 %": a discount as the price lists say it.
std::string percent_text(BasisPoints share);

}  // namespace tc::trade
