#include "screens/desk/part_page.h"

#include "base/text.h"
#include "screens/desk/lines.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"
#include "trade/stock.h"

namespace tc {

namespace {

std::string type_words(const trade::VehicleType& type) {
  return type.make + " " + type.model + ", " + type.engine + " (" + type.engine_code + ")";
}

std::string month_words(const CalendarDate& date) {
  return std::to_string(date.month) + "/" + std::to_string(date.year);
}

std::string exceptions(const trade::Fitment& fit) {
  std::vector<std::string> words;
  if (fit.built_from) words.push_back("built from " + in_words(*fit.built_from));
  if (fit.built_before) words.push_back("built before " + in_words(*fit.built_before));
  if (!fit.code.empty()) words.push_back("only with " + fit.code);
  if (!fit.not_code.empty()) words.push_back("not with " + fit.not_code);
  if (!fit.note.empty()) words.push_back(fit.note);
  return words.empty() ? "all of them" : joined(words, "; ");
}

void draw_fitment(const AtDesk& at, const trade::Part& part) {
  if (part.fits.empty()) return draw_fact(at.ui, "Fits", "any vehicle");
  kit::Table table(at.ui, {.id = "part.fits"}, {{"Fits"}, {"Built", 130}, {"Which of them"}});
  for (std::size_t i = 0; i < part.fits.size(); ++i) {
    const trade::VehicleType& type = at.shop().types[part.fits[i].type.value];
    table.row(std::to_string(i + 1),
              {cell(type_words(type)), cell(month_words(type.from) + " – " + month_words(type.to)),
               cell(exceptions(part.fits[i]))});
  }
}

/// "BP-2038 → BP-2041 → BP-2042", from this part on.
void draw_chain(const AtDesk& at, const trade::Part& part) {
  if (!part.superseded_by) return;
  std::string chain = part.number;
  const trade::Part* now = &part;
  for (std::size_t i = 0; now->superseded_by && i < at.shop().parts.size(); ++i) {
    now = &part_of(at.shop(), *now->superseded_by);
    chain += " → " + now->number;
  }
  draw_fact(at.ui, "Superseded", chain + ": sell the last one", kit::Ink::wait);
}

void draw_kit(const AtDesk& at, const trade::Part& part) {
  std::vector<std::string> items;
  for (const trade::KitItem& item : part.kit) {
    const trade::Part& loose = part_of(at.shop(), item.part);
    items.push_back(std::to_string(item.quantity) + " × " + loose.number + " " + loose.description);
  }
  draw_fact(at.ui, "In the kit", joined(items, ", "));
  std::vector<std::string> kits;
  for (const trade::Part& other : at.shop().parts)
    for (const trade::KitItem& item : other.kit)
      if (&part_of(at.shop(), item.part) == &part) kits.push_back(other.number);
  draw_fact(at.ui, "Also in the kit", joined(kits, ", "));
}

void draw_hazard(const AtDesk& at, const trade::Part& part) {
  if (!part.hazard) return;
  const trade::Hazard& hazard = at.shop().hazards[part.hazard->value];
  std::string words = hazard.name + ". " + hazard.says;
  if (hazard.least_age > 0) words += " From " + std::to_string(hazard.least_age) + " years on.";
  if (!hazard.consumers) words += " Not to consumers.";
  draw_fact(at.ui, "Hazard", words, kit::Ink::miss);
  std::vector<std::string> refuse;
  for (const trade::Carrier& carrier : at.shop().carriers)
    if (carrier.refuses[part.hazard->value]) refuse.push_back(carrier.name);
  if (!refuse.empty()) draw_fact(at.ui, "Not carried by", in_words(refuse));
}

void draw_prices(const AtDesk& at, const trade::Part& part) {
  const Money vat = vat_within(part.retail_gross, at.shop().vat);
  draw_fact(at.ui, "To consumers",
            money_text(part.retail_gross) + " (" + money_text(part.retail_gross - vat) +
                " and VAT " + money_text(vat) + ")");
  const Money added = share_of(part.trade_net, at.shop().vat);
  draw_fact(at.ui, "To the trade",
            money_text(part.trade_net) + " net, " + money_text(part.trade_net + added) +
                " with VAT, before the account’s discount");
  if (part.surcharge > Money{})
    draw_fact(at.ui, "Surcharge",
              money_text(part.surcharge) + " with VAT, back when the old unit is back");
}

void draw_supply(const AtDesk& at, const trade::Part& part) {
  const trade::Supplier& supplier = at.shop().suppliers[part.supplier.value];
  std::string words = std::string(name(part.supply)) + ", from " + supplier.name +
                      "; ordered until " + clock_text(supplier.cut_off) + " it comes ";
  words += supplier.days > 0
               ? "in " + counted(static_cast<std::size_t>(supplier.days), "working day")
           : supplier.lead.seconds > 0 ? "in " + in_words(supplier.lead)
                                       : std::string("the next working day");
  if (supplier.deposit > Money{}) words += "; deposit " + money_text(supplier.deposit);
  draw_fact(at.ui, "Supply", words);
  const int here =
      trade::free_on_record(at.shop(), at.books(), index_of(at.shop(), part), trade::counter);
  draw_fact(
      at.ui, "Here by the record",
      std::to_string(here) + ", bin " + trade::bin_name(at.shop(), index_of(at.shop(), part)));
}

/// How it gets onto the order at hand: besides what is there, or in place of its like.
void add_ways_onto(std::vector<DeskAct>& acts, const AtDesk& at, const trade::Part& part) {
  const trade::Order* order = at.order();
  if (order == nullptr || !order->opened ||
      (order->stage != trade::Stage::placed && order->stage != trade::Stage::accepted))
    return;
  acts.push_back({"Put it on " + order->id + " as well", lines::add(part, *order)});
  for (const trade::OrderLine& line : order->lines) {
    const trade::Part& other = part_of(at.shop(), line.part);
    if (other.family == part.family && other.number != part.number)
      acts.push_back({"Put it on " + order->id + " in place of " + other.number,
                      lines::swap(other, part, *order)});
  }
}

void draw_part_acts(const AtDesk& at, const trade::Part& part) {
  std::vector<DeskAct> acts = {{"Look at its stock", lines::stock(part)},
                               {"Ask its supplier", lines::look_up_supplier(part)}};
  if (part.hazard) acts.push_back({"Read its hazard sheet", lines::look_up_hazard(part)});
  if (const trade::Vehicle* vehicle = at.shop().find_vehicle(at.state.vehicle);
      vehicle != nullptr && !at.state.vehicle.empty())
    acts.push_back({"Check that it fits " + vehicle->vrm, lines::check_fit(part, *vehicle)});
  add_ways_onto(acts, at, part);
  draw_acts(at, "part.acts", acts);
}

}  // namespace

void draw_part_page(const AtDesk& at, const trade::Part& part) {
  if (draw_way_back(at.ui, "part.back", part.number + "  " + part.description, "what was found")) {
    at.state.part.clear();
    at.ui.focus("catalogue." + part.number);
    return;
  }
  if (!at.looked_up("part " + part.number))
    return draw_acts(at, "part.look_up", {{"Look it up", lines::look_up_part(part)}},
                     Leading::first);
  std::string make = part.brand + ", " + std::string(name(part.grade));
  if (part.side != trade::Side::either) make += ", " + std::string(name(part.side));
  draw_fact(at.ui, "Make", make);
  draw_chain(at, part);
  draw_hazard(at, part);
  draw_prices(at, part);
  draw_supply(at, part);
  draw_kit(at, part);
  draw_fact(at.ui, "Other numbers", joined(part.cross_references, ", "));
  draw_fitment(at, part);
  draw_part_acts(at, part);
}

void draw_vehicle_card(const AtDesk& at, const trade::Vehicle& vehicle) {
  const trade::VehicleType& type = at.shop().types[vehicle.type.value];
  if (draw_way_back(at.ui, "part.back", vehicle.vrm + "  " + type.make + " " + type.model,
                    "the catalogue")) {
    at.state.vehicle.clear();
    at.ui.focus("catalogue.search");
    return;
  }
  draw_fact(at.ui, "Engine", type.engine + ", code " + vehicle.engine_code);
  draw_fact(at.ui, "Built", in_words(vehicle.built));
  draw_fact(at.ui, "Options", joined(vehicle.codes, ", "));
  draw_fact(at.ui, "VIN", vehicle.vin);
  draw_fact(at.ui, "On record", vehicle.note);
  const std::string parts = type.model;
  if (kit::button(
          at.ui,
          {.id = "vehicle.parts", .label = "Parts for this type", .look = kit::ButtonLook::link})) {
    at.state.asked_for = lower_ascii(parts);
    at.state.part.clear();
    at.say(lines::search(parts));
    at.state.vehicle.clear();
  }
}

}  // namespace tc
