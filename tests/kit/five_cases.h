#pragma once

#include <memory>

#include "trade/exercise.h"

namespace tc {

/// An exercise of five cases, one of each way; each has its id in what is told.
std::shared_ptr<const trade::FiveWays> five_cases();

}  // namespace tc
