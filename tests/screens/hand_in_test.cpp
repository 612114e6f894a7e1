#include <catch2/catch.hpp>

#include "a_window.h"
#include "app/exchange.h"

using namespace tc;

TEST_CASE("Hand in writes a file, shows what went along and its code once") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.sam);
  window.click("nav.hand_in");
  INFO(window.text());
  CHECK(window.control("handin.path").value == "hand-in-sam-2026-11-21.tradecounter");
  window.click("handin.code");
  window.click("handin.go");
  INFO(window.text());
  CHECK(notice(window) ==
        "Written: hand-in-sam-2026-11-21.tradecounter In the folder where the program was "
        "started.");
  CHECK(window.shows("1 item and"));
  CHECK_FALSE(window.control("handin.words").name.empty());
}

TEST_CASE("A file of a workspace that is not known says whose it is before anything is taken in") {
  CopyTable table;
  AnEmptyWorkplace home(7, &table);
  AnEmptyWorkplace office(8, &table);
  const Person sam = home.person("Sam Carter", {Role::apprentice});
  const Person jo = office.person("Jo Bell", {Role::assessor});
  office.sign_in(jo);
  const HandedIn handed = given(hand_in(home.workplace(), sam.id, "from-home.tradecounter", true));
  Screen window = a_window(office.workplace(), jo);
  window.click("nav.hand_in");
  window.fill("takein.path", "from-home.tradecounter");
  window.click("takein.look");
  INFO(window.text());
  CHECK(window.has("takein.code"));
  window.fill("takein.code", handed.code);
  window.click("takein.look");
  INFO(window.text());
  CHECK(window.shows("Compare its fingerprint"));
  CHECK(office.workplace().record().find_person(sam.id) == nullptr);
  window.click("takein.learners");
  INFO(window.text());
  CHECK(window.shows("were added."));
  CHECK(office.workplace().record().find_person(sam.id) != nullptr);
}

TEST_CASE("A file that is not there is said at its field") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.hand_in");
  window.fill("takein.path", "nothing.tradecounter");
  window.click("takein.look");
  INFO(window.text());
  const bool said = !notice(window).empty() || !window.control("takein.path").description.empty();
  CHECK(said);
}

TEST_CASE("The keys are backed up by a passphrase that was typed twice alike") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.hand_in");
  window.fill("backup.passphrase", "four bald tyres");
  window.fill("backup.again", "four bald wheels");
  window.click("backup.keys.go");
  CHECK(window.control("backup.again").description.find("not the same") != std::string::npos);
  window.fill("backup.again", "four bald tyres");
  window.click("backup.keys.go");
  INFO(notice(window));
  CHECK(window.control("backup.passphrase").value.empty());
  window.click("backup.go");
  CHECK(notice(window).rfind("Written: backup-", 0) == 0);
}
