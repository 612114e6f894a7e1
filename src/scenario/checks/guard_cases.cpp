#include "scenario/checks/guard_cases.h"

#include <algorithm>
#include <iterator>

namespace tc {

namespace {

/// Whether its answer is yes or no.
bool asks_for_truth(Op op) {
  return op == Op::did || op == Op::found || op == Op::confirmed || op == Op::all_found ||
         op == Op::all_confirmed || op == Op::promise_open || op == Op::promise_updated ||
         op == Op::promise_kept || op == Op::promise_broken || op == Op::happened ||
         op == Op::said || op == Op::asked || op == Op::reported || op == Op::seen;
}

bool compares(Op op) { return op >= Op::equal && op <= Op::at_least; }

/// The numbers that some term of the guard is compared with; none where it compares nothing.
std::set<std::int32_t> edges(const Expression& guard) {
  std::set<std::int32_t> out;
  for (const Term& term : guard.postfix)
    if (term.op == Op::constant)
      for (const int beside : {-1, 0, 1}) out.insert(work(Op::add, term.operand, beside));
  return out;
}

bool compares_anything(const Expression& guard) {
  return std::any_of(guard.postfix.begin(), guard.postfix.end(),
                     [](const Term& term) { return compares(term.op); });
}

}  // namespace

Question question(const Term& term) { return {term.op, term.operand}; }

bool is_plain(const Expression& guard) {
  return std::none_of(guard.postfix.begin(), guard.postfix.end(), [](const Term& term) {
    return term.op == Op::add || term.op == Op::subtract || term.op == Op::multiply ||
           term.op == Op::negate;
  });
}

Cases::Cases(const std::vector<const Expression*>& guards) {
  for (const Expression* guard : guards) {
    const std::set<std::int32_t> numbers = edges(*guard);
    for (const Term& term : guard->postfix) {
      if (!asks(term.op) || term.op == Op::constant) continue;
      std::set<std::int32_t>& answers = answers_[question(term)];
      if (asks_for_truth(term.op) || !compares_anything(*guard)) {
        answers.insert({0, 1});
      } else if (term.op == Op::feeling) {
        for (const std::int32_t level : numbers) answers.insert(std::clamp(level, 0, 100));
      } else {
        answers.insert({0, 1});
        answers.insert(numbers.begin(), numbers.end());
      }
    }
  }
  for (const auto& answer : answers_)
    if (!too_many()) count_ *= std::max<std::size_t>(answer.second.size(), 1);
}

Case Cases::operator[](std::size_t number) const {
  Case out;
  for (const auto& [asked, levels] : answers_) {
    if (levels.empty()) continue;
    auto level = levels.begin();
    std::advance(level, static_cast<std::ptrdiff_t>(number % levels.size()));
    out[asked] = *level;
    number /= levels.size();
  }
  return out;
}

bool holds(const Expression& guard, const Case& answers) {
  if (guard.always()) return true;
  return evaluate(guard.postfix, [&](const Term& term) {
           if (term.op == Op::constant) return term.operand;
           const auto answer = answers.find(question(term));
           return answer == answers.end() ? 0 : answer->second;
         }) != 0;
}

}  // namespace tc
