#include "scenario/expression.h"

namespace tc {

std::int32_t calculate(Op op, std::int64_t left, std::int64_t right) {
  if (op == Op::add) return held(left + right);
  if (op == Op::subtract) return held(left - right);
  if (op == Op::multiply) return held(left * right);
  require(op == Op::negate, "what only asks is not worked on");
  return held(-left);
}

std::string_view name(ValueType type) {
  switch (type) {
    case ValueType::truth:
      return "yes or no";
    case ValueType::number:
      return "a number";
    case ValueType::time:
      return "a time of day";
    case ValueType::length:
      return "a length of time";
    case ValueType::text:
      return "a text";
  }
  return "";
}

}  // namespace tc
