#pragma once

#include <optional>

#include "scenario/expression.h"

namespace tc {

/// What an operator makes of two values: time - time is a length, time + length a time, length *
/// number a length; what is compared is of one type. Nothing where they do not go together.
std::optional<ValueType> type_of(Op op, ValueType left, ValueType right);

}  // namespace tc
