#include "scenario/expression_types.h"

namespace tc {

namespace {

using Type = std::optional<ValueType>;

bool is_ordered(ValueType type) { return type != ValueType::truth && type != ValueType::text; }

Type sum(ValueType left, ValueType right) {
  if (left == ValueType::number && right == ValueType::number) return ValueType::number;
  if (left == ValueType::length && right == ValueType::length) return ValueType::length;
  if (left == ValueType::time && right == ValueType::length) return ValueType::time;
  return std::nullopt;
}

Type difference(ValueType left, ValueType right) {
  if (left == ValueType::time && right == ValueType::time) return ValueType::length;
  return sum(left, right);
}

Type product(ValueType left, ValueType right) {
  if (left == ValueType::number && right == ValueType::number) return ValueType::number;
  const bool length = (left == ValueType::length && right == ValueType::number) ||
                      (left == ValueType::number && right == ValueType::length);
  return length ? Type(ValueType::length) : std::nullopt;
}

Type truth_where(bool fits) { return fits ? Type(ValueType::truth) : std::nullopt; }

}  // namespace

std::optional<ValueType> type_of(Op op, ValueType left, ValueType right) {
  if (op == Op::add) return sum(left, right);
  if (op == Op::subtract) return difference(left, right);
  if (op == Op::multiply) return product(left, right);
  if (op == Op::equal || op == Op::not_equal) return truth_where(left == right);
  if (op == Op::both || op == Op::either)
    return truth_where(left == ValueType::truth && right == ValueType::truth);
  return truth_where(left == right && is_ordered(left));
}

}  // namespace tc
