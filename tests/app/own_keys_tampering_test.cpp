// Somebody with keys of their own records what no use case would let them: signatures are good.
#include <catch2/catch.hpp>

#include "a_forger.h"
#include "ledger/heads.h"

using namespace tc;

namespace {

LinkJudged accepting(const EvidenceItem& item) { return {item.id, item.links.front().criterion}; }

Entry judged(AForger& at, const Person& who, const EvidenceItem& item) {
  const EvidenceItem now = at.now(item);
  return at.record_as(who, kinds::link_judged, {now.id, now.submission()->id}, accepting(now));
}

bool told_of_sign_off(const Verified& found, std::string_view words) {
  for (const SignOffFinding& one : found.sign_offs)
    if (one.sentence.find(words) != std::string::npos) return true;
  return false;
}

struct AnInsider : AForger {
  /// The last sign-off again, by Jo and as changed.
  template <class Change>
  Verified signing_off(Change change) {
    UnitSigned body = said<UnitSigned>(nth(kinds::unit_signed));
    body.fingerprint = hex(fingerprint_of(log.heads()).full);
    change(body);
    record_as(jo, kinds::unit_signed, body.decisions, body);
    return seen();
  }
};

}  // namespace

TEST_CASE("A judgement by somebody without the role is named") {
  AForger at;
  const Entry forged = judged(at, at.lee, at.submit(at.sam, {"P4"}));
  const Verified found = at.seen();
  INFO(told(found));
  CHECK(names(found, Damage::role_not_held, forged.id));
}

TEST_CASE("A judgement of one's own evidence is named") {
  AForger at;
  const Entry forged = judged(at, at.both, at.submit(at.both, {"P4"}));
  const Verified found = at.seen();
  INFO(told(found));
  CHECK(names(found, Damage::duty_broken, forged.id));
}

TEST_CASE("A decision about oneself is named") {
  AForger at;
  const Entry forged = at.record_as(at.both, kinds::criterion_decided, {},
                                    CriterionDecided{at.both.id, vpo01("P4"), Decision::met});
  CHECK(names(at.seen(), Damage::duty_broken, forged.id));
}

TEST_CASE("A trainee who countersigns, and whoever countersigns their own, is named") {
  AForger at;
  const EvidenceItem item = at.submit(at.lee, {"P4"});
  const Entry own = judged(at, at.tia, item);
  const Entry forged = at.record_as(at.tia, kinds::judgement_countersigned, {own.id},
                                    JudgementCountersigned{{own.id}});
  const Verified found = at.seen();
  INFO(told(found));
  CHECK((names(found, Damage::role_not_held, forged.id) ||
         names(found, Damage::duty_broken, forged.id)));
}

TEST_CASE("A judgement from before the role was given, or after it was taken away, is named") {
  AForger at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  const Entry early = judged(at, at.lee, item);
  REQUIRE(change_roles(at.workplace(), {}, at.lee.id, {Role::assessor}));
  const Entry held = judged(at, at.lee, item);
  REQUIRE(change_roles(at.workplace(), {}, at.lee.id, {Role::apprentice}));
  const Entry late = judged(at, at.lee, item);
  const Verified found = at.seen();
  INFO(told(found));
  CHECK(names(found, Damage::role_not_held, early.id));
  CHECK_FALSE(names(found, Damage::role_not_held, held.id));
  CHECK(names(found, Damage::role_not_held, late.id));
}

TEST_CASE("A submission in another learner's name is named") {
  AForger at;
  const EvidenceItem drafted = at.drafted(at.sam, {"P4"});
  const Entry forged = at.record_as(at.lee, kinds::evidence_submitted, {drafted.id},
                                    EvidenceSubmitted{drafted.id, drafted.last_said, own_work()});
  const Verified found = at.seen();
  INFO(told(found));
  CHECK(names(found, Damage::duty_broken, forged.id));
}

TEST_CASE("A sign-off as it should be is no finding") {
  AnInsider at;
  const Verified found = at.signing_off([](UnitSigned&) {});
  INFO(told(found));
  CHECK(found.whole());
  CHECK(found.signed_units == 3);
}

