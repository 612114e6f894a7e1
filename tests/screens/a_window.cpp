#include "a_window.h"

#include <catch2/catch.hpp>
#include <memory>

#include "a_shop.h"
#include "app/sittings.h"
#include "kit/five_cases.h"
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
                kit::Appearance looks, Outside outside) {
  auto application = std::make_shared<Application>(workplace, who, std::move(outside));
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

void write_new(Screen& window, std::string_view kind) {
  window.click("nav.portfolio");
  window.click("portfolio.add");
  window.click("kind." + std::string(kind));
}

void open_witnesses(Screen& window) {
  window.click("nav.portfolio");
  window.click("portfolio.witnesses");
}

void declare_and_submit(Screen& window) {
  window.click("item.submit");
  window.click("declare.ai.1");
  window.click("declare.customers");
  window.click("declare.submit");
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

namespace {

/// So many cases of the five ways, each with the same answer; the reason of the last is open.
void answer_cases(Screen& window, int cases) {
  window.click("exercise.five-ways");
  for (int i = 0; i < cases; ++i) {
    if (i > 0) window.press(kit::Key::enter);
    window.press(kit::Key::digit_1);
    window.press(kit::Key::y);
    window.type("42");
    window.press(kit::Key::enter);
  }
}

}  // namespace

std::vector<Visited> pages_of_an_apprentice() {
  return {{"practise", [](Screen&) {}},
          {"briefing", [](Screen& window) { window.click("scenario.the-bulb"); }},
          {"serve", meet_the_customer},
          {"serve, alone", promise_to_ring},
          {"serve, at the end", serve_well},
          {"serve, with moves",
           [](Screen& window) {
             window.click("scenario.a-test");
             window.press(kit::Key::enter);
             window.press(kit::Key::m);
           }},
          {"five ways", [](Screen& window) { window.click("exercise.five-ways"); }},
          {"five ways, answered", [](Screen& window) { answer_cases(window, 1); }},
          {"five ways, at the end",
           [](Screen& window) {
             answer_cases(window, 5);
             window.press(kit::Key::enter);
           }},
          {"debrief",
           [](Screen& window) {
             serve_well(window);
             window.press(kit::Key::enter);
             window.click("chip.1.0");
           }},
          {"disputing",
           [](Screen& window) {
             serve_well(window);
             window.press(kit::Key::enter);
             window.click("chip.1.0");
             window.click("differ.1.0");
           }},
          {"what if",
           [](Screen& window) {
             serve_well(window);
             window.press(kit::Key::enter);
             window.click("whatif.2");
           }},
          {"what if, told",
           [](Screen& window) {
             serve_well(window);
             window.press(kit::Key::enter);
             window.click("whatif.1");
             window.click("offer.1");
             if (!window.has("whatif.followed")) window.click("offer.2");
           }},
          {"add to portfolio",
           [](Screen& window) {
             serve_well(window);
             window.press(kit::Key::enter);
             window.click("debrief.add");
             window.click("claim.IMIVPO01/P4");
           }},
          {"reflective account",
           [](Screen& window) {
             write_new(window, "reflective-account");
             window.click("claim.IMIVPO01/P4");
           }},
          {"declaration",
           [](Screen& window) {
             write_new(window, "reflective-account");
             window.click("item.submit");
           }},
          {"witness testimony", [](Screen& window) { write_new(window, "witness-testimony"); }},
          {"witnesses", [](Screen& window) { open_witnesses(window); }},
          {"a witness",
           [](Screen& window) {
             open_witnesses(window);
             window.click("witnesses.add");
           }},
          {"ask for a testimony",
           [](Screen& window) {
             open_witnesses(window);
             window.click("witnesses.ask");
           }},
          {"portfolio",
           [](Screen& window) {
             window.click("nav.portfolio");
             window.click("portfolio.criteria.IMIVPO01/P4");
           }},
          {"portfolio, items",
           [](Screen& window) {
             window.click("nav.portfolio");
             window.click("portfolio.part.3");
           }},
          {"portfolio, an item",
           [](Screen& window) {
             window.click("nav.portfolio");
             window.click("portfolio.part.3");
             window.click(first(window, "item."));
           }},
          {"portfolio, actions",
           [](Screen& window) {
             window.click("nav.portfolio");
             window.click("portfolio.part.4");
           }},
          {"portfolio, add evidence",
           [](Screen& window) {
             window.click("nav.portfolio");
             window.click("portfolio.add");
           }},
          {"portfolio, add an attempt", [](Screen& window) { write_new(window, "simulation"); }},
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
          {"sign",
           [](Screen& window) {
             window.press(kit::Key::a);
             window.press(kit::Key::s);
           }},
          {"plan an action", [](Screen& window) { window.press(kit::Key::l); }},
          {"countersign", [](Screen& window) { window.click("tab.countersign"); }},
          {"disputes", [](Screen& window) { window.click("tab.disputes"); }},
          {"actions", [](Screen& window) { window.click("tab.actions"); }},
          {"sittings", [](Screen& window) { window.click("tab.sittings"); }},
          {"withdraw a sitting",
           [](Screen& window) {
             window.click("tab.sittings");
             window.click("sittings.withdraw");
           }},
          {"set a sitting",
           [](Screen& window) {
             window.click("tab.sittings");
             window.click("sittings.set");
           }},
          {"units", [](Screen& window) { window.click("tab.units"); }},
          {"unit",
           [](Screen& window) {
             window.click("tab.units");
             window.click(first(window, "unit."));
           }},
          {"people", [](Screen& window) { window.click("nav.who"); }},
          {"add somebody",
           [](Screen& window) {
             window.click("nav.who");
             window.click("people.new.open");
           }},
          {"choose a passphrase",
           [](Screen& window) {
             window.click("nav.who");
             window.click("people.passphrase");
           }},
          {"hand in", [](Screen& window) { window.click("nav.hand_in"); }},
          {"export", [](Screen& window) { window.click("nav.export"); }}};
}

void fill(AWorkplace& at) {
  at.library.five_ways = five_cases();
  at.shelve(a_busy_shop());
  at.submit(at.sam, {"P2", "P4", "P12"});
  const EvidenceItem seen = at.observed(at.sam, {"P4"});
  const Person tia = at.person("Tia Moss", {Role::trainee_assessor});
  at.sign_in(tia);
  REQUIRE(judge(at.workplace(), tia.id, {seen.id, vpo01("P4")}));
  at.play_well(at.sam);
  at.play(at.sam, {"reply:asks-vehicle"});
  REQUIRE(set_sitting(at.workplace(), at.jo.id, {.scenario = "the-bulb", .seed = 7}));
}

}  // namespace tc
