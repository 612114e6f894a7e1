#include <algorithm>

#include "assessment/fold.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// By whom items of the kind are made: the learner's own, or seen by an assessor.
Result<void> may_write(const Fold& fold, const Entry& entry, const PersonId& learner,
                       EvidenceKind kind) {
  const Deed deed = form_of(kind).made_by == MadeBy::learner ? Deed::add_evidence : Deed::observe;
  return fold.allowed(entry, deed, learner);
}

Result<void> is_their_item(const Fold& fold, const Entry& entry, const EvidenceItem& item) {
  if (fold.people.canonical(entry.who) == item.by) return {};
  return refuse("own-work-only", "An item is changed, submitted and withdrawn by who recorded it.");
}

/// The item says from now on what was said there. Judgements stay with their criteria.
void say(EvidenceItem& item, const EvidenceSaid& said, const EntryId& entry) {
  item.kind = said.kind;
  item.title = said.title;
  item.attempt = said.attempt;
  item.attachments = said.attachments;
  item.answers.clear();
  for (const auto& [field, words] : said.answers)
    if (!words.empty()) item.answers[field] = words;
  std::vector<Link> before = std::move(item.links);
  item.links = said.links;
  for (Link& link : item.links)
    for (Link& old : before)
      if (old.criterion == link.criterion) {
        link.judgements = std::move(old.judgements);
        link.earlier = std::move(old.earlier);
      }
  item.last_said = entry;
}

Result<void> add(Fold& fold, const Entry& entry, std::string_view body) {
  auto said = read_body<EvidenceSaid>(body);
  if (!said || !said->item.empty()) return {};
  if (auto held = may_write(fold, entry, said->learner, said->kind); !held) return held;
  Portfolio& portfolio = fold.portfolio_of(said->learner);
  EvidenceItem item;
  item.id = entry.id;
  item.number = said->number;
  item.learner = portfolio.learner;
  item.by = fold.people.canonical(entry.who);
  item.at = entry.at;
  say(item, *said, entry.id);
  // Before there were submissions an item was open to assessors from the start.
  if (entry.format == 0) item.submissions.push_back({entry.id, item.by, entry.at, {}, {}, {}, {}});
  portfolio.items.push_back(std::move(item));
  fold.learner_of[entry.id] = portfolio.learner;
  fold.said[entry.id] = std::move(*said);
  return {};
}

Result<void> change(Fold& fold, const Entry& entry, std::string_view body) {
  auto said = read_body<EvidenceSaid>(body);
  EvidenceItem* item = said ? fold.find_item(said->item) : nullptr;
  if (item == nullptr) return {};
  if (auto held = is_their_item(fold, entry, *item); !held) return held;
  if (auto held = may_write(fold, entry, item->learner, said->kind); !held) return held;
  // Kept even where it does not count: a submission elsewhere may declare just these words.
  fold.said[entry.id] = *said;
  if (!item->submitted()) say(*item, *said, entry.id);
  return {};
}

Result<void> submit(Fold& fold, const Entry& entry, std::string_view body) {
  const auto submitted = read_body<EvidenceSubmitted>(body);
  EvidenceItem* item = submitted ? fold.find_item(submitted->item) : nullptr;
  if (item == nullptr || item->submitted()) return {};
  const auto said = fold.said.find(submitted->said);
  const bool of_item =
      submitted->said == item->id || (said != fold.said.end() && said->second.item == item->id);
  if (said == fold.said.end() || !of_item) return {};
  if (auto held = is_their_item(fold, entry, *item); !held) return held;
  if (auto held = may_write(fold, entry, item->learner, said->second.kind); !held) return held;
  if (item->last_said != submitted->said) say(*item, said->second, submitted->said);
  item->submissions.push_back({entry.id, item->by, entry.at, submitted->declaration, {}, {}, {}});
  return {};
}

Result<void> withdraw(Fold& fold, const Entry& entry, std::string_view body) {
  const auto withdrawn = read_body<EvidenceWithdrawn>(body);
  EvidenceItem* item = withdrawn ? fold.find_item(withdrawn->item) : nullptr;
  if (item == nullptr || !item->submitted()) return {};
  Submission& submission = item->submissions.back();
  if (std::find(entry.answers.begin(), entry.answers.end(), submission.id) == entry.answers.end())
    return {};  // another one, which was withdrawn elsewhere already
  if (auto held = is_their_item(fold, entry, *item); !held) return held;
  submission.withdrawn = entry.at;
  submission.withdrawn_because = withdrawn->because;
  for (Link& link : item->links) {
    link.earlier.insert(link.earlier.end(), link.judgements.begin(), link.judgements.end());
    link.judgements.clear();
  }
  return {};
}

Result<void> confirm(Fold& fold, const Entry& entry, std::string_view body) {
  const auto confirmed = read_body<EvidenceConfirmed>(body);
  EvidenceItem* item = confirmed ? fold.find_item(confirmed->item) : nullptr;
  if (item == nullptr || !item->submitted()) return {};
  if (auto held = fold.allowed(entry, Deed::confirm, item->learner); !held) return held;
  item->submissions.back().confirmed = entry.at;
  return {};
}

Result<void> renumber(Fold& fold, const Entry& entry, std::string_view body) {
  const auto renumbered = read_body<EvidenceRenumbered>(body);
  EvidenceItem* item = renumbered ? fold.find_item(renumbered->item) : nullptr;
  if (item == nullptr) return {};
  if (auto held = fold.allowed(entry, Deed::settle_conflict, item->learner); !held) return held;
  item->number = renumbered->number;
  return {};
}

}  // namespace

Result<void> fold_evidence(Fold& fold, const Entry& entry, std::string_view body) {
  if (entry.kind == kinds::evidence_added) return add(fold, entry, body);
  if (entry.kind == kinds::evidence_changed) return change(fold, entry, body);
  if (entry.kind == kinds::evidence_submitted) return submit(fold, entry, body);
  if (entry.kind == kinds::evidence_withdrawn) return withdraw(fold, entry, body);
  if (entry.kind == kinds::evidence_confirmed) return confirm(fold, entry, body);
  if (entry.kind == kinds::evidence_renumbered) return renumber(fold, entry, body);
  return {};
}

}  // namespace tc
