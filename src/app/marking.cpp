// Checks and takes marks (marks.h): the rules for single judgements and actions are here, those
// for decisions in assessment/rules.
#include <algorithm>

#include "app/marks.h"
#include "app/recordable.h"
#include "assessment/rules/rule.h"
#include "assessment/sufficiency.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

Result<void> tidy(std::string& words, std::string_view what) {
  if (auto can_be = recordable(words, what); !can_be) return can_be;
  words = std::string(trimmed(words));
  return {};
}

bool in_training_only(const Person& who) { return !holds(who, Role::assessor); }

EvidenceItem* find_item(Portfolio& portfolio, const EntryId& id) {
  for (EvidenceItem& item : portfolio.items)
    if (item.id == id) return &item;
  return nullptr;
}

Link* find_link(EvidenceItem& item, const CriterionRef& criterion) {
  for (Link& link : item.links)
    if (link.criterion == criterion) return &link;
  return nullptr;
}

Result<EvidenceItem*> submitted_item(Marking& marking, const EntryId& id) {
  if (EvidenceItem* item = find_item(marking.portfolio, id)) return item;
  const EvidenceItem* known = marking.workplace.record().find_evidence(id);
  if (known == nullptr || known->learner != marking.learner.id)
    return refuse("no-such-evidence", "There is no evidence '" + id.text + "' in the portfolio.");
  return refuse("not-submitted",
                known->number + " is " + std::string(in_words(known->state())) +
                    ", and only what is submitted is judged.",
                "Ask " + marking.learner.name + " to submit it.");
}

Result<void> check_words(const EvidenceItem& item, LinkJudged& mark) {
  if (auto can_be = tidy(mark.feedback, "feedback"); !can_be) return can_be;
  if (auto can_be = tidy(mark.inferred_from, "inference"); !can_be) return can_be;
  if (mark.verdict != Verdict::accepted) {
    if (!mark.feedback.empty()) return {};
    return refuse("feedback-needed",
                  "Feedback is needed for '" + std::string(in_words(mark.verdict)) + "'.",
                  "Say in a sentence what is missing.");
  }
  if (!mark.rules.all())
    return refuse("rules-of-evidence",
                  "What is accepted is valid, authentic and current, and " + item.number +
                      " is not all of it for " + text(mark.criterion) + ".",
                  "Accept it partly or not, with feedback.");
  if (mark.criterion.code.kind == CriterionKind::knowledge &&
      form_of(item.kind).shows_performance() && mark.inferred_from.empty())
    return refuse("inference-needed",
                  text(mark.criterion) + " is knowledge, and " + item.number +
                      " shows performance: " + std::string(in_words(item.kind)) + ".",
                  "Record from what the knowledge is inferred, or ask a question instead.");
  return {};
}

/// How well the evidence bears out that a criterion is met.
enum class Ground : std::uint8_t { none, decides, signs_off };

/// None too where the criterion is not decided as met.
Result<Ground> ground_of_met(Marking& marking, const CriterionRef& criterion) {
  const CriterionDecision* decided = marking.portfolio.newest_decision(criterion);
  if (decided == nullptr || decided->decision != Decision::met) return Ground::none;
  const auto framework = marking.workplace.framework(marking.learner.id, criterion.standard);
  if (!framework) return tl::unexpected(framework.error());
  const CalendarDate today = marking.workplace.today();
  if (!may_decide({marking.portfolio, **framework, criterion, Decision::met, "", today}))
    return Ground::none;
  const auto open =
      shortfalls(marking.portfolio, **framework, criterion, today, CountedFor::sign_off);
  return open.empty() ? Ground::signs_off : Ground::decides;
}

/// A criterion that was decided as met stays so until somebody decides otherwise, in as many
/// words: no verdict takes its evidence from under it. What time took away is no verdict's doing.
Result<void> add_judgement(Marking& marking, const EvidenceItem& item, Link& link,
                           Judgement judgement) {
  const auto before = ground_of_met(marking, link.criterion);
  if (!before) return tl::unexpected(before.error());
  link.judgements.push_back(std::move(judgement));
  const auto after = ground_of_met(marking, link.criterion);
  if (after && *after >= *before) return {};
  link.judgements.pop_back();
  return refuse(
      "met-rests-on-it",
      text(link.criterion) + " was decided as met, and that rests on " + item.number + ".",
      "Decide about the criterion again first, and then judge the item.");
}

