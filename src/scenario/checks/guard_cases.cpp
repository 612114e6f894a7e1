#include "scenario/checks/guard_cases.h"

#include <algorithm>
#include <iterator>

namespace tc {

namespace {

struct Ask {
  std::size_t kind;
  Question operator()(const ActDone& t) const { return {kind, t.act.value}; }
  Question operator()(const FlagSet& t) const { return {kind, t.flag.value}; }
  Question operator()(const NeedFound& t) const { return {kind, t.need.value}; }
  Question operator()(const PromiseOpen& t) const { return {kind, t.promise.value}; }
  Question operator()(const PromiseKept& t) const { return {kind, t.promise.value}; }
  Question operator()(const PromiseBroken& t) const { return {kind, t.promise.value}; }
  Question operator()(const FeelingIs& t) const {
    return {kind, static_cast<std::uint16_t>(t.feeling)};
  }
  Question operator()(const Not&) const { return {kind, 0}; }
  Question operator()(const And&) const { return {kind, 0}; }
  Question operator()(const Or&) const { return {kind, 0}; }
};

bool joins(const Term& term) {
  return std::holds_alternative<Not>(term) || std::holds_alternative<And>(term) ||
         std::holds_alternative<Or>(term);
}

bool compares(int level, const FeelingIs& term) {
  switch (term.comparison) {
    case Comparison::below:
      return level < term.level;
    case Comparison::at_most:
      return level <= term.level;
    case Comparison::above:
      return level > term.level;
    case Comparison::at_least:
      return level >= term.level;
  }
  return false;
}

}  // namespace

Question question(const Term& term) { return std::visit(Ask{term.index()}, term); }

Cases::Cases(const std::vector<const Expression*>& guards) {
  for (const Expression* guard : guards)
    for (const Term& term : guard->postfix) {
      if (joins(term)) continue;
      std::set<int>& levels = answers_[question(term)];
      const auto* feeling = std::get_if<FeelingIs>(&term);
      if (feeling == nullptr)
        levels = {0, 1};
      else
        for (const int level : {feeling->level - 1, int{feeling->level}, feeling->level + 1})
          levels.insert(std::clamp(level, 0, 100));
    }
  for (const auto& answer : answers_)
    if (!too_many()) count_ *= answer.second.size();
}

Case Cases::operator[](std::size_t number) const {
  Case out;
  for (const auto& [asked, levels] : answers_) {
    auto level = levels.begin();
    std::advance(level, static_cast<std::ptrdiff_t>(number % levels.size()));
    out[asked] = *level;
    number /= levels.size();
  }
  return out;
}

bool holds(const Expression& guard, const Case& answers) {
  if (guard.always()) return true;
  std::vector<bool> stack;
  for (const Term& term : guard.postfix) {
    if (!joins(term)) {
      const int answer = answers.at(question(term));
      const auto* feeling = std::get_if<FeelingIs>(&term);
      stack.push_back(feeling != nullptr ? compares(answer, *feeling) : answer == 1);
      continue;
    }
    const bool right = stack.back();
    stack.pop_back();
    if (std::holds_alternative<Not>(term)) {
      stack.push_back(!right);
      continue;
    }
    const bool left = stack.back();
    stack.back() = std::holds_alternative<And>(term) ? left && right : left || right;
  }
  return stack.back();
}

}  // namespace tc
