// A trainee's judgements and decisions, countersigned (assessing.h).
#include <algorithm>
#include <tuple>

#include "app/assessing.h"
#include "app/recordable.h"
#include "app/signing_in.h"
#include "assessment/rules/rule.h"
#include "assessment/sufficiency.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

UtcTime made_at(const ToCountersign& one) {
  return one.judgement ? one.judgement->at : one.decision->at;
}
const EntryId& id_of(const ToCountersign& one) {
  return one.judgement ? one.judgement->id : one.decision->id;
}

template <class Mark>
bool waits(const Mark* newest) {
  return newest != nullptr && newest->by_trainee && newest->countersigned.empty();
}

/// The newest ones only: what was judged again since needs nobody's word any more.
void add_waiting(const RecordBook& book, const Person& learner, std::vector<ToCountersign>& out) {
  const Portfolio& portfolio = book.portfolio(learner.id);
  const auto person = [&](const PersonId& id) {
    const Person* found = book.find_person(id);
    return found == nullptr ? Person{id, {}, {}} : *found;
  };
  for (const EvidenceItem& item : portfolio.items) {
    if (!item.submitted()) continue;
    for (const Link& link : item.links)
      if (waits(link.newest()))
        out.push_back({person(link.newest()->by), learner, item, link.criterion, *link.newest(),
                       std::nullopt});
  }
  for (const auto& [criterion, decisions] : portfolio.decisions)
    if (const auto* newest = portfolio.newest_decision(criterion); waits(newest))
      out.push_back({person(newest->by), learner, {}, criterion, std::nullopt, *newest});
}

/// Whether somebody may: not their own judgement, and not about their own evidence either.
bool may_countersign(const Person& who, const ToCountersign& one) {
  return may(who, Deed::countersign, one.trainee) && may(who, Deed::judge_link, one.learner);
}

Result<Person> countersigner(Workplace& workplace, const PersonId& who) {
  auto found = workplace.acting(who);
  if (!found || holds(*found, Role::assessor)) return found;
  return refuse("role-missing",
                "Only a qualified assessor countersigns, and " + found->name + " is not one.",
                "Choose a person with that role.");
}

std::vector<ToCountersign> waiting(Workplace& workplace) {
  const RecordBook& book = workplace.record();
  std::vector<ToCountersign> all;
  for (const Person& learner : book.people()) add_waiting(book, learner, all);
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    return std::make_tuple(made_at(a), id_of(a).text) < std::make_tuple(made_at(b), id_of(b).text);
  });
  return all;
}

/// The portfolios that the chosen ones are about, with their judgements agreed to.
std::map<PersonId, Portfolio> agreed_to(Workplace& workplace, const Person& who,
                                        const std::vector<ToCountersign>& chosen) {
  std::map<PersonId, Portfolio> then;
  for (const ToCountersign& one : chosen) {
    if (then.count(one.learner.id) == 0)
      then[one.learner.id] = workplace.record().portfolio(one.learner.id).as_submitted();
    if (!one.judgement) continue;
    for (EvidenceItem& item : then[one.learner.id].items)
      for (Link& link : item.links)
        for (Judgement& judged : link.judgements)
          if (judged.id == one.judgement->id)
            judged.countersigned.push_back({{}, who.id, workplace.clock().now(), true, ""});
  }
  return then;
}

/// A decision that is agreed to is one that could be made now, and where it is that the criterion
/// is met, it rests on judgements that stand.
Result<void> check_decision(Workplace& workplace, const Portfolio& then, const ToCountersign& one) {
  const auto framework = workplace.framework(one.learner.id, one.criterion.standard);
  if (!framework) return tl::unexpected(framework.error());
  const CalendarDate today = workplace.today();
  if (auto could = may_decide({then, **framework, one.criterion, one.decision->decision,
                               one.decision->feedback, today});
      !could)
    return could;
  if (one.decision->decision != Decision::met) return {};
  const auto open = shortfalls(then, **framework, one.criterion, today, CountedFor::sign_off);
  if (open.empty()) return {};
  return refuse("met-needs-what-stands", open.front().sentence,
                "Countersign the judgements that it rests on, or do not agree.");
}

