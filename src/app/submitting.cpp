#include <algorithm>

#include "app/checked_form.h"
#include "app/recordable.h"
#include "app/who_reads.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// The entry that ended the attempt; the newest known one where none is found.
EntryId end_of(Workplace& workplace, const AttemptRecord& attempt) {
  for (const Entry& entry : workplace.log().arrived_after({}).entries)
    if (entry.kind == kinds::attempt_ended && !entry.answers.empty() &&
        entry.answers.front() == attempt.last)
      return entry.id;
  return attempt.last;
}

void say_missing_links(const EvidenceItem& item, std::vector<std::string>& missing) {
  if (item.links.empty()) missing.push_back("Say at least one criterion that it shows, and why.");
  for (const Link& link : item.links) {
    if (link.reason.empty()) missing.push_back("Say why it shows " + text(link.criterion) + ".");
    if (const std::string fault = locator_fault(item.kind, link.locator); !fault.empty())
      missing.push_back(text(link.criterion) + ": " + fault);
  }
}

/// The last step that a debrief numbers: the opening is none.
int last_step(const AttemptRecord& attempt) { return static_cast<int>(attempt.moves.size()) - 1; }

void say_steps_that_are_not(const EvidenceItem& item, const AttemptRecord& attempt,
                            std::vector<std::string>& missing) {
  for (const Link& link : item.links)
    if (const auto step = parse_step(link.locator); step && *step > last_step(attempt))
      missing.push_back(text(link.criterion) + ": its attempt has no step " +
                        std::to_string(*step) + ", the last is " +
                        std::to_string(last_step(attempt)) + ".");
}

/// Both are as 14:05, so their letters are in the order of their times.
bool ends_before_it_begins(const EvidenceItem& item) {
  const std::string_view start = item.answer("start");
  const std::string_view end = item.answer("end");
  return !start.empty() && !end.empty() && end < start;
}

Result<void> checked_declaration(const Declaration& declaration) {
  if (auto statement = recordable(declaration.ai_statement, "AI statement"); !statement)
    return statement;
  if (declaration.ai == AiUse::used && trimmed(declaration.ai_statement).empty())
    return refuse("ai-statement-needed", "Software that writes was used, and it is not said how.",
                  "Say which tool it was, and what it was used for.");
  return {};
}

Result<void> ready(Workplace& workplace, const EvidenceItem& item) {
  if (item.submitted()) return refuse("already-submitted", item.number + " is submitted already.");
  const auto missing = missing_to_submit(workplace, item);
  if (missing.empty()) return {};
  return refuse("not-ready", item.number + " cannot be submitted yet. " + joined(missing, " "));
}

Draft submission(Workplace& workplace, const PersonId& who, const EvidenceItem& item,
                 const Declaration& declaration) {
  Draft draft;
  draft.who = who;
  draft.kind = std::string(kinds::evidence_submitted);
  draft.answers = {item.id};
  if (item.last_said != item.id) draft.answers.push_back(item.last_said);
  if (item.attempt)
    if (const AttemptRecord* attempt = workplace.record().find_attempt(*item.attempt))
      draft.answers.push_back(end_of(workplace, *attempt));
  draft.body = body_text(EvidenceSubmitted{item.id, item.last_said, declaration});
  draft.key = item_key(item.id);
  draft.signer = workplace.signer(who);
  return draft;
}

/// The item as it stands once `think` was recorded.
Result<EvidenceItem> after(Workplace& workplace, const EntryId& item,
                           const std::function<Result<Draft>()>& think) {
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    return think().map([](Draft draft) { return std::vector<Draft>{std::move(draft)}; });
  });
  if (!recorded) return tl::unexpected(recorded.error());
  return *workplace.record().find_evidence(item);
}

Result<void> nothing_rests_on(Workplace& workplace, const EvidenceItem& item) {
  const Portfolio& portfolio = workplace.record().portfolio(item.learner);
  for (const Link& link : item.links) {
    const CriterionDecision* newest = portfolio.newest_decision(link.criterion);
    if (newest != nullptr && newest->decision == Decision::met && link.accepted())
      return refuse(
          "decision-rests-on-it",
          "The decision that " + text(link.criterion) + " is met rests on " + item.number + ".",
          "An assessor has to decide about it anew first.");
  }
  return {};
}

}  // namespace

