#include "people/duties.h"

#include <catch2/catch.hpp>
#include <set>

using namespace tc;

namespace {

const Person sam{PersonId("sam"), "Sam Carter", {Role::apprentice}};
const Person lee{PersonId("lee"), "Lee Marsh", {Role::apprentice}};
const Person jo{PersonId("jo"), "Jo Bell", {Role::assessor}};
const Person ash{PersonId("ash"), "Ash Reid", {Role::internal_quality_assurer}};
/// Somebody who is still learning and already assesses: every temptation in one person.
const Person both{PersonId("both"),
                  "Kit Doyle",
                  {Role::apprentice, Role::assessor, Role::internal_quality_assurer}};

std::string rule_of(const Person& who, Deed deed, const Person& whose) {
  const auto allowed = may(who, deed, whose);
  return allowed ? "" : allowed.error().rule;
}

}  // namespace

TEST_CASE("Practice and adding evidence are the learner's own") {
  for (const Deed deed : {Deed::practise, Deed::add_evidence}) {
    CHECK(rule_of(sam, deed, sam) == "");
    CHECK(rule_of(both, deed, both) == "");
    CHECK(rule_of(sam, deed, lee) == "own-work-only");
    CHECK(rule_of(jo, deed, sam) == "role-missing");
    CHECK(rule_of(jo, deed, jo) == "role-missing");
  }
}

TEST_CASE("Nobody else sees what was only practised") {
  CHECK(rule_of(sam, Deed::see_practice, sam) == "");
  for (const Person& other : {lee, jo, ash, both})
    CHECK(rule_of(other, Deed::see_practice, sam) == "own-work-only");
}

TEST_CASE("A portfolio is open to its learner and to those with a part in assessing") {
  for (const Person& insider : {sam, jo, ash, both})
    CHECK(rule_of(insider, Deed::see_portfolio, sam) == "");
  CHECK(rule_of(lee, Deed::see_portfolio, sam) == "not-your-learner");
  const Person passer_by{PersonId("ann"), "Ann Field", {}};
  CHECK(rule_of(passer_by, Deed::see_portfolio, sam) == "not-your-learner");
}

TEST_CASE("Only an assessor observes, judges and decides, and never their own evidence") {
  for (const Deed deed : {Deed::observe, Deed::judge_link, Deed::decide_criterion}) {
    CHECK(rule_of(jo, deed, sam) == "");
    CHECK(rule_of(both, deed, sam) == "");
    CHECK(rule_of(both, deed, both) == "own-evidence");
    CHECK(rule_of(sam, deed, lee) == "role-missing");
    CHECK(rule_of(ash, deed, sam) == "role-missing");
    CHECK(rule_of(jo, deed, ash) == "not-an-apprentice");
  }
}

TEST_CASE("A witness needs no role, but is not a witness to themselves") {
  const Person supervisor{PersonId("ann"), "Ann Field", {}};
  CHECK(rule_of(supervisor, Deed::witness, sam) == "");
  CHECK(rule_of(sam, Deed::witness, sam) == "own-evidence");
}

TEST_CASE("Nobody samples their own judgements") {
  CHECK(rule_of(ash, Deed::sample_judgement, jo) == "");
  CHECK(rule_of(both, Deed::sample_judgement, both) == "own-judgement");
  CHECK(rule_of(jo, Deed::sample_judgement, jo) == "role-missing");
  CHECK(rule_of(ash, Deed::sample_judgement, sam) == "not-an-assessor");
}

TEST_CASE("A refusal says in words who may and why") {
  CHECK(may(sam, Deed::judge_link, lee).error().sentence ==
        "Only an assessor may judge evidence, and Sam Carter is not one.");
  CHECK(may(both, Deed::judge_link, both).error().sentence ==
        "Nobody can judge their own evidence: another assessor has to do it.");
  CHECK(may(jo, Deed::judge_link, ash).error().sentence == "Ash Reid is not an apprentice.");
}

TEST_CASE("Of everything one can do to oneself, only one's own work is allowed") {
  const std::set<Deed> own{Deed::practise, Deed::see_practice, Deed::add_evidence,
                           Deed::see_portfolio};
  for (const Deed deed : all_deeds) {
    INFO(name_of(deed));
    CHECK(may(both, deed, both).has_value() == (own.count(deed) > 0));
  }
}

TEST_CASE("Every deed has a name of its own") {
  std::set<std::string_view> names;
  for (const Deed deed : all_deeds) names.insert(name_of(deed));
  CHECK(names.size() == all_deeds.size());
  CHECK(names.count("") == 0);
}
