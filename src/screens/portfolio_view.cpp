// What the Portfolio page shows, made from the record.
#include <algorithm>

#include "app/plans.h"
#include "base/calendar_date.h"
#include "screens/item_page.h"
#include "screens/portfolio_page.h"

namespace tc {

namespace {

std::string review_note(const Standard& standard, const CalendarDate& today) {
  if (!standard.review_passed(today)) return "";
  return "This standard was due for review on " + in_words(*standard.review) +
         ": ask whether there is a newer version.";
}

std::string use_words(SimulationUse use) {
  switch (use) {
    case SimulationUse::forbidden:
      return "is not evidence";
    case SimulationUse::supplementary:
      return "is supplementary evidence: it counts beside real work, never alone";
    case SimulationUse::permitted:
      return "counts as evidence by itself";
  }
  return "";
}

std::vector<EvidenceKind> begun_by(Workplace& workplace, const PersonId& who) {
  std::vector<EvidenceKind> out;
  for (const EvidenceForm& form : all_evidence_forms()) {
    ItemDraft draft;
    draft.kind = form.kind;
    if (kept_form(workplace, who, kept_under(draft))) out.push_back(form.kind);
  }
  return out;
}

bool holds_attempt(const Portfolio& portfolio, const EntryId& attempt) {
  return std::any_of(portfolio.items.begin(), portfolio.items.end(),
                     [&](const EvidenceItem& item) { return item.attempt == attempt; });
}

}  // namespace

std::string policy_words(const Library& library, const StandardUrn& standard) {
  const EvidencePolicy* policy = library.find_policy(standard);
  const SimulationClause clause = policy == nullptr ? SimulationClause{} : policy->simulation;
  return "For " + standard.text + " a simulation " + use_words(clause.use) +
         (clause.confirmed() ? "." : ". (Unconfirmed: ask your centre.)");
}

std::string PortfolioView::workplace_shows(const CriterionRef& criterion) const {
  if (evidence_policy == nullptr) return "";
  return std::string(evidence_policy->only_the_workplace_shows(criterion.code));
}

std::string PortfolioView::name_of(const PersonId& person) const {
  const auto found = std::find_if(people.begin(), people.end(),
                                  [&](const Person& one) { return one.id == person; });
  return found == people.end() ? "somebody" : found->name;
}

CalendarDate PortfolioView::feedback_due(const EvidenceItem& item) const {
  const int days = evidence_policy == nullptr ? NumberClause{10, {}}.value
                                              : evidence_policy->feedback_days.value;
  return working_days_later(uk_calendar_date(item.submission()->at), days);
}

PortfolioView portfolio_view(Workplace& workplace, const Person& who, std::size_t standard) {
  PortfolioView view;
  const Library& library = workplace.library();
  for (const Standard& one : library.standards) view.standards.emplace_back(one.urn, one.title);
  if (library.standards.empty()) return view;
  view.standard = standard < library.standards.size() ? standard : 0;
  const Standard& shown = library.standards[view.standard];
  view.learner = who.id;
  view.today = workplace.today();
  view.review_note = review_note(shown, view.today);
  view.policy = policy_words(library, shown.urn);
  view.evidence_policy = library.find_policy(shown.urn);
  view.people = workplace.record().people();
  if (auto portfolio = open_portfolio(workplace, who.id, who.id))
    view.portfolio = std::move(*portfolio);
  if (auto standing = open_progress(workplace, who.id, who.id, shown.urn))
    view.progress = std::move(*standing);
  if (const auto framework = workplace.framework(who.id, shown.urn))
    view.open = open_before_sign_off(view.portfolio, **framework, view.today);
  if (auto actions = actions_of(workplace, who.id, who.id)) view.actions = std::move(*actions);
  view.begun = begun_by(workplace, who.id);
  for (const AttemptRow& row : attempts_of(workplace, who.id))
    if (row.ended && row.replays && !holds_attempt(view.portfolio, row.id))
      view.can_be_added.push_back(row);
  return view;
}

}  // namespace tc