std::vector<std::string> missing_to_submit(Workplace& workplace, const EvidenceItem& item) {
  std::vector<std::string> missing;
  const EvidenceForm& form = form_of(item.kind);
  for (const FormField& field : form.fields)
    if (field.needed == Needed::to_submit && item.answer(field.name).empty())
      missing.push_back("Fill in '" + std::string(field.label) + "'.");
  if (ends_before_it_begins(item)) missing.push_back("It ends before it begins: put that right.");
  say_missing_links(item, missing);
  if (form.needs_attachment && item.attachments.empty()) missing.push_back("Attach the file.");
  if (item.kind == EvidenceKind::simulation) {
    const AttemptRecord* attempt =
        item.attempt ? workplace.record().find_attempt(*item.attempt) : nullptr;
    if (attempt == nullptr || !attempt->ended) missing.push_back("Finish its attempt.");
    if (attempt != nullptr) say_steps_that_are_not(item, *attempt, missing);
  }
  return missing;
}

Result<EvidenceItem> submit_item(Workplace& workplace, const PersonId& who, const EntryId& item,
                                 Declaration declaration) {
  if (auto declared = checked_declaration(declaration); !declared)
    return tl::unexpected(declared.error());
  declaration.ai_statement = std::string(trimmed(declaration.ai_statement));
  const auto found = own_item(workplace, who, item);
  if (!found) return found;
  if (auto may_submit = may_make(workplace, who, form_of(*found)); !may_submit)
    return tl::unexpected(may_submit.error());
  if (auto whole = ready(workplace, *found); !whole) return tl::unexpected(whole.error());
  share_item(workplace, *found);
  return after(workplace, item, [&]() -> Result<Draft> {
    const auto now = own_item(workplace, who, item);
    if (!now) return tl::unexpected(now.error());
    if (auto whole = ready(workplace, *now); !whole) return tl::unexpected(whole.error());
    return submission(workplace, who, *now, declaration);
  });
}

Result<EvidenceItem> withdraw_item(Workplace& workplace, const PersonId& who, const EntryId& item,
                                   std::string_view because) {
  if (trimmed(because).empty())
    return refuse("words-needed", "A submission is taken back for a reason.",
                  "Say in a sentence why.");
  if (auto fit = recordable(because, "reason"); !fit) return tl::unexpected(fit.error());
  return after(workplace, item, [&]() -> Result<Draft> {
    const auto found = own_item(workplace, who, item);
    if (!found) return tl::unexpected(found.error());
    if (!found->submitted()) return refuse("not-submitted", found->number + " is not submitted.");
    if (auto free = nothing_rests_on(workplace, *found); !free) return tl::unexpected(free.error());
    Draft draft{who, std::string(kinds::evidence_withdrawn), {found->submission()->id}};
    draft.body = body_text(EvidenceWithdrawn{item, std::string(trimmed(because))});
    draft.key = item_key(item);
    return draft;
  });
}

Result<EvidenceItem> confirm_item(Workplace& workplace, const PersonId& who, const EntryId& item) {
  return after(workplace, item, [&]() -> Result<Draft> {
    const auto found = visible_item(workplace, who, item);
    if (!found) return tl::unexpected(found.error());
    if (auto may_confirm = workplace.allowed(who, Deed::confirm, found->learner); !may_confirm)
      return tl::unexpected(may_confirm.error());
    if (found->by == who || !found->submitted())
      return refuse("nothing-to-confirm",
                    "Only what somebody else recorded and submitted is confirmed.");
    if (found->submission()->confirmed)
      return refuse("already-confirmed", found->number + " is confirmed already.");
    Draft draft{who, std::string(kinds::evidence_confirmed), {found->submission()->id}};
    draft.body = body_text(EvidenceConfirmed{item});
    draft.key = item_key(item);
    draft.signer = workplace.signer(who);
    return draft;
  });
}

}  // namespace tc
