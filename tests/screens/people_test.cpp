#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;

namespace {

void show(Screen& window, const Person& person) { window.click("person." + person.id.text); }

}  // namespace

TEST_CASE("The rail says who acts, and opens the page of people with roles and keys in words") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  CHECK(window.control("nav.who").name == "Sam Carter");
  window.click("nav.who");
  INFO(window.snapshot()->describe());
  CHECK(window.control("page.title").name == "People");
  CHECK(window.control("person." + at.sam.id.text).state.selected);
  CHECK(window.control("person." + at.sam.id.text).description ==
        "apprentice · no passphrase · acts now");
  CHECK(window.control("person." + at.both.id.text).description ==
        "apprentice, assessor · no passphrase");
  CHECK(window.control("person." + at.jo.id.text).description == "assessor · signed in");
}

TEST_CASE("An assessor is added with ticked roles, and then acts") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  window.click("people.new.open");
  window.type("Sioned Rees");
  window.click("people.role.assessor");
  window.click("people.role.internal-quality-assurer");
  window.click("people.add");
  CHECK(notice(window) == "Sioned Rees (assessor and internal quality assurer) was added. ");
  window.click("people.act");
  CHECK(window.control("nav.who").name == "Sioned Rees");
  CHECK(window.has("nav.assess"));
  CHECK_FALSE(window.has("nav.practise"));
}

TEST_CASE("A name that is taken or empty is refused where it was typed, and stays there") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  window.click("people.new.open");
  window.click("people.role.apprentice");
  const auto [name, sentence] = GENERATE(table<std::string, std::string>(
      {{"jo bell", "There is already a person called Jo Bell here."},
       {"", "A person needs a name."}}));
  window.fill("people.name", name);
  window.click("people.add");
  CHECK(window.control("people.name").description.rfind(sentence, 0) == 0);
  CHECK(window.control("people.name").value == name);
}

TEST_CASE("An external verifier needs a last day, written as people write days") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  window.click("people.new.open");
  window.type("Eve Hall");
  window.click("people.role.external-verifier");
  window.click("people.add");
  CHECK(window.control("people.role.until").description == "Write the last day as 5/12/2026.");
  window.fill("people.role.until", "5/12/2026");
  window.click("people.add");
  INFO(window.text());
  CHECK(window.control(first(window, "person."))
            .description.find("external verifier until 5 December 2026") != std::string::npos);
}

TEST_CASE("Whoever acts can give themselves another name") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  window.fill("people.rename", "Sam Ŵyn Carter");
  window.click("people.rename.save");
  CHECK(window.control("nav.who").name == "Sam Ŵyn Carter");
  window.fill("people.rename", "Jo Bell");
  window.press(Key::enter);
  CHECK(window.control("people.rename").description.find("already a person called Jo Bell") !=
        std::string::npos);
  CHECK(window.control("people.rename").value == "Jo Bell");
  CHECK(window.control("nav.who").name == "Sam Ŵyn Carter");
}

TEST_CASE("Roles are changed by ticks") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  show(window, at.lee);
  CHECK(window.control("people.has.apprentice").state.checked);
  window.click("people.has.trainee-assessor");
  window.click("people.roles.save");
  INFO(window.text());
  CHECK(holds(*at.workplace().record().find_person(at.lee.id), Role::trainee_assessor));
}

TEST_CASE("A passphrase is chosen twice alike, and its recovery code is shown once") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  window.click("people.passphrase");
  window.type("short");
  window.click("passphrase.save");
  CHECK(window.control("passphrase.new.again").description ==
        "A passphrase has at least 10 characters.");
  window.fill("passphrase.new", "four bald tyres");
  window.fill("passphrase.new.again", "four bald wheels");
  window.click("passphrase.save");
  CHECK(window.control("passphrase.new.again").description.find("not the same") !=
        std::string::npos);
  window.fill("passphrase.new.again", "four bald tyres");
  window.press(Key::enter);
  INFO(window.text());
  REQUIRE(window.has("code"));
  const std::string code = window.control("code.words").name;
  CHECK(code.size() > 10);
  window.press(Key::escape);
  CHECK(window.has("code"));
  window.click("code.noted");
  CHECK_FALSE(window.has("code"));
  CHECK_FALSE(window.shows(code));
  CHECK(window.shows("Signed in with their passphrase"));
}

TEST_CASE("Signing out asks for the passphrase, and the recovery code opens what it forgot") {
  AWorkplace at;
  const std::string code = given(choose_passphrase(at.workplace(), at.sam.id, "four bald tyres"));
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  window.click("people.signout");
  CHECK(window.shows("Their passphrase is needed"));
  window.click("nav.portfolio");
  CHECK(window.has("signin"));
  window.click("signin.forgotten");
  window.fill("signin.code", code);
  window.fill("signin.new", "eight worn pads");
  window.fill("signin.new.again", "eight worn pads");
  window.click("signin.go");
  INFO(window.text());
  CHECK(window.has("code"));
  CHECK(window.control("code.words").name != code);
  window.click("code.noted");
  CHECK(signed_in(at.workplace(), at.sam.id) == SignedIn::unlocked);
}

TEST_CASE("Two records of one person are joined") {
  AWorkplace at;
  const Person again = at.person("Samuel Carter", {Role::apprentice});
  Screen window = a_window(at, at.sam);
  window.click("nav.who");
  window.click("people.join." + again.id.text);
  INFO(window.text());
  CHECK(at.workplace().record().people_book().canonical(again.id) == at.sam.id);
}
