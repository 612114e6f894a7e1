#include "screens/desk/catalogue.h"

#include "base/text.h"
#include "screens/desk/lines.h"
#include "screens/desk/part_page.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"
#include "trade/stock.h"

namespace tc {

namespace {

constexpr std::size_t most_found = 40;

/// The vehicle that was asked for; null where it is no vehicle.
const trade::Vehicle* vehicle_asked(const AtDesk& at) {
  return at.shop().find_vehicle(at.state.asked_for);
}

void open_part(const AtDesk& at, const trade::Part& part) {
  at.state.part = part.number;
  if (!at.looked_up("part " + part.number)) at.say(lines::look_up_part(part));
  at.ui.focus("part.back");
}

/// Enter in the field: whatever it names is looked up.
void ask(const AtDesk& at) {
  if (trimmed(at.state.asked_for).empty()) return;
  if (const trade::Vehicle* vehicle = vehicle_asked(at)) {
    at.state.vehicle = vehicle->vrm;
    return at.say(lines::look_up_vehicle(*vehicle));
  }
  if (const trade::Part* part = at.shop().find_part(at.state.asked_for))
    return open_part(at, *part);
  at.say(lines::search(at.state.asked_for));
}

void draw_found_row(const AtDesk& at, kit::Table& table, const trade::Part& part) {
  const int here =
      trade::free_on_record(at.shop(), at.books(), index_of(at.shop(), part), trade::counter);
  const std::string flags = flag_words(at.shop(), part);
  std::string grade = part.brand + ", " + std::string(name(part.grade));
  std::vector<kit::Run> what = {{part.description, kit::Style::small}};
  if (part.side != trade::Side::either)
    what.push_back({", " + std::string(name(part.side)), kit::Style::small});
  if (!flags.empty()) what.push_back({" · " + flags, kit::Style::small, kit::Ink::wait});
  if (table.row(part.number, {cell(part.number, kit::Style::small_strong),
                              {what},
                              cell(grade),
                              cell(price_words(part, at.view.buyer)),
                              cell(here > 0 ? std::to_string(here) : "none", kit::Style::small,
                                   here > 0 ? kit::Ink::first : kit::Ink::miss)}))
    open_part(at, part);
}

void draw_found(const AtDesk& at) {
  const auto found = trade::search(at.shop(), at.state.asked_for, most_found);
  if (found.empty()) {
    kit::paragraph(at.ui, "Nothing has that in it. Try fewer words, or a number from the old part.",
                   {.id = "catalogue.none", .style = kit::Style::small, .ink = kit::Ink::second});
    return;
  }
  kit::Table table(at.ui, {.id = "catalogue", .rows_open = true},
                   {{"Number", 108}, {"Part"}, {"Make", 150}, {"Price", 96}, {"Here", 60}});
  for (const trade::PartIndex part : found) draw_found_row(at, table, part_of(at.shop(), part));
}

void draw_search(const AtDesk& at) {
  const kit::Edited edited = kit::text_field(at.ui, at.state.asked_for,
                                             {.id = "catalogue.search",
                                              .label = "Registration, VIN, number or words",
                                              .placeholder = "AB01 QIX, or finch pads",
                                              .label_hidden = true});
  if (edited == kit::Edited::entered) ask(at);
}

void draw_vehicle_asked(const AtDesk& at, const trade::Vehicle& vehicle) {
  const bool known = at.looked_up("vehicle " + vehicle.vrm);
  const std::string id = "vehicle." + vehicle.vrm;
  if (!known) {
    draw_acts(at, "catalogue.vehicle", {{"Look the vehicle up", lines::look_up_vehicle(vehicle)}},
              Leading::first);
    return;
  }
  if (kit::list_row(at.ui, {.id = id,
                            .title = vehicle.vrm,
                            .detail = at.shop().types[vehicle.type.value].model,
                            .right = "Card",
                            .group = "vehicles"})) {
    at.state.vehicle = vehicle.vrm;
    at.ui.focus("part.back");
  }
}

/// What is sold, for those who do not know what to type.
void draw_families(const AtDesk& at) {
  kit::Row row(at.ui, {.id = "catalogue.families", .gap = 2});
  for (const trade::Family& family : at.shop().families) {
    const std::string id = "catalogue.family." + family.id;
    if (!kit::button(
            at.ui,
            {.id = id, .label = family.name, .look = kit::ButtonLook::link, .group = "families"}))
      continue;
    at.state.asked_for = family.name;
    at.ui.focus("catalogue.search");
  }
}

void draw_list(const AtDesk& at) {
  draw_tool_title(at.ui, "Catalogue",
                  "Typing filters and costs nothing. Enter looks up: that takes its time.");
  draw_search(at);
  if (trimmed(at.state.asked_for).empty()) return draw_families(at);
  if (const trade::Vehicle* vehicle = vehicle_asked(at)) return draw_vehicle_asked(at, *vehicle);
  draw_found(at);
}

}  // namespace

void draw_catalogue(const AtDesk& at) {
  const trade::Part* part = at.shop().find_part(at.state.part);
  if (!at.state.part.empty() && part != nullptr) return draw_part_page(at, *part);
  const trade::Vehicle* vehicle = at.shop().find_vehicle(at.state.vehicle);
  const bool known = vehicle != nullptr && at.looked_up("vehicle " + vehicle->vrm);
  if (!at.state.vehicle.empty() && known) return draw_vehicle_card(at, *vehicle);
  draw_list(at);
}

}  // namespace tc
