// What the Assess page shows, made from the record and from the marks that are not signed yet.
#include <algorithm>

#include "assessment/sufficiency.h"
#include "base/failure.h"
#include "screens/assess_page.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::optional<QueueRow> open_row(const std::vector<QueueRow>& queue, const AssessState& state) {
  const auto found = std::find_if(queue.begin(), queue.end(),
                                  [&](const QueueRow& row) { return state.item == row.item.id; });
  if (found != queue.end()) return *found;
  return queue.empty() ? std::nullopt : std::optional<QueueRow>(queue.front());
}

/// Where among the marks something is said about that link or criterion.
void find_marks(const AssessView& view, LinkView& link) {
  for (std::size_t i = 0; i < view.marks.size(); ++i) {
    const auto* judged = std::get_if<LinkJudged>(&view.marks[i]);
    if (judged != nullptr && judged->evidence == view.open->item.id &&
        judged->criterion == link.link.criterion)
      link.judged = i;
    const auto* decided = std::get_if<CriterionDecided>(&view.marks[i]);
    if (decided != nullptr && decided->criterion == link.link.criterion) link.decided = i;
  }
}

LinkView link_view(Workplace& workplace, const AssessView& view, const Portfolio& portfolio,
                   const Link& link) {
  LinkView shown{link, "", {}, std::nullopt, std::nullopt, std::nullopt};
  find_marks(view, shown);
  if (const auto* decision = portfolio.newest_decision(link.criterion)) shown.decision = *decision;
  const auto framework = workplace.framework(view.open->learner.id, link.criterion.standard);
  if (!framework) return shown;
  const Criterion* criterion = (*framework)->standard.find(link.criterion.code);
  if (criterion != nullptr) shown.words = (*framework)->standard.words_in_full(*criterion);
  for (Shortfall& one : shortfalls(portfolio, **framework, link.criterion, view.today))
    shown.needs.push_back(std::move(one.sentence));
  return shown;
}

std::string feedback_words(const std::string& feedback) {
  return feedback.empty() ? "" : " “" + feedback + "”";
}

std::string mark_words(Workplace& workplace, const PendingMark& mark) {
  struct Words {
    Workplace& workplace;
    std::string operator()(const LinkJudged& judged) const {
      const EvidenceItem* item = workplace.record().find_evidence(judged.evidence);
      return (item == nullptr ? "" : item->number + ", ") + short_name(judged.criterion) + ": " +
             std::string(in_words(judged.verdict)) + feedback_words(judged.feedback);
    }
    std::string operator()(const CriterionDecided& decided) const {
      return short_name(decided.criterion) +
             " as a whole: " + std::string(in_words(decided.decision)) +
             feedback_words(decided.feedback);
    }
    std::string operator()(const ActionPlanned& planned) const {
      return "Action for " + name_in(workplace, planned.owner) + " by " + in_words(planned.due) +
             ": " + planned.what;
    }
  };
  return std::visit(Words{workplace}, mark);
}

void show_item(Workplace& workplace, const Person& who, AssessView& view) {
  const PersonId learner = view.open->learner.id;
  view.marks = marks(workplace, who.id, learner);
  for (const PendingMark& mark : view.marks) view.to_sign.push_back(mark_words(workplace, mark));
  const auto marked = with_marks(workplace, who.id, learner);
  const Portfolio& portfolio = marked ? *marked : workplace.record().portfolio(learner);
  const EvidenceItem* item = portfolio.find(view.open->item.id);
  for (const Link& link : item == nullptr ? view.open->item.links : item->links)
    view.links.push_back(link_view(workplace, view, portfolio, link));
  view.sheet = evidence_sheet(workplace, view.open->item);
  if (!view.open->item.attempt) return;
  view.replay = replay_of(workplace, who, *view.open->item.attempt);
  try {
    view.standing = attempt_told(workplace, view.open->item);
  } catch (const Failure&) {
    // What cannot be read of it is told where the replay would be.
  }
}

}  // namespace

Result<AssessView> assess_view(Workplace& workplace, const Person& who, const AssessState& state) {
  auto rows = queue(workplace, who.id);
  if (!rows) return tl::unexpected(rows.error());
  AssessView view;
  view.tabs = office_tabs(workplace, who);
  view.assessor = who;
  view.today = workplace.today();
  view.queue = std::move(*rows);
  for (const QueueRow& row : view.queue) {
    view.waiting += row.item.waiting() > 0 ? 1U : 0U;
    view.overdue += row.overdue && row.item.waiting() > 0 ? 1U : 0U;
  }
  if (const auto figures = turnaround(workplace, who.id)) view.turnaround = *figures;
  view.open = open_row(view.queue, state);
  if (view.open) show_item(workplace, who, view);
  return view;
}

}  // namespace tc
