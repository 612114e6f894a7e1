#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;

TEST_CASE("Practise lists the customers to meet, with what to expect of each") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  const kit::Control tile = window.control("scenario.the-bulb");
  CHECK(tile.name == "A scenario made for a test");
  CHECK(tile.description ==
        "You are at the counter.; Counter; retail customer; level 2; about 3 minutes; "
        "not tried yet");
  CHECK(window.shows("What you have played is listed here, with what went well and why."));
}

TEST_CASE("The briefing says who comes, how long the shop allows, and what can be shown") {
  AWorkplace at;
  const std::size_t entries = at.log.entries.size();
  Screen window = a_window(at, at.sam);
  window.click("scenario.the-bulb");
  INFO(window.text());
  CHECK(window.shows("Counter · Saturday 09:10 · level 2"));
  CHECK(window.shows("You are at the counter."));
  CHECK(
      window.shows("You will meet a retail customer. The shop’s norm is 3 minutes of shop time; "
                   "nobody times your reading."));
  for (const auto* words : {"P2  the words of P2", "P3  the words of P3", "P16  the words of P16"})
    CHECK(window.shows(words));
  window.press(Key::escape);
  CHECK(window.has("scenario.the-bulb"));
  CHECK(at.log.entries.size() == entries);
}

TEST_CASE("Enter meets the customer, and the beginning is in the record") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  meet_the_customer(window);
  CHECK(window.has("customer.says"));
  CHECK(attempts_of(at.workplace(), at.sam.id).size() == 1);
}

TEST_CASE("What was played is listed with its end, and opens its debrief") {
  AWorkplace at;
  at.play_well(at.sam);
  at.play(at.sam, {"reply:rack"});
  Screen window = a_window(at, at.sam);
  INFO(window.snapshot()->describe());
  CHECK(window.control("scenario.the-bulb").description.find("tried 2 times") != std::string::npos);
  const kit::Control newest = window.control(first(window, "attempt."));
  CHECK(newest.description.find("ended badly") != std::string::npos);
  CHECK(newest.description.find("21 November 2026") != std::string::npos);
  window.click(newest.id);
  CHECK(window.control("page.title").name == "Debrief · A scenario made for a test");
  CHECK(window.control("page.sentence").name.rfind("Ended badly", 0) == 0);
  window.press(Key::escape);
  CHECK(window.has("scenario.the-bulb"));
}

TEST_CASE("One's own practice is not listed for another") {
  AWorkplace at;
  at.play_well(at.lee);
  Screen window = a_window(at, at.sam);
  CHECK(window.shows("What you have played is listed here"));
}

TEST_CASE("Without scenarios Practise says what to do") {
  AWorkplace at;
  at.library.scenarios.clear();
  Screen window = a_window(at, at.sam);
  CHECK(window.shows("No scenarios were found"));
  CHECK(window.shows("--scenarios"));
}
