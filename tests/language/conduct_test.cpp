#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/a_read_scenario.h"

using namespace tc;

namespace {

const std::string shop = R"(needs:
  bulb: {is: a bulb, found_by: [ask.vehicle], confirmed_by: [check_understanding]}
scenes:
  arrives:
    customer: "Morning."
    replies:
      - {id: greets, say: "Morning.", does: [greet]}
      - {id: authored, say: "Good morning to you.", does: [greet], shows: {P2: by its author}}
      - id: asks
        say: "Which car?"
        does: [ask.vehicle]
        customer: "How much is it?"
        asks: the price
      - {id: confirms, say: "So the Yaris.", does: [check_understanding]}
      - {id: tells, say: "Ten pounds with the VAT.", does: [tell.price_inc_vat]}
      - {id: sells, say: "That is ten pounds.", does: [take.payment]}
      - {id: rushes, say: "Quick.", does: [rush]}
      - {id: promises, say: "It will be here.", does: [over_promise]}
      - {id: nods, say: "With you soon.", does: [acknowledge.waiting]}
      - {id: serves, say: "Next, please.", does: [serve.waiting]}
      - {id: ends, say: "Goodbye.", go: done}
    tasks:
      - {id: long, do: Look for it, takes: 5 min, repeat: always}
happenings:
  - {id: man, at: "09:02", what: A man comes in., waits: a man with a cap}
)";

/// Kept and broken rules of the last move: "+greet-promptly", "-keep-promises".
std::vector<std::string> rules(const Run& play) {
  std::vector<std::string> out;
  for (const Indicated& seen : play.indications())
    if (const auto* rule = std::get_if<RuleIndex>(&seen.from))
      out.push_back((seen.showing == Showing::shown ? "+" : "-") +
                    std::string(play.session().scenario()[*rule].id));
  return out;
}

using Rules = std::vector<std::string>;

Run shop_run() { return Run(a_read_scenario(shop)); }

}  // namespace

TEST_CASE("what is begun in time keeps a rule of the kind within") {
  Run play = shop_run();
  CHECK(rules(play.reply("greets")) == Rules{"+greet-promptly"});
  CHECK(rules(play.reply("asks")).empty());
}

TEST_CASE("what does not come in time breaks it, once") {
  Run play = shop_run();
  CHECK(rules(play.wait(21)) == Rules{"-greet-promptly"});
  CHECK(rules(play.wait(30)).empty());
}

TEST_CASE("where the author's mark says it already, the rule says nothing") {
  Run play = shop_run();
  play.reply("authored");
  CHECK(rules(play).empty());
  CHECK(play.shown() == Rules{"P2"});
}

TEST_CASE("a question waits for an answer from when it was asked") {
  Run play = shop_run();
  play.reply("greets").reply("asks");
  CHECK(rules(play.reply("tells")) == Rules{"+answer-questions"});
  Run silent = shop_run();
  silent.reply("greets").reply("asks");
  CHECK(rules(silent.wait(50)) == Rules{"-answer-questions"});
}

TEST_CASE("a rule of the kind before looks at how things are when the act is done") {
  Run play = shop_run();
  play.reply("greets").reply("asks").reply("confirms").reply("tells");
  CHECK(rules(play.reply("sells")) == Rules{"+confirm-before-ordering", "+told-before-sale"});
  Run hasty = shop_run();
  hasty.reply("greets").reply("asks");
  CHECK(rules(hasty.reply("sells")) ==
        Rules{"+answer-questions", "-confirm-before-ordering", "-told-before-sale"});
}

TEST_CASE("a rule of the kind never is broken at once, and kept by who could have") {
  Run play = shop_run();
  play.reply("greets");
  CHECK(rules(play.reply("promises")) == Rules{"-no-over-promising"});
  Run honest = shop_run();
  honest.reply("greets");
  const Rules at_end = rules(honest.reply("ends"));
  CHECK(std::count(at_end.begin(), at_end.end(), "+no-over-promising") == 1);
  CHECK(std::count(at_end.begin(), at_end.end(), "+within-authority") == 0);  // nothing tempted
}

TEST_CASE("who waits is acknowledged or served, and courtesy is looked at meanwhile") {
  Run play = shop_run();
  play.reply("greets");
  CHECK(rules(play.reply("rushes")).empty());
  play.wait(200);
  REQUIRE(play.session().queue().size() == 1);
  CHECK(rules(play.reply("nods")) == Rules{"+acknowledge-waiting"});
  play.reply("serves");
  CHECK(play.session().queue().empty());
  CHECK(play.has("\"is\":\"queue\",\"joined\":0,\"name\":\"a man with a cap\""));
}

TEST_CASE("who waits a minute without a word breaks the rule") {
  Run play = shop_run();
  play.reply("greets").wait(200);
  CHECK(rules(play.wait(90)) == Rules{"-acknowledge-waiting"});
}

TEST_CASE("what holds at the end is looked at when the customer goes") {
  Run play = shop_run();
  play.reply("greets").task("long").task("long");
  CHECK(play.offers("ends"));
  const Rules at_end = rules(play.reply("ends"));
  CHECK(std::count(at_end.begin(), at_end.end(), "-handle-in-time") == 1);
}

TEST_CASE("a scenario tunes a rule or leaves it out") {
  Run patient(a_read_scenario("conduct: {greet-promptly: {within: 60 s}}\n" + shop));
  CHECK(rules(patient.wait(21)).empty());
  Run without(a_read_scenario("conduct: {greet-promptly: no}\n" + shop));
  CHECK(rules(without.wait(100)).empty());
}
