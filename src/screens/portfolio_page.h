#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/evidence_work.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

struct PortfolioView {
  std::vector<std::pair<StandardUrn, std::string>> standards;  ///< URN and title
  std::size_t standard = 0;                                    ///< which of them is shown
  std::string review_note;  ///< where the review date has passed; may be empty
  std::string policy;
  Progress progress;
  Portfolio portfolio;
  std::vector<Person> people;
  std::vector<AttemptRow> can_be_added;  ///< finished attempts that are no evidence yet
  std::string workplace_shows(const CriterionRef& criterion) const;
  const EvidencePolicy* evidence_policy = nullptr;
};

PortfolioView portfolio_view(Workplace& workplace, const Person& who, std::size_t standard);

struct PortfolioState {
  std::size_t standard = 0;
  std::size_t kind = 0;  ///< 0 performance, 1 knowledge
  std::optional<CriterionRef> row;
  bool picking = false;  ///< the list of attempts to add is open
};

/// Criteria x evidence, two progress bars, and what one criterion still needs.
void draw_portfolio(kit::Ui& ui, const PortfolioView& view, PortfolioState& state,
                    Intents& intents);

}  // namespace tc
