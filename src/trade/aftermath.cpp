#include "trade/due.h"
#include "trade/questions.h"
#include "trade/state.h"

namespace tc::trade {

namespace {

constexpr SimTime closing{24 * 3600};

struct Tomorrow {
  const Shop& shop;
  const Books& books;
  OrderIndex index;
  const Order& order;

  bool is(OrderQuestion question) const { return answer(shop, books, question, index, closing); }
  Money owed() const { return {answer(shop, books, OrderQuestion::refund_due, index, closing)}; }
};

/// What comes of one thing, in a sentence; empty where nothing does.
using Consequence = std::string (*)(const Tomorrow&);

std::string wrong_part(const Tomorrow& t) {
  if (!is_out(t.order) || t.order.came_back || !has_wrong_part(t.shop, t.order)) return "";
  return "What " + t.order.customer + " finds in the box of " + t.order.id +
         " is not what was ordered: it comes back.";
}

std::string refused_load(const Tomorrow& t) {
  if (t.order.stage != Stage::dispatched || t.order.collected || !t.order.sent_by) return "";
  const Carrier& carrier = t.shop.carriers[t.order.sent_by->value];
  const Hazard* hazard = refused_by(t.shop, t.order, carrier);
  if (hazard == nullptr) return "";
  return carrier.name + " leaves " + t.order.id + " behind: " + hazard->name + ".";
}

std::string not_for_them(const Tomorrow& t) {
  if (!is_out(t.order) || may_have_it(t.shop, t.order)) return "";
  return "Somebody asks how " + t.order.id + " could be sold to " + t.order.customer +
         ", who may not have it.";
}

std::string given_to_another(const Tomorrow& t) {
  const bool unasked = t.order.handed_to == "customer" && !t.order.identity_checked;
  if (!unasked || t.order.collector.empty() || t.order.collector_sent) return "";
  return t.order.customer + " comes for " + t.order.id + ", and " + t.order.collector +
         " has had it.";
}

std::string unpaid(const Tomorrow& t) {
  if (!is_out(t.order) || !t.is(OrderQuestion::paid_short)) return "";
  return t.order.id + " has gone and is not paid for.";
}

std::string chased(const Tomorrow& t) {
  if (!t.is(OrderQuestion::late) || t.is(OrderQuestion::told)) return "";
  return t.order.customer + " rings, and not kindly: nobody said that " + t.order.id +
         " would be late.";
}

std::string owed(const Tomorrow& t) {
  if (t.owed() == Money{}) return "";
  return t.order.customer + " is owed " + money_text(t.owed()) + " on " + t.order.id + ".";
}

std::string wrongly_refunded(const Tomorrow& t) {
  if (refunded(t.order) == Money{} || t.owed() > Money{}) return "";
  if (t.is(OrderQuestion::rightly_refunded)) return "";
  return "The refund on " + t.order.id + " does not stand up to a second look.";
}

std::string wrongly_ordered(const Tomorrow& t) {
  for (const OrderLine& line : t.order.lines)
    if (line.wrongly_ordered)
      return "Somebody asks who agreed to the purchase for " + t.order.id + ".";
  return "";
}

std::string open_records(const Tomorrow& t) {
  if (t.is(OrderQuestion::records_complete) && t.is(OrderQuestion::papers_passed)) return "";
  return "The documents of " + t.order.id + " are being looked for.";
}

constexpr Consequence consequences[] = {
    wrong_part, refused_load, not_for_them,     given_to_another, unpaid,
    chased,     owed,         wrongly_refunded, wrongly_ordered,  open_records};

}  // namespace

std::vector<News> aftermath(const Shop& shop, const Books& books) {
  std::vector<News> news;
  for (std::size_t i = 0; i < books.orders.size(); ++i) {
    const OrderIndex index{static_cast<std::uint16_t>(i)};
    const Tomorrow tomorrow{shop, books, index, books.orders[i]};
    for (const Consequence consequence : consequences)
      if (std::string says = consequence(tomorrow); !says.empty())
        news.push_back({closing, index, std::move(says)});
  }
  const auto faults = answer(shop, books, DayQuestion::faults_unreported, closing);
  if (faults > 0)
    news.push_back({closing, std::nullopt,
                    "What is wrong with the web shop is still wrong: nobody who mends it knows."});
  return news;
}

}  // namespace tc::trade
