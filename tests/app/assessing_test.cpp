#include "app/assessing.h"

#include <catch2/catch.hpp>

#include "an_office.h"
#include "ledger/kinds.h"

using namespace tc;

namespace {

std::string judged(AWorkplace& at, const Person& who, const EvidenceItem& item, Verdict verdict,
                   std::string_view feedback = "", std::string_view criterion = "P4") {
  at.clock.advance_ms(1000);
  LinkJudged judgement{item.id, vpo01(criterion), verdict};
  judgement.feedback = feedback;
  return rule_of(judge(at.workplace(), who.id, judgement));
}

const Entry& newest(AWorkplace& at, std::string_view kind) {
  for (auto entry = at.log.entries.rbegin(); entry != at.log.entries.rend(); ++entry)
    if (entry->kind == kind) return *entry;
  FAIL("no entry is " << kind);
  return at.log.entries.back();
}

std::size_t how_many(AWorkplace& at, std::string_view kind) {
  std::size_t count = 0;
  for (const Entry& entry : at.log.entries) count += entry.kind == kind ? 1u : 0u;
  return count;
}

}  // namespace

TEST_CASE("A judgement stands beside the older one, and the newest counts") {
  AnOffice at;
  const EvidenceItem item = at.submit(at.sam, {"P3", "P4"});
  CHECK(judged(at, at.jo, item, Verdict::not_accepted, "  Ask which side. ") == "");
  CHECK(at.now(item).find(vpo01("P4"))->newest()->feedback == "Ask which side.");
  const EntryId first = at.now(item).find(vpo01("P4"))->newest()->id;
  CHECK(judged(at, at.ann, item, Verdict::accepted) == "");
  const Link link = *at.now(item).find(vpo01("P4"));
  REQUIRE(link.judgements.size() == 2);
  CHECK(link.judgements[0].by == at.jo.id);
  CHECK(link.newest()->by == at.ann.id);
  CHECK(link.accepted());
  CHECK(at.now(item).find(vpo01("P3"))->newest() == nullptr);
  CHECK(at.log.entries.back().answers ==
        std::vector<EntryId>{item.id, at.now(item).submission()->id, first});
  CHECK(at.log.keys.at(at.log.entries.back().id) == item_key(item.id));
  CHECK(at.log.entries.back().signature.size() == 128);
}

TEST_CASE("Partly accepted and not accepted need feedback") {
  AnOffice at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  for (const Verdict verdict : {Verdict::partly_accepted, Verdict::not_accepted}) {
    CHECK(judged(at, at.jo, item, verdict) == "feedback-needed");
    CHECK(judged(at, at.jo, item, verdict, " \n") == "feedback-needed");
    CHECK(judged(at, at.jo, item, verdict, "Almost.") == "");
  }
  CHECK(judged(at, at.jo, item, Verdict::accepted, std::string(20001, 'x')) == "words-too-many");
  CHECK(judged(at, at.jo, item, Verdict::accepted, "\xFF") == "words-unreadable");
  CHECK(at.now(item).links.front().judgements.size() == 2);
}

TEST_CASE("What is accepted is valid, authentic and current") {
  AnOffice at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  LinkJudged judgement{item.id, vpo01("P4")};
  for (bool RulesOfEvidence::*rule :
       {&RulesOfEvidence::valid, &RulesOfEvidence::authentic, &RulesOfEvidence::current}) {
    judgement.rules = {};
    judgement.rules.*rule = false;
    judgement.verdict = Verdict::accepted;
    CHECK(rule_of(judge(at.workplace(), at.jo.id, judgement)) == "rules-of-evidence");
    judgement.verdict = Verdict::not_accepted;
    judgement.feedback = "It is somebody else's.";
    CHECK(rule_of(judge(at.workplace(), at.jo.id, judgement)) == "");
    CHECK(at.now(item).links.front().newest()->rules == judgement.rules);
  }
}

