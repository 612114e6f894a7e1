#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/evidence_work.h"
#include "app/practice.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

struct PortfolioView {
  std::vector<std::pair<StandardUrn, std::string>> standards;  ///< URN and title
  std::size_t standard = 0;                                    ///< which of them is shown
  std::string review_note;  ///< where the review date has passed; may be empty
  std::string policy;
  PersonId learner;
  CalendarDate today;
  Progress progress;
  std::vector<Shortfall> open;  ///< before the unit can be signed off
  Portfolio portfolio;
  std::vector<EvidenceKind> begun;     ///< typed and kept, not in the portfolio yet
  std::vector<PlannedAction> actions;  ///< open ones first
  std::vector<Person> people;
  std::vector<AttemptRow> can_be_added;  ///< finished attempts that are no evidence yet
  const EvidencePolicy* evidence_policy = nullptr;

  std::string workplace_shows(const CriterionRef& criterion) const;
  std::string name_of(const PersonId& person) const;
  /// When the feedback on a submitted item is due, by the policy's working days.
  CalendarDate feedback_due(const EvidenceItem& item) const;
};

PortfolioView portfolio_view(Workplace& workplace, const Person& who, std::size_t standard);

/// "Simulation is supplementary evidence for IMIVPO01 (unconfirmed): …" in words.
std::string policy_words(const Library& library, const StandardUrn& standard);

enum class PortfolioPart { performance, knowledge, items, actions };

struct PortfolioState {
  std::size_t standard = 0;
  std::size_t part = 0;  ///< of PortfolioPart
  std::optional<CriterionRef> row;
  bool adding = false;              ///< the chooser of kinds is open
  bool picking = false;             ///< the list of attempts to add is open
  std::optional<EntryId> settling;  ///< the action that is being marked as done
  std::string note;
};

/// Criteria x evidence, two progress bars, and what one criterion still needs; the items and the
/// actions one by one.
void draw_portfolio(kit::Ui& ui, const PortfolioView& view, PortfolioState& state,
                    Intents& intents);

// Its parts, each in a file of its own.
void draw_portfolio_matrix(kit::Ui& ui, const PortfolioView& view, PortfolioState& state);
void draw_portfolio_items(kit::Ui& ui, const PortfolioView& view, Intents& intents);
void draw_portfolio_actions(kit::Ui& ui, const PortfolioView& view, PortfolioState& state);
void draw_portfolio_standing(kit::Ui& ui, const PortfolioView& view, const PortfolioState& state,
                             Intents& intents);

}  // namespace tc
