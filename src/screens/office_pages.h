#pragma once

#include <optional>
#include <variant>

#include "screens/actions_page.h"
#include "screens/assess_page.h"
#include "screens/countersign_page.h"
#include "screens/disputes_page.h"
#include "screens/export_page.h"
#include "screens/hand_in_page.h"
#include "screens/people_page.h"
#include "screens/sign_in_dialog.h"
#include "screens/signing_dialog.h"
#include "screens/sittings_page.h"
#include "screens/unit_page.h"

namespace tc {

// The pages of the office, when one is open: what it shows and what is its own.
struct AssessPage {
  AssessView view;
  AssessState state;
};
struct CountersignPage {
  CountersignView view;
  CountersignState state;
};
struct DisputesPage {
  DisputesView view;
  DisputesState state;
};
struct ActionsPage {
  ActionsView view;
  ActionsState state;
};
struct SittingsPage {
  SittingsView view;
  SittingsState state;
};
struct UnitsPage {
  UnitsView view;
};
struct UnitPage {
  UnitSheet sheet;
  UnitState state;
};
struct PeoplePage {
  PeopleView view;
  PeopleState state;
};
struct HandInPage {
  HandInView view;
  HandInState state;
};
struct ExportPage {
  ExportView view;
  ExportState state;
};
using OfficePage =
    std::variant<AssessPage, CountersignPage, DisputesPage, ActionsPage, SittingsPage, UnitsPage,
                 UnitPage, PeoplePage, HandInPage, ExportPage>;

/// The office's dialogues, which may lie over any page, in this order.
struct OfficeDialogs {
  std::optional<Signing> signing;
  std::optional<SigningIn> sign_in;
  std::optional<PassphraseForm> passphrase;
  std::optional<ShownCode> code;
};

Place place_of(const OfficePage& page);
void draw_office(kit::Ui& ui, OfficePage& page, const Library& library, Intents& intents);

}  // namespace tc
