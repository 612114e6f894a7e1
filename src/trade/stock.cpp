#include "trade/stock.h"

#include <algorithm>

namespace tc::trade {

namespace {

using Count = int StockCount::*;

template <class BooksOrConst, class Do>
void each_place(const Shop& shop, BooksOrConst& books, PartIndex part, BranchIndex branch, Do act) {
  for (std::size_t i = 0; i < shop.bins.size(); ++i)
    if (shop.bins[i].part == part && shop.bins[i].branch == branch) act(books.stock[i]);
  if (branch == counter) act(books.goods[part.value].loose);
}

int sum(const Shop& shop, const Books& books, PartIndex part, BranchIndex branch, Count count) {
  int out = 0;
  each_place(shop, books, part, branch, [&](const StockCount& place) { out += place.*count; });
  return out;
}

int take(const Shop& shop, Books& books, PartIndex part, BranchIndex branch, int most,
         Count count) {
  int left = std::max(0, most);
  each_place(shop, books, part, branch, [&](StockCount& place) {
    const int taken = std::clamp(place.*count, 0, left);
    place.*count -= taken;
    left -= taken;
  });
  return std::max(0, most) - left;
}

StockCount& first_place(const Shop& shop, Books& books, PartIndex part) {
  for (std::size_t i = 0; i < shop.bins.size(); ++i)
    if (shop.bins[i].part == part && shop.bins[i].branch == counter) return books.stock[i];
  return books.goods[part.value].loose;
}

}  // namespace

int free_on_record(const Shop& shop, const Books& books, PartIndex part, BranchIndex branch) {
  return sum(shop, books, part, branch, &StockCount::recorded);
}

int really_there(const Shop& shop, const Books& books, PartIndex part, BranchIndex branch) {
  return sum(shop, books, part, branch, &StockCount::real);
}

int set_aside(const Books& books, PartIndex part) {
  int out = 0;
  for (const Order& order : books.orders)
    for (const OrderLine& line : order.lines)
      if (line.part == part) out += line.here;
  return out;
}

int take_record(const Shop& shop, Books& books, PartIndex part, BranchIndex branch, int most) {
  return take(shop, books, part, branch, most, &StockCount::recorded);
}

int take_real(const Shop& shop, Books& books, PartIndex part, BranchIndex branch, int most) {
  return take(shop, books, part, branch, most, &StockCount::real);
}

void add_record(const Shop& shop, Books& books, PartIndex part, int quantity) {
  first_place(shop, books, part).recorded += quantity;
}

void add_real(const Shop& shop, Books& books, PartIndex part, int quantity) {
  first_place(shop, books, part).real += quantity;
}

void correct_record(const Shop& shop, Books& books, PartIndex part, BranchIndex branch) {
  int claimed = branch == counter ? set_aside(books, part) : 0;
  each_place(shop, books, part, branch, [&](StockCount& place) {
    const int of_it = std::min(claimed, place.real);
    place.recorded = place.real - of_it;
    claimed -= of_it;
  });
}

int missing(const OrderLine& line) {
  return std::max(0, line.quantity - line.here - line.on_order - line.picked);
}

void reserve(const Shop& shop, Books& books, OrderLine& line) {
  line.here += take_record(shop, books, line.part, counter, missing(line));
}

void release(const Shop& shop, Books& books, OrderLine& line, int most) {
  const int given = std::clamp(line.here, 0, std::max(0, most));
  line.here -= given;
  add_record(shop, books, line.part, given);
}

std::string bin_name(const Shop& shop, PartIndex part) {
  for (const Bin& bin : shop.bins)
    if (bin.part == part && bin.branch == counter) return bin.name;
  return "no bin";
}

}  // namespace tc::trade
