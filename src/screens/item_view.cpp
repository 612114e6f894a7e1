// What an item's page shows, made from the record.
#include "app/signing_in.h"
#include "screens/item_page.h"
#include "screens/portfolio_page.h"

namespace tc {

namespace {

std::vector<Person> who_can_be_recorded(Workplace& workplace, const Person& who) {
  std::vector<Person> out;
  for (const Person& person : workplace.record().people())
    if (may(who, Deed::observe, person)) out.push_back(person);
  return out;
}

std::optional<EvidenceItem> recorded(Workplace& workplace, const Person& who,
                                     const ItemDraft& draft) {
  if (!draft.item) return std::nullopt;
  const auto portfolio = open_portfolio(workplace, who.id, draft.learner);
  const EvidenceItem* item = portfolio ? portfolio->find(*draft.item) : nullptr;
  return item == nullptr ? std::nullopt : std::optional(*item);
}

}  // namespace

ItemView item_view(Workplace& workplace, const Person& who, const ItemDraft& draft) {
  ItemView view;
  view.item = recorded(workplace, who, draft);
  view.makes_it = view.item ? view.item->by == who.id : !draft.item;
  view.own = draft.learner == who.id;
  if (form_of(draft.kind).made_by == MadeBy::assessor)
    view.learners = who_can_be_recorded(workplace, who);
  for (const Person& person : workplace.record().people()) view.names[person.id] = person.name;
  view.learner_name = view.names[draft.learner];
  if (!draft.learner.text.empty())
    if (auto witnesses = witnesses_of(workplace, who.id, draft.learner))
      view.witnesses = std::move(*witnesses);
  for (const Standard& standard : workplace.library().standards) {
    view.standards.push_back(standard.urn.text);
    for (const Criterion* criterion : standard.judged())
      view.words[standard.ref(*criterion)] = standard.words_in_full(*criterion);
  }
  if (draft.attempt && draft.standard < workplace.library().standards.size())
    view.policy =
        policy_words(workplace.library(), workplace.library().standards[draft.standard].urn);
  if (view.item && !view.can_be_written()) view.sheet = evidence_sheet(workplace, *view.item);
  return view;
}

}  // namespace tc
