#include <catch2/catch.hpp>

#include "kit/a_run.h"
#include "kit/a_scenario.h"
#include "scenario/expression_parser.h"

using namespace tc;

namespace {

/// A scene where one thing after the other can be done, and a reply under the guard.
std::shared_ptr<const Scenario> guarded_by(std::string_view guard) {
  ScenarioBuilder builder = a_scenario();
  builder.with_mood(50, 50, 50).with_need("part", {"ask.part"}, {});
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("asks", "Which part?").doing("ask.part").setting("asked");
  builder.with_reply("forgets", "What did I say?").clearing("asked");
  builder.with_reply("annoys", "Wait.").moving(Feeling::patience, -1);
  builder.with_reply("promises", "I'll ring you.")
      .promising("ring", SimDuration{60}, {"call_customer"}, {"tell.delay"});
  builder.with_task("rings", "Ring").doing("call_customer");
  builder.with_task("warns", "Ring that it is late").doing("tell.delay");
  builder.with_reply("guarded", "Here it is.").when(guard);
  return builder.build();
}

bool open_after(std::string_view guard, Names moves) {
  Run run(guarded_by(guard));
  for (const std::string_view move : moves) run.choose(move);
  return run.offers("guarded");
}

}  // namespace

TEST_CASE("did() holds from the moment that the act was done") {
  CHECK_FALSE(open_after("did(ask.part)", {}));
  CHECK(open_after("did(ask.part)", {"reply:asks"}));
  CHECK(open_after("did(ask.part)", {"reply:asks", "reply:forgets"}));
}

TEST_CASE("flag() holds while the flag is set") {
  CHECK_FALSE(open_after("flag(asked)", {}));
  CHECK(open_after("flag(asked)", {"reply:asks"}));
  CHECK_FALSE(open_after("flag(asked)", {"reply:asks", "reply:forgets"}));
}

TEST_CASE("found() holds once the need was found") {
  CHECK_FALSE(open_after("found(part)", {}));
  CHECK(open_after("found(part)", {"reply:asks"}));
}

TEST_CASE("open() holds while a promise waits to be kept, late notice or not") {
  CHECK_FALSE(open_after("open(promises)", {}));
  CHECK(open_after("open(promises)", {"reply:promises"}));
  CHECK(open_after("open(promises)", {"reply:promises", "task:warns"}));
  CHECK_FALSE(open_after("open(promises)", {"reply:promises", "task:rings"}));
  CHECK_FALSE(open_after("open(promises)", {"reply:promises", "wait:120"}));
}

TEST_CASE("kept() and broken() tell how a promise came out") {
  CHECK_FALSE(open_after("kept(promises)", {"reply:promises"}));
  CHECK(open_after("kept(promises)", {"reply:promises", "task:rings"}));
  CHECK_FALSE(open_after("broken(promises)", {"reply:promises", "task:rings"}));
  CHECK(open_after("broken(promises)", {"reply:promises", "wait:120"}));
}

TEST_CASE("A feeling is compared below, at most, above and at least") {
  CHECK_FALSE(open_after("patience < 50", {}));
  CHECK(open_after("patience < 50", {"reply:annoys"}));
  CHECK(open_after("patience <= 50", {}));
  CHECK_FALSE(open_after("patience <= 49", {}));
  CHECK(open_after("patience > 49", {}));
  CHECK_FALSE(open_after("patience > 50", {}));
  CHECK(open_after("patience >= 50", {}));
  CHECK_FALSE(open_after("patience >= 50", {"reply:annoys"}));
  CHECK(open_after("trust >= 50", {"reply:annoys"}));
  CHECK(open_after("understanding >= 50", {"reply:annoys"}));
}

TEST_CASE("not, and, or join terms as they are written") {
  CHECK(open_after("not flag(asked)", {}));
  CHECK_FALSE(open_after("flag(asked) and patience >= 50", {}));
  CHECK(open_after("flag(asked) and patience >= 50", {"reply:asks"}));
  CHECK(open_after("flag(asked) or patience >= 50", {}));
  // asked and not (patience < 50 or kept)
  const std::string_view both = "flag(asked) and not (patience < 50 or kept(promises))";
  CHECK(open_after(both, {"reply:asks"}));
  CHECK_FALSE(open_after(both, {"reply:asks", "reply:annoys"}));
}

TEST_CASE("A guard of the greatest length is held in the fixed space") {
  Run run(guarded_by(""));
  std::string longest = "patience >= 50";
  for (int i = 0; i < 14; ++i) longest += " and patience >= 50";
  ExpressionNames none;
  ParsedExpression parsed = parse_expression(longest, ValueType::truth, none);
  while (parsed.postfix.size() < Expression::most_terms) parsed.postfix.push_back({Op::deny, 0});
  CHECK(run.session().holds({parsed.postfix}) == (parsed.postfix.size() % 2 == 1));
}

TEST_CASE("A choice without a guard is always on offer") { CHECK(open_after("", {})); }
