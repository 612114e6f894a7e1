#pragma once

#include <optional>
#include <variant>

#include "screens/assess_page.h"
#include "screens/export_page.h"
#include "screens/people_dialog.h"

namespace tc {

// The pages of the office, when one is open: what it shows and what is its own.
struct AssessPage {
  AssessView view;
  AssessState state;
};
struct ExportPage {
  ExportView view;
  ExportState state;
};
using OfficePage = std::variant<AssessPage, ExportPage>;

/// The office's dialogues, which may lie over any page.
struct OfficeDialogs {
  std::optional<PeopleState> people;
};

Place place_of(const OfficePage& page);
void draw_office(kit::Ui& ui, OfficePage& page, const Library& library, Intents& intents);

}  // namespace tc
