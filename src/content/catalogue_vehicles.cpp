// content/catalogue/vehicles.yaml
#include <algorithm>

#include "content/catalogue_draft.h"

namespace tc {

namespace {

using trade::TypeIndex;
using trade::Vehicle;
using trade::VehicleType;

constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";

VehicleType read_type(Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a type of vehicle",
                      {"make", "model", "engine", "engine_code", "from", "to"});
  VehicleType type;
  type.id = name_in(reading, entry);
  type.make = text_in(reading, fields.needed("make"));
  type.model = text_in(reading, fields.needed("model"));
  type.engine = text_in(reading, fields.needed("engine"));
  type.engine_code = text_in(reading, fields.needed("engine_code"));
  const auto from = date_in(reading, fields.needed("from"));
  const auto to = date_in(reading, fields.needed("to"));
  in_order(reading, from, to, fields["to"], "the first day of building");
  type.from = from.value_or(CalendarDate{});
  type.to = to.value_or(CalendarDate{});
  return type;
}

/// Two letters, two digits, three letters: since September 2001.
bool is_current_registration(std::string_view vrm) {
  return vrm.size() == 8 && vrm.find_first_not_of(capitals) == 2 &&
         vrm.find_first_not_of(digits, 2) == 4 && vrm[4] == ' ' &&
         vrm.find_first_not_of(capitals, 5) == vrm.npos;
}

/// "Q417 QIX": the age or the identity is in doubt.
bool is_q_registration(std::string_view vrm) {
  if (vrm.size() < 6 || vrm.size() > 8 || vrm[0] != 'Q') return false;
  const std::size_t gap = vrm.find_first_not_of(digits, 1);
  return gap > 1 && gap <= 4 && vrm[gap] == ' ' && vrm.size() == gap + 4 &&
         vrm.find_first_not_of(capitals, gap + 1) == vrm.npos;
}

void look_at_registration(Reading& reading, std::string_view vrm, const Span& place) {
  const bool q = is_q_registration(vrm);
  if (!q && !is_current_registration(vrm)) {
    reading.error("TC232", place, quoted_name(vrm) + " is not a registration",
                  "write it with its space, as in AB01 QIX or Q417 QIX");
    return;
  }
  // 01 was never issued, and neither were the letters I and Q but for the first of a Q plate.
  const std::string_view letters = vrm.substr(q ? 1 : 0);
  const bool never =
      letters.find_first_of("IQ") != letters.npos || (!q && vrm.substr(2, 2) == "01");
  if (!never)
    reading.error("TC330", place, quoted_name(vrm) + " could be a real registration",
                  "use the digits 01, as in AB01 CDE, or a letter I or Q");
}

std::string identification_in(Reading& reading, Node node) {
  std::string vin = text_in(reading, node);
  if (vin.empty()) return vin;
  const bool form = vin.size() == 17 && std::all_of(vin.begin(), vin.end(), [](char c) {
                      return capitals.find(c) != capitals.npos || digits.find(c) != digits.npos;
                    });
  if (!form)
    reading.error("TC232", node.place(),
                  quoted_name(vin) + " is not a vehicle identification number",
                  "it has 17 capitals and digits");
  else if (vin.find_first_of("IOQ") == vin.npos)
    reading.error("TC330", node.place(), quoted_name(vin) + " could be a real vehicle's number",
                  "put an I, an O or a Q into it: no real one has them");
  return vin;
}

Vehicle read_vehicle(CatalogueDraft& draft, Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a vehicle",
                      {"type", "vin", "built", "engine_code", "codes", "note"});
  Vehicle vehicle;
  vehicle.vrm = entry.key;
  vehicle.place = entry.key_place;
  look_at_registration(reading, vehicle.vrm, entry.key_place);
  vehicle.vin = identification_in(reading, fields.needed("vin"));
  const std::size_t before = reading.errors();
  vehicle.type = draft.types.at<TypeIndex>(reading, fields.needed("type"));
  const auto built = date_in(reading, fields.needed("built"));
  vehicle.built = built.value_or(CalendarDate{});
  if (reading.errors() == before) {
    const VehicleType& type = draft.shop.types[vehicle.type.value];
    in_order(reading, type.from, built, fields["built"], "the first one of its type was built");
    if (type.to < *built)
      reading.error("TC338", fields["built"].place(), "this is after the last one of its type",
                    "that was built on " + in_words(type.to));
    vehicle.engine_code = type.engine_code;
  }
  if (fields.has("engine_code")) vehicle.engine_code = text_in(reading, fields["engine_code"]);
  vehicle.codes = texts_in(reading, fields["codes"]);
  vehicle.note = text_in(reading, fields["note"]);
  return vehicle;
}

}  // namespace

void read_vehicles(CatalogueDraft& draft, const CatalogueFile& file) {
  Reading& reading = *file.reading;
  const Fields fields(reading, file.root, "the vehicles", {"catalogue", "types", "vehicles"});
  for (const Node::Entry& entry : entries_in(reading, fields["types"])) {
    draft.types.add(reading, entry.key, entry.key_place);
    draft.shop.types.push_back(read_type(reading, entry));
  }
  for (const Node::Entry& entry : entries_in(reading, fields["vehicles"])) {
    const std::size_t row = draft.shop.vehicles.size();
    draft.vehicles.add(reading, entry.key, entry.key_place);
    draft.shop.vehicles.push_back(read_vehicle(draft, reading, entry));
    const std::string& vin = draft.shop.vehicles.back().vin;
    if (!vin.empty()) draft.vehicles.add_other(reading, vin, entry.value["vin"].place(), row);
  }
}

}  // namespace tc
