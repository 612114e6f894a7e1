#include "screens/office_pages.h"

namespace tc {

Place place_of(const OfficePage& page) {
  struct WhereIs {
    Place operator()(const AssessPage&) const { return Place::assess; }
    Place operator()(const ExportPage&) const { return Place::exporting; }
  };
  return std::visit(WhereIs{}, page);
}

void draw_office(kit::Ui& ui, OfficePage& page, const Library& library, Intents& intents) {
  struct Draw {
    kit::Ui& ui;
    const Library& library;
    Intents& intents;
    void operator()(AssessPage& open) { draw_assess(ui, open.view, library, open.state, intents); }
    void operator()(ExportPage& open) { draw_export(ui, open.view, open.state, intents); }
  };
  std::visit(Draw{ui, library, intents}, page);
}

}  // namespace tc
