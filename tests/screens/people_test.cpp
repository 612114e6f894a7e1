#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;

TEST_CASE("The rail says who acts, and opens the list of people") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  CHECK(window.control("nav.who").name == "Sam Carter");
  window.click("nav.who");
  CHECK(window.control("people").role == kit::Role::dialog);
  CHECK(window.control("person." + at.sam.id.text).state.selected);
  CHECK(window.control("person." + at.both.id.text).description == "apprentice, assessor");
  window.press(Key::escape);
  CHECK_FALSE(window.has("people"));
}

TEST_CASE("An assessor is added, and then acts") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  window.fill("people.name", "Sioned Rees");
  window.click("people.role.2");
  window.click("people.add");
  CHECK(notice(window) == "Sioned Rees (assessor) was added. ");
  CHECK(window.control("people.name").value.empty());
  window.click("Sioned Rees");
  CHECK_FALSE(window.has("people"));
  CHECK(window.control("nav.who").name == "Sioned Rees");
  CHECK(window.has("nav.assess"));
  CHECK_FALSE(window.has("nav.practise"));
}

TEST_CASE("A name that is taken or empty is refused where it was typed, and stays there") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  const auto [name, sentence] = GENERATE(table<std::string, std::string>(
      {{"jo bell", "There is already a person called Jo Bell here."},
       {"", "A person needs a name."}}));
  window.fill("people.name", name);
  window.click("people.add");
  CHECK(window.control("people.name").description.rfind(sentence, 0) == 0);
  CHECK(window.control("people.name").value == name);
}

TEST_CASE("Whoever acts can give themselves another name") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  window.fill("people.rename", "Sam Ŵyn Carter");
  window.click("people.rename.save");
  CHECK(window.control("nav.who").name == "Sam Ŵyn Carter");
  CHECK(window.control("people.rename").value.empty());
  window.fill("people.rename", "Jo Bell");
  window.press(Key::enter);
  CHECK(window.control("people.rename").description.find("already a person called Jo Bell") !=
        std::string::npos);
  CHECK(window.control("people.rename").value == "Jo Bell");
  CHECK(window.control("nav.who").name == "Sam Ŵyn Carter");
}
