#include <bitset>

#include "base/require.h"
#include "session/session.h"

namespace tc {

namespace {

bool compares(std::int8_t level, Comparison comparison, std::int8_t with) {
  switch (comparison) {
    case Comparison::below:
      return level < with;
    case Comparison::at_most:
      return level <= with;
    case Comparison::above:
      return level > with;
    case Comparison::at_least:
      return level >= with;
  }
  return false;
}

/// The truth values that the terms so far have left, in a fixed space.
class Stack {
 public:
  void push(bool value) {
    require(size_ < Expression::most_terms, "a guard has at most most_terms terms");
    values_[size_++] = value;
  }
  bool pop() {
    require(size_ > 0, "a guard's terms are in postfix order");
    return values_[--size_];
  }

 private:
  std::bitset<Expression::most_terms> values_;
  std::size_t size_ = 0;
};

}  // namespace

bool Session::holds(const Expression& expression) const {
  if (expression.always()) return true;
  struct Evaluate {
    const State& state;
    Stack stack;
    void operator()(const ActDone& t) { stack.push(state.done[t.act.value]); }
    void operator()(const FlagSet& t) { stack.push(state.flags[t.flag.value]); }
    void operator()(const NeedFound& t) { stack.push(state.found[t.need.value]); }
    void operator()(const PromiseOpen& t) {
      const PromiseFate fate = state.promises[t.promise.value].fate;
      stack.push(fate == PromiseFate::open || fate == PromiseFate::updated);
    }
    void operator()(const PromiseKept& t) {
      stack.push(state.promises[t.promise.value].fate == PromiseFate::kept);
    }
    void operator()(const PromiseBroken& t) {
      stack.push(state.promises[t.promise.value].fate == PromiseFate::broken);
    }
    void operator()(const FeelingIs& t) {
      stack.push(compares(state.mood[t.feeling], t.comparison, t.level));
    }
    void operator()(const Not&) { stack.push(!stack.pop()); }
    void operator()(const And&) {
      const bool right = stack.pop();
      const bool left = stack.pop();
      stack.push(left && right);
    }
    void operator()(const Or&) {
      const bool right = stack.pop();
      const bool left = stack.pop();
      stack.push(left || right);
    }
  } evaluate{state_, {}};
  for (const Term& term : expression.postfix) std::visit(evaluate, term);
  return evaluate.stack.pop();
}

}  // namespace tc