TEST_CASE("Knowledge is accepted on performance only with what it is inferred from") {
  AnOffice at;
  const EvidenceItem seen = at.observed(at.sam, {"P4", "K4.1"});
  LinkJudged judgement{seen.id, vpo01("K4.1")};
  const auto none = judge(at.workplace(), at.jo.id, judgement);
  CHECK(rule_of(none) == "inference-needed");
  CHECK(none.error().sentence ==
        "IMIVPO01/K4.1 is knowledge, and VPO01/E01 shows performance: direct observation.");
  judgement.inferred_from = " She named both bulbs. ";
  CHECK(rule_of(judge(at.workplace(), at.jo.id, judgement)) == "");
  CHECK(at.now(seen).find(vpo01("K4.1"))->newest()->inferred_from == "She named both bulbs.");
  CHECK(judged(at, at.jo, seen, Verdict::not_accepted, "Not heard.", "K4.1") == "");
  CHECK(judged(at, at.jo, at.questioned(at.sam, {"K4.1"}), Verdict::accepted, "", "K4.1") == "");
}

TEST_CASE("Nobody judges their own evidence, whatever else they are") {
  AnOffice at;
  const EvidenceItem own = at.submit(at.both, {"P4"});
  const EvidenceItem seen = at.observed(at.both, {"P4"});
  for (const EvidenceItem& item : {own, seen}) {
    CHECK(judged(at, at.both, item, Verdict::accepted) == "own-evidence");
    CHECK(judged(at, at.jo, item, Verdict::accepted) == "");
  }
  CHECK(at.decided(at.both, at.both, "P4") == "own-evidence");
  CHECK(at.decided(at.both, at.both, "P4", Decision::working_towards, "More.") == "own-evidence");
  CHECK(at.decided(at.jo, at.both, "P4") == "");
  CHECK(rule_of(with_marks(at.workplace(), at.both.id, at.both.id)) == "own-evidence");
}

TEST_CASE("Whoever is apprentice and assessor judges others") {
  AnOffice at;
  const EvidenceItem item = at.observed(at.sam, {"P4"});
  CHECK(judged(at, at.both, item, Verdict::accepted) == "");
  CHECK(at.decided(at.both, at.sam, "P4") == "");
}

TEST_CASE("Only those who assess judge and decide, about what was submitted") {
  AnOffice at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  CHECK(judged(at, at.lee, item, Verdict::accepted) == "role-missing");
  CHECK(judged(at, at.sam, item, Verdict::accepted) == "role-missing");
  CHECK(judged(at, at.jo, item, Verdict::accepted, "", "P3") == "not-linked");
  EvidenceItem none = item;
  none.id = EntryId("x");
  CHECK(judged(at, at.jo, none, Verdict::accepted) == "no-such-evidence");
  const EvidenceItem withdrawn = at.submit(at.sam, {"P4"});
  REQUIRE(withdraw_item(at.workplace(), at.sam.id, withdrawn.id, "The wrong one."));
  CHECK(judged(at, at.jo, withdrawn, Verdict::accepted) == "not-submitted");
  CHECK(at.decided(at.lee, at.sam, "P4", Decision::not_yet_met, "No.") == "role-missing");
  CHECK(at.decided(at.ann, at.jo, "P4", Decision::not_yet_met, "No.") == "not-an-apprentice");
  CHECK(at.decided(at.jo, at.sam, "P5", Decision::not_yet_met, "No.") == "criterion-is-judged");
  CHECK(at.decided(at.jo, at.sam, "K4", Decision::not_yet_met, "No.") == "criterion-is-judged");
  CHECK(at.decided(at.jo, at.sam, "OTHER/P4", Decision::not_yet_met, "No.") == "no-such-standard");
  CHECK(at.decided(at.jo, at.sam, "P4", Decision::not_yet_met, "\xC3") == "words-unreadable");
}

TEST_CASE("Whoever judges has a passphrase and is signed in") {
  AnOffice at;
  const Person new_one = at.person("Ned Price", {Role::assessor});
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  CHECK(judged(at, new_one, item, Verdict::accepted) == "passphrase-needed");
  CHECK(at.decided(new_one, at.sam, "P4", Decision::not_yet_met, "No.") == "passphrase-needed");
  sign_out(at.workplace(), at.jo.id);
  CHECK(judged(at, at.jo, item, Verdict::accepted) == "locked");
  CHECK(how_many(at, kinds::link_judged) == 0);
}

