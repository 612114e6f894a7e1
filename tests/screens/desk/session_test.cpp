// The desk on the Serve page: a scenario with a world, from its first order to the debrief.
#include <catch2/catch.hpp>

#include "../a_window.h"
#include "kit/a_read_scenario.h"

using namespace tc;
using kit::Key;

namespace {

std::shared_ptr<const Scenario> a_morning_at(const std::string& channel) {
  auto scenario = std::make_shared<Scenario>(*a_read_scenario(R"(world:
  date: 2026-11-28
  orders:
    - id: W1042
      customer: Rhian Pugh
      lines: [{part: BP-2219}]
      carrier: swift-parcels
      payments: [{method: card, amount: exact}]
scenes:
  arrives:
    customer: "Is my order coming?"
    replies:
      - {id: yes, say: "It is.", does: [explain], go: done}
      - {id: no, say: "It is not.", does: [guess], go: done}
    tasks: [{id: ends, do: Leave the desk, takes: 1 s, go: done}]
  collector:
    narrator: "A man in a good coat reads a number off his hand."
    replies:
      - {id: ask, say: "Who has sent you?", does: [ask.name], go: back}
happenings:
  - id: somebody-comes
    as_soon_as: picked(W1042)
    what: The door goes.
    interrupt: collector
  - id: order-opened
    as_soon_as: opened(W1042)
    shows: {P2: You looked at it first.}
)"));
  scenario->channel = channel == "web" ? Channel::web : Channel::counter;
  return scenario;
}

/// Where Sam has a scenario of that channel to meet.
Screen a_shop_window(AWorkplace& at, const std::string& channel = "web", int text_percent = 100) {
  at.shelve(a_morning_at(channel));
  return a_window(at.workplace(), at.sam, 1280, 800,
                  {.motion = kit::Motion::reduced, .text_percent = text_percent});
}

void begin(Screen& window, const AWorkplace& at) {
  window.click("scenario." + at.library.scenarios.back().scenario->id);
  window.press(Key::enter);
}

}  // namespace

TEST_CASE("A web scenario begins with its orders, and the customer's words beside them") {
  AWorkplace at;
  Screen window = a_shop_window(at);
  begin(window, at);
  INFO(window.text());
  CHECK(window.has("orders.W1042"));
  CHECK(window.control("customer.says").name == "Is my order coming?");
  CHECK_FALSE(window.has("reply.1"));
  window.press(Key::escape);
  CHECK(window.has("reply.1"));
  CHECK_FALSE(window.has("orders.W1042"));
}

TEST_CASE(
    "Who comes in besides the customer is told beside the tools, and not the customer's words") {
  AWorkplace at;
  Screen window = a_shop_window(at, GENERATE("web", "counter"));
  begin(window, at);
  window.press(Key::f3);
  window.type("/");
  for (const char* line : {"accept W1042", "pick W1042", "stock BP-2219"}) {
    window.type(line);
    window.press(Key::enter);
  }
  INFO(window.text());
  CHECK(window.control("customer.name").name == "Just now");
  CHECK(window.shows("A man in a good coat reads a number off his hand."));
  CHECK_FALSE(window.has("customer.says"));
  CHECK(window.shows("let a moment pass"));
  window.press(Key::escape);
  window.press(Key::escape);
  INFO(window.text());
  CHECK(window.shows("A man in a good coat reads a number off his hand."));
  CHECK_FALSE(window.has("customer"));
  CHECK(window.has("reply.1"));
}

TEST_CASE("At the counter the customer comes first, and the desk is a key away") {
  AWorkplace at;
  Screen window = a_shop_window(at, "counter");
  begin(window, at);
  CHECK(window.has("reply.1"));
  window.press(Key::f3);
  CHECK(window.has("orders.W1042"));
  window.press(Key::escape);
  CHECK(window.has("reply.1"));
  CHECK(window.control("task.1").description == "key Shift+F1");
}

TEST_CASE("What the desk is told is a move: it is recorded, taken back and told afterwards") {
  AWorkplace at;
  Screen window = a_shop_window(at);
  begin(window, at);
  const auto entries = at.workplace().changes();
  window.press(Key::f3);
  window.press(Key::enter);
  INFO(window.text());
  CHECK(window.control("desk.said").name == "open W1042");
  CHECK(at.workplace().changes() > entries);
  CHECK(window.shows("BP-2219"));
  window.press(Key::u);
  CHECK_FALSE(window.has("desk.said"));
  window.type("/");
  window.type("open w1042");
  window.press(Key::enter);
  CHECK(window.control("desk.said").name == "open W1042");
}

TEST_CASE("A refusal of the desk stays in its strip and is no move") {
  AWorkplace at;
  Screen window = a_shop_window(at);
  begin(window, at);
  const auto entries = at.workplace().changes();
  window.type("/");
  window.type("pick W1042");
  window.press(Key::enter);
  INFO(window.text());
  CHECK(window.shows("Not done: pick W1042"));
  CHECK_FALSE(window.has("notice"));
  CHECK(at.workplace().changes() == entries);
}

TEST_CASE("The debrief tells desk moves, what came of them, and the proof in the chip") {
  AWorkplace at;
  Screen window = a_shop_window(at);
  begin(window, at);
  window.press(Key::f3);
  window.press(Key::enter);
  window.press(Key::escape);
  window.press(Key::escape);
  say(window, "It is.");
  window.press(Key::enter);
  INFO(window.text());
  CHECK(window.shows("open W1042"));
  CHECK(window.shows("P2 shown"));
  window.click(first(window, "chip.1."));
  INFO(window.text());
  CHECK(window.shows("What proves it: W1042 · Rhian Pugh"));
}

TEST_CASE("At 200 % the desk stands below its line, and nothing is lost") {
  AWorkplace at;
  Screen window = a_shop_window(at, "web", 200);
  begin(window, at);
  window.press(Key::f3);
  window.press(Key::enter);
  INFO(window.text());
  CHECK(window.has("desk.says"));
  CHECK(window.has("order.next.1"));
  CHECK(window.control("customer.says").name == "Is my order coming?");
}
