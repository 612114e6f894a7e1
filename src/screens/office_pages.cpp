#include "screens/office_pages.h"

namespace tc {

Place place_of(const OfficePage& page) {
  struct WhereIs {
    Place operator()(const AssessPage&) const { return Place::assess; }
    Place operator()(const CountersignPage&) const { return Place::assess; }
    Place operator()(const DisputesPage&) const { return Place::assess; }
    Place operator()(const ActionsPage&) const { return Place::assess; }
    Place operator()(const SittingsPage&) const { return Place::assess; }
    Place operator()(const UnitsPage&) const { return Place::assess; }
    Place operator()(const UnitPage& open) const {
      return open.sheet.own ? Place::portfolio : Place::assess;
    }
    Place operator()(const PeoplePage&) const { return Place::people; }
    Place operator()(const HandInPage&) const { return Place::hand_in; }
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
    void operator()(CountersignPage& open) {
      draw_countersign(ui, open.view, library, open.state, intents);
    }
    void operator()(DisputesPage& open) {
      draw_disputes(ui, open.view, library, open.state, intents);
    }
    void operator()(ActionsPage& open) { draw_actions(ui, open.view, open.state, intents); }
    void operator()(SittingsPage& open) { draw_sittings(ui, open.view, open.state, intents); }
    void operator()(UnitsPage& open) { draw_units(ui, open.view, intents); }
    void operator()(UnitPage& open) { draw_unit(ui, open.sheet, open.state, intents); }
    void operator()(PeoplePage& open) { draw_people(ui, open.view, open.state, intents); }
    void operator()(HandInPage& open) { draw_hand_in(ui, open.view, open.state, intents); }
    void operator()(ExportPage& open) { draw_export(ui, open.view, open.state, intents); }
  };
  std::visit(Draw{ui, library, intents}, page);
}

}  // namespace tc
