#include "scenario/checks/guard_truth.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace tc {

namespace {

constexpr std::size_t most_cases = 4096;

/// What a term asks about: which kind of thing, and which one of them.
using Question = std::pair<std::size_t, std::uint16_t>;

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

/// For each question the answers that make a difference: 0 and 1, or levels on both sides of
/// every number that a feeling is compared with.
using Answers = std::map<Question, std::set<int>>;

void note(const Term& term, Answers& answers) {
  if (joins(term)) return;
  std::set<int>& levels = answers[std::visit(Ask{term.index()}, term)];
  const auto* feeling = std::get_if<FeelingIs>(&term);
  if (feeling == nullptr) {
    levels = {0, 1};
    return;
  }
  for (const int level : {feeling->level - 1, int{feeling->level}, feeling->level + 1})
    levels.insert(std::clamp(level, 0, 100));
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

bool holds(const Expression& guard, const std::map<Question, int>& answers) {
  std::vector<bool> stack;
  for (const Term& term : guard.postfix) {
    if (!joins(term)) {
      const int answer = answers.at(std::visit(Ask{term.index()}, term));
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

/// The case with that number, counting as an odometer does.
std::map<Question, int> nth_case(const Answers& answers, std::size_t number) {
  std::map<Question, int> out;
  for (const auto& [question, levels] : answers) {
    auto level = levels.begin();
    std::advance(level, static_cast<std::ptrdiff_t>(number % levels.size()));
    out[question] = *level;
    number /= levels.size();
  }
  return out;
}

}  // namespace

Truth truth_of_any(const std::vector<const Expression*>& guards) {
  Answers answers;
  for (const Expression* guard : guards)
    for (const Term& term : guard->postfix) note(term, answers);
  std::size_t cases = 1;
  for (const auto& question : answers) {
    cases *= question.second.size();
    if (cases > most_cases) return Truth::unknown;
  }
  std::size_t holding = 0;
  for (std::size_t i = 0; i < cases; ++i) {
    const std::map<Question, int> one = nth_case(answers, i);
    holding += std::any_of(guards.begin(), guards.end(), [&](const Expression* guard) {
      return guard->always() || holds(*guard, one);
    });
  }
  if (holding == 0) return Truth::never;
  return holding == cases ? Truth::always : Truth::sometimes;
}

}  // namespace tc
