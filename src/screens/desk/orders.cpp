#include "screens/desk/orders.h"

#include "base/text.h"
#include "screens/desk/changes.h"
#include "screens/desk/lines.h"
#include "screens/desk/next_acts.h"
#include "screens/desk/order_notes.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"
#include "trade/stock.h"

namespace tc {

namespace {

/// What an order is in the list: not looked at, at work, or done with.
enum class Group { fresh, in_hand, done };
constexpr Group groups[]{Group::fresh, Group::in_hand, Group::done};

/// Something came back, and nothing was given for it yet.
bool is_claimed(const trade::Order& order) {
  return !order.claims.empty() && order.refunds.empty();
}

Group group_of(const trade::Order& order) {
  if (is_claimed(order)) return order.opened ? Group::in_hand : Group::fresh;
  switch (order.stage) {
    case trade::Stage::placed:
      return order.opened ? Group::in_hand : Group::fresh;
    case trade::Stage::accepted:
    case trade::Stage::picked:
    case trade::Stage::ready:
      return Group::in_hand;
    case trade::Stage::dispatched:
    case trade::Stage::handed_over:
    case trade::Stage::delivered:
      return order.came_back ? Group::in_hand : Group::done;
    case trade::Stage::cancelled:
      return Group::done;
  }
  return Group::done;
}

std::string heading_of(Group group, std::size_t count) {
  const std::string number = " (" + std::to_string(count) + ")";
  switch (group) {
    case Group::fresh:
      return "Not looked at yet" + number;
    case Group::in_hand:
      return "In hand" + number;
    case Group::done:
      return "Done with" + number;
  }
  return "";
}

std::vector<trade::OrderIndex> orders_in(const trade::Books& books, Group group) {
  std::vector<trade::OrderIndex> out;
  for (std::size_t i = 0; i < books.orders.size(); ++i)
    if (group_of(books.orders[i]) == group)
      out.push_back(trade::OrderIndex{static_cast<std::uint16_t>(i)});
  return out;
}

std::string detail_of(const AtDesk& at, const trade::Order& order) {
  const std::string lines = counted(order.lines.size(), "line");
  const std::string placed = order.placed.day == at.books().day
                                 ? "in at " + clock_text(order.placed.time)
                                 : "of " + in_words(order.placed.day);
  return placed + " · " + lines + " · " + handling_words(at.shop(), order);
}

void draw_row(const AtDesk& at, trade::OrderIndex index) {
  const trade::Order& order = at.books().orders[index.value];
  const OrderStanding stands = standing(at.shop(), at.books(), index, at.view.now);
  const std::string id = "orders." + order.id;
  const std::string title = order_words(order);
  const std::string detail = detail_of(at, order);
  if (!kit::list_row(at.ui, {.id = id,
                             .title = title,
                             .detail = detail,
                             .chip = stands.words,
                             .chip_tone = stands.tone,
                             .current = at.state.order == order.id,
                             .group = "orders"}))
    return;
  at.state.order = order.id;
  at.state.order_open = true;
  if (!order.opened) at.say(lines::upon("open", order));
  at.ui.focus("order.next.1");
}

void draw_list(const AtDesk& at) {
  draw_tool_title(at.ui, "Orders", "Enter opens one: it is at hand then, in all tools.");
  if (at.books().orders.empty())
    kit::paragraph(at.ui, "None today.", {.style = kit::Style::small, .ink = kit::Ink::second});
  for (const Group group : groups) {
    const auto orders = orders_in(at.books(), group);
    if (orders.empty()) continue;
    kit::paragraph(at.ui, {kit::small_bold(heading_of(group, orders.size()), kit::Ink::second)});
    for (const trade::OrderIndex index : orders) draw_row(at, index);
  }
}

/// Before an order is accepted nothing is set aside for it.
std::string sourcing_words(const trade::Order& order, const trade::OrderLine& line) {
  if (order.stage == trade::Stage::placed && line.here == 0 && line.on_order == 0)
    return "nothing set aside yet";
  if (line.picked > 0) return std::to_string(line.picked) + " picked";
  std::string words;
  if (line.here > 0) words = std::to_string(line.here) + " set aside";
  if (line.on_order > 0)
    words += (words.empty() ? "" : ", ") + std::to_string(line.on_order) + " on the way";
  if (const int missing = trade::missing(line); missing > 0)
    words += (words.empty() ? "" : ", ") + std::to_string(missing) + " not set aside";
  return words.empty() ? "–" : words;
}

void draw_lines(const AtDesk& at, const trade::Order& order) {
  kit::Table table(at.ui, {.id = "order.lines"},
                   {{"Part"}, {"How many", 76}, {"Each", 84}, {"Together", 92}, {"Where", 150}});
  for (std::size_t i = 0; i < order.lines.size(); ++i) {
    const trade::OrderLine& line = order.lines[i];
    const trade::Part& part = part_of(at.shop(), line.part);
    const bool wrong = line.picked > 0 && line.picked_part != line.part;
    std::vector<kit::Run> what = {{part.number + "  ", kit::Style::small_strong},
                                  {part.description, kit::Style::small}};
    if (const std::string flags = flag_words(at.shop(), part); !flags.empty())
      what.push_back({" (" + flags + ")", kit::Style::small, kit::Ink::wait});
    std::string where = sourcing_words(order, line);
    if (wrong) where += ": " + part_of(at.shop(), line.picked_part).number;
    table.row(std::to_string(i + 1),
              {{what},
               cell(std::to_string(line.quantity)),
               cell(money_text(line.each)),
               cell(money_text(trade::line_total(at.shop(), order, line).gross)),
               cell(where)});
  }
}

void draw_totals(const AtDesk& at, const trade::Order& order) {
  draw_fact(at.ui, "To pay", to_pay_words(trade::totals(at.shop(), order)));
  const OrderStanding paid = paid_words(at.shop(), at.books(), at.index_of(order), at.view.now);
  draw_fact(at.ui, "Payment", paid.words);
}

void draw_customer(const AtDesk& at, const trade::Order& order) {
  std::string who = order.customer + ", " + std::string(name(order.kind));
  if (order.account) who += " account " + at.shop().customers[order.account->value].id;
  draw_fact(at.ui, "Customer", who);
  std::vector<std::string> reach;
  for (const std::string& way : {order.phone, order.email, order.address})
    if (!way.empty()) reach.push_back(way);
  draw_fact(at.ui, "Reached at", joined(reach, " · "));
  draw_fact(at.ui, "Their number", order.order_number);
  draw_fact(at.ui, "For vehicle", order.vrm);
  if (order.code) draw_fact(at.ui, "Code", at.shop().codes[order.code->value].code);
  if (order.age > 0) draw_fact(at.ui, "Age shown", std::to_string(order.age));
}

void draw_handling(const AtDesk& at, const trade::Order& order) {
  draw_fact(at.ui, "Handling", handling_words(at.shop(), order));
  if (order.suits_from || order.suits_until)
    draw_fact(at.ui, "Suits them",
              (order.suits_from ? "from " + clock_text(*order.suits_from) + " " : "") +
                  (order.suits_until ? "until " + clock_text(*order.suits_until) : ""));
  if (order.delivered_on) draw_fact(at.ui, "Delivered", in_words(*order.delivered_on));
  if (order.delayed_since)
    draw_fact(at.ui, "Late",
              "known since " + clock_text(*order.delayed_since) +
                  (order.told_at ? ", told at " + clock_text(*order.told_at) : ", not told"),
              order.told_at ? kit::Ink::first : kit::Ink::miss);
  std::vector<std::string> papers;
  for (const trade::Paper& paper : at.books().papers)
    if (paper.order == at.index_of(order))
      papers.push_back(std::string(name(paper.kind)) + " " + paper.number);
  draw_fact(at.ui, "Papers", joined(papers, ", "));
}

void draw_next(const AtDesk& at, const trade::Order& order) {
  const NextActs acts = next_acts(at.shop(), at.books(), at.index_of(order), at.view.now);
  draw_acts(at, "order.next", acts.next, Leading::first);
  if (!acts.missing.empty()) {
    kit::paragraph(at.ui, {kit::small_bold("What is not here", kit::Ink::second)});
    draw_acts(at, "order.missing", acts.missing);
  }
  if (!acts.carriers.empty()) {
    kit::paragraph(at.ui, {kit::small_bold("By whom it could go", kit::Ink::second)});
    for (std::size_t i = 0; i < acts.carriers.size(); ++i)
      draw_act_with_facts(at, "order.carrier." + std::to_string(i + 1), acts.carriers[i].act,
                          acts.carriers[i].facts);
  }
  kit::paragraph(at.ui, {kit::small_bold("Besides", kit::Ink::second)});
  draw_acts(at, "order.besides", acts.besides);
  if (const auto changes = changes_of(at.shop(), order); !changes.empty()) {
    kit::paragraph(at.ui, {kit::small_bold("Should they want it otherwise", kit::Ink::second)});
    draw_acts(at, "order.change", changes);
  }
}

void draw_order(const AtDesk& at, const trade::Order& order) {
  const OrderStanding stands = standing(at.shop(), at.books(), at.index_of(order), at.view.now);
  if (draw_way_back(at.ui, "order.back", order_words(order), "all orders", stands)) {
    at.state.order_open = false;
    at.ui.focus("orders." + order.id);
    return;
  }
  const NextActs acts = next_acts(at.shop(), at.books(), at.index_of(order), at.view.now);
  if (!order.opened) {
    kit::paragraph(at.ui, "Open it to see what is on it.",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
    return draw_acts(at, "order.next", acts.next, Leading::first);
  }
  {
    kit::Column facts(at.ui, 0.25F);
    draw_customer(at, order);
    draw_handling(at, order);
    draw_totals(at, order);
  }
  draw_lines(at, order);
  kit::divider(at.ui);
  draw_next(at, order);
  draw_order_notes(at, order);
}

}  // namespace

std::string first_listed(const AtDesk& at) {
  for (const Group group : groups)
    if (const auto orders = orders_in(at.books(), group); !orders.empty())
      return at.books().orders[orders.front().value].id;
  return "";
}

void draw_orders(const AtDesk& at) {
  const trade::Order* order = at.order();
  if (order == nullptr || !at.state.order_open) return draw_list(at);
  draw_order(at, *order);
}

}  // namespace tc
