// The real window, worked by keyboard and mouse from the first start to the exported record.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <thread>

#include "a_player.h"
#include "app/assessing.h"
#include "app/evidence_work.h"

using namespace tc;

namespace {

constexpr auto passphrase = "four bald tyres, one jack";

/// Text twice as large, and back.
void look_closer(ADesktop& desktop, std::string_view name) {
  for (int i = 0; i < 4; ++i) desktop.press("ctrl+plus");
  desktop.take_picture(name);
  desktop.press("ctrl+0");
  desktop.settle();
}

/// Waits until what was typed keeps itself: nothing on the page moves after that.
void rest_a_while() { std::this_thread::sleep_for(std::chrono::milliseconds(1500)); }

const EvidenceItem& newest_item(AtTheWindow& window, const Person& learner) {
  const auto& items = window.inside().workplace().record().portfolio(learner.id).items;
  REQUIRE_FALSE(items.empty());
  return items.back();
}

void add_to_portfolio(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  const EntryId attempt = window.inside().newest(window.who()).id;
  window.act_as("Apprentice");
  window.click("attempt." + attempt.text);
  window.click("debrief.add");
  window.click("claim.IMIVPO01/P2");
  window.fill("reason.IMIVPO01/P2", "I greeted her before I asked for the receipt.");
  rest_a_while();
  desktop.take_picture("07-add-to-portfolio");
  window.until_recorded("the draft", [&] { desktop.press("ctrl+s"); });
  desktop.take_picture("08-draft-kept");
  CHECK(newest_item(window, window.who()).state() == ItemState::draft);
}

/// From the portfolio, as on a later day.
void submit_the_attempt(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  window.act_as("Apprentice");
  window.click("nav.portfolio");
  window.click("portfolio.part.3");
  desktop.take_picture("09-portfolio-items");
  window.click("item." + newest_item(window, window.who()).id.text);
  window.click("item.submit");
  window.click("declare.ai.1");
  window.click("declare.customers");
  desktop.take_picture("10-declaration");
  look_closer(desktop, "10-declaration-200");
  window.until_recorded("the submission", [&] { window.click_only("declare.submit"); });
  desktop.take_picture("11-portfolio-submitted");
  CHECK(newest_item(window, window.who()).submitted());
}

void become_the_assessor(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  window.act_as("Apprentice");
  window.click("nav.who");
  window.click("people.new.open");
  window.fill("people.name", "Sioned Rees");
  window.click("people.role.assessor");
  desktop.take_picture("12-people-new");
  window.until_recorded("the assessor", [&] { window.click_only("people.add"); });
  window.act_as("Apprentice");
  window.click("nav.who");
  window.click("person." + window.inside().person("Sioned Rees").id.text);
  desktop.take_picture("13-people");
  window.click("people.act");
  window.act_as("Sioned Rees");
}

void choose_the_passphrase(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  Keyring& keyring = window.inside().workplace().keyring();
  window.click("nav.who");
  window.click("people.passphrase");
  desktop.settle();
  desktop.type(passphrase);
  desktop.press("Tab");
  window.until(
      "the passphrase", [&] { return keyring.has_passphrase(window.who().id); },
      [&] { window.enter(passphrase); });
  desktop.take_picture("14-recovery-code");
  // "I have written it down" has the focus.
  desktop.press("Return");
  REQUIRE(keyring.unlock(window.who().id, passphrase));
  window.act_as("Sioned Rees");
}

std::size_t marked(AtTheWindow& window) {
  const Person learner = window.inside().person("Apprentice");
  return marks(window.inside().workplace(), window.who().id, learner.id).size();
}

void until_marked(AtTheWindow& window, std::size_t count, std::string_view key) {
  window.until(
      std::to_string(count) + " marks", [&] { return marked(window) == count; },
      [&] { window.desktop().press(key); });
}

void judge_the_attempt(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  window.click("nav.assess");
  desktop.take_picture("15-assess");
  const std::uint64_t recorded = window.inside().entries();
  until_marked(window, 1, "a");
  desktop.press("m");
  desktop.take_picture("16-assess-met-refused");
  CHECK(marked(window) == 1);
  CHECK(window.inside().entries() == recorded);
}

void observe_at_work(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  // The rail first: the refusal's banner stands in the window and not in the look inside.
  window.act_as("Sioned Rees");
  window.click("nav.assess");
  window.click("assess.observe");
  window.fill("field.customer", "A builder, first visit");
  window.click("field.setting.1");
  window.fill("field.start", "14:05");
  window.fill("field.end", "14:25");
  window.fill("field.place", "Trade counter, Builth");
  window.fill_next("field.present", "The customer and I");
  window.fill_next("field.narrative", "A builder came in with two bulbs. He was greeted first.");
  window.click("claim.IMIVPO01/P2");
  rest_a_while();
  desktop.take_picture("17-observe");
  window.until_recorded("the observation", [&] { desktop.press("ctrl+Return"); });
  // The first answer has the focus: no AI was used.
  desktop.press("space");
  desktop.take_picture("18-observe-declared");
  window.until_recorded("its submission", [&] { desktop.press("ctrl+Return"); });
  until_marked(window, 2, "a");
  until_marked(window, 3, "m");
  desktop.take_picture("19-assess-met");
}

void sign_the_marks(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  desktop.press("s");
  desktop.take_picture("20-sign");
  window.until_recorded("the signed marks", [&] { window.enter(passphrase); });
  desktop.take_picture("21-assess-signed");
  look_closer(desktop, "21-assess-signed-200");
  CHECK(marked(window) == 0);
}

void look_at_the_unit(AtTheWindow& window) {
  window.act_as("Sioned Rees");
  window.click("nav.assess");
  window.click("tab.units");
  window.click("unit." + window.inside().person("Apprentice").id.text + ".IMIVPO01");
  window.desktop().take_picture("23-unit");
}

void hand_in_to(AtTheWindow& window, const std::string& file) {
  window.click("nav.hand_in");
  window.fill("handin.path", file);
  window.click("handin.code");
  window.until(
      "the file to hand in", [&] { return std::filesystem::exists(file); },
      [&] { window.click_only("handin.go"); });
  window.desktop().take_picture("24-hand-in");
}

void sign_out_and_in(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  window.act_as("Sioned Rees");
  window.click("nav.who");
  window.click_only("people.signout");
  desktop.take_picture("25-people-signed-out");
  window.click("nav.assess");
  desktop.take_picture("26-locked");
  window.enter("four flat tyres, one jack");
  desktop.take_picture("27-locked-wrong");
  window.enter(passphrase);
  desktop.take_picture("28-unlocked");
}

void export_to(AtTheWindow& window, const std::string& file) {
  window.click("nav.export");
  window.fill("export.path", file);
  window.until(
      "the export", [&] { return std::filesystem::exists(file); },
      [&] { window.desktop().press("ctrl+Return"); });
  window.desktop().take_picture("29-export");
}

void check_idle(ADesktop& desktop) {
  const long before = desktop.program().ticks();
  std::this_thread::sleep_for(std::chrono::seconds(3));
  const long used = desktop.program().ticks() - before;
  INFO("ticks of 10 ms in 3 s while nothing moves: " << used);
  CHECK(used <= 3);
}

void practise(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  desktop.take_picture("01-practise");
  check_idle(desktop);
  const Play play = a_good_play();
  window.click("scenario." + play.scenario);
  desktop.take_picture("02-briefing");
  window.until_recorded("the beginning", [&] { desktop.press("Return"); });
  serve(window, play);
  desktop.take_picture("05-serve-over");
  desktop.press("Return");
  desktop.take_picture("06-debrief");
  look_closer(desktop, "06-debrief-200");
  desktop.press("Escape");
}

Answer ask(const Home& home, Words words) {
  words.insert(words.begin(),
               {TC_PROGRAM, "--workspace", (home.path / "work.tradecounter").string()});
  return run(words,
             {"HOME=" + home.path.string(), "XDG_CONFIG_HOME=" + (home.path / "config").string()});
}

void check_what_is_left(const Home& home, const std::string& csv) {
  const Answer standing = ask(home, {"--json", "progress", "--learner", "Apprentice"});
  INFO(standing.text);
  REQUIRE(standing.exit == 0);
  const auto progress = nlohmann::json::parse(standing.text);
  CHECK(progress.at(0).at("standard") == "IMIVPO01");
  CHECK(progress.at(0).at("met") == 1);
  CHECK(progress.at(0).at("evidenced") == 1);
  const Answer verified = ask(home, {"verify"});
  INFO(verified.text);
  CHECK(verified.exit == 0);
  const Answer anchored = ask(home, {"verify", "--anchor", csv});
  INFO(anchored.text);
  CHECK(anchored.exit == 0);
  CHECK(read_all(csv).find(",IMIVPO01,") != std::string::npos);
}

}  // namespace

