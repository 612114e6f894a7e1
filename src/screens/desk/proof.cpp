#include "screens/desk/proof.h"

#include "screens/desk/paper.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"

namespace tc {

namespace {

SimTime end_of(const Debrief& told) {
  return told.steps.empty() ? SimTime{} : told.steps.back().at;
}

void draw_books(kit::Ui& ui, const Debrief& told, const trade::Shop& shop,
                const trade::Order& order) {
  const trade::Books& books = *told.books;
  const trade::OrderIndex index{static_cast<std::uint16_t>(&order - books.orders.data())};
  const OrderStanding stands = standing(shop, books, index, end_of(told));
  const OrderStanding paid = money_words(shop, books, index, end_of(told));
  draw_fact(ui, "At the end", stands.words + ", " + handling_words(shop, order));
  draw_fact(ui, "Money",
            money_text(trade::totals(shop, order).to_pay) + " to pay, " +
                money_text(trade::cleared(order)) + " cleared, " +
                money_text(trade::refunded(order)) + " given back: " + paid.words);
  for (const trade::Telling& telling : books.tellings)
    if (telling.order == index)
      draw_fact(ui, "Told " + telling.whom, telling.what + " at " + clock_text(telling.at));
}

}  // namespace

void draw_proof(kit::Ui& ui, const Debrief& told, const std::string& id_of_order,
                const std::string& id) {
  if (id_of_order.empty() || told.books == nullptr) return;
  const trade::Order* order = told.books->find_order(id_of_order);
  if (order == nullptr) return;
  const trade::Shop& shop = *told.scenario->common->shop;
  kit::paragraph(ui, {kit::small_bold("What proves it: " + order_words(*order))}, {.id = id});
  draw_books(ui, told, shop, *order);
  const trade::OrderIndex index{static_cast<std::uint16_t>(order - told.books->orders.data())};
  for (const trade::Paper& paper : told.books->papers)
    if (paper.order == index) draw_paper(ui, id + "." + paper.number, shop, *told.books, paper);
}

}  // namespace tc
