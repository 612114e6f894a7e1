// What IMIVPO19's glossary and scope name has to occur in the scenarios: every way to pay without
// cash, every kind of non-stock part, balances of departments, parts new, refurbished and recycled.
#include <catch2/catch.hpp>
#include <set>

#include "kit/shipped_library.h"
#include "trade/stock.h"

using namespace tc;

namespace {

/// Calls for every order of every scenario, in the books that its day begins with.
template <class Look>
void each_order(const Look& look) {
  for (const BundledScenario& bundled : shipped_library().scenarios) {
    const Scenario& scenario = *bundled.scenario;
    if (scenario.opening == nullptr) continue;
    for (const auto* orders : {&scenario.opening->orders, &scenario.arrivals})
      for (const trade::Order& order : *orders)
        look(*scenario.common->shop, *scenario.opening, order);
  }
}

}  // namespace

TEST_CASE("Every way to pay without cash occurs, and every way in which a payment stands") {
  std::set<trade::Method> methods;
  std::set<trade::PaymentState> states;
  each_order([&](const trade::Shop&, const trade::Books&, const trade::Order& order) {
    // A department's balance is moved over at the desk.
    if (order.kind == trade::CustomerKind::department)
      methods.insert(trade::Method::inter_department);
    for (const trade::Payment& payment : order.payments) {
      methods.insert(payment.method);
      states.insert(payment.state);
    }
  });
  CHECK(methods.size() == 5);
  CHECK(states.size() == 3);
}

TEST_CASE("Parts that are out of stock, special orders and brokered parts are ordered") {
  bool out_of_stock = false;
  std::set<trade::Supply> supplies;
  each_order([&](const trade::Shop& shop, const trade::Books& books, const trade::Order& order) {
    for (const trade::OrderLine& line : order.lines) {
      const trade::Supply supply = shop.parts[line.part.value].supply;
      supplies.insert(supply);
      const int there = trade::free_on_record(shop, books, line.part, trade::counter);
      out_of_stock |= supply == trade::Supply::stocked && there < line.quantity;
    }
  });
  CHECK(out_of_stock);
  CHECK(supplies.size() == 3);
}

TEST_CASE("Parts are ordered new, refurbished and recycled") {
  std::set<trade::Grade> grades;
  each_order([&](const trade::Shop& shop, const trade::Books&, const trade::Order& order) {
    for (const trade::OrderLine& line : order.lines)
      grades.insert(shop.parts[line.part.value].grade);
  });
  CHECK(grades.size() == 4);
}
