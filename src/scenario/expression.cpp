#include "scenario/expression.h"

namespace tc {

namespace {

std::int32_t held(std::int64_t value) {
  using Limits = std::numeric_limits<std::int32_t>;
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, Limits::min(), Limits::max()));
}

std::int64_t worked(Op op, std::int64_t left, std::int64_t right) {
  switch (op) {
    case Op::negate:
      return -left;
    case Op::deny:
      return left == 0;
    case Op::add:
      return left + right;
    case Op::subtract:
      return left - right;
    case Op::multiply:
      return left * right;
    case Op::equal:
      return left == right;
    case Op::not_equal:
      return left != right;
    case Op::below:
      return left < right;
    case Op::at_most:
      return left <= right;
    case Op::above:
      return left > right;
    case Op::at_least:
      return left >= right;
    case Op::both:
      return left != 0 && right != 0;
    case Op::either:
      return left != 0 || right != 0;
    case Op::constant:
    case Op::variable:
    case Op::did:
    case Op::count:
    case Op::found:
    case Op::confirmed:
    case Op::needs_found:
    case Op::all_found:
    case Op::all_confirmed:
    case Op::promise_open:
    case Op::promise_updated:
    case Op::promise_kept:
    case Op::promise_broken:
    case Op::promises_made:
    case Op::promises_open:
    case Op::promises_kept:
    case Op::promises_broken:
    case Op::happened:
    case Op::said:
    case Op::visits:
    case Op::feeling:
    case Op::level:
    case Op::time:
    case Op::elapsed:
    case Op::norm:
    case Op::stayed:
    case Op::asked:
    case Op::waiting:
    case Op::queue:
      break;
  }
  require(false, "only operators work on values");
  return 0;
}

}  // namespace

std::int32_t work(Op op, std::int32_t left, std::int32_t right) {
  return held(worked(op, left, right));
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