Result<void> check_decisions(Workplace& workplace, const Person& who,
                             const std::vector<ToCountersign>& chosen) {
  const auto then = agreed_to(workplace, who, chosen);
  for (const ToCountersign& one : chosen)
    if (one.decision)
      if (auto could = check_decision(workplace, then.at(one.learner.id), one); !could)
        return could;
  return {};
}

Result<std::vector<ToCountersign>> chosen_of(Workplace& workplace, const Person& who,
                                             const std::vector<EntryId>& ids) {
  const std::vector<ToCountersign> all = waiting(workplace);
  std::vector<ToCountersign> chosen;
  for (const EntryId& id : ids) {
    const auto one = std::find_if(all.begin(), all.end(),
                                  [&](const ToCountersign& each) { return id_of(each) == id; });
    if (one == all.end())
      return refuse("nothing-to-countersign",
                    "Nothing that waits for a countersignature has the id '" + id.text + "'.",
                    "Look again: it may have been countersigned, or judged again.");
    if (auto can = may(who, Deed::countersign, one->trainee); !can)
      return tl::unexpected(can.error());
    if (auto can = may(who, Deed::judge_link, one->learner); !can)
      return tl::unexpected(can.error());
    chosen.push_back(*one);
  }
  return chosen;
}

/// One entry for each key that seals what it is about: an item's, or a portfolio's.
std::vector<Draft> drafts_of(Workplace& workplace, const Person& who,
                             const std::vector<ToCountersign>& chosen,
                             JudgementCountersigned body) {
  std::map<KeyName, std::vector<EntryId>> by_key;
  for (const ToCountersign& one : chosen)
    by_key[one.judgement ? item_key(one.item.id) : portfolio_key(one.learner.id)].push_back(
        id_of(one));
  std::vector<Draft> drafts;
  for (const auto& [key, ids] : by_key) {
    body.about = ids;
    Draft draft{who.id, std::string(kinds::judgement_countersigned), ids, body_text(body)};
    draft.key = key;
    draft.signer = workplace.signer(who.id);
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

Result<std::string> checked_feedback(bool agreed, std::string_view feedback) {
  if (auto can_be = recordable(feedback, "feedback"); !can_be)
    return tl::unexpected(can_be.error());
  std::string words(trimmed(feedback));
  if (agreed || !words.empty()) return words;
  return refuse("feedback-needed", "Feedback is needed where a countersigner does not agree.",
                "Say in a sentence what the trainee should judge otherwise.");
}

}  // namespace

Result<std::vector<ToCountersign>> to_countersign(Workplace& workplace, const PersonId& who) {
  const auto by = countersigner(workplace, who);
  if (!by) return tl::unexpected(by.error());
  std::vector<ToCountersign> rows = waiting(workplace);
  rows.erase(std::remove_if(rows.begin(), rows.end(),
                            [&](const ToCountersign& one) { return !may_countersign(*by, one); }),
             rows.end());
  return rows;
}

Result<int> countersign(Workplace& workplace, const PersonId& who,
                        const std::vector<EntryId>& judgements, bool agreed,
                        std::string_view feedback) {
  const auto by = countersigner(workplace, who);
  if (!by) return tl::unexpected(by.error());
  const auto words = checked_feedback(agreed, feedback);
  if (!words) return tl::unexpected(words.error());
  const std::set<EntryId> once(judgements.begin(), judgements.end());
  const std::vector<EntryId> ids(once.begin(), once.end());
  if (ids.empty()) return refuse("nothing-to-countersign", "Nothing was chosen.");
  if (auto signs = may_sign(workplace, who); !signs) return tl::unexpected(signs.error());
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    const auto now = countersigner(workplace, who);
    if (!now) return tl::unexpected(now.error());
    const auto chosen = chosen_of(workplace, *now, ids);
    if (!chosen) return tl::unexpected(chosen.error());
    if (auto could = agreed ? check_decisions(workplace, *now, *chosen) : Result<void>(); !could)
      return tl::unexpected(could.error());
    return drafts_of(workplace, *now, *chosen, {{}, agreed, *words});
  });
  if (!recorded) return tl::unexpected(recorded.error());
  return static_cast<int>(ids.size());
}

}  // namespace tc