TEST_CASE("A sign-off without a decision about every criterion is named") {
  AnInsider at;
  const Verified found = at.signing_off([](UnitSigned& b) { b.decisions.pop_back(); });
  INFO(told(found));
  CHECK(told_of_sign_off(found,
                         "Jo Bell signed VPO01 of Sam Carter on 21 November 2026, but it "
                         "names no decision about IMIVPO01/K4.2."));
}

TEST_CASE("A sign-off by words and rules that were never adopted is named") {
  AnInsider at;
  EvidencePolicy easier = a_policy(SimulationUse::permitted);
  easier.sufficiency.performance = {1, 0, 1, 1};
  at.use_policy(easier);
  const Framework shelved = *at.library.find_framework(vpo01_urn);
  at.log.keep_bundle(*parse_hash(shelved.hash), shelved.bundle);
  CHECK(told_of_sign_off(at.signing_off([&](UnitSigned& b) { b.framework = shelved.hash; }),
                         "never adopted"));
  CHECK(told_of_sign_off(at.signing_off([](UnitSigned& b) { b.framework = hex(sha256("gone")); }),
                         "not kept here"));
}

TEST_CASE("A sign-off upon another record than the one before it is named") {
  AnInsider at;
  CHECK(told_of_sign_off(
      at.signing_off([](UnitSigned& b) { b.fingerprint = hex(sha256("another")); }),
      "is not the one before it"));
}

TEST_CASE("A sign-off that rests on a decision that is not met is named") {
  AnInsider at;
  REQUIRE(at.decided(at.jo, at.sam, "P4", Decision::not_yet_met, "No.") == "");
  const EntryId decision = at.log.entries.back().id;
  const Verified found = at.signing_off([&](UnitSigned& b) { b.decisions.push_back(decision); });
  INFO(told(found));
  CHECK(names(found, Damage::duty_broken, at.log.entries.back().id));
  CHECK(told_of_sign_off(found, "that was open then: "));
}

TEST_CASE("A sign-off of what was decided without evidence is named by the rules of its version") {
  AnInsider at;
  UnitSigned body = at.said<UnitSigned>(at.nth(kinds::unit_signed));
  body.decisions.clear();
  body.learner = at.both.id;
  at.accept(at.submit(at.both, {"P4"}), "P4");  // the portfolio adopts its framework
  for (const auto* criterion : AnOffice::all_criteria)
    body.decisions.push_back(
        at.record_as(at.jo, kinds::criterion_decided, {},
                     CriterionDecided{at.both.id, vpo01(criterion), Decision::met, "", "2"})
            .id);
  body.fingerprint = hex(fingerprint_of(at.log.heads()).full);
  at.record_as(at.jo, kinds::unit_signed, body.decisions, body);
  const Verified found = at.seen();
  INFO(told(found));
  CHECK(told_of_sign_off(found, "Jo Bell signed VPO01 of Kit Doyle"));
  CHECK(told_of_sign_off(found, "that was open then: "));
}

TEST_CASE("An attempt that stays behind although its item came along is named") {
  AForger at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  at.log.locked.insert(attempt_key(*item.attempt));
  const Verified found = at.seen();
  REQUIRE(found.attempts.size() == 1);
  CHECK(found.attempts.front().sentence ==
        item.number + " of Sam Carter rests on it, and it cannot be read although the item can.");
  CHECK(found.unread_attempts == 1);
}

TEST_CASE("Practice that is locked here is counted, and no damage") {
  AForger at;
  const Attempt practice = at.play_well(at.lee);
  at.log.locked.insert(attempt_key(practice.id));
  const Verified found = at.seen();
  CHECK(found.whole());
  CHECK(found.unread_attempts == 1);
  CHECK(found.replayed == 1);
}

TEST_CASE("Where a portfolio is locked its sign-offs are passed over, and no damage") {
  AForger at;
  at.log.locked.insert(portfolio_key(at.sam.id));
  const Verified found = at.seen();
  INFO(told(found));
  CHECK(found.whole());
  CHECK(found.signed_units == 0);
  CHECK(found.unread_signatures > 0);
}
