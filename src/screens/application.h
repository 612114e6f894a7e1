#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "app/signing_in.h"
#include "screens/briefing_page.h"
#include "screens/debrief_page.h"
#include "screens/evidence_pages.h"
#include "screens/five_ways_page.h"
#include "screens/intent.h"
#include "screens/kit/dialog.h"
#include "screens/office_pages.h"
#include "screens/outside.h"
#include "screens/practise_page.h"
#include "screens/serve_page.h"

namespace tc {

/// The whole window's content: which page is open, who acts, and what was last said to them.
/// Draws the page from values, carries out what was asked through `app`, and looks at the record
/// again when it moved, also by another process.
class Application {
 public:
  /// `who` acts at first; the workplace outlives the application.
  Application(Workplace& workplace, Person who, Outside outside = {});

  void draw(kit::Ui& ui);
  /// The window closes: what was typed and not kept yet is kept.
  void close();

 private:
  // A page of practice that is open: what it shows and what is its own.
  struct PractisePage {
    PractiseView view;
  };
  struct BriefingPage {
    BriefingView view;
    BriefingState state;
  };
  /// Before an assessed attempt.
  struct BeforePage {
    BeforeSitting before;
  };
  struct ServePage {
    Attempt attempt;
    ServeView view;
    ServeState state = {};
  };
  struct FiveWaysPage {
    FiveWaysView view;
    FiveWaysState state = {};
  };
  struct DebriefPage {
    DebriefView view;
    DebriefState state;
  };
  using Page = std::variant<PractisePage, BriefingPage, BeforePage, ServePage, FiveWaysPage,
                            DebriefPage, EvidencePage, OfficePage>;
  struct Notice {
    kit::BannerKind kind = kit::BannerKind::info;
    std::string sentence;
    std::string hint;
  };
  // Who carry out what their side of the window asks for, each in a file of its own.
  struct DebriefWork;
  struct EvidenceWork;
  struct OfficeWork;

  void draw_rail(kit::Ui& ui, Intents& intents);
  void draw_notice(kit::Ui& ui);
  void draw_page(kit::Ui& ui, Intents& intents);
  void draw_office_dialogs(kit::Ui& ui, Intents& intents);
  /// Locks whoever did nothing for long, and asks whoever is locked to sign in.
  void watch_lock(kit::Ui& ui);
  void draw_locked(kit::Ui& ui);
  Place place() const;

  /// Makes the open page's view again where the record moved.
  void look_again();
  void refresh(PractisePage& page);
  void refresh(BriefingPage& page);
  void refresh(BeforePage& page);
  void refresh(ServePage& page);
  void refresh(FiveWaysPage& page);
  void refresh(DebriefPage& page);
  void refresh(EvidencePage& page);
  void refresh(OfficePage& page);

  void carry_out(Intents intents);
  void perform(const GoTo& intent);
  void perform(const OpenBriefing& intent);
  void perform(const BeginAttempt& intent);
  void perform(const OpenSitting& intent);
  void perform(const BeginAssessed& intent);
  void perform(const ResumeAttempt& intent);
  void perform(const MakeMove& intent);
  void perform(const DeskMove& intent);
  void perform(const TakeBack& intent);
  void perform(const OpenFiveWays& intent);
  void perform(const AnswerCase& intent);
  void perform(const LeaveAttempt& intent);
  void perform(const OpenDebrief& intent);
  void perform(const LookAgain& intent);
  void perform(const Complain& intent);
  void perform(const DebriefIntent& intent);
  void perform(const EvidenceIntent& intent);
  void perform(const OfficeIntent& intent);

  void serve(Attempt attempt);
  Place first_place() const;  ///< where whoever acts begins
  void open(Place place);
  void open_office(Place place);
  /// Opens a page, its view made. What was typed on the page before is kept first.
  void show(Page page);
  void keep_typed();
  void say(const Refusal& refusal);
  void say(kit::BannerKind kind, std::string sentence, std::string hint = "");

  Workplace& workplace_;
  Person who_;
  Outside outside_;
  Page page_;
  std::uint64_t page_number_ = 0;  ///< grows with every page that was opened
  OfficeDialogs dialogs_;
  bool locked_ = false;  ///< whoever acts has to sign in; their page waits, unseen
  std::optional<std::pair<PersonId, Page>> aside_;  ///< the page of whoever was locked before
  std::optional<Notice> notice_;
  std::uint64_t seen_changes_ = 0;
  int frames_to_settle_ = 0;
};

/// A refusal as it stands at the field of a form.
std::string in_one(const Refusal& refusal);

}  // namespace tc
