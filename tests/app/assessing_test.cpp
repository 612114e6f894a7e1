#include "app/assessing.h"

#include <catch2/catch.hpp>

#include "kit/a_workplace.h"
#include "ledger/kinds.h"

using namespace tc;

namespace {

std::string judged(AWorkplace& at, const Person& who, const EvidenceItem& item, Verdict verdict,
                   std::string_view feedback = "", std::string_view criterion = "P4") {
  return rule_of(judge(at.workplace(), who.id, item.id, vpo01(criterion), verdict, feedback));
}

std::string decided(AWorkplace& at, const Person& who, const Person& learner, Decision decision,
                    std::string_view feedback = "", std::string_view criterion = "P4") {
  return rule_of(decide(at.workplace(), who.id, learner.id, vpo01(criterion), decision, feedback));
}

std::string numbers(const std::vector<QueueRow>& rows) {
  std::string out;
  for (const QueueRow& row : rows) out += row.learner.name + " " + row.item.number + "; ";
  return out;
}

}  // namespace

TEST_CASE("The queue has what waits first, oldest first, and then what was judged, newest first") {
  AWorkplace at;
  const EvidenceItem first = at.submit(at.sam, {"P4"});
  const EvidenceItem second = at.submit(at.lee, {"P3", "P4"});
  const EvidenceItem third = at.submit(at.sam, {"P4"});
  const EvidenceItem fourth = at.submit(at.sam, {"P4"});
  CHECK(numbers(*queue(at.workplace(), at.jo.id)) ==
        "Sam Carter VPO01/E01; Lee Marsh VPO01/E01; Sam Carter VPO01/E02; Sam Carter VPO01/E03; ");
  at.accept(first, "P4");
  at.accept(second, "P3");
  at.accept(fourth, "P4");
  CHECK(numbers(*queue(at.workplace(), at.jo.id)) ==
        "Lee Marsh VPO01/E01; Sam Carter VPO01/E02; Sam Carter VPO01/E03; Sam Carter VPO01/E01; ");
}

TEST_CASE("Only an assessor has a queue, and one's own items are not in it") {
  AWorkplace at;
  at.submit(at.both, {"P4"});
  at.submit(at.sam, {"P4"});
  CHECK(numbers(*queue(at.workplace(), at.both.id)) == "Sam Carter VPO01/E01; ");
  CHECK(queue(at.workplace(), at.jo.id)->size() == 2);
  const auto none = queue(at.workplace(), at.sam.id);
  CHECK(rule_of(none) == "role-missing");
  CHECK(none.error().sentence == "Only an assessor has a queue, and Sam Carter is not one.");
  CHECK(rule_of(queue(at.workplace(), PersonId("x"))) == "no-such-person");
}

TEST_CASE("An item is found by its number, and the refusal says which there are") {
  AWorkplace at;
  CHECK(find_item(at.workplace(), at.sam.id, "VPO01/E01").error().hint == "It is empty.");
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  at.observed(at.sam, {"P4"});
  CHECK(find_item(at.workplace(), at.sam.id, "VPO01/E01")->id == item.id);
  const auto none = find_item(at.workplace(), at.sam.id, "VPO01/E07");
  CHECK(rule_of(none) == "no-such-evidence");
  CHECK(none.error().hint == "It has VPO01/E01 and VPO01/E02.");
  CHECK(rule_of(find_item(at.workplace(), at.lee.id, "VPO01/E01")) == "no-such-evidence");
}

TEST_CASE("A judgement stands beside the older one, and the newest counts") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P3", "P4"});
  CHECK(judged(at, at.jo, item, Verdict::not_accepted, "  Ask which side. ") == "");
  CHECK(at.now(item).find(vpo01("P4"))->newest()->feedback == "Ask which side.");
  CHECK(judged(at, at.both, item, Verdict::accepted) == "");
  const Link& link = *at.now(item).find(vpo01("P4"));
  REQUIRE(link.judgements.size() == 2);
  CHECK(link.judgements[0].by == at.jo.id);
  CHECK(link.newest()->by == at.both.id);
  CHECK(link.accepted());
  CHECK(at.now(item).find(vpo01("P3"))->newest() == nullptr);
  CHECK(at.log.entries.back().answers == std::vector<EntryId>{item.id});
}

