#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "app/people.h"
#include "screens/assess_page.h"
#include "screens/claim_page.h"
#include "screens/debrief_page.h"
#include "screens/export_page.h"
#include "screens/intent.h"
#include "screens/kit/dialog.h"
#include "screens/observe_page.h"
#include "screens/people_dialog.h"
#include "screens/portfolio_page.h"
#include "screens/practise_page.h"
#include "screens/serve_page.h"

namespace tc {

/// The whole window's content: which page is open, who acts, and what was last said to them.
/// Draws the page from values, carries out what was asked through `app`, and looks at the record
/// again when it moved, also by another process.
class Application {
 public:
  /// `who` acts at first; the workplace outlives the application.
  Application(Workplace& workplace, Person who);

  void draw(kit::Ui& ui);

 private:
  // A page that is open: what it shows and what is its own.
  struct PractisePage {
    PractiseView view;
  };
  struct BriefingPage {
    BriefingView view;
  };
  struct ServePage {
    Attempt attempt;
    ServeView view;
  };
  struct DebriefPage {
    DebriefView view;
    DebriefState state;
  };
  struct ClaimPage {
    ClaimView view;
    ClaimState state;
  };
  struct PortfolioPage {
    PortfolioView view;
    PortfolioState state;
  };
  struct AssessPage {
    AssessView view;
    AssessState state;
  };
  struct ObservePage {
    ObserveView view;
    ObserveState state;
  };
  struct ExportPage {
    ExportView view;
    ExportState state;
  };
  using Page = std::variant<PractisePage, BriefingPage, ServePage, DebriefPage, ClaimPage,
                            PortfolioPage, AssessPage, ObservePage, ExportPage>;
  struct Notice {
    kit::BannerKind kind = kit::BannerKind::info;
    std::string sentence;
    std::string hint;
  };

  void draw_rail(kit::Ui& ui, Intents& intents);
  void draw_notice(kit::Ui& ui);
  void draw_page(kit::Ui& ui, Intents& intents);
  void draw_dialogs(kit::Ui& ui, Intents& intents);
  Place place() const;

  /// Makes the open page's view again where the record or the page's own state moved.
  void look_again();
  void refresh(PractisePage& page);
  void refresh(BriefingPage& page);
  void refresh(ServePage& page);
  void refresh(DebriefPage& page);
  void refresh(ClaimPage& page);
  void refresh(PortfolioPage& page);
  void refresh(AssessPage& page);
  void refresh(ObservePage& page);
  void refresh(ExportPage& page);

  void carry_out(Intents intents);
  void perform(const GoTo& intent);
  void perform(const OpenBriefing& intent);
  void perform(const BeginAttempt& intent);
  void perform(const ResumeAttempt& intent);
  void perform(const MakeMove& intent);
  void perform(const LeaveAttempt& intent);
  void perform(const OpenDebrief& intent);
  void perform(const OpenClaims& intent);
  void perform(const AddToPortfolio& intent);
  void perform(const JudgeLink& intent);
  void perform(const DecideCriterion& intent);
  void perform(const OpenObservation& intent);
  void perform(const RecordObservation& intent);
  void perform(const ExportTo& intent);
  void perform(const ChoosePerson& intent);
  void perform(const ActAs& intent);
  void perform(const AddPerson& intent);
  void perform(const RenamePerson& intent);
  void perform(const Complain& intent);
  void open(Place place);
  /// After a verdict or a decision: the page again, or at the feedback why it was refused.
  void settle_judging(const Result<void>& done);
  void say(const Refusal& refusal);
  void say(kit::BannerKind kind, std::string sentence, std::string hint = "");

  Workplace& workplace_;
  Person who_;
  Page page_;
  std::optional<PeopleState> people_;  ///< the dialogue is open
  std::optional<Notice> notice_;
  std::uint64_t seen_changes_ = 0;
};

}  // namespace tc
