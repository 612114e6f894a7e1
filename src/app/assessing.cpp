#include "app/assessing.h"

#include <algorithm>

#include "app/recordable.h"
#include "assessment/rules/rule.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

Result<std::string> checked_feedback(std::string_view feedback) {
  if (auto can_be = recordable(feedback, "feedback"); !can_be)
    return tl::unexpected(can_be.error());
  return std::string(trimmed(feedback));
}

bool before(const QueueRow& a, const QueueRow& b) {
  const bool a_waits = a.item.waiting() > 0;
  const bool b_waits = b.item.waiting() > 0;
  if (a_waits != b_waits) return a_waits;
  return a_waits ? a.item.at < b.item.at : a.item.at > b.item.at;
}

/// The judgements that a decision rests on: the newest of each link to the criterion.
std::vector<EntryId> judgements_on(const Portfolio& portfolio, const CriterionRef& criterion) {
  std::vector<EntryId> ids;
  for (const EvidenceItem& item : portfolio.items)
    if (const Link* link = item.find(criterion); link != nullptr && link->newest() != nullptr)
      ids.push_back(link->newest()->id);
  return ids;
}

/// A criterion that was decided as met stays so until somebody decides otherwise, in as many
/// words: no verdict takes its evidence from under it.
Result<void> leaves_met_standing(Workplace& workplace, const EvidenceItem& item,
                                 const CriterionRef& criterion, Verdict verdict) {
  Portfolio then = workplace.record().portfolio(item.learner);
  const CriterionDecision* decided = then.newest_decision(criterion);
  const Standard* standard = find_standard(workplace.library().standards, criterion.standard);
  if (decided == nullptr || decided->decision != Decision::met || standard == nullptr) return {};
  for (EvidenceItem& other : then.items)
    for (Link& link : other.links)
      if (other.id == item.id && link.criterion == criterion)
        link.judgements.push_back({{}, {}, {}, verdict, ""});
  const EvidencePolicy* policy = workplace.library().find_policy(criterion.standard);
  if (may_decide({then, *standard, policy, criterion, Decision::met, ""})) return {};
  return refuse("met-rests-on-it",
                text(criterion) + " was decided as met, and that rests on " + item.number + ".",
                "Decide about the criterion again first, and then judge the item.");
}

}  // namespace

Result<std::vector<QueueRow>> queue(Workplace& workplace, const PersonId& who) {
  const auto assessor = workplace.person(who);
  if (!assessor) return tl::unexpected(assessor.error());
  if (!holds(*assessor, Role::assessor))
    return refuse("role-missing",
                  "Only an assessor has a queue, and " + assessor->name + " is not one.",
                  "Choose a person with that role.");
  std::vector<QueueRow> rows;
  const RecordBook& book = workplace.record();
  for (const Person& learner : book.people()) {
    if (!may(*assessor, Deed::judge_link, learner)) continue;
    for (const EvidenceItem& item : book.portfolio(learner.id).items)
      rows.push_back({learner, item});
  }
  std::stable_sort(rows.begin(), rows.end(), before);
  return rows;
}

Result<EvidenceItem> find_item(Workplace& workplace, const PersonId& learner,
                               std::string_view number) {
  const Portfolio& portfolio = workplace.record().portfolio(learner);
  if (const EvidenceItem* item = portfolio.find_number(number)) return *item;
  std::vector<std::string> numbers;
  for (const EvidenceItem& item : portfolio.items) numbers.push_back(item.number);
  return refuse("no-such-evidence", "The portfolio has no item '" + std::string(number) + "'.",
                numbers.empty() ? "It is empty." : "It has " + in_words(numbers) + ".");
}

Result<void> judge(Workplace& workplace, const PersonId& who, const EntryId& evidence,
                   const CriterionRef& criterion, Verdict verdict, std::string_view feedback) {
  const EvidenceItem* found = workplace.record().find_evidence(evidence);
  if (found == nullptr)
    return refuse("no-such-evidence", "There is no evidence '" + evidence.text + "' here.");
  const EvidenceItem item = *found;  // a copy: the book may grow with every look at it
  if (auto may_judge = workplace.allowed(who, Deed::judge_link, item.learner); !may_judge)
    return may_judge;
  if (item.find(criterion) == nullptr)
    return refuse("not-linked", item.number + " is not linked to " + text(criterion) + ".",
                  "Judge it against the criteria that it is linked to.");
  const auto words = checked_feedback(feedback);
  if (!words) return tl::unexpected(words.error());
  if (verdict != Verdict::accepted && words->empty())
    return refuse("feedback-needed",
                  "Feedback is needed for '" + std::string(in_words(verdict)) + "'.",
                  "Say in a sentence what is missing.");
  if (auto stands = leaves_met_standing(workplace, item, criterion, verdict); !stands)
    return stands;
  workplace.log().append({who,
                          std::string(kinds::link_judged),
                          {evidence},
                          body_text(LinkJudged{evidence, criterion, verdict, *words})});
  return {};
}

Result<void> decide(Workplace& workplace, const PersonId& who, const PersonId& learner,
                    const CriterionRef& criterion, Decision decision, std::string_view feedback) {
  if (auto may_decide_it = workplace.allowed(who, Deed::decide_criterion, learner); !may_decide_it)
    return may_decide_it;
  const Standard* standard = find_standard(workplace.library().standards, criterion.standard);
  if (standard == nullptr)
    return refuse("no-such-standard",
                  "There is no standard '" + criterion.standard.text + "' here.");
  const auto words = checked_feedback(feedback);
  if (!words) return tl::unexpected(words.error());
  const Portfolio& portfolio = workplace.record().portfolio(learner);
  const EvidencePolicy* policy = workplace.library().find_policy(criterion.standard);
  if (auto allowed = may_decide({portfolio, *standard, policy, criterion, decision, *words});
      !allowed)
    return allowed;
  workplace.log().append({who, std::string(kinds::criterion_decided),
                          judgements_on(portfolio, criterion),
                          body_text(CriterionDecided{learner, criterion, decision, *words})});
  return {};
}

}  // namespace tc
