#include "a_window.h"

#include <catch2/catch.hpp>
#include <memory>

#include "screens/application.h"

namespace tc {

namespace {

constexpr kit::Key task_keys[]{kit::Key::f1, kit::Key::f2, kit::Key::f3, kit::Key::f4};

/// The place, from 1, of the offer of that kind that holds the words; fails the test where there
/// is none.
int place_of(const Screen& window, const std::string& kind, std::string_view words) {
  INFO("looking for a " << kind << " with '" << words << "' among\n"
                        << window.snapshot()->describe());
  for (int i = 1; i <= 9; ++i) {
    const kit::Control* offer = window.snapshot()->find(kind + "." + std::to_string(i));
    if (offer != nullptr && offer->name.find(words) != std::string::npos) return i;
  }
  FAIL("it is not offered");
  return 0;
}

}  // namespace

Screen a_window(Workplace& workplace, const Person& who, float width, float height,
                kit::Appearance looks) {
  auto application = std::make_shared<Application>(workplace, who);
  return Screen([application](kit::Ui& ui) { application->draw(ui); }, width, height, looks);
}

void meet_the_customer(Screen& window) {
  window.click("scenario.the-bulb");
  window.press(kit::Key::enter);
}

void say(Screen& window, std::string_view words) {
  window.press(kit::digit(place_of(window, "reply", words)));
}

void carry_out(Screen& window, std::string_view words) {
  window.press(task_keys[place_of(window, "task", words) - 1]);
}

void promise_to_ring(Screen& window) {
  meet_the_customer(window);
  say(window, "Which car is it for");
  carry_out(window, "Look up");
  say(window, "ring you by half past");
}

void serve_well(Screen& window) {
  meet_the_customer(window);
  say(window, "Which car is it for");
  say(window, "sorry that it let you down");
  say(window, "So a dipped-beam bulb");
  say(window, "seven pounds forty-nine");
}

std::string first(const Screen& window, std::string_view beginning) {
  for (const kit::Control& control : window.snapshot()->controls())
    if (control.id.rfind(beginning, 0) == 0) return control.id;
  INFO("looking for " << beginning << "… among\n" << window.snapshot()->describe());
  FAIL("there is none");
  return "";
}

std::string notice(const Screen& window) {
  const kit::Control* banner = window.snapshot()->find("notice");
  return banner == nullptr ? "" : banner->name + " " + banner->value;
}

std::vector<Visited> pages_of_an_apprentice() {
  return {{"practise", [](Screen&) {}},
          {"briefing", [](Screen& window) { window.click("scenario.the-bulb"); }},
          {"serve", meet_the_customer},
          {"serve, alone", promise_to_ring},
          {"serve, at the end", serve_well},
          {"debrief",
           [](Screen& window) {
             serve_well(window);
             window.press(kit::Key::enter);
             window.click("chip.1.0");
           }},
          {"add to portfolio",
           [](Screen& window) {
             serve_well(window);
             window.press(kit::Key::enter);
             window.click("debrief.add");
             window.click("claim.IMIVPO01/P4");
           }},
          {"portfolio",
           [](Screen& window) {
             window.click("nav.portfolio");
             window.click("portfolio.criteria.IMIVPO01/P4");
           }},
          {"portfolio, add an attempt",
           [](Screen& window) {
             window.click("nav.portfolio");
             window.click("portfolio.add");
           }},
          {"export", [](Screen& window) { window.click("nav.export"); }},
          {"people", [](Screen& window) { window.click("nav.who"); }}};
}

std::vector<Visited> pages_of_an_assessor() {
  return {{"assess", [](Screen&) {}},
          {"feedback", [](Screen& window) { window.press(kit::Key::p); }},
          {"observe",
           [](Screen& window) {
             window.click("assess.observe");
             window.click("claim.IMIVPO01/P4");
           }},
          {"export", [](Screen& window) { window.click("nav.export"); }}};
}

void fill(AWorkplace& at) {
  at.submit(at.sam, {"P2", "P4", "P12"});
  at.observed(at.sam, {"P4"});
  at.play_well(at.sam);
  at.play(at.sam, {"reply:asks-vehicle"});
}

}  // namespace tc
