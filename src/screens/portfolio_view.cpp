// What the Portfolio page shows, made from the record.
#include "base/calendar_date.h"
#include "screens/claim_page.h"
#include "screens/portfolio_page.h"

namespace tc {

namespace {

std::string review_note(const Standard& standard, UtcTime now) {
  if (!standard.review_passed(uk_calendar_date(now))) return "";
  return "This standard was due for review on " + in_words(*standard.review) +
         ": ask whether there is a newer version.";
}

}  // namespace

std::string PortfolioView::workplace_shows(const CriterionRef& criterion) const {
  if (evidence_policy == nullptr) return "";
  return std::string(evidence_policy->only_the_workplace_shows(criterion.code));
}

PortfolioView portfolio_view(Workplace& workplace, const Person& who, std::size_t standard) {
  PortfolioView view;
  const Library& library = workplace.library();
  for (const Standard& one : library.standards) view.standards.emplace_back(one.urn, one.title);
  if (library.standards.empty()) return view;
  view.standard = standard < library.standards.size() ? standard : 0;
  const Standard& shown = library.standards[view.standard];
  view.review_note = review_note(shown, workplace.clock().now());
  view.policy = policy_words(library, shown.urn);
  view.evidence_policy = library.find_policy(shown.urn);
  view.people = workplace.record().people();
  if (auto portfolio = open_portfolio(workplace, who.id, who.id))
    view.portfolio = std::move(*portfolio);
  if (auto standing = open_progress(workplace, who.id, who.id, shown.urn))
    view.progress = std::move(*standing);
  for (const AttemptRow& row : attempts_of(workplace, who.id))
    if (row.ended && !row.submitted) view.can_be_added.push_back(row);
  return view;
}

}  // namespace tc
