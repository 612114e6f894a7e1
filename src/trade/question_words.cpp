#include "trade/questions.h"

namespace tc::trade {

namespace {

using Q = OrderQuestion;
using Type = OrderWord::Type;

const std::vector<OrderWord> words_about_orders{
    {"opened", Q::opened},
    {"accepted", Q::accepted},
    {"stock_checked", Q::stock_checked},
    {"all_here", Q::all_here},
    {"ordered_in", Q::ordered_in},
    {"non_stock", Q::non_stock},
    {"from_branch", Q::from_branch},
    {"from_supplier", Q::from_supplier},
    {"deposit_taken", Q::deposit_taken},
    {"rightly_ordered", Q::rightly_ordered},
    {"picked", Q::picked},
    {"dispatched", Q::dispatched},
    {"dispatched_at", Q::dispatched_at, Type::time},
    {"rightly_sent", Q::rightly_sent},
    {"ready", Q::ready},
    {"handed_over", Q::handed_over},
    {"given_unchecked", Q::given_unchecked},
    {"gone", Q::gone},
    {"delivered", Q::delivered},
    {"cancelled", Q::cancelled},
    {"came_back", Q::came_back},
    {"booked", Q::booked},
    {"paid", Q::paid},
    {"payment_checked", Q::payment_checked},
    {"paid_over", Q::paid_over, Type::pence},
    {"paid_short", Q::paid_short, Type::pence},
    {"refund_due", Q::refund_due, Type::pence},
    {"refunded", Q::refunded, Type::pence},
    {"rightly_refunded", Q::rightly_refunded},
    {"late", Q::late},
    {"told", Q::told},
    {"invoiced", Q::invoiced},
    {"records_complete", Q::records_complete},
    {"papers_passed", Q::papers_passed},
};

}  // namespace

const std::vector<OrderWord>& order_words() { return words_about_orders; }

const std::vector<DayWord>& day_words() {
  static const std::vector<DayWord> words{
      {"orders_new", DayQuestion::orders_new},
      {"orders_late_untold", DayQuestion::orders_late_untold},
      {"orders_wrongly_sent", DayQuestion::orders_wrongly_sent},
      {"orders_unpaid_sent", DayQuestion::orders_unpaid_sent},
      {"refunds_wrong", DayQuestion::refunds_wrong},
      {"records_open", DayQuestion::records_open},
      {"faults", DayQuestion::faults},
      {"faults_unreported", DayQuestion::faults_unreported},
  };
  return words;
}

}  // namespace tc::trade
