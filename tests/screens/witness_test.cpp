#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;

namespace {

void add_ann(Screen& window) {
  window.click("witnesses.add");
  window.fill("witness.name", "Ann Hughes");
  window.fill("witness.job", "Branch manager");
  window.fill("witness.employer", "Harlech Motor Factors");
  window.fill("witness.contact", "01766 960123");
  window.fill("witness.relation", "supervisor");
}

}  // namespace

TEST_CASE("An empty register says whom to add") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_witnesses(window);
  CHECK(window.shows("Nobody is in the register yet"));
  window.click("witnesses.back");
  CHECK(window.control("page.title").name == "Portfolio · IMIVPO01");
}

TEST_CASE("A witness is added and changed") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_witnesses(window);
  add_ann(window);
  window.click("witness.save");
  CHECK(notice(window).rfind("Ann Hughes is in the register.", 0) == 0);
  window.click("Ann Hughes");
  window.click("witness.expert");
  window.click("witness.save");
  INFO(window.text());
  CHECK_FALSE(window.control("witness.problem").name.empty());
  window.fill("witness.basis", "22 years at trade counters");
  window.click("witness.save");
  const auto witnesses = given(witnesses_of(at.workplace(), at.sam.id, at.sam.id));
  REQUIRE(witnesses.size() == 1);
  CHECK(witnesses[0].expert);
}

TEST_CASE("A witness without a contact is refused at the form, and nothing typed is lost") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_witnesses(window);
  add_ann(window);
  window.fill("witness.contact", "");
  window.click("witness.save");
  CHECK_FALSE(window.control("witness.problem").name.empty());
  CHECK(window.control("witness.name").value == "Ann Hughes");
}

TEST_CASE("A card asks a witness about the ticked criteria, in a file to be printed") {
  AWorkplace at;
  Outside outside;
  outside.testimony_card = [](const CardAsked& asked) {
    std::string out = asked.learner.name + "|" + (asked.witness ? asked.witness->name : "anybody");
    for (const auto& [criterion, words] : asked.criteria) out += "|" + text(criterion) + words;
    return out;
  };
  Screen window =
      a_window(at.workplace(), at.sam, 1280, 800, {.motion = kit::Motion::reduced}, outside);
  open_witnesses(window);
  add_ann(window);
  window.click("witness.save");
  window.click("witnesses.ask");
  window.click("card.write");
  CHECK(window.control("card.problem").name == "Tick what the witness is asked about.");
  window.click("card.witness.2");
  window.click("card.IMIVPO01/P4");
  window.fill("card.path", "card.html");
  window.click("card.write");
  CHECK(notice(window).find("Written: card.html") == 0);
  CHECK(at.files.files["card.html"] == "Sam Carter|Ann Hughes|IMIVPO01/P4the words of P4");
}