TEST_CASE("From the first start to the exported record, in the real window") {
  const Home home;
  const std::string csv = (home.path / "progress.csv").string();
  {
    AtTheWindow window(home);
    practise(window);
    add_to_portfolio(window);
    submit_the_attempt(window);
    become_the_assessor(window);
    choose_the_passphrase(window);
    judge_the_attempt(window);
    observe_at_work(window);
    sign_the_marks(window);
    look_at_the_unit(window);
    hand_in_to(window, (home.path / "back.tradecounter").string());
    sign_out_and_in(window);
    export_to(window, csv);
    check_idle(window.desktop());
    INFO("the program said: " << window.desktop().said());
    CHECK(window.desktop().close() == 0);
  }
  check_what_is_left(home, csv);
}

TEST_CASE("A window closed in the middle of a customer goes on where it was, with its looks") {
  const Home home;
  std::uint64_t moves = 0;
  {
    AtTheWindow window(home);
    window.click("scenario.pads-that-do-not-fit");
    window.until_recorded("the beginning", [&] { window.desktop().press("Return"); });
    window.until_recorded("a wait", [&] { window.desktop().press("w"); });
    look_closer(window.desktop(), "30-serve-200");
    window.desktop().press("ctrl+plus");
    window.desktop().settle();
    CHECK(window.desktop().close() == 0);
    moves = static_cast<std::uint64_t>(window.inside().newest(window.who()).moves);
  }
  CHECK(read_all((home.path / "config/tradecounter/window.conf").string()).find("text = 125") !=
        std::string::npos);
  AtTheWindow again(home);
  const AttemptRow left = again.inside().newest(again.who());
  CHECK(static_cast<std::uint64_t>(left.moves) == moves);
  CHECK_FALSE(left.ended);
  again.desktop().press("ctrl+0");
  again.click("resume." + left.id.text);
  again.until_recorded("a wait", [&] { again.desktop().press("w"); });
  again.desktop().take_picture("31-serve-phone-resumed");
  CHECK(again.desktop().close() == 0);
}
