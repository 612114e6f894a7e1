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
  CHECK(
      may(sam, Deed::judge_link, lee).error().sentence ==
      "Only an assessor, qualified or in training, may judge evidence, and Sam Carter is not one.");
  CHECK(may(both, Deed::judge_link, both).error().sentence ==
        "Nobody can judge their own evidence: another assessor has to do it.");
  CHECK(may(jo, Deed::judge_link, ash).error().sentence == "Ash Reid is not an apprentice.");
}

TEST_CASE("Of everything one can do to oneself, only one's own work is allowed") {
  const std::set<Deed> own{Deed::practise,      Deed::see_practice,    Deed::add_evidence,
                           Deed::see_portfolio, Deed::dispute,         Deed::confirm,
                           Deed::sign_unit,     Deed::settle_conflict, Deed::export_records};
  for (const Deed deed : all_deeds) {
    INFO(name_of(deed));
    CHECK(may(both, deed, both).has_value() == (own.count(deed) > 0));
  }
}

TEST_CASE("A trainee does what an assessor does, but for countersigning") {
  const Person tam{PersonId("tam"), "Tam Hughes", {Role::trainee_assessor}};
  for (const Deed deed : all_deeds) {
    INFO(name_of(deed));
    if (deed == Deed::countersign || deed == Deed::settle_conflict) {
      CHECK(rule_of(tam, deed, tam) == "role-missing");
    } else {
      CHECK(rule_of(tam, deed, sam) == rule_of(jo, deed, sam));
    }
  }
  CHECK(rule_of(jo, Deed::countersign, tam) == "");
  CHECK(rule_of(jo, Deed::countersign, jo) == "own-judgement");
  CHECK(rule_of(jo, Deed::countersign, ash) == "not-in-training");
}

TEST_CASE("A learner signs for themselves and exports and settles their own") {
  for (const Deed deed : {Deed::sign_unit, Deed::export_records, Deed::settle_conflict})
    CHECK(rule_of(sam, deed, sam) == "");
  CHECK(rule_of(sam, Deed::sign_unit, lee) == "role-missing");
  CHECK(rule_of(sam, Deed::export_records, lee) == "not-your-learner");
  CHECK(rule_of(sam, Deed::settle_conflict, lee) == "role-missing");
}

TEST_CASE("An external verifier looks and takes away, and nothing else") {
  const Person visitor{PersonId("eve"), "Eve Price", {Role::external_verifier}};
  for (const Deed deed : all_deeds) {
    INFO(name_of(deed));
    const bool allowed = deed == Deed::see_portfolio || deed == Deed::export_records;
    CHECK(may(visitor, deed, sam).has_value() == allowed);
  }
}

namespace {

/// Who may do what, said once more as sentences.
bool should_be_allowed(const Person& who, Deed deed, const Person& whose) {
  const bool own = who.id == whose.id;
  const auto is = [&](Role role) { return holds(who, role); };
  const bool assessor = is(Role::assessor) || is(Role::trainee_assessor);
  const bool office = assessor || is(Role::internal_quality_assurer) ||
                      is(Role::provider_administrator) || is(Role::external_verifier);
  const bool only_looks = who.roles == std::vector<Role>{Role::external_verifier};
  const bool of_learner = holds(whose, Role::apprentice);
  switch (deed) {
    case Deed::practise:
    case Deed::add_evidence:
    case Deed::dispute:
    case Deed::confirm:
      return own && of_learner;  // a learner's own work is theirs alone
    case Deed::see_practice:
      return own && !only_looks;
    case Deed::see_portfolio:
      return of_learner && (own || office);
    case Deed::observe:
    case Deed::judge_link:
    case Deed::decide_criterion:
    case Deed::plan_action:
    case Deed::settle_dispute:
    case Deed::set_sitting:
    case Deed::move_framework:
      return !own && assessor && of_learner;  // assessors, of others' work
    case Deed::witness:
      return !own && !only_looks && of_learner;
    case Deed::countersign:
      return !own && is(Role::assessor) && holds(whose, Role::trainee_assessor);
    case Deed::sign_unit:
      return of_learner && (own || assessor);
    case Deed::sample_judgement:
      return !own && is(Role::internal_quality_assurer) && assesses(whose);
    case Deed::manage_people:
    case Deed::trust_workspace:
      return is(Role::provider_administrator);
    case Deed::settle_conflict:
      return is(Role::assessor) || is(Role::provider_administrator) || (own && of_learner);
    case Deed::export_records:
      return office || (own && of_learner);
  }
  return false;
}

std::vector<Role> roles_of(unsigned set) {
  std::vector<Role> roles;
  for (std::size_t i = 0; i < all_roles.size(); ++i)
    if ((set >> i & 1u) != 0) roles.push_back(all_roles[i]);
  return roles;
}

}  // namespace

TEST_CASE("The table says what the sentences say, of every deed, all roles, and one's own or not") {
  constexpr unsigned sets = 1u << all_roles.size();
  int tried = 0;
  for (const Deed deed : all_deeds)
    for (unsigned mine = 0; mine < sets; ++mine) {
      const Person who{PersonId("a"), "Ann", roles_of(mine)};
      for (unsigned theirs = 0; theirs < sets + 1; ++theirs) {
        const bool own = theirs == sets;
        const Person whose = own ? who : Person{PersonId("b"), "Bea", roles_of(theirs)};
        const auto held = may(who, deed, whose);
        ++tried;
        if (held.has_value() == should_be_allowed(who, deed, whose)) continue;
        FAIL_CHECK(name_of(deed) << " by " << described(who) << " of " << described(whose)
                                 << (held ? " is allowed" : " is refused: " + held.error().rule));
      }
    }
  CHECK(tried == 21 * 64 * 65);
}

TEST_CASE("Every refusal has one of the rules' names and a sentence") {
  const std::set<std::string> rules{"role-missing",    "own-work-only",  "not-your-learner",
                                    "own-evidence",    "own-judgement",  "not-an-apprentice",
                                    "not-an-assessor", "not-in-training"};
  for (const Deed deed : all_deeds)
    for (unsigned mine = 0; mine < 64; ++mine)
      for (const Person& whose : {sam, jo, ash, both}) {
        const Person who{PersonId("both"), "Kit Doyle", roles_of(mine)};
        const auto held = may(who, deed, whose);
        if (held) continue;
        CHECK(rules.count(held.error().rule) == 1);
        CHECK(held.error().sentence.back() == '.');
      }
}

TEST_CASE("Every deed has a name of its own") {
  std::set<std::string_view> names;
  for (const Deed deed : all_deeds) names.insert(name_of(deed));
  CHECK(names.size() == all_deeds.size());
  CHECK(names.count("") == 0);
}
