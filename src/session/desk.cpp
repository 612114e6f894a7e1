// The world of the parts counter within a session: what is done at the desk, and what goes on by
// itself.
#include <algorithm>

#include "base/require.h"
#include "session/session.h"
#include "trade/desk.h"

namespace tc {

namespace {

constexpr std::size_t longest_line = 400;

/// Acts that the content does not know are nobody's.
std::vector<ActIndex> known_acts(const Acts& acts, const std::vector<std::string_view>& names) {
  std::vector<ActIndex> out;
  for (const std::string_view name : names)
    if (const auto act = acts.find(name)) out.push_back(*act);
  return out;
}

/// The order that comes in next; null where none does any more.
const trade::Order* next_arrival(const Scenario& scenario, const trade::Books& books) {
  const std::size_t came = books.orders.size() - scenario.opening->orders.size();
  return came < scenario.arrivals.size() ? &scenario.arrivals[came] : nullptr;
}

}  // namespace

Result<void> Session::work(const Desk& move, Events& events) {
  if (books_ == nullptr)
    return refuse("no-desk", "There is no desk to work at in this scenario.",
                  "Choose one of the numbered replies or tasks, or wait.");
  if (move.line.size() > longest_line)
    return refuse("desk-line-too-long", "That is longer than anything that the desk understands.");
  const auto books = std::make_shared<trade::Books>(*books_);
  auto done = trade::perform(shop(), *books, state_.now, move.line);
  if (!done) return tl::unexpected(std::move(done.error()));
  books_ = books;
  state_.marked_now.reset();
  events.emplace_back(state_.now, DeskDone{done->line, done->says, done->order});
  const std::vector<ActIndex> acts = known_acts(scenario_->acts(), done->acts);
  answer_rules(acts, events);  // begun in time is in time
  let_pass(done->takes, Stop::at_the_end, events);
  do_acts(acts, events);
  stir(concern::world);
  watch();
  stand(events);
  return {};
}

std::optional<SimTime> Session::next_change() const {
  if (books_ == nullptr) return std::nullopt;
  const auto change = trade::next_change(*books_);
  const trade::Order* next = next_arrival(*scenario_, *books_);
  if (next == nullptr) return change;
  return change ? std::min(*change, next->placed.time) : next->placed.time;
}

void Session::world_turns(Events& events) {
  const auto books = std::make_shared<trade::Books>(*books_);
  std::vector<trade::News> came = trade::pass_until(shop(), *books, state_.now);
  while (const trade::Order* next = next_arrival(*scenario_, *books)) {
    if (next->placed.time > state_.now) break;
    const auto order = trade::place_order(*books, *next);
    came.push_back({next->placed.time, order, "A new order came in: " + next->id + "."});
  }
  books_ = books;
  const auto change = next_change();
  require(!change || *change > state_.now, "the books go on when they are let");
  for (const trade::News& news : came)
    events.emplace_back(state_.now, NewsCame{news.says, news.order, NewsOf::today});
  stir(concern::world);
  watch();
}

void Session::tell_what_comes_of_it(Events& events) {
  if (books_ == nullptr) return;
  for (const trade::News& news : trade::aftermath(shop(), *books_))
    events.emplace_back(state_.now, NewsCame{news.says, news.order, NewsOf::later});
}

}  // namespace tc
