#include "trade/records.h"

#include <algorithm>

#include "base/require.h"

namespace tc::trade {

namespace {

using Lines = std::vector<std::string>;

std::string goods_line(const Part& part, int quantity) {
  return std::to_string(quantity) + " × " + part.number + " " + part.description;
}

Lines head(const Order& order, PaperKind kind) {
  std::string title(name(kind));
  title.front() = static_cast<char>(title.front() - 'a' + 'A');
  return {title + " for " + order.id + ", " + order.customer};
}

Lines invoice_lines(const Shop& shop, const Order& order) {
  Lines out = head(order, PaperKind::invoice);
  if (!order.order_number.empty()) out.push_back("Your order number " + order.order_number);
  for (const OrderLine& line : order.lines) {
    const Part& part = shop.parts[line.part.value];
    out.push_back(goods_line(part, line.quantity) + " " +
                  money_text(line_total(shop, order, line).gross));
    if (line.surcharge > Money{})
      out.push_back("Surcharge on the old unit " + money_text(line.surcharge * line.quantity));
  }
  const Totals sums = totals(shop, order);
  out.push_back("Delivery " + money_text(sums.delivery));
  out.push_back(order.kind == CustomerKind::department ? "No VAT: it stays within the firm"
                                                       : "VAT in it " + money_text(sums.vat));
  out.push_back("To pay " + money_text(sums.to_pay));
  return out;
}

Lines goods_lines(const Shop& shop, const Order& order, PaperKind kind) {
  Lines out = head(order, kind);
  for (const OrderLine& line : order.lines)
    if (line.picked > 0) out.push_back(goods_line(shop.parts[line.picked_part.value], line.picked));
  return out;
}

Lines credit_lines(const Order& order) {
  Lines out = head(order, PaperKind::credit_note);
  for (const Refund& refund : order.refunds)
    out.push_back(money_text(refund.amount) + " to " + std::string(name(refund.to)) + " for " +
                  std::string(name(refund.reason)));
  out.push_back("Together " + money_text(refunded(order)));
  return out;
}

Lines returns_lines(const Shop& shop, const Order& order) {
  Lines out = head(order, PaperKind::returns_note);
  for (const Claim& claim : order.claims) {
    const Part& part = shop.parts[order.lines[claim.line].part.value];
    out.push_back(goods_line(part, claim.quantity) + ": " + std::string(name(claim.reason)) + ", " +
                  std::string(name(claim.condition)));
  }
  return out;
}

Lines ordered_lines(const Shop& shop, const Order& order, PaperKind kind) {
  Lines out = head(order, kind);
  for (const OrderLine& line : order.lines)
    if (line.on_order > 0) out.push_back(goods_line(shop.parts[line.part.value], line.on_order));
  return out;
}

Lines label_lines(const Shop& shop, const Order& order) {
  Lines out = head(order, PaperKind::label);
  out.push_back(order.address);
  if (order.sent_by) out.push_back("By " + shop.carriers[order.sent_by->value].name);
  return out;
}

Lines booking_lines(const Shop& shop, const Books& books, OrderIndex order) {
  Lines out = head(books.orders[order.value], PaperKind::booking);
  if (const Booking* booking = booking_of(books, order))
    out.push_back(booking_text(shop, *booking));
  return out;
}

bool takes(const Colleague& colleague, PaperKind kind) {
  return std::find(colleague.takes.begin(), colleague.takes.end(), kind) != colleague.takes.end();
}

bool is_with_whom_it_belongs(const Shop& shop, const Paper& paper) {
  bool anybody = false;
  for (const Colleague& colleague : shop.colleagues) {
    if (!takes(colleague, paper.kind)) continue;
    anybody = true;
    if (colleague.id == paper.passed_to) return true;
  }
  return !anybody;
}

}  // namespace

Lines paper_lines(const Shop& shop, const Books& books, OrderIndex order, PaperKind kind) {
  const Order& of = books.orders[order.value];
  switch (kind) {
    case PaperKind::invoice:
      return invoice_lines(shop, of);
    case PaperKind::pick_note:
    case PaperKind::issue_note:
      return goods_lines(shop, of, kind);
    case PaperKind::credit_note:
      return credit_lines(of);
    case PaperKind::returns_note:
      return returns_lines(shop, of);
    case PaperKind::purchase_order:
    case PaperKind::transfer_note:
      return ordered_lines(shop, of, kind);
    case PaperKind::label:
      return label_lines(shop, of);
    case PaperKind::booking:
      return booking_lines(shop, books, order);
    case PaperKind::fault_report:
    case PaperKind::hand_over_note:
      return head(of, kind);
  }
  return {};
}

const Paper* last_paper(const Books& books, OrderIndex order, PaperKind kind) {
  for (auto paper = books.papers.rbegin(); paper != books.papers.rend(); ++paper)
    if (paper->order == order && paper->kind == kind) return &*paper;
  return nullptr;
}

bool is_true(const Shop& shop, const Books& books, const Paper& paper) {
  return !paper.order || paper.lines == paper_lines(shop, books, *paper.order, paper.kind);
}

std::vector<PaperKind> papers_needed(const Books& books, OrderIndex order) {
  const Order& of = books.orders[order.value];
  std::vector<PaperKind> out;
  if (of.dispatched_at || of.handed_over_at) out = {PaperKind::issue_note, PaperKind::invoice};
  if (std::any_of(of.refunds.begin(), of.refunds.end(),
                  [](const Refund& refund) { return refund.at >= SimTime{}; }))
    out.push_back(PaperKind::credit_note);
  if (std::any_of(of.claims.begin(), of.claims.end(),
                  [](const Claim& claim) { return claim.booked_back; }))
    out.push_back(PaperKind::returns_note);
  if (of.handling == Handling::fitting && booking_of(books, order) != nullptr)
    out.push_back(PaperKind::booking);
  return out;
}

bool are_records_complete(const Shop& shop, const Books& books, OrderIndex order) {
  const auto needed = papers_needed(books, order);
  return std::all_of(needed.begin(), needed.end(), [&](PaperKind kind) {
    const Paper* paper = last_paper(books, order, kind);
    return paper != nullptr && is_true(shop, books, *paper);
  });
}

bool are_papers_passed(const Shop& shop, const Books& books, OrderIndex order) {
  const auto needed = papers_needed(books, order);
  return std::all_of(needed.begin(), needed.end(), [&](PaperKind kind) {
    const Paper* paper = last_paper(books, order, kind);
    return paper != nullptr && is_with_whom_it_belongs(shop, *paper);
  });
}

Paper& add_paper(Books& books, PaperKind kind, SimTime at, Lines lines) {
  std::string number = std::to_string(books.papers.size() + 1);
  if (number.size() < 4) number.insert(0, 4 - number.size(), '0');
  Paper& paper = books.papers.emplace_back();
  paper.number = std::string(short_name(kind)) + "-" + number;
  paper.kind = kind;
  paper.at = at;
  paper.lines = std::move(lines);
  return paper;
}

std::string make_paper(const Shop& shop, Books& books, PaperKind kind, OrderIndex order,
                       SimTime at) {
  Paper& paper = add_paper(books, kind, at, paper_lines(shop, books, order, kind));
  paper.order = order;
  return paper.number;
}

const Booking* booking_of(const Books& books, OrderIndex order) {
  for (const Booking& booking : books.bookings)
    if (booking.order == order) return &booking;
  return nullptr;
}

void drop_booking(Books& books, OrderIndex order) {
  auto& all = books.bookings;
  all.erase(std::remove_if(all.begin(), all.end(),
                           [&](const Booking& booking) { return booking.order == order; }),
            all.end());
}

std::string booking_text(const Shop& shop, const Booking& booking) {
  require(booking.slot < shop.slots.size(), "a booking is of a slot of the diary");
  return std::string(name(booking.kind)) + " " + clock_text(shop.slots[booking.slot].from) +
         " on " + in_words(booking.day);
}

}  // namespace tc::trade
