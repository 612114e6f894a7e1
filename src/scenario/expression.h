#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

#include "base/id.h"
#include "base/require.h"
#include "scenario/acts.h"
#include "scenario/mood.h"

namespace tc {

using VariableIndex = Index<struct VariableTag>;
using NeedIndex = Index<struct NeedTag>;
using PromiseIndex = Index<struct PromiseTag>;

/// What a value is. Truths are 0 and 1, times seconds since midnight, lengths seconds, texts
/// numbers of words that the scenario keeps once each.
enum class ValueType : std::uint8_t { truth, number, time, length, text };
std::string_view name(ValueType type);

/// One step of an expression in postfix order. The first group asks the session and pushes the
/// answer, the second takes one or two values and pushes what comes of them.
enum class Op : std::uint8_t {
  // asks; in brackets what the operand is
  constant,         // (the value)
  variable,         // (variable)
  did,              // (act)
  count,            // (act)
  found,            // (need)
  confirmed,        // (need)
  needs_found,      //
  all_found,        //
  all_confirmed,    //
  promise_open,     // (promise)
  promise_updated,  // (promise)
  promise_kept,     // (promise)
  promise_broken,   // (promise)
  promises_made,    //
  promises_open,    //
  promises_kept,    //
  promises_broken,  //
  happened,         // (happening)
  said,             // (slot of a choice)
  visits,           // (slot of a scene)
  feeling,          // (Feeling)
  level,            //
  time,             //
  elapsed,          //
  norm,             //
  stayed,           //
  asked,            //
  waiting,          //
  queue,            //
  order,            // (question of an order: see asked_of)
  day,              // (trade::DayQuestion)
  reported,         // (fault of the web shop)
  seen,             // (page of the web shop)
  // works
  negate,
  deny,  // not
  add,
  subtract,
  multiply,
  equal,
  not_equal,
  below,
  at_most,
  above,
  at_least,
  both,   // and
  either  // or
};

/// Whether it asks the session rather than working on values.
constexpr bool asks(Op op) { return op < Op::negate; }
/// Whether it asks the books of the world.
constexpr bool asks_world(Op op) { return op >= Op::order && op <= Op::seen; }

struct Term {
  Op op = Op::constant;
  std::int32_t operand = 0;
  bool operator==(const Term&) const = default;
};

/// A typed expression, checked when it was read; empty means "yes". At most `most_terms` terms,
/// so that it is evaluated in a fixed space.
struct Expression {
  std::span<const Term> postfix;

  static constexpr std::size_t most_terms = 64;
  bool always() const { return postfix.empty(); }
};

/// A number held within 32 bits: beyond, it stops at the end, the same on every machine.
inline std::int32_t held(std::int64_t value) {
  using Limits = std::numeric_limits<std::int32_t>;
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, Limits::min(), Limits::max()));
}

/// What the calculating operators make of their values; the others are in work().
std::int32_t calculate(Op op, std::int64_t left, std::int64_t right);

/// What an operator makes of its values. Comparisons, which guards are made of, come first.
inline std::int32_t work(Op op, std::int32_t left, std::int32_t right) {
  if (op == Op::below) return left < right;
  if (op == Op::at_least) return left >= right;
  if (op == Op::both) return left != 0 && right != 0;
  if (op == Op::deny) return left == 0;
  if (op == Op::either) return left != 0 || right != 0;
  if (op == Op::equal) return left == right;
  if (op == Op::above) return left > right;
  if (op == Op::at_most) return left <= right;
  if (op == Op::not_equal) return left != right;
  return calculate(op, left, right);
}

/// The expression's value; `answer(term)` gives what a term that asks is worth.
template <class Answer>
std::int32_t evaluate(std::span<const Term> postfix, Answer&& answer) {
  std::array<std::int32_t, Expression::most_terms> stack;
  std::size_t size = 0;
  for (const Term& term : postfix) {
    if (asks(term.op)) {
      require(size < stack.size(), "an expression has at most most_terms terms");
      stack[size++] = answer(term);
    } else if (term.op == Op::negate || term.op == Op::deny) {
      require(size >= 1, "an expression's terms are in postfix order");
      stack[size - 1] = work(term.op, stack[size - 1], 0);
    } else {
      require(size >= 2, "an expression's terms are in postfix order");
      --size;
      stack[size - 1] = work(term.op, stack[size - 1], stack[size]);
    }
  }
  require(size == 1, "an expression has one value");
  return stack[0];
}

}  // namespace tc
