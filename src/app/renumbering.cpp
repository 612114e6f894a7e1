#include <algorithm>

#include "app/checked_form.h"
#include "app/exchange.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

bool number_is_another_s(const Portfolio& portfolio, const EvidenceItem& item) {
  return std::any_of(portfolio.items.begin(), portfolio.items.end(), [&](const EvidenceItem& one) {
    return one.id != item.id && one.number == item.number;
  });
}

/// The standard whose unit the number names.
StandardUrn unit_in(const Workplace& workplace, const std::string& number) {
  for (const Standard& standard : workplace.library().standards)
    if (number.rfind(unit_name(standard.urn) + "/", 0) == 0) return standard.urn;
  return StandardUrn(number.substr(0, number.find('/')));
}

}  // namespace

Result<EvidenceItem> renumber(Workplace& workplace, const PersonId& who, const EntryId& item) {
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    const auto found = visible_item(workplace, who, item);
    if (!found) return tl::unexpected(found.error());
    if (auto may_settle = workplace.allowed(who, Deed::settle_conflict, found->learner);
        !may_settle)
      return tl::unexpected(may_settle.error());
    const Portfolio& portfolio = workplace.record().portfolio(found->learner);
    if (!number_is_another_s(portfolio, *found))
      return refuse("number-is-its-own", "No other item is numbered " + found->number + ".");
    const std::string number = portfolio.next_number(unit_in(workplace, found->number));
    Draft draft{who,    std::string(kinds::evidence_renumbered),
                {item}, body_text(EvidenceRenumbered{item, number}),
                {},     item_key(item)};
    return std::vector<Draft>{draft};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  return *workplace.record().find_evidence(item);
}

}  // namespace tc
