#include "app/signing_off.h"

#include <catch2/catch.hpp>

#include "an_office.h"
#include "ledger/heads.h"

using namespace tc;

namespace {

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A unit is complete when the assessor and then the learner signed it") {
  AnOffice at;
  at.decide_unit(at.jo, at.sam);
  CHECK(rule_of(at.sign(at.sam, at.sam, SignedAs::learner)) == "assessor-first");
  const std::string fingerprint = hex(fingerprint_of(at.log.heads()).full);
  const UnitSignature signature = given(at.sign(at.jo, at.sam, SignedAs::assessor));
  CHECK(signature.rules == decision_rules_version);
  CHECK(signature.framework == at.library.find_framework(vpo01_urn)->hash);
  CHECK(signature.decisions.size() == 8);
  CHECK(signature.fingerprint == fingerprint);
  CHECK(at.log.entries.back().answers == signature.decisions);
  CHECK(at.log.entries.back().signature.size() == 128);
  CHECK_FALSE(at.standing(at.sam).complete());
  CHECK(rule_of(at.sign(at.ann, at.sam, SignedAs::assessor)) == "signed-already");
  const UnitSignature own = given(at.sign(at.sam, at.sam, SignedAs::learner));
  CHECK(at.log.entries.back().answers.back() == signature.id);
  CHECK(own.decisions == signature.decisions);
  CHECK(at.standing(at.sam).complete());
  CHECK(rule_of(at.sign(at.sam, at.sam, SignedAs::learner)) == "signed-already");
}

TEST_CASE("Everybody signs their own part only") {
  AnOffice at;
  at.decide_unit(at.jo, at.both);
  CHECK(rule_of(at.sign(at.both, at.both, SignedAs::assessor)) == "own-evidence");
  CHECK(rule_of(at.sign(at.lee, at.both, SignedAs::assessor)) == "role-missing");
  CHECK(rule_of(at.sign(at.ann, at.both, SignedAs::countersigner)) == "assessor-first");
  REQUIRE(at.sign(at.jo, at.both, SignedAs::assessor));
  CHECK(rule_of(at.sign(at.jo, at.both, SignedAs::learner)) == "own-work-only");
  CHECK(rule_of(at.sign(at.ann, at.both, SignedAs::countersigner)) == "not-in-training");
  CHECK(rule_of(at.sign(at.both, at.both, SignedAs::learner)) == "");
}

TEST_CASE("Whoever signs as an assessor has a passphrase, a learner need not") {
  AnOffice at;
  at.decide_unit(at.jo, at.sam);
  const Person new_one = at.person("Ned Price", {Role::assessor});
  CHECK(rule_of(at.sign(new_one, at.sam, SignedAs::assessor)) == "passphrase-needed");
  CHECK(rule_of(at.sign(at.jo, at.sam, SignedAs::assessor)) == "");
  CHECK(signed_in(at.workplace(), at.sam.id) == SignedIn::open);
  CHECK(rule_of(at.sign(at.sam, at.sam, SignedAs::learner)) == "");
}

TEST_CASE("A sign-off is refused with every reason at once") {
  AnOffice at;
  at.judge_unit(at.jo, at.sam);
  for (const auto* criterion : {"P1", "P2", "P3", "P12", "K4.1"})
    REQUIRE(at.decided(at.jo, at.sam, criterion) == "");
  REQUIRE(at.decided(at.jo, at.sam, "P16", Decision::not_yet_met, "Ring back.") == "");
  const auto refused = at.sign(at.jo, at.sam, SignedAs::assessor);
  CHECK(rule_of(refused) == "unit-open");
  CHECK(says(refused.error().sentence, "VPO01 cannot be signed off yet: 3 things are open."));
  for (const auto* criterion : {"P4", "P16", "K4.2"}) CHECK(says(refused.error().hint, criterion));
  CHECK_FALSE(says(refused.error().hint, "P12"));
  const UnitView view = given(open_unit(at.workplace(), at.sam.id, at.sam.id, vpo01_urn));
  CHECK(view.open.size() == 3);
  for (const auto* criterion : {"P4", "P16", "K4.2"})
    REQUIRE(at.decided(at.jo, at.sam, criterion) == "");
  CHECK(rule_of(at.sign(at.jo, at.sam, SignedAs::assessor)) == "");
}

TEST_CASE("A trainee's sign-off waits for a qualified assessor's, and so does their judging") {
  AnOffice at;
  at.decide_unit(at.tia, at.sam);
  CHECK(rule_of(at.sign(at.tia, at.sam, SignedAs::assessor)) == "unit-open");
  std::vector<EntryId> ids;
  for (const ToCountersign& one : given(to_countersign(at.workplace(), at.jo.id)))
    ids.push_back(one.judgement ? one.judgement->id : one.decision->id);
  REQUIRE(countersign(at.workplace(), at.jo.id, ids, true, ""));
  REQUIRE(at.sign(at.tia, at.sam, SignedAs::assessor));
  REQUIRE(at.sign(at.sam, at.sam, SignedAs::learner));
  CHECK(at.standing(at.sam).needs_countersigner);
  CHECK_FALSE(at.standing(at.sam).complete());
  CHECK(rule_of(at.sign(at.tia, at.sam, SignedAs::countersigner)) == "role-missing");
  CHECK(rule_of(at.sign(at.sam, at.sam, SignedAs::countersigner)) != "");
  CHECK(rule_of(at.sign(at.jo, at.sam, SignedAs::countersigner)) == "");
  CHECK(at.standing(at.sam).complete());
  CHECK(rule_of(at.sign(at.ann, at.sam, SignedAs::countersigner)) == "signed-already");
}

