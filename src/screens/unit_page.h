#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/signing_off.h"
#include "screens/intent.h"
#include "screens/office_tabs.h"

namespace tc {

/// One learner's standing in one unit, as a row of a list.
struct UnitRow {
  Person learner;
  StandardUrn standard;
  std::string title;
  int met = 0;
  int evidenced = 0;
  int all = 0;
  bool complete = false;
  bool signed_by_assessor = false;
};
struct UnitsView {
  OfficeTabs tabs;
  std::vector<UnitRow> rows;
};
UnitsView units_view(Workplace& workplace, const Person& who);
void draw_units(kit::Ui& ui, const UnitsView& view, Intents& intents);

/// One part of a sign-off.
struct SignaturePart {
  SignedAs part = SignedAs::assessor;
  std::string by;     ///< "Sioned Rees, 21 November 2026"; empty while it is not signed
  bool own = false;   ///< whoever looks may sign it, once `waits` is empty
  std::string waits;  ///< why it cannot be signed now
};

struct UnitSheet {
  Person learner;
  StandardUrn standard;
  std::string title;
  int met = 0;
  int evidenced = 0;
  int all = 0;
  bool complete = false;
  bool own = false;               ///< the learner looks
  std::vector<std::string> open;  ///< before it can be signed, one sentence each
  std::vector<SignaturePart> parts;
  std::string version;  ///< of the standard it is judged by, in words
  bool newer = false;
  bool may_move = false;
  std::vector<std::string> changes;  ///< of the newer one
};

struct UnitState {
  std::string because;
  std::string problem;
};

Result<UnitSheet> unit_sheet(Workplace& workplace, const Person& who, const PersonId& learner,
                             const StandardUrn& standard);
/// Where the unit stands, what is open, who signed, and by which words it is judged.
void draw_unit(kit::Ui& ui, const UnitSheet& sheet, UnitState& state, Intents& intents);

}  // namespace tc
