#include "a_shown_desk.h"

#include "kit/a_small_shop.h"
#include "screens/desk/following.h"
#include "screens/kit/layout.h"

namespace tc {

namespace {

/// Orders of each kind: paid and plain, on account and short of parts, dangerous, to collect, to
/// fit, and two that came back.
trade::Books a_morning(const trade::Shop& shop) {
  using namespace trade;
  Books books = opening_books(shop, a_thursday);
  place_order(books, an_order(shop, "W1042", "BP-2201"));
  place_order(books, an_order_of(shop, "W1043", "A1007", "BP-2202", 4));
  place_order(books, an_order(shop, "W1044", "BA-063"));
  Order collected = an_order(shop, "W1045", "AE-16");
  collected.handling = Handling::collection;
  collected.carrier.reset();
  place_order(books, collected);
  Order fitted = an_order(shop, "W1046", "BP-2201");
  fitted.handling = Handling::fitting;
  fitted.carrier.reset();
  fitted.vrm = "EF01 QQI";
  fitted.payments.clear();
  place_order(books, fitted);
  place_order(books, a_delivered_order(shop, "W1020", "BP-2201",
                                       {.reason = ClaimReason::faulty, .goods_back = true}));
  place_order(books, a_delivered_order(shop, "W1021", "CA-77",
                                       {.reason = ClaimReason::old_unit, .goods_back = true}));
  place_order(books, an_order(shop, "W1047", "WI-100"));
  place_order(books, an_order(shop, "W1048", "GB-5"));
  books.faults = {"codes-ignored"};
  return books;
}

}  // namespace

AShownDesk::AShownDesk(float width, float height, const kit::Appearance& looks)
    : shop_(std::make_shared<const trade::Shop>(trade::a_small_shop())),
      books_(std::make_shared<const trade::Books>(a_morning(*shop_))) {
  screen_ = std::make_unique<Screen>([this](kit::Ui& ui) { draw(ui); }, width, height, looks);
}

void AShownDesk::draw(kit::Ui& ui) {
  DeskView view;
  view.shop = shop_;
  view.books = books_;
  view.now = now_;
  view.last = last_;
  view.deciding = {{"Giving money back", "£50", "Sioned Rees, supervisor"}};
  Intents intents;
  { kit::PageHeader header(ui, {.title = "The desk"}); }
  {
    kit::PageBody body(ui);
    const AtDesk at{ui, view, state_, intents};
    draw_tools(at, "Ffion");
    kit::Columns columns(ui, {0, 300}, 2, 420);
    columns.next();
    if (state_.open) draw_open_tool(at);
  }
  for (const Intent& intent : intents)
    if (const auto* move = std::get_if<DeskMove>(&intent.what)) say(move->line);
  if (!intents.empty()) ui.want_frame_in(0);
}

void AShownDesk::say(const std::string& line) {
  said_.push_back(line);
  trade::Books books = *books_;
  auto done = trade::perform(*shop_, books, now_, line);
  if (!done) return was_refused(state_, line, done.error());
  now_ = now_ + done->takes;
  trade::pass_until(*shop_, books, now_);
  books_ = std::make_shared<const trade::Books>(std::move(books));
  last_ = DeskTurn{done->line, done->says};
  DeskView view;
  view.shop = shop_;
  view.books = books_;
  was_done(state_, view, line);
}

std::vector<std::string> AShownDesk::offered() const {
  constexpr std::string_view says = "says: ";
  std::vector<std::string> lines;
  for (const kit::Control& control : screen_->snapshot()->controls())
    if (control.description.rfind(says, 0) == 0)
      lines.push_back(control.description.substr(says.size()));
  return lines;
}

}  // namespace tc
