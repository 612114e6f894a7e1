#pragma once

#include <string>
#include <vector>

#include "screens/kit/key.h"
#include "screens/kit/theme.h"
#include "trade/desk.h"

namespace tc {

// How the desk's tools word what the books hold.

/// All tools, as their tabs stand.
const std::vector<trade::Tool>& all_tools();
std::string tool_words(trade::Tool tool);  ///< "Web shop"
kit::Key tool_key(trade::Tool tool);       ///< F1 to F10

/// "W1042 · Ffion Hughes"
std::string order_words(const trade::Order& order);
/// "new", "accepted, late"; with its tone.
struct OrderStanding {
  std::string words;
  kit::Tone tone = kit::Tone::plain;
};
OrderStanding standing(const trade::Shop& shop, const trade::Books& books, trade::OrderIndex index,
                       SimTime now);
/// "£61.30, of it VAT £10.22", or "goods £55.20 + delivery £4.95 = £60.15, of it VAT £10.03".
std::string to_pay_words(const trade::Totals& sums);
/// "paid", "£4.00 missing", "£20.00 pending"; "not checked yet" before anybody looked.
OrderStanding paid_words(const trade::Shop& shop, const trade::Books& books,
                         trade::OrderIndex index, SimTime now);
/// The same, whether or not anybody looked.
OrderStanding money_words(const trade::Shop& shop, const trade::Books& books,
                          trade::OrderIndex index, SimTime now);
/// "delivery by Swift Parcels, promised 16:00"
std::string handling_words(const trade::Shop& shop, const trade::Order& order);
/// "Today", "Monday 30 November"
std::string day_words(const CalendarDate& today, const CalendarDate& day);

/// "£24.60 with VAT", or "£20.50 net" for others than consumers, their discount apart.
std::string price_words(const trade::Part& part, trade::CustomerKind buyer);
/// "superseded by BP-2042, surcharge £18.00, acid"
std::string flag_words(const trade::Shop& shop, const trade::Part& part);

const trade::Part& part_of(const trade::Shop& shop, trade::PartIndex index);
trade::PartIndex index_of(const trade::Shop& shop, const trade::Part& part);

}  // namespace tc
