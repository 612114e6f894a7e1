#include <catch2/catch.hpp>

#include "a_window.h"
#include "app/log_in_between.h"
#include "base/failure.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

namespace {

void fail_as_a_full_disc() {
  throw Failure("The workspace cannot be written: the disc is full.",
                "Make room and press the same key again.");
}

/// A file door that is stuck.
class NoFiles final : public Files {
 public:
  void write(const std::string& path, std::string_view) override {
    throw Failure("Cannot write " + path + ": permission denied.", "Choose another folder.");
  }
  void write_private(const std::string& path, std::string_view bytes) override {
    write(path, bytes);
  }
  std::string read(const std::string& path, std::size_t) override {
    throw Failure("Cannot read " + path + ": permission denied.");
  }
};

}  // namespace

TEST_CASE("A move that cannot be kept is said in a banner, and the attempt stands as it was") {
  AWorkplace at;
  LogInBetween log(at.log);
  Workplace workplace = at.over(log);
  Screen window = a_window(workplace, at.sam);
  meet_the_customer(window);
  const std::string before = window.control("customer.says").name;
  log.before_append = fail_as_a_full_disc;
  say(window, "Which car is it for");
  CHECK(notice(window) ==
        "The workspace cannot be written: the disc is full. Make room and press the same key "
        "again.");
  CHECK(window.control("customer.says").name == before);
  log.before_append = [] {};
  say(window, "Which car is it for");
  CHECK(notice(window).empty());
  CHECK(window.control("customer.says").name == "“It’s the Yaris, the dipped one on the left.”");
}

TEST_CASE("A banner goes away by its cross") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::m);
  REQUIRE_FALSE(notice(window).empty());
  window.click("notice.close");
  CHECK(notice(window).empty());
}

TEST_CASE("A record that cannot be read is said in a banner and does not end the program") {
  AWorkplace at;
  LogInBetween log(at.log);
  Workplace workplace = at.over(log);
  Screen window = a_window(workplace, at.sam);
  log.before_read = [] { throw Failure("The workspace cannot be read.", "Is the disc there?"); };
  window.click("nav.portfolio");
  CHECK(notice(window) == "The workspace cannot be read. Is the disc there?");
  log.before_read = [] {};
  window.click("nav.portfolio");
  CHECK(window.control("page.title").name == "Portfolio · IMIVPO01");
}

TEST_CASE("An export that cannot be written says why, and keeps the path that was typed") {
  AWorkplace at;
  NoFiles files;
  const Doors usual = at.doors(at.log);
  Workplace workplace({usual.log, usual.workspace, usual.keyring, usual.drafts, usual.copies,
                       usual.library, usual.bundles, usual.clock, usual.chance, files,
                       usual.exporters});
  Screen window = a_window(workplace, at.jo);
  window.click("nav.export");
  window.fill("export.path", "/nowhere/out.csv");
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  CHECK(notice(window) ==
        "Cannot write /nowhere/out.csv: permission denied. Choose another folder.");
  CHECK(window.control("export.path").value == "/nowhere/out.csv");
}

TEST_CASE("What another process records shows up by itself") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  REQUIRE(window.shows("Your queue is empty"));
  Workplace another = at.over(at.log);
  const EvidenceItem item = at.drafted(at.sam, {"P4"});
  REQUIRE(submit_item(another, at.sam.id, item.id, own_work()));
  window.draw();
  CHECK(window.control("page.title").name == "Assess · Sam Carter");
}

TEST_CASE("An attempt that went on in another process is not overwritten") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  meet_the_customer(window);
  Workplace another = at.over(at.log);
  auto same = resume_attempt(another, at.sam.id, attempts_of(another, at.sam.id).at(0).id);
  REQUIRE(same);
  REQUIRE(make_move(another, *same, *parse_move("reply:asks-vehicle", same->session.scenario())));
  const std::size_t entries = at.log.entries.size();
  say(window, "Bulbs are on the rack");
  INFO(window.text());
  CHECK_FALSE(notice(window).empty());
  CHECK(at.log.entries.size() == entries);
}

TEST_CASE("An assessor is told why an attempt cannot be shown, and can still judge the rest") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  at.bundles.scenarios.clear();
  at.restart();
  at.sign_in(at.jo);
  Screen window = a_window(at, at.jo);
  CHECK(window.control("replay.problem").name ==
        "A scenario kept in the workspace cannot be read.");
  CHECK(window.has("link.IMIVPO01/P4"));
}
