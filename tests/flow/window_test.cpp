// The real window, worked by keyboard and mouse from the first start to the exported record.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <thread>

#include "at_the_window.h"
#include "content/play_reader.h"

using namespace tc;

namespace {

constexpr auto played = "pads-that-do-not-fit-sorted.play.yaml";

Play a_good_play() {
  Sources sources;
  Problems problems;
  const auto play =
      read_play_file(std::string(TC_SOURCE_DIR) + "/tests/plays/" + played, sources, problems);
  REQUIRE(play);
  return *play;
}

/// The place of a choice among those on offer, from 1.
std::size_t place_of(const Scenario& scenario, const std::vector<ChoiceIndex>& offered,
                     const std::string& named) {
  for (std::size_t i = 0; i < offered.size(); ++i) {
    const Choice& choice = scenario[offered[i]];
    if (choice.id == named || choice.text.rfind(named, 0) == 0) return i + 1;
  }
  FAIL("'" << named << "' is not on offer");
  return 0;
}

/// Presses the keys of a play's moves.
class Player {
 public:
  explicit Player(AtTheWindow& window) : window_(window) {}

  void operator()(const GiveReply& reply) {
    const Session now = session();
    press(std::to_string(place_of(now.scenario(), now.replies(), reply.named)), reply.named);
  }
  void operator()(const DoTask& task) {
    const Session now = session();
    press("F" + std::to_string(place_of(now.scenario(), now.tasks(), task.named)), task.named);
  }
  void operator()(const LetTimePass& pass) {
    const SimTime until = session().now() + pass.time;
    while (!session().over() && session().now() < until) press("w", "a wait");
  }
  void operator()(const Expectation&) {}

  Session session() {
    const AttemptRow row = window_.inside().newest(window_.who());
    const auto attempt = open_attempt(window_.inside().workplace(), window_.who().id, row.id);
    REQUIRE(attempt);
    return attempt->session;
  }

 private:
  void press(const std::string& key, const std::string& what) {
    window_.until_recorded(what, [&] { window_.desktop().press(key); });
  }

  AtTheWindow& window_;
};

/// Plays the whole play, and takes pictures on the way.
void serve(AtTheWindow& window, const Play& play) {
  Player player(window);
  std::size_t at = 0;
  for (const PlayStep& step : play.steps) {
    INFO("step " << ++at << " of " << played);
    std::visit(player, step.what);
    if (at == 1) window.desktop().take_picture("03-serve");
    if (at == play.steps.size() / 2) window.desktop().take_picture("04-serve-later");
  }
  REQUIRE(player.session().over());
}

/// Text twice as large, and back.
void look_closer(ADesktop& desktop, std::string_view name) {
  for (int i = 0; i < 4; ++i) desktop.press("ctrl+plus");
  desktop.take_picture(name);
  desktop.press("ctrl+0");
  desktop.settle();
}

void add_to_portfolio(AtTheWindow& window) {
  const EntryId attempt = window.inside().newest(window.who()).id;
  window.act_as("Apprentice");
  window.click("attempt." + attempt.text);
  window.click("debrief.add");
  window.click("claim.IMIVPO01/P2");
  window.fill("reason.IMIVPO01/P2", "I greeted her before I asked for the receipt.");
  window.desktop().take_picture("07-add-to-portfolio");
  window.until_recorded("the evidence", [&] { window.desktop().press("ctrl+Return"); });
  window.desktop().take_picture("08-portfolio");
}

void become_the_assessor(AtTheWindow& window) {
  window.click("nav.who");
  window.fill("people.name", "Sioned Rees");
  window.click("people.role.2");
  window.desktop().take_picture("09-people");
  window.until_recorded("the assessor", [&] { window.click_only("people.add"); });
  window.click_only("person." + window.inside().person("Sioned Rees").id.text);
  window.act_as("Sioned Rees");
}

void judge_the_attempt(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  window.until_recorded("the verdict", [&] { desktop.press("a"); });
  desktop.press("m");
  desktop.take_picture("10-assess-met-refused");
}

void observe_at_work(AtTheWindow& window) {
  ADesktop& desktop = window.desktop();
  // The rail first: the refusal's banner stands in the window and not in the look inside.
  window.click("nav.assess");
  window.click("assess.observe");
  window.fill("observe.place", "Trade counter, Builth");
  window.fill("observe.narrative", "A builder came in with two bulbs. He was greeted first.");
  window.click("claim.IMIVPO01/P2");
  window.fill("reason.IMIVPO01/P2", "The second sentence.");
  desktop.take_picture("11-observe");
  window.until_recorded("the observation", [&] { desktop.press("ctrl+Return"); });
  window.until_recorded("its verdict", [&] { desktop.press("a"); });
  window.until_recorded("the decision", [&] { desktop.press("m"); });
  desktop.take_picture("12-assess-met");
  look_closer(desktop, "12-assess-met-200");
}

void export_to(AtTheWindow& window, const std::string& file) {
  window.click("nav.export");
  window.fill("export.path", file);
  window.desktop().press("ctrl+Return");
  CHECK(wait_until([&] { return std::filesystem::exists(file); }));
  window.desktop().take_picture("13-export");
}

void check_idle(ADesktop& desktop) {
  desktop.settle();
  const long before = desktop.program().ticks();
  std::this_thread::sleep_for(std::chrono::seconds(3));
  const long used = desktop.program().ticks() - before;
  INFO("ticks of 10 ms in 3 s while nothing moves: " << used);
  CHECK(used <= 3);
}

Answer ask(const std::string& workspace, Words words) {
  words.insert(words.begin(), {TC_PROGRAM, "--workspace", workspace});
  return run(words);
}

}  // namespace

TEST_CASE("From the first start to the exported record, in the real window") {
  const Home home;
  const std::string csv = (home.path / "progress.csv").string();
  std::string workspace;
  {
    AtTheWindow window(home);
    workspace = window.workspace();
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
    add_to_portfolio(window);
    become_the_assessor(window);
    judge_the_attempt(window);
    observe_at_work(window);
    export_to(window, csv);
    check_idle(desktop);
    INFO("the program said: " << desktop.said());
    CHECK(desktop.close() == 0);
  }
  const Answer standing = ask(workspace, {"--json", "progress", "--learner", "Apprentice"});
  INFO(standing.text);
  REQUIRE(standing.exit == 0);
  const auto progress = nlohmann::json::parse(standing.text);
  CHECK(progress.at(0).at("standard") == "IMIVPO01");
  CHECK(progress.at(0).at("met") == 1);
  CHECK(progress.at(0).at("evidenced") == 1);
  const Answer verified = ask(workspace, {"verify"});
  INFO(verified.text);
  CHECK(verified.exit == 0);
  CHECK(read_all(csv).find(",IMIVPO01,") != std::string::npos);
}

TEST_CASE("A window closed in the middle of a customer goes on where it was, with its looks") {
  const Home home;
  std::uint64_t moves = 0;
  {
    AtTheWindow window(home);
    window.click("scenario.van-off-the-road");
    window.until_recorded("the beginning", [&] { window.desktop().press("Return"); });
    window.until_recorded("a wait", [&] { window.desktop().press("w"); });
    look_closer(window.desktop(), "14-serve-phone-200");
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
  again.desktop().take_picture("15-serve-phone-resumed");
  CHECK(again.desktop().close() == 0);
}