TEST_CASE("A decision made since takes the signatures' ground away, and all sign again") {
  AnOffice at;
  at.decide_unit(at.jo, at.sam);
  REQUIRE(at.sign(at.jo, at.sam, SignedAs::assessor));
  REQUIRE(at.sign(at.sam, at.sam, SignedAs::learner));
  REQUIRE(at.decided(at.ann, at.sam, "P4", Decision::not_yet_met, "An appeal.") == "");
  CHECK_FALSE(at.standing(at.sam).complete());
  CHECK(rule_of(at.sign(at.jo, at.sam, SignedAs::assessor)) == "unit-open");
  REQUIRE(at.decided(at.ann, at.sam, "P4") == "");
  CHECK_FALSE(at.standing(at.sam).complete());
  CHECK(rule_of(at.sign(at.ann, at.sam, SignedAs::assessor)) == "");
  CHECK(rule_of(at.sign(at.sam, at.sam, SignedAs::learner)) == "");
  CHECK(at.standing(at.sam).complete());
}

TEST_CASE("A decision in another window makes the signature refuse") {
  AnOffice at;
  Workplace elsewhere = at.over(at.log);
  at.decide_unit(at.jo, at.sam);
  at.workplace().record();
  REQUIRE(decide(elsewhere, at.ann.id,
                 {at.sam.id, vpo01("P4"), Decision::working_towards, "Not yet."}));
  CHECK(rule_of(at.sign(at.jo, at.sam, SignedAs::assessor)) == "unit-open");
}

TEST_CASE("A unit's page is for its learner and the office") {
  AnOffice at;
  at.drafted(at.sam, {"P4"});
  CHECK(given(open_unit(at.workplace(), at.sam.id, at.sam.id, vpo01_urn)).portfolio.items.size() ==
        1);
  CHECK(given(open_unit(at.workplace(), at.jo.id, at.sam.id, vpo01_urn)).portfolio.items.empty());
  CHECK(rule_of(open_unit(at.workplace(), at.lee.id, at.sam.id, vpo01_urn)) == "not-your-learner");
  CHECK(rule_of(open_unit(at.workplace(), at.jo.id, at.sam.id, StandardUrn("X"))) ==
        "no-such-standard");
  CHECK(rule_of(at.sign(at.jo, at.sam, SignedAs::assessor)) == "unit-open");
}

TEST_CASE(
    "A portfolio is moved to newer rules by an assessor with a reason, and what they ask is open") {
  AnOffice at;
  at.decide_unit(at.jo, at.sam);
  REQUIRE(at.sign(at.jo, at.sam, SignedAs::assessor));
  const auto move = [&](const Person& who, std::string_view because) {
    return rule_of(move_framework(at.workplace(), who.id, at.sam.id, vpo01_urn, because));
  };
  CHECK(move(at.jo, "New rules.") == "framework-is-current");
  EvidencePolicy more = a_policy(SimulationUse::supplementary);
  more.sufficiency.of_criterion[vpo01("P4").code] = {2, 1, 1, 1};
  at.use_policy(more);
  CHECK(rule_of(at.sign(at.sam, at.sam, SignedAs::learner)) == "");  // by the rules it was signed
  UnitView view = given(open_unit(at.workplace(), at.jo.id, at.sam.id, vpo01_urn));
  CHECK(view.newer_framework);
  CHECK(view.changes == std::vector<std::string>{"P4 needs two occasions instead of one."});
  CHECK(view.open.empty());
  CHECK(move(at.jo, " ") == "reason-needed");
  CHECK(move(at.sam, "New rules.") == "role-missing");
  CHECK(rule_of(move_framework(at.workplace(), at.jo.id, at.lee.id, vpo01_urn, "New.")) ==
        "nothing-adopted");
  CHECK(move(at.jo, "New rules.") == "");
  CHECK(at.log.entries.back().answers.size() == 1);
  CHECK(move(at.jo, "New rules.") == "framework-is-current");
  view = given(open_unit(at.workplace(), at.jo.id, at.sam.id, vpo01_urn));
  CHECK_FALSE(view.newer_framework);
  REQUIRE(view.open.size() == 1);
  CHECK(says(view.open.front().sentence, "P4"));
  CHECK(at.workplace().record().portfolio(at.sam.id).newest_decision(vpo01("P4"))->decision ==
        Decision::met);
}