TEST_CASE("Partly accepted and not accepted need feedback") {
  AWorkplace at;
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

TEST_CASE("Nobody judges their own evidence, whatever else they are") {
  AWorkplace at;
  const EvidenceItem own = at.submit(at.both, {"P4"});
  const EvidenceItem seen = at.observed(at.both, {"P4"});
  for (const EvidenceItem& item : {own, seen}) {
    CHECK(judged(at, at.both, item, Verdict::accepted) == "own-evidence");
    CHECK(judged(at, at.jo, item, Verdict::accepted) == "");
  }
  CHECK(decided(at, at.both, at.both, Decision::met) == "own-evidence");
  CHECK(decided(at, at.both, at.both, Decision::working_towards, "More.") == "own-evidence");
  CHECK(decided(at, at.jo, at.both, Decision::met) == "");
}

TEST_CASE("Whoever is apprentice and assessor judges others") {
  AWorkplace at;
  const EvidenceItem item = at.observed(at.sam, {"P4"});
  CHECK(judged(at, at.both, item, Verdict::accepted) == "");
  CHECK(decided(at, at.both, at.sam, Decision::met) == "");
}

TEST_CASE("Only an assessor judges and decides, about what is there") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  CHECK(judged(at, at.lee, item, Verdict::accepted) == "role-missing");
  CHECK(judged(at, at.sam, item, Verdict::accepted) == "role-missing");
  CHECK(judged(at, at.jo, item, Verdict::accepted, "", "P3") == "not-linked");
  CHECK(judged(at, at.jo, item, Verdict::accepted, "", "K4") == "not-linked");
  EvidenceItem none = item;
  none.id = EntryId("x");
  CHECK(judged(at, at.jo, none, Verdict::accepted) == "no-such-evidence");
  CHECK(decided(at, at.lee, at.sam, Decision::not_yet_met, "No.") == "role-missing");
  CHECK(decided(at, at.jo, at.jo, Decision::not_yet_met, "No.") == "own-evidence");
  CHECK(decided(at, at.both, at.jo, Decision::not_yet_met, "No.") == "not-an-apprentice");
  CHECK(decided(at, at.jo, at.sam, Decision::not_yet_met, "No.", "P5") == "criterion-is-judged");
  CHECK(decided(at, at.jo, at.sam, Decision::not_yet_met, "No.", "K4") == "criterion-is-judged");
  CHECK(decided(at, at.jo, at.sam, Decision::not_yet_met, "No.", "OTHER/P4") == "no-such-standard");
  CHECK(decided(at, at.jo, at.sam, Decision::not_yet_met, "\xC3") == "words-unreadable");
}

TEST_CASE("Met on simulation alone is refused with the reason, and an observation mends it") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  CHECK(decided(at, at.jo, at.sam, Decision::met) == "met-needs-accepted-evidence");
  at.accept(item, "P4");
  const std::size_t before = at.log.entries.size();
  CHECK(decided(at, at.jo, at.sam, Decision::met) == "met-needs-real-work");
  CHECK(at.log.entries.size() == before);

  const EvidenceItem seen = at.observed(at.sam, {"P4"});
  CHECK(decided(at, at.jo, at.sam, Decision::met) == "met-needs-real-work");
  at.accept(seen, "P4");
  CHECK(decided(at, at.jo, at.sam, Decision::met) == "");
  const auto* decision = at.workplace().record().portfolio(at.sam.id).newest_decision(vpo01("P4"));
  REQUIRE(decision != nullptr);
  CHECK(decision->decision == Decision::met);
  CHECK(decision->by == at.jo.id);
  CHECK(at.log.entries.back().kind == kinds::criterion_decided);
  CHECK(at.log.entries.back().answers == std::vector<EntryId>{at.now(item).links[0].newest()->id,
                                                              at.now(seen).links[0].newest()->id});
}

TEST_CASE("The standard's policy decides what simulation counts for") {
  AWorkplace at;
  at.accept(at.submit(at.sam, {"P4"}), "P4");
  at.library.policies.clear();
  CHECK(decided(at, at.jo, at.sam, Decision::met) == "met-needs-real-work");
  at.library.policies = {a_policy(SimulationUse::forbidden)};
  CHECK(decided(at, at.jo, at.sam, Decision::met) == "met-needs-real-work");
  at.library.policies = {a_policy(SimulationUse::permitted)};
  CHECK(decided(at, at.jo, at.sam, Decision::met) == "");
}

TEST_CASE("A decision other than met needs feedback, and no evidence") {
  AWorkplace at;
  for (const Decision decision : {Decision::working_towards, Decision::not_yet_met}) {
    CHECK(decided(at, at.jo, at.sam, decision) == "not-met-needs-feedback");
    CHECK(decided(at, at.jo, at.sam, decision, " Greet people first. ") == "");
  }
  CHECK(at.workplace().record().portfolio(at.sam.id).newest_decision(vpo01("P4"))->feedback ==
        "Greet people first.");
}

TEST_CASE("A verdict does not take away what a decision as met rests on") {
  AWorkplace at;
  const EvidenceItem practised = at.submit(at.sam, {"P4"});
  const EvidenceItem seen = at.observed(at.sam, {"P3", "P4"});
  at.accept(practised, "P4");
  at.accept(seen, "P4");
  REQUIRE(decided(at, at.jo, at.sam, Decision::met) == "");

  CHECK(judged(at, at.jo, seen, Verdict::not_accepted, "Not so.") == "met-rests-on-it");
  CHECK(judged(at, at.jo, seen, Verdict::partly_accepted, "Not quite.") == "met-rests-on-it");
  CHECK(judged(at, at.jo, seen, Verdict::not_accepted, "Not so.", "P3") == "");
  CHECK(judged(at, at.jo, practised, Verdict::not_accepted, "Not so.") == "");
  CHECK(judged(at, at.jo, seen, Verdict::accepted, "Still.") == "");

  REQUIRE(decided(at, at.jo, at.sam, Decision::working_towards, "I was wrong.") == "");
  CHECK(judged(at, at.jo, seen, Verdict::not_accepted, "Not so.") == "");
  CHECK(decided(at, at.jo, at.sam, Decision::met) == "met-needs-accepted-evidence");
}

TEST_CASE("A second observation carries the decision when the first is taken back") {
  AWorkplace at;
  const EvidenceItem first = at.observed(at.sam, {"P4"});
  const EvidenceItem second = at.observed(at.sam, {"P4"});
  at.accept(first, "P4");
  at.accept(second, "P4");
  REQUIRE(decided(at, at.jo, at.sam, Decision::met) == "");
  CHECK(judged(at, at.jo, first, Verdict::not_accepted, "The wrong day.") == "");
  CHECK(judged(at, at.jo, second, Verdict::not_accepted, "Too.") == "met-rests-on-it");
}
