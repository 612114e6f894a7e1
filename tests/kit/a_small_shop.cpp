#include "kit/a_small_shop.h"

namespace tc::trade {

namespace {

enum : std::uint16_t { finch, heron, wren };                       // types
enum : std::uint16_t { brakes, lamps, batteries, body, filters };  // families
enum : std::uint16_t { acid, battery, aerosol };                   // hazards
enum : std::uint16_t { hartwell, panels, brokers };                // suppliers
enum : std::uint16_t { quay_road, mill_street };                   // branches

Fitment before_2020() { return {.type = {finch}, .built_before = CalendarDate{2020, 1, 1}}; }
Fitment from_2020() { return {.type = {finch}, .built_from = CalendarDate{2020, 1, 1}}; }

std::vector<Part> parts() {
  return {
      {.number = "BP-2201",
       .description = "front brake pads",
       .family = {brakes},
       .brand = "Halden",
       .supplier = {hartwell},
       .trade_net = {3200},
       .retail_gross = {5520},
       .fits = {before_2020()},
       .cross_references = {"HAL 77/1"},
       .fitted_here = true,
       .grams = 1500},
      {.number = "BP-2202",
       .description = "front brake pads",
       .family = {brakes},
       .brand = "Halden",
       .supplier = {hartwell},
       .trade_net = {3450},
       .retail_gross = {5880},
       .fits = {from_2020()},
       .fitted_here = true,
       .grams = 1500},
      {.number = "BK-10",
       .description = "brake kit",
       .family = {brakes},
       .brand = "Halden",
       .supplier = {hartwell},
       .trade_net = {9000},
       .retail_gross = {14280},
       .fits = {before_2020()},
       .kit = {{{0}, 1}, {{7}, 2}},
       .grams = 9000},
      {.number = "HL-41L",
       .description = "headlamp",
       .family = {lamps},
       .brand = "Lumen",
       .grade = Grade::genuine,
       .side = Side::left,
       .supplier = {hartwell},
       .trade_net = {11000},
       .retail_gross = {17999},
       .fits = {{.type = {heron}}},
       .grams = 4000},
      {.number = "HL-41R",
       .description = "headlamp",
       .family = {lamps},
       .brand = "Lumen",
       .grade = Grade::genuine,
       .side = Side::right,
       .supplier = {hartwell},
       .trade_net = {11000},
       .retail_gross = {17999},
       .fits = {{.type = {heron}}},
       .grams = 4000},
      {.number = "BA-063",
       .description = "battery 63 Ah",
       .family = {batteries},
       .brand = "Voltane",
       .supplier = {hartwell},
       .trade_net = {6000},
       .retail_gross = {9600},
       .hazard = HazardIndex{battery},
       .fitted_here = true,
       .grams = 15000},
      {.number = "AC-005",
       .description = "battery acid 5 l",
       .family = {batteries},
       .brand = "Voltane",
       .supplier = {hartwell},
       .trade_net = {900},
       .retail_gross = {1800},
       .hazard = HazardIndex{acid},
       .grams = 6000},
      {.number = "CA-77",
       .description = "brake caliper",
       .family = {brakes},
       .brand = "Remade",
       .grade = Grade::reconditioned,
       .side = Side::right,
       .supplier = {hartwell},
       .trade_net = {7000},
       .retail_gross = {11880},
       .surcharge = {4800},
       .fits = {{.type = {heron}, .code = "1LJ"}},
       .grams = 5000},
      {.number = "WI-100",
       .description = "front wing",
       .family = {body},
       .brand = "Kestrel",
       .grade = Grade::genuine,
       .side = Side::left,
       .supply = Supply::special_order,
       .supplier = {panels},
       .trade_net = {15000},
       .retail_gross = {24000},
       .fits = {{.type = {heron}}},
       .grams = 8000},
      {.number = "GB-5",
       .description = "gearbox",
       .family = {body},
       .brand = "Kestrel",
       .grade = Grade::recycled,
       .supply = Supply::brokered,
       .supplier = {brokers},
       .trade_net = {40000},
       .retail_gross = {66000},
       .fits = {{.type = {wren}}},
       .grams = 60000},
      {.number = "FI-10",
       .description = "oil filter",
       .family = {filters},
       .brand = "Halden",
       .supplier = {hartwell},
       .trade_net = {400},
       .retail_gross = {840},
       .superseded_by = PartIndex{11},
       .grams = 400},
      {.number = "FI-11",
       .description = "oil filter",
       .family = {filters},
       .brand = "Halden",
       .supplier = {hartwell},
       .trade_net = {450},
       .retail_gross = {900},
       .grams = 400},
      {.number = "PT-1",
       .description = "paint mixed to code",
       .family = {body},
       .brand = "Tinto",
       .supplier = {panels},
       .trade_net = {1500},
       .retail_gross = {3000},
       .made_to_order = true,
       .grams = 1200},
      {.number = "AE-16",
       .description = "aerosol paint",
       .family = {body},
       .brand = "Tinto",
       .supplier = {hartwell},
       .trade_net = {500},
       .retail_gross = {1195},
       .hazard = HazardIndex{aerosol},
       .grams = 500},
  };
}

void stock(Shop& shop) {
  // What the record says, and what lies there: BP-2202 here and CA-77 at Mill Street differ.
  shop.bins = {{{0}, {quay_road}, "B14-2", 4, 4}, {{1}, {quay_road}, "B14-3", 2, 1},
               {{1}, {mill_street}, "M2", 3, 3},  {{2}, {quay_road}, "B20-1", 1, 1},
               {{3}, {quay_road}, "L1-1", 2, 2},  {{4}, {quay_road}, "L1-2", 2, 2},
               {{5}, {quay_road}, "F1", 3, 3},    {{6}, {quay_road}, "F2", 2, 2},
               {{7}, {quay_road}, "B3-1", 1, 1},  {{7}, {mill_street}, "M7", 2, 0},
               {{11}, {quay_road}, "A1-1", 5, 5}, {{13}, {quay_road}, "P1", 4, 4}};
}

void vehicles(Shop& shop) {
  shop.types = {
      {"finch-12", "Kestrel", "Finch", "1.2 petrol", "KF12", {2016, 1, 1}, {2023, 12, 31}},
      {"heron-20", "Kestrel", "Heron", "2.0 diesel", "KH20", {2014, 1, 1}, {2022, 6, 30}},
      {"wren-e", "Marsh", "Wren", "electric", "MWE", {2020, 1, 1}, {2026, 12, 31}}};
  shop.vehicles = {{"AB01 QIX", "INVENTEDQFINCH001", {finch}, {2019, 5, 10}, "KF12", {}, ""},
                   {"CD01 IQA", "INVENTEDQFINCH002", {finch}, {2021, 2, 3}, "KF12", {}, ""},
                   {"EF01 QQI", "INVENTEDQHERON001", {heron}, {2018, 9, 1}, "KH20", {"1LJ"}, ""},
                   {"GH01 IXQ", "INVENTEDQHERON002", {heron}, {2020, 9, 1}, "KH20", {"1LP"}, ""},
                   {"JK01 OQI", "INVENTEDQWRENE001", {wren}, {2024, 1, 8}, "MWE", {}, "Imported"}};
}

void firm(Shop& shop) {
  const SimTime noon{12 * 3600};
  const SimTime half_past_four{16 * 3600 + 1800};
  shop.branches = {{"quay-road", "Quay Road", {}}, {"mill-street", "Mill Street", {2 * 3600}}};
  shop.suppliers = {{"hartwell", "Hartwell Parts", noon, {4 * 3600}, 0},
                    {"panels", "Panels Direct", half_past_four, {}, 2, false, {3000}},
                    {"brokers", "The Brokers", half_past_four, {}, 1, true}};
  shop.carriers = {{"swift", "Swift Parcels", half_past_four, 1, {}, 20'000, 0b111, false, {495}},
                   {"hauler", "Heavy Haulage", noon, 2, {}, 500'000, 0b001, false, {2500}},
                   {"van", "Our van", {17 * 3600}, 0, {40 * 60}, 0, 0, true, {}}};
  shop.slots = {{SlotKind::delivery, {14 * 3600}, {15 * 3600}, 1},
                {SlotKind::delivery, {16 * 3600}, {17 * 3600}, 2},
                {SlotKind::fitting, {11 * 3600}, {12 * 3600}, 1},
                {SlotKind::fitting, {15 * 3600}, {16 * 3600}, 1},
                {SlotKind::collection, {17 * 3600}, {18 * 3600}, 3}};
  shop.colleagues = {{"sioned", "Sioned Rees", "supervisor", {}},
                     {"dai", "Dai Morgan", "van driver", {}},
                     {"ceri",
                      "Ceri Howells",
                      "accounts office",
                      {PaperKind::invoice, PaperKind::issue_note, PaperKind::credit_note}},
                     {"emyr", "Emyr Watts", "workshop technician", {PaperKind::booking}}};
  shop.own_refund = {5000};
  shop.own_surcharge = {10000};
  shop.refunds_beyond = "sioned";
}

void customers(Shop& shop) {
  shop.customers = {
      {.id = "A1007",
       .name = "Tan y Bont Garage",
       .kind = CustomerKind::trade,
       .contact = "Gwen Parry",
       .phone = "01632 960111",
       .address = "4 Lower Lane",
       .nation = "Wales",
       .discount = {1000},
       .limit = {50000},
       .balance = {42000},
       .terms_days = 30,
       .needs_order_number = true},
      {.id = "A1008",
       .name = "Rhos Recovery",
       .kind = CustomerKind::trade,
       .phone = "01632 960112",
       .nation = "Wales",
       .limit = {90000},
       .balance = {88000},
       .terms_days = 30,
       .on_stop = true},
      {.id = "D01",
       .name = "Workshop",
       .kind = CustomerKind::department,
       .contact = "Emyr Watts",
       .phone = "01632 960113"},
      {.id = "A1010", .name = "Marged Ellis", .phone = "07700 900114", .nation = "Wales"}};
}

void web_shop(Shop& shop) {
  shop.codes = {{"WINTER10",
                 "Ten per cent off brakes",
                 {1000},
                 {{brakes}},
                 {2026, 11, 1},
                 {2026, 11, 30},
                 {4000},
                 true},
                {"SPRING5", "Five per cent off", {500}, {}, {2026, 3, 1}, {2026, 4, 30}, {}, true}};
  shop.pages = {{"home", "Home", "Search and offers.", {"basket", "account"}},
                {"basket", "Basket", "What is about to be ordered.", {"home", "checkout"}},
                {"checkout", "Checkout", "Address, delivery, payment.", {"basket"}},
                {"account", "Your account", "Orders and returns.", {"home", "returns"}},
                {"returns", "Returns", "Send something back.", {"account"}}};
  shop.faults = {{"codes-ignored", "Codes are taken and nothing comes off.", {1}, "sioned"},
                 {"no-confirmation", "No confirmation is sent.", {2}, "ceri"}};
  shop.guidelines = {{"special-orders", "Special orders", "A deposit comes first.", {}},
                     {"refunds", "Refunds", "By the way it was paid.", {"PAY-BACK"}},
                     {"dangerous-goods", "Dangerous goods", "By the van.", {"POI-ACID"}}};
}

}  // namespace

Shop a_small_shop() {
  Shop shop;
  shop.name = "Quay Road Parts";
  vehicles(shop);
  shop.families = {{"brakes", "Brakes"},
                   {"lamps", "Lamps"},
                   {"batteries", "Batteries"},
                   {"body", "Body"},
                   {"filters", "Filters"}};
  shop.hazards = {{"acid", "battery acid", "Corrosive.", 18, false, "POI-ACID"},
                  {"battery", "filled battery", "Stays upright.", 0, true, "DG-LEAD"},
                  {"aerosol", "aerosol paint", "Flammable.", 16, true, "AGE-16"}};
  shop.parts = parts();
  stock(shop);
  firm(shop);
  customers(shop);
  web_shop(shop);
  return shop;
}

}  // namespace tc::trade
