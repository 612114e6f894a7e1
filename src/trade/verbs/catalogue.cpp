#include "base/text.h"
#include "trade/percent.h"
#include "trade/state.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

std::string type_text(const VehicleType& type) {
  return type.make + " " + type.model + " " + type.engine;
}

std::string price_text(const Shop& shop, const Part& part) {
  std::string out =
      money_text(part.retail_gross) + " with VAT; trade " + money_text(part.trade_net) + " net";
  if (part.surcharge > Money{}) out += "; surcharge on the old unit " + money_text(part.surcharge);
  return out + "; VAT " + percent_text(shop.vat);
}

std::string condition_text(const Fitment& fitment) {
  std::vector<std::string> out;
  if (fitment.built_from) out.push_back("built from " + in_words(*fitment.built_from));
  if (fitment.built_before) out.push_back("built before " + in_words(*fitment.built_before));
  if (!fitment.code.empty()) out.push_back("with " + fitment.code);
  if (!fitment.not_code.empty()) out.push_back("without " + fitment.not_code);
  if (!fitment.note.empty()) out.push_back(fitment.note);
  return out.empty() ? "" : " (" + joined(out, ", ") + ")";
}

std::string fits_text(const Shop& shop, const Part& part) {
  std::vector<std::string> out;
  for (const Fitment& fitment : part.fits)
    out.push_back(type_text(shop.types[fitment.type.value]) + condition_text(fitment));
  return out.empty() ? "Fits any vehicle." : "Fits " + joined(out, "; ") + ".";
}

std::string kit_text(const Shop& shop, const Part& part) {
  std::vector<std::string> out;
  for (const KitItem& item : part.kit)
    out.push_back(goods_text(shop.parts[item.part.value], item.quantity));
  return out.empty() ? "" : "In the kit: " + in_words(out) + ".";
}

std::string successor_text(const Shop& shop, const Part& part) {
  if (!part.superseded_by) return "";
  return "Superseded by " + shop.parts[part.superseded_by->value].number + ".";
}

}  // namespace

Said look_up_vehicle(const Acting& a) {
  const Vehicle& vehicle = a.shop.vehicles[a.values.vehicle.value];
  note_look_up(a.books, "vehicle " + vehicle.vrm);
  const VehicleType& type = a.shop.types[vehicle.type.value];
  return beneath({vehicle.vrm + ": " + type_text(type), "VIN " + vehicle.vin,
                  "Built " + in_words(vehicle.built) + ", engine " + vehicle.engine_code,
                  vehicle.codes.empty() ? "" : "Options " + joined(vehicle.codes, ", "),
                  vehicle.note});
}

Said search_catalogue(const Acting& a) {
  constexpr std::size_t shown = 6;
  const auto found = search(a.shop, a.values.words, shown);
  if (found.empty())
    return refuse("nothing-found",
                  "Nothing in the catalogue is called " + quoted(a.values.words) + ".",
                  "Try fewer words, or the vehicle with the part: finch pads.");
  std::vector<std::string> lines;
  for (const PartIndex part : found) {
    const Part& row = a.part(part);
    lines.push_back(row.number + " " + row.description + ", " + row.brand + ", " +
                    std::string(name(row.side)));
  }
  return beneath(lines);
}

Said look_up_part(const Acting& a) {
  const Part& part = a.part();
  note_look_up(a.books, "part " + part.number);
  return beneath({part.number + " " + part.description + ", " + part.brand,
                  std::string(name(part.grade)) + ", " + std::string(name(part.side)) + ", " +
                      std::string(name(part.supply)),
                  price_text(a.shop, part), fits_text(a.shop, part), kit_text(a.shop, part),
                  successor_text(a.shop, part)});
}

Said check_fit(const Acting& a) {
  const Part& part = a.part();
  const Vehicle& vehicle = a.shop.vehicles[a.values.vehicle.value];
  note_look_up(a.books, "fit " + part.number + " " + vehicle.vrm);
  std::string head =
      part.number + (fits(part, vehicle) ? " fits " : " does not fit ") + vehicle.vrm + ".";
  if (part.fits.empty()) head = part.number + " is made for no vehicle in particular.";
  return beneath({head, fits_text(a.shop, part), successor_text(a.shop, part)});
}

Said look_up_hazard(const Acting& a) {
  const Part& part = a.part();
  note_look_up(a.books, "hazard " + part.number);
  if (!part.hazard) return part.number + " is not dangerous goods.";
  const Hazard& hazard = a.shop.hazards[part.hazard->value];
  std::vector<std::string> carriers;
  for (const Carrier& carrier : a.shop.carriers)
    if (!refuses(carrier, *part.hazard)) carriers.push_back(carrier.name);
  return beneath(
      {part.number + ": " + hazard.name, hazard.says,
       hazard.least_age > 0 ? "Sold from " + std::to_string(hazard.least_age) + "." : "",
       hazard.consumers ? "" : "Not sold to consumers.",
       carriers.empty() ? "No carrier takes it." : "Taken by " + in_words(carriers) + "."});
}

}  // namespace tc::trade
