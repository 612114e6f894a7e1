#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

TEST_CASE("Export writes the file and says where") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  window.click("nav.export");
  INFO(window.text());
  CHECK(window.shows("One row per learner and criterion, for 3 learners."));
  const std::string path = window.control("export.path").value;
  CHECK(path == "progress-2026-11-21.txt");
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  CHECK(notice(window) ==
        "Written: progress-2026-11-21.txt In the folder where the program was started.");
  REQUIRE(at.files.files.count(path) == 1);
  CHECK(at.files.files[path].find("Sam Carter|IMIVPO01/P4|") != std::string::npos);
}

TEST_CASE("The export goes where the person says") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.export");
  window.fill("export.path", "/tmp/mine.txt");
  window.click("export.go");
  CHECK(at.files.files.count("/tmp/mine.txt") == 1);
  CHECK(notice(window) == "Written: /tmp/mine.txt ");
}

TEST_CASE("The fingerprint on the page is that of the record") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  window.click("nav.export");
  const std::string before = window.text();
  at.play_well(at.sam);
  window.draw();
  CHECK(window.text() != before);
}
