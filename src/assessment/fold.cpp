#include "assessment/fold.h"

#include <algorithm>

namespace tc {

void Fold::take(const Entry& entry, std::string_view body) {
  for (const auto fold_kind :
       {fold_sitting, fold_attempt, fold_evidence, fold_judging, fold_planning})
    if (auto held = fold_kind(*this, entry, body); !held)
      passed_over.push_back({entry, std::move(held.error())});
}

Result<void> Fold::allowed(const Entry& entry, Deed deed, const PersonId& whose) const {
  const auto who = people.person_at(entry.who, entry);
  auto of_whom = people.person_at(whose, entry);
  // Named only after the deed: as they are known today.
  if (const Person* today = people.find_person(whose); !of_whom && today != nullptr)
    of_whom = *today;
  if (!who || !of_whom)
    return refuse("nobody-known", "The record does not say who did it, or whose it is.");
  return may(*who, deed, *of_whom);
}

Portfolio& Fold::portfolio_of(const PersonId& learner) {
  const PersonId whose = people.canonical(learner);
  Portfolio& portfolio = portfolios[whose];
  portfolio.learner = whose;
  return portfolio;
}

EvidenceItem* Fold::find_item(const EntryId& id) {
  const auto learner = learner_of.find(id);
  if (learner == learner_of.end()) return nullptr;
  auto& items = portfolio_of(learner->second).items;
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const EvidenceItem& i) { return i.id == id; });
  return found == items.end() ? nullptr : &*found;
}

bool Fold::by_trainee(const Entry& entry) const {
  const auto who = people.person_at(entry.who, entry);
  return who && holds(*who, Role::trainee_assessor) && !holds(*who, Role::assessor);
}

}  // namespace tc
