#include "app/bare_desk.h"

#include <algorithm>

#include "base/text.h"

namespace tc {

namespace {

constexpr SimTime usual_start{9 * 3600};
constexpr SimTime end_of_day{24 * 3600};

/// The order of the scenario that comes in next; null where none does any more.
const trade::Order* next_arrival(const BareDesk& desk) {
  if (desk.scenario == nullptr) return nullptr;
  const std::size_t came = desk.books.orders.size() - desk.scenario->opening->orders.size();
  return came < desk.scenario->arrivals.size() ? &desk.scenario->arrivals[came] : nullptr;
}

/// Lets time pass until then; orders of the scenario come in when it is their time.
std::vector<trade::News> pass(BareDesk& desk, SimTime until) {
  std::vector<trade::News> news;
  const auto let = [&](SimTime to) {
    const auto more = trade::pass_until(*desk.shop, desk.books, to);
    news.insert(news.end(), more.begin(), more.end());
  };
  while (const trade::Order* next = next_arrival(desk)) {
    if (next->placed.time > until) break;
    let(next->placed.time);
    const auto order = trade::place_order(desk.books, *next);
    news.push_back({next->placed.time, order, "A new order came in: " + next->id + "."});
  }
  let(until);
  desk.now = until;
  return news;
}

Result<BareDesk> with_scenario(const Library& library, const BareDeskAsked& asked) {
  const BundledScenario* found = library.find_scenario(asked.scenario);
  if (found == nullptr) {
    std::vector<std::string> ids;
    for (const BundledScenario& one : library.scenarios) ids.push_back(one.scenario->id);
    return refuse("no-such-scenario", "There is no scenario '" + asked.scenario + "' here.",
                  did_you_mean(asked.scenario, ids));
  }
  const Scenario& scenario = *found->scenario;
  if (scenario.opening == nullptr || scenario.common->shop == nullptr)
    return refuse("no-desk", "The scenario '" + scenario.id + "' has no desk to work at.",
                  "Without --scenario the desk opens in the shop as it is.");
  if (asked.day && *asked.day != scenario.opening->day)
    return refuse(
        "another-day",
        "The scenario '" + scenario.id + "' is on " + in_words(scenario.opening->day) + ".",
        "Leave --day out.");
  if (asked.time && *asked.time < scenario.starts)
    return refuse(
        "before-it-begins",
        "The scenario '" + scenario.id + "' begins at " + clock_text(scenario.starts) + ".",
        "Ask for that time or a later one.");
  return BareDesk{scenario.common->shop, found->scenario, *scenario.opening, scenario.starts};
}

/// The length of "wait 20 min"; nothing where the line is no such thing.
std::optional<SimDuration> waiting_in(std::string_view line) {
  const std::string_view said = trimmed(line);
  if (lower_ascii(said.substr(0, 5)) != "wait ") return std::nullopt;
  return parse_sim_duration(trimmed(said.substr(5)));
}

}  // namespace

Result<BareDesk> open_desk(const Library& library, const BareDeskAsked& asked) {
  if (!asked.scenario.empty()) {
    auto desk = with_scenario(library, asked);
    if (desk && asked.time) pass(*desk, *asked.time);
    return desk;
  }
  const auto& shop = library.common->shop;
  if (shop == nullptr)
    return refuse("no-shop", "There is no parts counter here to work at.",
                  "It stands in catalogue/ of the content; 'tradecounter check' tells what is "
                  "wrong with it.");
  const CalendarDate day = asked.day.value_or(asked.today);
  return BareDesk{shop, nullptr, trade::opening_books(*shop, day),
                  asked.time.value_or(usual_start)};
}

Result<DeskStep> work(BareDesk& desk, std::string_view line) {
  DeskStep step;
  trade::Books after = desk.books;
  if (const auto waiting = waiting_in(line)) {
    step.done.line = std::string(trimmed(line));
    step.done.takes = *waiting;
  } else {
    auto done = trade::perform(*desk.shop, after, desk.now, line);
    if (!done) return tl::unexpected(std::move(done.error()));
    step.done = std::move(*done);
  }
  if (desk.now + step.done.takes >= end_of_day)
    return refuse("day-over", "The day would be over before that is done.",
                  "A desk is open on one day; begin another one.");
  desk.books = std::move(after);
  step.news = pass(desk, desk.now + step.done.takes);
  return step;
}

}  // namespace tc
