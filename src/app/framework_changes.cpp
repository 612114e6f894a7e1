#include "app/framework_changes.h"

#include <array>
#include <utility>

#include "base/text.h"

namespace tc {

namespace {

using Sentences = std::vector<std::string>;

std::string number_in_words(int number) {
  constexpr std::array<std::string_view, 11> words{"no",  "one",   "two",   "three", "four", "five",
                                                   "six", "seven", "eight", "nine",  "ten"};
  const auto at = static_cast<std::size_t>(number);
  return number >= 0 && at < words.size() ? std::string(words[at]) : std::to_string(number);
}

/// "P1 and P2 need", "P7 needs"
std::string need(const std::vector<std::string>& codes) {
  return in_words(codes) + (codes.size() == 1 ? " needs " : " need ");
}

void add_criteria(const Standard& from, const Standard& to, Sentences& out) {
  for (const Criterion* criterion : to.judged()) {
    const Criterion* before = from.find(criterion->code);
    const std::string words = to.words_in_full(*criterion);
    const std::string name = text(criterion->code);
    if (before == nullptr || !before->judged())
      out.push_back(name + " is new: \"" + words + "\"");
    else if (from.words_in_full(*before) != words)
      out.push_back(name + " is worded anew: \"" + words + "\" instead of \"" +
                    from.words_in_full(*before) + "\"");
  }
  for (const Criterion* criterion : from.judged()) {
    const Criterion* after = to.find(criterion->code);
    if (after == nullptr || !after->judged())
      out.push_back(text(criterion->code) + " is no longer judged.");
  }
}

/// One amount that a policy asks for, as people say it.
struct Amount {
  int Amounts::*value;
  std::string_view one;
  std::string_view many;
};
constexpr std::array<Amount, 4> amounts{{
    {&Amounts::occasions, "occasion", "occasions"},
    {&Amounts::real_work, "occasion from real work", "occasions from real work"},
    {&Amounts::customers, "different customer", "different customers"},
    {&Amounts::methods, "kind of evidence", "different kinds of evidence"},
}};

std::string tail(const Amount& amount, int from, int to) {
  return number_in_words(to) + " " + std::string(to == 1 ? amount.one : amount.many) +
         " instead of " + (from == 0 ? "none" : number_in_words(from)) + ".";
}

/// The same change of several criteria is one sentence.
void add_amounts(const Framework& from, const Framework& to, Sentences& out) {
  for (const Amount& amount : amounts) {
    std::vector<std::pair<std::string, std::vector<std::string>>> changes;
    for (const Criterion* criterion : to.standard.judged()) {
      const Criterion* before = from.standard.find(criterion->code);
      const int old = from.policy.sufficiency.of(criterion->code).*amount.value;
      const int now = to.policy.sufficiency.of(criterion->code).*amount.value;
      if (before == nullptr || !before->judged() || old == now) continue;
      const std::string says = tail(amount, old, now);
      auto same = changes.begin();
      while (same != changes.end() && same->first != says) ++same;
      if (same == changes.end()) same = changes.insert(same, {says, {}});
      same->second.push_back(text(criterion->code));
    }
    for (const auto& [says, codes] : changes) out.push_back(need(codes) + says);
  }
}

std::string counts_for(const std::optional<NumberClause>& months) {
  return months ? counted(static_cast<std::size_t>(months->value), "month") : "any time";
}

void add_clauses(const EvidencePolicy& from, const EvidencePolicy& to, Sentences& out) {
  if (from.simulation.use != to.simulation.use)
    out.push_back("Simulation is " + std::string(name(to.simulation.use)) + " instead of " +
                  std::string(name(from.simulation.use)) + ".");
  if (counts_for(from.currency_months) != counts_for(to.currency_months))
    out.push_back("Evidence stays current for " + counts_for(to.currency_months) + " instead of " +
                  counts_for(from.currency_months) + ".");
  if (from.feedback_days.value != to.feedback_days.value)
    out.push_back("Feedback is due in " + std::to_string(to.feedback_days.value) +
                  " working days instead of " + std::to_string(from.feedback_days.value) + ".");
}

}  // namespace

std::vector<std::string> framework_changes(const Framework& from, const Framework& to) {
  Sentences out;
  if (from.standard.version != to.standard.version && to.standard.version)
    out.push_back("The standard is version " + *to.standard.version +
                  (from.standard.version ? " instead of " + *from.standard.version : "") + ".");
  add_criteria(from.standard, to.standard, out);
  add_amounts(from, to, out);
  add_clauses(from.policy, to.policy, out);
  return out;
}

}  // namespace tc
