#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;

TEST_CASE(
    "The Serve page shows the customer, the cue, the words, the mood, the clock and the way on") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  meet_the_customer(window);
  INFO(window.snapshot()->describe());
  CHECK(window.control("customer").role == kit::Role::picture);
  CHECK(window.control("customer").name == "Huw Parry, holds the old bulb up");
  CHECK(window.control("cue.1").name == "holds the old bulb up");
  CHECK(window.control("customer.says").name == "“Morning. I want a bulb for the front.”");
  CHECK(window.control("mood.Patience").value == "holding");
  CHECK(window.control("mood.Trust").value == "fair");
  CHECK(window.control("mood.Understanding").value == "partly clear");
  CHECK(window.control("clock").name == "09:10");
  CHECK(window.control("clock.norm").name == "0:04 of 3 min");
  CHECK(window.shows("Promised"));
  CHECK(window.shows("Nothing yet. What you promise is written down here."));
  for (const auto* number : {"1", "2", "3"})
    CHECK(window.control("reply." + std::string(number)).description ==
          "reply " + std::string(number));
  CHECK(window.shows("give him a moment"));
  CHECK(window.shows("So far"));
}

TEST_CASE("A number says its reply, and the transcript runs on") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  meet_the_customer(window);
  say(window, "Which car is it for");
  INFO(window.text());
  CHECK(window.control("customer.says").name == "“It’s the Yaris, the dipped one on the left.”");
  CHECK(window.shows("You  Morning. Which car is it for, and which light has gone?"));
  CHECK(window.shows("Huw  Morning. I want a bulb for the front."));
  CHECK(window.control("mood.Trust").value == "fair");
}

TEST_CASE("A reply can also be pressed by mouse, or by arrow and Enter") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  meet_the_customer(window);
  window.press(Key::tab);
  while (window.focused().rfind("reply.", 0) != 0) window.press(Key::tab);
  CHECK(window.control(window.focused()).state.focused);
  window.press(Key::down);
  const std::string second = window.control(window.focused()).name;
  CHECK(window.focused() == "reply.2");
  window.press(Key::enter);
  CHECK(window.shows(
      "You  " + second.substr(std::string("“").size(), second.size() - std::string("“”").size())));
}

TEST_CASE("A task at the desk is done by its F-key, and what it found stays on the desk") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  meet_the_customer(window);
  say(window, "Which car is it for");
  carry_out(window, "Look up the Yaris");
  INFO(window.text());
  CHECK(window.control("desk.asked").name == "Look up the Yaris’s bulbs");
  CHECK(window.control("desk.found").name == "H7 on the left. None on the shelf; two on the van.");
  say(window, "sorry that it let you down");
  CHECK(window.control("desk.found").name == "H7 on the left. None on the shelf; two on the van.");
}

TEST_CASE("W lets shop time pass, and silence is answered") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  meet_the_customer(window);
  for (int i = 0; i < 9 && !window.shows("Anybody there?"); ++i) window.press(Key::w);
  INFO(window.text());
  CHECK(window.control("customer.says").name == "“Hello? Anybody there?”");
  CHECK(window.control("clock").name == "09:10");
  CHECK(window.shows("waited "));
}

TEST_CASE("When nobody is there the page says so, keeps the last words, and shows what happens") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  promise_to_ring(window);
  INFO(window.text());
  CHECK(window.shows("Nobody is with you just now"));
  CHECK(window.shows("Huw said last: “It’s the Yaris, the dipped one on the left.”"));
  CHECK_FALSE(window.has("customer"));
  CHECK(window.control("news.1").name == "Huw goes home to wait for the telephone.");
  for (int i = 0; i < 60 && !window.shows("stuck at Rhayader"); ++i) window.press(Key::w);
  CHECK(window.control("news.1").name == "Dai rings in: the van is stuck at Rhayader.");
}

TEST_CASE("A promise stands in the book with its time, and its fate when it is settled") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  promise_to_ring(window);
  CHECK(window.shows("Ring back when the van is in"));
  CHECK(window.shows("by 09:30"));
  for (int i = 0; i < 90 && !window.shows("broken"); ++i) window.press(Key::w);
  INFO(window.text());
  CHECK(window.shows("by 09:30, broken"));
}

TEST_CASE("Esc leaves and keeps, the list offers to go on, at the very same place") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  meet_the_customer(window);
  say(window, "Which car is it for");
  const std::string before = window.text();
  window.press(Key::escape);
  CHECK(notice(window).find("kept at the move where you left it") != std::string::npos);
  CHECK(window.shows("Left in the middle"));
  INFO(window.text());
  window.click(first(window, "resume."));
  CHECK(window.text() == before);
}

TEST_CASE("What another version began is kept, and nobody is sent to go on with it") {
  AWorkplace at;
  const EntryId id = at.begun_by_engine(1);
  Screen window = a_window(at, at.sam);
  INFO(window.text());
  const kit::Control row = window.control("resume." + id.text);
  CHECK_THAT(row.description, Catch::Contains("by another version: kept, and not played again"));
  CHECK(row.description.find("Go on") == std::string::npos);
  CHECK(row.state.disabled);
}

TEST_CASE("What was left survives a restart of the program") {
  AWorkplace at;
  std::string before;
  {
    Screen window = a_window(at, at.sam);
    meet_the_customer(window);
    say(window, "Which car is it for");
    before = window.text();
  }
  at.restart();
  Screen window = a_window(at, at.sam);
  window.click(first(window, "resume."));
  CHECK(window.text() == before);
}

TEST_CASE("At the end there is nothing left to say, and Enter goes on to the debrief") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  serve_well(window);
  INFO(window.text());
  CHECK(window.control("customer.says").name == "“That’s the one. Thank you.”");
  CHECK_FALSE(window.has("reply.1"));
  CHECK_FALSE(window.has("serve.leave"));
  CHECK(window.shows("That was Huw"));
  window.press(Key::enter);
  CHECK(window.control("page.title").name == "Debrief · A scenario made for a test");
}

TEST_CASE("The words are typed out where motion is full, and the record holds them all at once") {
  AWorkplace at;
  Screen window = a_window(at.workplace(), at.sam, 1280, 800, {});
  meet_the_customer(window);
  CHECK(window.ui().next_frame_in().has_value());
  CHECK(window.control("customer.says").name == "“Morning. I want a bulb for the front.”");
  window.wait(5);
  CHECK(window.ui().next_frame_in().value_or(3600) > 30);
}
