#include <algorithm>

#include "assessment/fold.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// May who recorded the entry set one for this learner, or for everybody?
Result<void> may_set(const Fold& fold, const Entry& entry, const std::optional<PersonId>& learner) {
  if (learner) return fold.allowed(entry, Deed::set_sitting, *learner);
  const auto who = fold.people.person_at(entry.who, entry);
  if (!who) return refuse("nobody-known", "The record does not say who did it.");
  return may(*who, Deed::set_sitting, every_learner());
}

Result<void> set(Fold& fold, const Entry& entry, std::string_view body) {
  auto said = read_body<SittingSet>(body);
  if (!said) return {};
  if (auto held = may_set(fold, entry, said->learner); !held) return held;
  if (said->learner) said->learner = fold.people.canonical(*said->learner);
  fold.sittings.push_back({entry.id, fold.people.canonical(entry.who), entry.at, std::move(*said)});
  return {};
}

Result<void> withdraw(Fold& fold, const Entry& entry, std::string_view body) {
  auto said = read_body<SittingWithdrawn>(body);
  if (!said) return {};
  const auto found = std::find_if(fold.sittings.begin(), fold.sittings.end(),
                                  [&](const Sitting& one) { return one.id == said->sitting; });
  if (found == fold.sittings.end() || found->withdrawn) return {};
  if (auto held = may_set(fold, entry, found->set.learner); !held) return held;
  found->withdrawn = entry.at;
  found->withdrawn_because = std::move(said->because);
  return {};
}

}  // namespace

Result<void> fold_sitting(Fold& fold, const Entry& entry, std::string_view body) {
  if (entry.kind == kinds::sitting_set) return set(fold, entry, body);
  if (entry.kind == kinds::sitting_withdrawn) return withdraw(fold, entry, body);
  return {};
}

}  // namespace tc
