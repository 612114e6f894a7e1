// Marks as drafts, and what signs them (assessing.h).
#include "app/marks.h"
#include "app/signing_in.h"
#include "app/who_reads.h"

namespace tc {

namespace {

std::string draft_name(const PersonId& learner) { return "judging/" + learner.text; }

void keep(Workplace& workplace, const PersonId& who, const PersonId& learner,
          const std::vector<PendingMark>& marks) {
  if (marks.empty())
    workplace.drafts().drop(who, draft_name(learner));
  else
    workplace.drafts().put(who, draft_name(learner), marks_text(marks));
}

/// A mark in a list that is being changed. One that was broken before (its evidence was
/// withdrawn, say) is no reason against the change; it is refused when it is to be signed.
struct Listed {
  PendingMark mark;
  bool broken = false;
  bool changed = false;
};
using List = std::vector<Listed>;

List listed(Marking marking, const std::vector<PendingMark>& marks) {
  List list;
  for (const PendingMark& mark : marks) {
    list.push_back({mark});
    list.back().broken = !take_mark(marking, list.back().mark);
  }
  return list;
}

/// Takes them all; refuses where the change cannot be, or takes away what another mark rests on.
Result<void> take_list(Marking marking, List& list) {
  for (Listed& one : list) {
    const auto taken = take_mark(marking, one.mark);
    if (taken || (one.broken && !one.changed)) continue;
    if (one.changed) return taken;
    return refuse("mark-rests-on-it",
                  "Another mark rests on this one, and without it: " + taken.error().sentence,
                  "Change the other one first.");
  }
  return {};
}

Result<void> change(Workplace& workplace, const Marking& marking, List list) {
  if (auto taken = take_list(marking, list); !taken) return taken;
  std::vector<PendingMark> marks;
  for (Listed& one : list) marks.push_back(std::move(one.mark));
  keep(workplace, marking.by.id, marking.learner.id, marks);
  return {};
}

Result<std::vector<Draft>> drafts_of(Workplace& workplace, const PersonId& who,
                                     const PersonId& learner, std::vector<PendingMark> marks) {
  auto marking = begin_marking(workplace, who, learner);
  if (!marking) return tl::unexpected(marking.error());
  std::vector<Draft> drafts;
  for (PendingMark& mark : marks) {
    const EntryId id = workplace.log().next_id();
    if (auto taken = take_mark(*marking, mark, id); !taken) return tl::unexpected(taken.error());
    auto adoption = adoption_before(*marking, mark);
    if (!adoption) return tl::unexpected(adoption.error());
    if (*adoption) drafts.push_back(std::move(**adoption));
    drafts.push_back(draft_of(*marking, mark, id));
  }
  return drafts;
}

Result<void> record(Workplace& workplace, const PersonId& who, const PersonId& learner,
                    const std::vector<PendingMark>& marks) {
  if (const auto marking = begin_marking(workplace, who, learner); !marking)
    return tl::unexpected(marking.error());
  if (auto signs = may_sign(workplace, who); !signs) return signs;
  make_portfolio_key(workplace, learner);
  const auto recorded =
      workplace.record_after([&] { return drafts_of(workplace, who, learner, marks); });
  if (!recorded) return tl::unexpected(recorded.error());
  return {};
}

}  // namespace

std::vector<PendingMark> marks(Workplace& workplace, const PersonId& who, const PersonId& learner) {
  const auto text = workplace.drafts().text(who, draft_name(learner));
  return text ? read_marks(*text) : std::vector<PendingMark>();
}

Result<void> set_mark(Workplace& workplace, const PersonId& who, const PersonId& learner,
                      const PendingMark& mark) {
  const auto marking = begin_marking(workplace, who, learner);
  if (!marking) return tl::unexpected(marking.error());
  const List before = listed(*marking, marks(workplace, marking->by.id, marking->learner.id));
  List at_end = before;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!about_the_same(before[i].mark, mark)) continue;
    // Where it stood others may rest on it; at the end it may rest on what was marked since.
    List in_place = before;
    in_place[i] = {mark, false, true};
    if (auto changed = change(workplace, *marking, std::move(in_place)); changed) return changed;
    at_end.erase(at_end.begin() + static_cast<std::ptrdiff_t>(i));
    break;
  }
  at_end.push_back({mark, false, true});
  return change(workplace, *marking, std::move(at_end));
}

Result<void> drop_mark(Workplace& workplace, const PersonId& who, const PersonId& learner,
                       std::size_t index) {
  const auto marking = begin_marking(workplace, who, learner);
  if (!marking) return tl::unexpected(marking.error());
  List list = listed(*marking, marks(workplace, marking->by.id, marking->learner.id));
  if (index >= list.size()) return refuse("no-such-mark", "There is no such mark to drop.");
  list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
  return change(workplace, *marking, std::move(list));
}

Result<Portfolio> with_marks(Workplace& workplace, const PersonId& who, const PersonId& learner) {
  auto marking = begin_marking(workplace, who, learner);
  if (!marking) return tl::unexpected(marking.error());
  // What cannot be signed as it is now does not stand; sign_marks says so.
  for (PendingMark& mark : marks(workplace, marking->by.id, marking->learner.id))
    (void)take_mark(*marking, mark);
  return std::move(marking->portfolio);
}

Result<int> sign_marks(Workplace& workplace, const PersonId& who, const PersonId& learner) {
  const auto marking = begin_marking(workplace, who, learner);
  if (!marking) return tl::unexpected(marking.error());
  const std::vector<PendingMark> pending = marks(workplace, marking->by.id, marking->learner.id);
  if (pending.empty())
    return refuse("nothing-marked", "There is nothing to sign about " + marking->learner.name + ".",
                  "Judge the evidence or decide about a criterion first.");
  if (auto recorded = record(workplace, who, learner, pending); !recorded)
    return tl::unexpected(recorded.error());
  workplace.drafts().drop(marking->by.id, draft_name(marking->learner.id));
  return static_cast<int>(pending.size());
}

Result<void> judge(Workplace& workplace, const PersonId& who, const LinkJudged& judgement) {
  const EvidenceItem* item = workplace.record().find_evidence(judgement.evidence);
  if (item == nullptr)
    return refuse("no-such-evidence",
                  "There is no evidence '" + judgement.evidence.text + "' here.");
  const PersonId learner = item->learner;
  return record(workplace, who, learner, {judgement});
}

Result<void> decide(Workplace& workplace, const PersonId& who, const CriterionDecided& decision) {
  return record(workplace, who, decision.learner, {decision});
}

}  // namespace tc
