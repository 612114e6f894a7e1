// A sitting goes from the provider's computer to a learner's, and what came of it comes back.
#include <catch2/catch.hpp>

#include "app/attempt_told.h"
#include "app/exchange.h"
#include "app/sittings.h"
#include "kit/a_workplace.h"

using namespace tc;

namespace {

struct Apart {
  Apart() {
    gethin = laptop.person("Gethin Price", {Role::apprentice});
    sioned = provider.person("Sioned Rees", {Role::assessor});
    provider.sign_in(sioned);
    const HandedIn first = given(hand_in(laptop.workplace(), gethin.id, "first"));
    take(provider, sioned, "first", TrustedAs::learners, first.code);
    carry(provider, sioned, laptop, gethin, TrustedAs::provider);
  }

  void take(AnEmptyWorkplace& at, const Person& who, const std::string& path,
            std::optional<TrustedAs> as = std::nullopt, std::string_view code = {}) {
    at.clock.advance_ms(60'000);
    REQUIRE(rule_of(take_in(at.workplace(), who.id, path, as, code)) == "");
  }
  void carry(AnEmptyWorkplace& from, const Person& by, AnEmptyWorkplace& to, const Person& reader,
             std::optional<TrustedAs> as = std::nullopt) {
    const std::string path = "file " + std::to_string(++files);
    given(hand_in(from.workplace(), by.id, path));
    take(to, reader, path, as);
  }

  CopyTable table;
  AnEmptyWorkplace laptop{11, &table};
  AnEmptyWorkplace provider{22, &table};
  Person gethin;
  Person sioned;
  int files = 0;
};

}  // namespace

TEST_CASE("A sitting is begun on another computer, and the attempt comes back unfinished") {
  Apart at;
  SittingForm form;
  form.scenario = "the-bulb";
  const Sitting sitting = given(set_sitting(at.provider.workplace(), at.sioned.id, form));
  at.carry(at.provider, at.sioned, at.laptop, at.gethin);
  CHECK(given(sittings(at.laptop.workplace(), at.gethin.id)).size() == 1);
  CHECK(rule_of(begin_attempt(at.laptop.workplace(), at.gethin.id, "the-bulb", sitting.set.seed)) ==
        "seed-of-sitting");
  const Attempt practice = given(begin_attempt(at.laptop.workplace(), at.gethin.id, "the-bulb", 5));
  Attempt assessed = given(begin_assessed(at.laptop.workplace(), at.gethin.id, sitting.id));
  CHECK(assessed.seed == sitting.set.seed);
  const Move move = given(parse_move("reply:asks-vehicle", assessed.session.scenario()));
  CHECK(rule_of(make_move(at.laptop.workplace(), assessed, move)) == "");

  at.carry(at.laptop, at.gethin, at.provider, at.sioned);
  const auto seen = given(attempts_seen(at.provider.workplace(), at.sioned.id, at.gethin.id));
  REQUIRE(seen.size() == 1);
  CHECK(seen[0].id == assessed.id);
  CHECK_FALSE(seen[0].ended);
  CHECK(given(attempt_told(at.provider.workplace(), at.sioned.id, assessed.id)).made_at_sitting ==
        1);
  CHECK(given(open_attempt(at.provider.workplace(), at.sioned.id, assessed.id)).turns.size() == 2);
  CHECK(at.provider.workplace().record().find_attempt(practice.id) == nullptr);
  for (AnEmptyWorkplace* place : {&at.laptop, &at.provider})
    CHECK(verify_workplace(place->workplace(), verify(place->log)).whole());
}

TEST_CASE("A sitting that is withdrawn is withdrawn on the other computer, too") {
  Apart at;
  SittingForm form;
  form.scenario = "the-bulb";
  form.learner = at.gethin.id;
  const Sitting sitting = given(set_sitting(at.provider.workplace(), at.sioned.id, form));
  at.provider.clock.advance_ms(1000);
  REQUIRE(rule_of(withdraw_sitting(at.provider.workplace(), at.sioned.id, sitting.id,
                                   "Another one comes.")) == "");
  at.carry(at.provider, at.sioned, at.laptop, at.gethin);
  CHECK(rule_of(begin_assessed(at.laptop.workplace(), at.gethin.id, sitting.id)) == "withdrawn");
}