Result<void> take(Marking& marking, LinkJudged& mark, const EntryId& id) {
  const auto item = submitted_item(marking, mark.evidence);
  if (!item) return tl::unexpected(item.error());
  Link* link = find_link(**item, mark.criterion);
  if (link == nullptr)
    return refuse("not-linked", (*item)->number + " is not linked to " + text(mark.criterion) + ".",
                  "Judge it against the criteria that it is linked to.");
  if (auto words = check_words(**item, mark); !words) return words;
  return add_judgement(
      marking, **item, *link,
      {id, marking.by.id, marking.workplace.clock().now(), mark.verdict, mark.rules, mark.feedback,
       mark.inferred_from, in_training_only(marking.by)});
}

Result<void> take(Marking& marking, CriterionDecided& mark, const EntryId& id) {
  if (auto may_decide_it =
          marking.workplace.allowed(marking.by.id, Deed::decide_criterion, marking.learner.id);
      !may_decide_it)
    return may_decide_it;
  const auto framework = marking.workplace.framework(marking.learner.id, mark.criterion.standard);
  if (!framework) return tl::unexpected(framework.error());
  if (auto can_be = tidy(mark.feedback, "feedback"); !can_be) return can_be;
  if (auto allowed = may_decide({marking.portfolio, **framework, mark.criterion, mark.decision,
                                 mark.feedback, marking.workplace.today()});
      !allowed)
    return allowed;
  mark.learner = marking.learner.id;
  mark.rules = std::string(decision_rules_version);
  marking.portfolio.decisions[mark.criterion].push_back(
      {id, marking.by.id, marking.workplace.clock().now(), mark.decision, mark.feedback, mark.rules,
       in_training_only(marking.by)});
  return {};
}

Result<void> take(Marking& marking, ActionPlanned& mark, const EntryId& id) {
  mark.learner = marking.learner.id;
  if (auto can_be = check_action(marking.workplace, marking.portfolio, mark); !can_be)
    return can_be;
  marking.portfolio.actions.push_back({id, marking.by.id, marking.workplace.clock().now(),
                                       mark.learner, mark.criterion, mark.evidence, mark.what,
                                       mark.owner, mark.due, PlannedAction::Outcome::open, ""});
  return {};
}

}  // namespace

Result<Marking> begin_marking(Workplace& workplace, const PersonId& who, const PersonId& learner) {
  if (auto may_judge = workplace.allowed(who, Deed::judge_link, learner); !may_judge)
    return tl::unexpected(may_judge.error());
  const auto by = workplace.person(who);
  if (!by) return tl::unexpected(by.error());
  const auto whose = workplace.person(learner);
  if (!whose) return tl::unexpected(whose.error());
  Portfolio portfolio = workplace.record().portfolio(whose->id).as_submitted();
  return Marking{workplace, *by, *whose, std::move(portfolio)};
}

Result<void> take_mark(Marking& marking, PendingMark& mark, const EntryId& id) {
  return std::visit([&](auto& one) { return take(marking, one, id); }, mark);
}

Result<void> check_action(Workplace& workplace, const Portfolio& portfolio, ActionPlanned& action) {
  if (auto can_be = tidy(action.what, "action"); !can_be) return can_be;
  if (action.what.empty())
    return refuse("words-needed", "The action is empty.", "Say what is to be done.");
  if (parse_calendar_date(iso_text(action.due)) != action.due)
    return refuse("no-such-date", "An action needs the day by which it is done.");
  if (action.due < workplace.today())
    return refuse("date-over",
                  "The action would be due on " + in_words(action.due) + ", and that day is over.");
  const auto owner = workplace.person(action.owner);
  if (!owner) return tl::unexpected(owner.error());
  action.owner = owner->id;
  if (action.evidence && portfolio.find(*action.evidence) == nullptr)
    return refuse("no-such-evidence", "The evidence of the action is not in the portfolio.");
  if (!action.criterion) return {};
  const auto framework = workplace.framework(action.learner, action.criterion->standard);
  if (!framework) return tl::unexpected(framework.error());
  if ((*framework)->standard.find(action.criterion->code) == nullptr)
    return refuse("no-such-criterion", "No standard here has " + text(*action.criterion) + ".");
  return {};
}

}  // namespace tc
