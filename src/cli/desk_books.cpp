#include "cli/desk_books.h"

#include <nlohmann/json.hpp>

namespace tc::cli {

namespace {

using trade::Booking;
using trade::Books;
using trade::FaultReport;
using trade::name;
using trade::Order;
using trade::OrderLine;
using trade::Paper;
using trade::Payment;
using trade::received;
using trade::Refund;
using trade::Shop;
using trade::Telling;
using trade::Totals;
using trade::totals;

std::string time_or_nothing(const std::optional<SimTime>& time) {
  return time ? clock_text(*time) : "";
}

Json lines_in_json(const Shop& shop, const Order& order) {
  Json lines = Json::array();
  for (const OrderLine& line : order.lines)
    lines.push_back({{"part", shop.parts[line.part.value].number},
                     {"quantity", line.quantity},
                     {"here", line.here},
                     {"on_order", line.on_order},
                     {"picked", line.picked},
                     {"picked_part", shop.parts[line.picked_part.value].number},
                     {"each_pence", line.each.pence},
                     {"surcharge_pence", line.surcharge.pence}});
  return lines;
}

Json money_in_json(const Order& order) {
  Json payments = Json::array();
  for (const Payment& payment : order.payments)
    payments.push_back({{"method", name(payment.method)},
                        {"pence", payment.amount.pence},
                        {"state", name(payment.state)}});
  Json refunds = Json::array();
  for (const Refund& refund : order.refunds)
    refunds.push_back({{"to", name(refund.to)},
                       {"pence", refund.amount.pence},
                       {"reason", name(refund.reason)},
                       {"agreed_by", refund.agreed_by}});
  return {{"payments", std::move(payments)}, {"refunds", std::move(refunds)}};
}

Json order_in_json(const Shop& shop, const Order& order) {
  const Totals sum = totals(shop, order);
  Json out{{"order", order.id},
           {"customer", order.customer},
           {"kind", name(order.kind)},
           {"handling", name(order.handling)},
           {"stage", name(order.stage)},
           {"sent_by", order.sent_by ? shop.carriers[order.sent_by->value].id : ""},
           {"told_at", time_or_nothing(order.told_at)},
           {"to_pay_pence", sum.to_pay.pence},
           {"received_pence", received(order).pence},
           {"lines", lines_in_json(shop, order)}};
  out.update(money_in_json(order));
  return out;
}

Json papers_in_json(const Books& books) {
  Json papers = Json::array();
  for (const Paper& paper : books.papers)
    papers.push_back({{"paper", paper.number},
                      {"kind", name(paper.kind)},
                      {"order", paper.order ? books.orders[paper.order->value].id : ""},
                      {"at", clock_text(paper.at)},
                      {"lines", paper.lines},
                      {"passed_to", paper.passed_to}});
  return papers;
}

Json stock_in_json(const Shop& shop, const Books& opening, const Books& books) {
  Json changed = Json::array();
  for (std::size_t i = 0; i < books.stock.size(); ++i)
    if (books.stock[i] != opening.stock[i])
      changed.push_back({{"part", shop.parts[shop.bins[i].part.value].number},
                         {"branch", shop.branches[shop.bins[i].branch.value].id},
                         {"bin", shop.bins[i].name},
                         {"recorded", books.stock[i].recorded},
                         {"real", books.stock[i].real}});
  return changed;
}

Json diary_in_json(const Shop& shop, const Books& books) {
  Json bookings = Json::array();
  for (const Booking& booking : books.bookings)
    bookings.push_back({{"order", books.orders[booking.order.value].id},
                        {"kind", name(booking.kind)},
                        {"day", iso_text(booking.day)},
                        {"from", clock_text(shop.slots[booking.slot].from)},
                        {"agreed", booking.agreed}});
  return bookings;
}

Json telling_in_json(const Books& books) {
  Json tellings = Json::array();
  for (const Telling& telling : books.tellings)
    tellings.push_back({{"order", books.orders[telling.order.value].id},
                        {"whom", telling.whom},
                        {"what", telling.what},
                        {"at", clock_text(telling.at)}});
  return tellings;
}

}  // namespace

Json books_in_json(const Shop& shop, const Books& opening, const Books& books) {
  Json orders = Json::array();
  for (const Order& order : books.orders) orders.push_back(order_in_json(shop, order));
  Json reports = Json::array();
  for (const FaultReport& report : books.reports)
    reports.push_back({{"fault", report.fault}, {"to", report.to}, {"at", clock_text(report.at)}});
  return {{"day", iso_text(books.day)},
          {"orders", std::move(orders)},
          {"papers", papers_in_json(books)},
          {"bookings", diary_in_json(shop, books)},
          {"told", telling_in_json(books)},
          {"reports", std::move(reports)},
          {"stock_changed", stock_in_json(shop, opening, books)},
          {"looked_up", books.looked_up},
          {"web_page", books.web_page}};
}

}  // namespace tc::cli