TEST_CASE("Met on simulation alone is refused with the reason, and an observation mends it") {
  AnOffice at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  CHECK(at.decided(at.jo, at.sam, "P4") == "met-needs-accepted-evidence");
  at.accept(item, "P4");
  const std::size_t before = at.log.entries.size();
  CHECK(at.decided(at.jo, at.sam, "P4") == "met-needs-real-work");
  CHECK(at.log.entries.size() == before);
  const EvidenceItem seen = at.observed(at.sam, {"P4"});
  CHECK(at.decided(at.jo, at.sam, "P4") == "met-needs-real-work");
  at.accept(seen, "P4");
  CHECK(at.decided(at.jo, at.sam, "P4") == "");
  const auto decision = *at.workplace().record().portfolio(at.sam.id).newest_decision(vpo01("P4"));
  CHECK(decision.decision == Decision::met);
  CHECK(decision.by == at.jo.id);
  CHECK(decision.rules == decision_rules_version);
  CHECK(
      newest(at, kinds::criterion_decided).answers ==
      std::vector<EntryId>{at.now(item).links[0].newest()->id, at.now(seen).links[0].newest()->id});
  CHECK(at.log.keys.at(decision.id) == portfolio_key(at.sam.id));
  REQUIRE(at.decided(at.jo, at.sam, "P4", Decision::working_towards, "Again.") == "");
  CHECK(at.log.entries.back().answers.front() == decision.id);
}

TEST_CASE("A decision other than met needs feedback, and no evidence") {
  AnOffice at;
  for (const Decision decision : {Decision::working_towards, Decision::not_yet_met}) {
    CHECK(at.decided(at.jo, at.sam, "P4", decision) == "not-met-needs-feedback");
    CHECK(at.decided(at.jo, at.sam, "P4", decision, " Greet people first. ") == "");
  }
  CHECK(at.workplace().record().portfolio(at.sam.id).newest_decision(vpo01("P4"))->feedback ==
        "Greet people first.");
}

TEST_CASE("A verdict does not take away what a decision as met rests on") {
  AnOffice at;
  const EvidenceItem practised = at.submit(at.sam, {"P4"});
  const EvidenceItem seen = at.observed(at.sam, {"P3", "P4"});
  at.accept(practised, "P4");
  at.accept(seen, "P4");
  REQUIRE(at.decided(at.jo, at.sam, "P4") == "");

  CHECK(judged(at, at.jo, seen, Verdict::not_accepted, "Not so.") == "met-rests-on-it");
  CHECK(judged(at, at.ann, seen, Verdict::partly_accepted, "Not quite.") == "met-rests-on-it");
  CHECK(judged(at, at.jo, seen, Verdict::not_accepted, "Not so.", "P3") == "");
  CHECK(judged(at, at.jo, practised, Verdict::not_accepted, "Not so.") == "");
  CHECK(judged(at, at.jo, seen, Verdict::accepted, "Still.") == "");

  REQUIRE(at.decided(at.jo, at.sam, "P4", Decision::working_towards, "I was wrong.") == "");
  CHECK(judged(at, at.jo, seen, Verdict::not_accepted, "Not so.") == "");
  CHECK(at.decided(at.jo, at.sam, "P4") == "met-needs-accepted-evidence");
}

TEST_CASE("The first result fixes the words and rules that a portfolio is judged by") {
  AnOffice at;
  const EvidenceItem item = at.submit(at.sam, {"P3", "P4"});
  CHECK(how_many(at, kinds::framework_adopted) == 0);
  at.accept(item, "P3");
  at.accept(item, "P4");
  CHECK(how_many(at, kinds::framework_adopted) == 1);
  const Portfolio portfolio = at.workplace().record().portfolio(at.sam.id);
  REQUIRE(portfolio.framework(vpo01_urn) != nullptr);
  const Framework shelved = *at.library.find_framework(vpo01_urn);
  CHECK(portfolio.framework(vpo01_urn)->bundle == shelved.hash);
  CHECK(at.log.kept_bundles.at(*parse_hash(shelved.hash)) == shelved.bundle);
  CHECK(at.workplace().record().portfolio(at.lee.id).framework(vpo01_urn) == nullptr);
}

TEST_CASE("The adopted rules hold although the library's become easier") {
  AnOffice at;
  at.accept(at.submit(at.sam, {"P4"}), "P4");
  at.use_policy(a_policy(SimulationUse::permitted));
  CHECK(at.decided(at.jo, at.sam, "P4") == "met-needs-real-work");
  at.accept(at.submit(at.lee, {"P4"}), "P4");
  EvidencePolicy alone = a_policy(SimulationUse::permitted);
  alone.sufficiency.performance.real_work = 0;
  at.use_policy(alone);
  at.accept(at.submit(at.both, {"P4"}), "P4");
  CHECK(at.decided(at.jo, at.both, "P4") == "");
}
