#include "app/evidence_work.h"

#include <algorithm>

#include "app/checked_form.h"
#include "app/who_reads.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// The unit that an item is numbered for: of its first claim, else of its attempt, else the first.
StandardUrn unit_of(Workplace& workplace, const EvidenceSaid& said) {
  if (!said.links.empty()) return said.links.front().criterion.standard;
  if (said.attempt)
    if (const AttemptRecord* record = workplace.record().find_attempt(*said.attempt))
      return record->begun.standard;
  const auto& standards = workplace.library().standards;
  return standards.empty() ? StandardUrn() : standards.front().urn;
}

bool shows(const EvidenceItem& item, const PersonId& who) {
  return item.submitted() || item.by == who;
}

Refusal no_such_item(std::string_view name) {
  return {"no-such-evidence", "There is no item '" + std::string(name) + "' here.",
          "List the evidence to see what there is."};
}

EvidenceItem recorded_item(Workplace& workplace, const EntryId& id) {
  return *workplace.record().find_evidence(id);
}

}  // namespace

std::vector<Claim> proposed_claims(const Debrief& debrief) {
  std::vector<Claim> claims;
  for (const Step& step : debrief.steps)
    for (const Chip& chip : step.chips) {
      if (chip.showing != Showing::shown) continue;
      const auto known = std::find_if(claims.begin(), claims.end(), [&](const Claim& c) {
        return c.criterion == chip.criterion;
      });
      if (known == claims.end())
        claims.push_back({chip.criterion, chip.reason, "step " + std::to_string(step.number)});
    }
  std::sort(claims.begin(), claims.end(),
            [](const Claim& a, const Claim& b) { return a.criterion < b.criterion; });
  return claims;
}

Result<EvidenceItem> add_item(Workplace& workplace, const PersonId& who, ItemForm form) {
  if (auto may_add = may_make(workplace, who, form); !may_add)
    return tl::unexpected(may_add.error());
  if (auto checked = checked_form(workplace, form, nullptr); !checked)
    return tl::unexpected(checked.error());
  const auto files = keep_files(workplace, who, form, nullptr);
  if (!files) return tl::unexpected(files.error());
  const EntryId id = workplace.log().next_id();
  make_key_for_work(workplace, item_key(id), form.learner, who);
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    auto said = checked_form(workplace, form, nullptr);
    if (!said) return tl::unexpected(said.error());
    said->attachments = *files;
    const Portfolio& portfolio = workplace.record().portfolio(form.learner);
    said->number = portfolio.next_number(unit_of(workplace, *said));
    Draft draft{who, std::string(kinds::evidence_added), {}, body_text(*said), id, item_key(id)};
    if (said->attempt) draft.answers.push_back(*said->attempt);
    return std::vector<Draft>{draft};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  return recorded_item(workplace, id);
}

Result<EvidenceItem> change_item(Workplace& workplace, const PersonId& who, const EntryId& item,
                                 ItemForm form) {
  const auto before = own_item(workplace, who, item);
  if (!before) return before;
  form.kind = before->kind;
  form.learner = before->learner;
  if (auto may_change = may_make(workplace, who, form); !may_change)
    return tl::unexpected(may_change.error());
  if (auto checked = checked_form(workplace, form, &*before); !checked)
    return tl::unexpected(checked.error());
  const auto files = keep_files(workplace, who, form, &*before);
  if (!files) return tl::unexpected(files.error());
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    const auto found = own_item(workplace, who, item);
    if (!found) return tl::unexpected(found.error());
    if (found->submitted())
      return refuse("already-submitted", found->number + " is submitted and stays as it is.",
                    "Withdraw it first, with the reason.");
    auto said = checked_form(workplace, form, &*found);
    if (!said) return tl::unexpected(said.error());
    said->item = item;
    said->number = found->number;
    said->attachments = *files;
    Draft draft{who,           std::string(kinds::evidence_changed), {item}, body_text(*said), {},
                item_key(item)};
    if (found->last_said != item) draft.answers.push_back(found->last_said);
    return std::vector<Draft>{draft};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  return recorded_item(workplace, item);
}

ItemForm form_of(const EvidenceItem& item) {
  ItemForm form;
  form.kind = item.kind;
  form.learner = item.learner;
  form.title = item.title;
  form.answers = item.answers;
  for (const Attachment& file : item.attachments) form.files.push_back({file.id, file.name, ""});
  for (const Link& link : item.links)
    form.claims.push_back({link.criterion, link.reason, link.locator});
  form.attempt = item.attempt;
  return form;
}

Result<EvidenceItem> visible_item(Workplace& workplace, const PersonId& who, const EntryId& id) {
  const EvidenceItem* found = workplace.record().find_evidence(id);
  if (found == nullptr) return tl::unexpected(no_such_item(id.text));
  const EvidenceItem item = *found;
  const auto may_see = item.by == who ? workplace.acting(who).map([](const Person&) {})
                                      : workplace.allowed(who, Deed::see_portfolio, item.learner);
  if (!may_see) return tl::unexpected(may_see.error());
  if (!shows(item, who)) return tl::unexpected(no_such_item(id.text));
  return item;
}

Result<EvidenceItem> own_item(Workplace& workplace, const PersonId& who, const EntryId& id) {
  auto item = visible_item(workplace, who, id);
  if (item && item->by != who)
    return refuse("not-your-item", item->number + " was made by somebody else.",
                  "Only who made an item can change, submit or withdraw it.");
  return item;
}

Result<Portfolio> open_portfolio(Workplace& workplace, const PersonId& who,
                                 const PersonId& learner) {
  if (auto may_see = workplace.allowed(who, Deed::see_portfolio, learner); !may_see)
    return tl::unexpected(may_see.error());
  Portfolio portfolio = workplace.record().portfolio(learner);
  portfolio.learner = learner;
  auto& items = portfolio.items;
  items.erase(std::remove_if(items.begin(), items.end(),
                             [&](const EvidenceItem& item) { return !shows(item, who); }),
              items.end());
  return portfolio;
}

Result<EvidenceItem> find_item(Workplace& workplace, const PersonId& who, const PersonId& learner,
                               std::string_view number) {
  const auto portfolio = open_portfolio(workplace, who, learner);
  if (!portfolio) return tl::unexpected(portfolio.error());
  if (const EvidenceItem* found = portfolio->find_number(trimmed(number))) return *found;
  if (const EvidenceItem* found = portfolio->find(EntryId(std::string(number)))) return *found;
  return tl::unexpected(no_such_item(number));
}

Result<Progress> open_progress(Workplace& workplace, const PersonId& who, const PersonId& learner,
                               const StandardUrn& standard) {
  const auto portfolio = open_portfolio(workplace, who, learner);
  if (!portfolio) return tl::unexpected(portfolio.error());
  const auto framework = workplace.framework(learner, standard);
  if (!framework) return tl::unexpected(framework.error());
  return progress(*portfolio, **framework, workplace.today());
}

}  // namespace tc
