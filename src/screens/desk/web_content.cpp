#include "screens/desk/web_content.h"

#include <algorithm>

#include "base/text.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"
#include "trade/stock.h"

namespace tc {

namespace {

constexpr std::size_t parts_shown = 6;

/// What the customer looks for: the lines of the order at hand, what was asked in the catalogue,
/// or just what is sold.
std::vector<trade::PartIndex> parts_for(const AtDesk& at) {
  std::vector<trade::PartIndex> out;
  if (!trimmed(at.state.asked_for).empty())
    out = trade::search(at.shop(), at.state.asked_for, parts_shown);
  const trade::Order* order = at.order();
  if (out.empty() && order != nullptr)
    for (const trade::OrderLine& line : order->lines) out.push_back(line.part);
  for (std::size_t i = 0; out.empty() && i < std::min(parts_shown, at.shop().parts.size()); ++i)
    out.push_back(trade::PartIndex{static_cast<std::uint16_t>(i)});
  return out;
}

std::string stock_words(const AtDesk& at, trade::PartIndex part) {
  const int here = trade::free_on_record(at.shop(), at.books(), part, trade::counter);
  if (here > 0) return "In stock (" + std::to_string(here) + ")";
  const trade::Supplier& supplier = at.shop().suppliers[part_of(at.shop(), part).supplier.value];
  return supplier.days == 0
             ? "Not in stock, here later today"
             : "Not in stock, " + counted(static_cast<std::size_t>(supplier.days), "working day");
}

void draw_results(const AtDesk& at) {
  kit::Table table(at.ui, {.id = "web.parts"},
                   {{"Part"}, {"Price with VAT", 120}, {"Availability", 190}});
  for (const trade::PartIndex index : parts_for(at)) {
    const trade::Part& part = part_of(at.shop(), index);
    table.row(part.number,
              {{{{part.description, kit::Style::small_strong, kit::Ink::link},
                 {"  " + part.number + ", " + part.brand, kit::Style::small, kit::Ink::second}}},
               cell(money_text(part.retail_gross)),
               cell(stock_words(at, index))});
  }
}

void draw_part(const AtDesk& at) {
  const auto parts = parts_for(at);
  if (parts.empty()) return;
  const trade::Part& part = part_of(at.shop(), parts.front());
  kit::paragraph(at.ui, {kit::bold(part.description)});
  draw_fact(at.ui, "Number",
            part.number + ", " + part.brand + ", " + std::string(name(part.grade)));
  kit::paragraph(at.ui, money_text(part.retail_gross) + " with VAT", {.style = kit::Style::title});
  if (part.surcharge > Money{})
    draw_fact(at.ui, "Plus", money_text(part.surcharge) + " back for your old unit");
  draw_fact(at.ui, "Availability", stock_words(at, parts.front()));
  if (part.hazard)
    draw_fact(at.ui, "Mind", at.shop().hazards[part.hazard->value].says, kit::Ink::wait);
  kit::chip(at.ui, {.label = "Add to basket", .tone = kit::Tone::amber});
}

void draw_basket(const AtDesk& at) {
  const trade::Order* order = at.order();
  if (order == nullptr) {
    kit::paragraph(at.ui, "Your basket is empty.", {.style = kit::Style::small});
    return;
  }
  for (const trade::OrderLine& line : order->lines) {
    const trade::Part& part = part_of(at.shop(), line.part);
    kit::pair_line(
        at.ui,
        {kit::small(std::to_string(line.quantity) + " × " + part.description, kit::Ink::first)},
        {kit::small_bold(money_text(trade::line_total(at.shop(), *order, line).gross))});
  }
  const trade::Totals sums = trade::totals(at.shop(), *order);
  kit::pair_line(at.ui, {kit::small("Delivery", kit::Ink::first)},
                 {kit::small_bold(money_text(sums.delivery))});
  kit::pair_line(at.ui, {kit::bold("To pay, with VAT " + money_text(sums.vat))},
                 {kit::bold(money_text(sums.to_pay))});
  const std::string code =
      order->code ? at.shop().codes[order->code->value].code : std::string("none entered");
  draw_fact(at.ui, "Discount code", code);
}

void draw_delivery(const AtDesk& at) {
  for (const trade::Carrier& carrier : at.shop().carriers) {
    const std::string when =
        carrier.days == 0 ? "today, ordered until "
                          : "in " + counted(static_cast<std::size_t>(carrier.days), "working day") +
                                ", ordered until ";
    kit::pair_line(
        at.ui,
        {kit::small(carrier.name + ": " + when + clock_text(carrier.cut_off), kit::Ink::first)},
        {kit::small_bold(carrier.price > Money{} ? money_text(carrier.price) : "free")});
  }
  kit::pair_line(at.ui,
                 {kit::small("Collect at the counter, with proof of who you are", kit::Ink::first)},
                 {kit::small_bold("free")});
}

void draw_payment(const AtDesk& at) {
  for (const char* way : {"Card", "Credit transfer", "Trade account", "Phone or app"})
    kit::paragraph(at.ui, std::string("○  ") + way, {.style = kit::Style::small});
  const trade::Order* order = at.order();
  if (order == nullptr) return;
  kit::chip(at.ui, {.label = "Pay now " + money_text(trade::totals(at.shop(), *order).to_pay),
                    .tone = kit::Tone::amber});
}

/// How far an order is, as its customer is told.
struct Progress {
  const char* words;
  trade::Stage from;  ///< it is there from this stage on
};
constexpr Progress way_of_delivery[]{{"Received", trade::Stage::placed},
                                     {"Taken on", trade::Stage::accepted},
                                     {"Packed", trade::Stage::picked},
                                     {"On its way", trade::Stage::dispatched},
                                     {"Delivered", trade::Stage::delivered}};
constexpr Progress way_of_collection[]{{"Received", trade::Stage::placed},
                                       {"Taken on", trade::Stage::accepted},
                                       {"Packed", trade::Stage::picked},
                                       {"Ready for you", trade::Stage::ready},
                                       {"With you", trade::Stage::handed_over}};

void draw_progress(const AtDesk& at, const trade::Order& order) {
  const bool sent = order.handling == trade::Handling::delivery;
  const auto& way = sent ? way_of_delivery : way_of_collection;
  std::string words = order.id;
  if (order.promised) words += ", promised for " + clock_text(*order.promised);
  kit::paragraph(at.ui, words, {.id = "web.tracking", .style = kit::Style::small_strong});
  if (order.stage == trade::Stage::cancelled) {
    kit::chip(at.ui, {.label = "Cancelled", .tone = kit::Tone::miss, .mark = kit::Mark::cross});
    return;
  }
  kit::Row row(at.ui, {.id = "web.progress"});
  for (const Progress& step : way) {
    const bool there = order.stage >= step.from;
    kit::chip(at.ui, {.label = step.words,
                      .tone = there ? kit::Tone::met : kit::Tone::plain,
                      .mark = there ? kit::Mark::tick : kit::Mark::none});
  }
}

/// A customer sees their own order only.
void draw_tracking(const AtDesk& at) {
  if (const trade::Order* order = at.order()) return draw_progress(at, *order);
  kit::paragraph(at.ui, "Enter your order number and postcode.",
                 {.id = "web.tracking", .style = kit::Style::small});
}

void draw_account(const AtDesk& at) {
  const trade::Order* order = at.order();
  if (order == nullptr) {
    kit::paragraph(at.ui, "Sign in to see your orders.", {.style = kit::Style::small});
    return;
  }
  draw_fact(at.ui, "Name", order->customer);
  draw_fact(at.ui, "Email", order->email);
  draw_fact(at.ui, "Address", order->address);
  draw_progress(at, *order);
}

void draw_returns(const AtDesk& at) {
  for (const char* line :
       {"It does not work, or it is not what I ordered.", "I have changed my mind.",
        "I send the old unit back.", "It was fitted and failed within the maker’s warranty.",
        "I buy for my trade."})
    kit::paragraph(at.ui, std::string("○  ") + line, {.style = kit::Style::small});
}

void draw_vehicle(const AtDesk& at) {
  const trade::Order* order = at.order();
  const std::string vrm = order == nullptr ? "" : order->vrm;
  draw_fact(at.ui, "Registration", vrm.empty() ? "AB01 …" : vrm);
  if (const trade::Vehicle* vehicle = vrm.empty() ? nullptr : at.shop().find_vehicle(vrm)) {
    const trade::VehicleType& type = at.shop().types[vehicle->type.value];
    draw_fact(at.ui, "Your vehicle", type.make + " " + type.model + " " + type.engine);
  }
}

struct Content {
  std::string_view page;
  void (*draw)(const AtDesk& at);
};
constexpr Content contents[]{
    {"home", draw_results},      {"search", draw_results},  {"results", draw_results},
    {"vehicle", draw_vehicle},   {"part", draw_part},       {"basket", draw_basket},
    {"delivery", draw_delivery}, {"payment", draw_payment}, {"confirmation", draw_basket},
    {"tracking", draw_tracking}, {"orders", draw_tracking}, {"account", draw_account},
    {"returns", draw_returns}};

}  // namespace

void draw_web_content(const AtDesk& at, const trade::WebPage& page) {
  for (const Content& content : contents)
    if (page.id == content.page) return content.draw(at);
}

}  // namespace tc
