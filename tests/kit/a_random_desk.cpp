#include "kit/a_random_desk.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "kit/a_small_shop.h"
#include "trade/blanks.h"
#include "trade/stock.h"

namespace tc::trade {

int RandomPlayer::below(int limit) {
  return limit <= 0 ? 0 : static_cast<int>(chance_() % static_cast<std::uint64_t>(limit));
}

std::string RandomPlayer::value(std::string_view blank, const Shop& shop, const Books& books) {
  static const std::array<std::string, 8> amounts{"55.20", "5",       "0.01",      "48",
                                                  "60.15", "£118.80", "1,000,000", "-3"};
  static const std::array<std::string, 6> nonsense{
      "", "££", "W-999", "\xC3\xA9\xC3\xA9", "99999999999999999999", "to by for on"};
  if (below(30) == 0) return nonsense[static_cast<std::size_t>(below(6))];
  if (blank == "AMOUNT") return amounts[static_cast<std::size_t>(below(8))];
  if (blank == "COUNT") return std::to_string(below(5));
  const auto values = blank_kind(blank)->candidates(shop, books);
  if (values.empty()) return "finch pads";
  return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
}

std::string RandomPlayer::any_line(const Shop& shop, const Books& books) {
  const auto all = verbs();
  const Verb& verb = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
  std::string out;
  for (const std::string_view word : words(verb.pattern)) {
    if (!out.empty()) out += ' ';
    out += blank_kind(word) != nullptr ? value(word, shop, books) : std::string(word);
  }
  return out;
}

std::string RandomPlayer::next_step(const Shop& shop, const Order& order) {
  const Part& part = shop.parts[order.lines[0].part.value];
  const std::string owed = money_text(totals(shop, order).to_pay);
  const std::string other = shop.parts[static_cast<std::size_t>(below(14))].number;
  const std::vector<std::string> accepted{
      "pick ORDER",
      "pick ORDER",
      "pick " + other + " for ORDER",
      "take deposit ORDER",
      "order " + part.number + " from " + shop.suppliers[part.supplier.value].id + " for ORDER",
      "transfer " + part.number + " from mill-street for ORDER",
      "count " + part.number,
      "swap " + part.number + " for " + other + " on ORDER",
      "add " + other + " to ORDER",
      "set " + part.number + " to " + std::to_string(1 + below(4)) + " on ORDER",
      "remove " + part.number + " from ORDER",
      "change ORDER to collection"};
  const std::vector<std::string> picked{"dispatch ORDER by van",
                                        "dispatch ORDER by swift",
                                        "dispatch ORDER by hauler",
                                        "ready ORDER",
                                        "ready ORDER",
                                        "put back ORDER",
                                        "add " + other + " to ORDER",
                                        "issue note ORDER",
                                        "invoice ORDER"};
  const std::vector<std::string> ready{"check identity ORDER", "hand over ORDER to customer",
                                       "hand over ORDER to emyr", "put back ORDER"};
  const std::vector<std::string> out{"book back ORDER", "put back ORDER", "issue note ORDER",
                                     "refund " + owed + " to card on ORDER for wrong part",
                                     "check claim ORDER"};
  const std::vector<std::string> placed{"accept ORDER",
                                        "accept ORDER",
                                        "open ORDER",
                                        "take payment " + owed + " by account for ORDER",
                                        "take balance from D01 for ORDER",
                                        "note order number 5 on ORDER"};
  const auto& steps = order.stage == Stage::placed     ? placed
                      : order.stage == Stage::accepted ? accepted
                      : order.stage == Stage::picked   ? picked
                      : order.stage == Stage::ready    ? ready
                                                       : out;
  std::string line = steps[static_cast<std::size_t>(below(static_cast<int>(steps.size())))];
  if (const auto at = line.find("ORDER"); at != std::string::npos) line.replace(at, 5, order.id);
  return line;
}

std::string RandomPlayer::line(const Shop& shop, const Books& books) {
  if (books.orders.empty() || below(3) == 0) return any_line(shop, books);
  const int order = below(static_cast<int>(books.orders.size()));
  return next_step(shop, books.orders[static_cast<std::size_t>(order)]);
}

Books a_random_morning(const Shop& shop, RandomPlayer& player, int orders) {
  Books books = opening_books(shop, a_thursday);
  books.faults = {"codes-ignored"};
  const int parts = static_cast<int>(shop.parts.size());
  for (int i = 0; i < orders; ++i) {
    const std::string id = "W" + std::to_string(1000 + i);
    const std::string& part = shop.parts[static_cast<std::size_t>(player.below(parts))].number;
    const std::string& customer = shop.customers[static_cast<std::size_t>(player.below(4))].id;
    const Claim claim{.reason = static_cast<ClaimReason>(player.below(5)),
                      .condition = static_cast<Condition>(player.below(4)),
                      .goods_back = player.below(2) == 0,
                      .fault_shown = player.below(2) == 0};
    const int kind = player.below(4);
    Order order = kind == 0   ? a_delivered_order(shop, id, part, claim)
                  : kind == 1 ? an_order_of(shop, id, customer, part, 1 + player.below(3))
                              : an_order(shop, id, part, 1 + player.below(3));
    if (kind == 3) {
      order.payments[0].state = PaymentState::pending;
      order.payments[0].clears = SimTime{player.below(24) * 3600};
      order.payments[0].will_clear = player.below(2) == 0;
    }
    order.handling = static_cast<Handling>(player.below(3));
    if (player.below(3) == 0)
      order.vrm = shop.vehicles[static_cast<std::size_t>(player.below(5))].vrm;
    if (player.below(3) == 0) order.promised = SimTime{(9 + player.below(9)) * 3600};
    if (player.below(2) == 0) order.age = 30;
    if (player.below(3) == 0) order.code = CodeIndex{0};
    place_order(books, std::move(order));
  }
  return books;
}

namespace {

int everywhere(const Shop& shop, const Books& books, PartIndex part) {
  int out = 0;
  for (std::size_t i = 0; i < shop.branches.size(); ++i)
    out += really_there(shop, books, part, {static_cast<std::uint16_t>(i)});
  return out;
}

int out_of_the_shelves(const Books& books, PartIndex part) {
  int out = 0;
  for (const Order& order : books.orders)
    for (const OrderLine& line : order.lines)
      if (line.picked > 0 && line.picked_part == part) out += line.picked;
  for (const Coming& coming : books.coming)
    if (coming.kind == ComingKind::transfer_arrives &&
        books.orders[coming.order.value].lines[coming.row].part == part)
      out += coming.quantity;
  return out;
}

using Faults = std::vector<std::string>;

void parts_are_kept(const Shop& shop, const Books& opening, const Books& books, Faults& faults) {
  for (std::size_t i = 0; i < shop.parts.size(); ++i) {
    const PartIndex part{static_cast<std::uint16_t>(i)};
    const int expected = everywhere(shop, opening, part) + books.goods[i].arrived +
                         books.goods[i].back - out_of_the_shelves(books, part);
    const int there = everywhere(shop, books, part);
    if (there != expected)
      faults.push_back(shop.parts[i].number + ": " + std::to_string(there) + " are there and " +
                       std::to_string(expected) + " have to be");
  }
  for (const StockCount& count : books.stock)
    if (count.real < 0 || count.recorded < 0) faults.emplace_back("a bin is below zero");
  for (const Goods& goods : books.goods)
    if (goods.loose.real < 0 || goods.loose.recorded < 0)
      faults.emplace_back("what lies loose is below zero");
}

void lines_add_up(const Shop& shop, const Order& order, Faults& faults) {
  Money goods;
  Money surcharges;
  const bool within_the_firm = order.kind == CustomerKind::department;
  Money vat = within_the_firm ? Money{} : vat_within(order.delivery, shop.vat);
  for (const OrderLine& line : order.lines) {
    if (line.here < 0 || line.picked < 0 || line.on_order < 0 || line.picked > line.quantity)
      faults.push_back(order.id + " has a line that cannot be");
    const LineTotal total = line_total(shop, order, line);
    goods += total.gross;
    surcharges += line.surcharge * line.quantity;
    vat += total.vat;
    if (!within_the_firm) vat += vat_within(line.surcharge * line.quantity, shop.vat);
  }
  const Totals sums = totals(shop, order);
  if (sums.goods != goods || sums.surcharges != surcharges || sums.vat != vat ||
      sums.to_pay != goods + surcharges + order.delivery)
    faults.push_back(order.id + ": totals are not the sums of lines");
}

void money_is_kept(const Order& order, Faults& faults) {
  if (received(order) < Money{}) faults.push_back(order.id + ": more went back than came");
  for (std::size_t i = 0; i < order.refunds.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (order.refunds[i].reason == order.refunds[j].reason &&
          order.refunds[i].amount == order.refunds[j].amount)
        faults.push_back(order.id + ": the same went back twice");
}

void balances_are_kept(const Books& opening, const Books& books, Faults& faults) {
  const auto is_on_account = [](Method method) {
    return method == Method::account || method == Method::inter_department;
  };
  std::vector<Money> expected = opening.balances;
  for (const Order& order : books.orders) {
    if (!order.account) continue;
    Money& balance = expected[order.account->value];
    for (const Payment& payment : order.payments)
      if (is_on_account(payment.method)) balance += payment.amount;
    for (const Refund& refund : order.refunds)
      if (is_on_account(refund.to)) balance -= refund.amount;
  }
  if (expected != books.balances) faults.emplace_back("a balance is not what was put on it");
}

}  // namespace

Faults faults_of(const Shop& shop, const Books& opening, const Books& books) {
  Faults faults;
  parts_are_kept(shop, opening, books, faults);
  for (const Order& order : books.orders) {
    lines_add_up(shop, order, faults);
    money_is_kept(order, faults);
  }
  balances_are_kept(opening, books, faults);
  const auto sooner = [](const Coming& a, const Coming& b) { return a.at < b.at; };
  if (!std::is_sorted(books.coming.begin(), books.coming.end(), sooner))
    faults.emplace_back("what comes is not in its order");
  return faults;
}

}  // namespace tc::trade
