#include "a_player.h"

#include <catch2/catch.hpp>

#include "content/play_reader.h"

namespace tc {

namespace {

constexpr auto played = "pads-that-do-not-fit-sorted.play.yaml";

/// The place of a choice among those on offer, from 1.
std::size_t place_of(const Scenario& scenario, const Offers& offered, const std::string& named) {
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
  void operator()(const DoAtDesk&) { FAIL("this play does nothing at the desk"); }
  void operator()(const AskColleague&) { FAIL("this play asks nobody"); }
  void operator()(const MakeCommonMove&) { FAIL("this play makes no common move"); }
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

}  // namespace

Play a_good_play() {
  Sources sources;
  Problems problems;
  const auto play =
      read_play_file(std::string(TC_SOURCE_DIR) + "/tests/plays/" + played, sources, problems);
  REQUIRE(play);
  return *play;
}

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

}  // namespace tc
