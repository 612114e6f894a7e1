#include <catch2/catch.hpp>

#include "an_office.h"

using namespace tc;

namespace {

struct ATrainee : AnOffice {
  EvidenceItem seen = observed(sam, {"P3", "P4"});
  ATrainee() { judge_all(tia, seen); }

  std::vector<EntryId> waiting(const Person& who) {
    std::vector<EntryId> ids;
    for (const ToCountersign& one : given(to_countersign(workplace(), who.id)))
      ids.push_back(one.judgement ? one.judgement->id : one.decision->id);
    return ids;
  }
  std::string countersigned(const Person& who, const std::vector<EntryId>& ids, bool agreed = true,
                            std::string_view feedback = "") {
    clock.advance_ms(1000);
    return rule_of(countersign(workplace(), who.id, ids, agreed, feedback));
  }
  Judgement newest(const char* criterion) { return *now(seen).find(vpo01(criterion))->newest(); }
};

}  // namespace

TEST_CASE("A trainee's judgements wait for a qualified assessor, oldest first") {
  ATrainee at;
  const auto rows = given(to_countersign(at.workplace(), at.jo.id));
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].trainee.name == "Tia Moss");
  CHECK(rows[0].learner.name == "Sam Carter");
  CHECK(rows[0].item.number == "VPO01/E01");
  CHECK(text(rows[0].criterion) == "IMIVPO01/P3");
  CHECK(rows[0].judgement->at < rows[1].judgement->at);
  CHECK(rule_of(to_countersign(at.workplace(), at.tia.id)) == "role-missing");
  CHECK(rule_of(to_countersign(at.workplace(), at.sam.id)) == "role-missing");
  at.judge_all(at.jo, at.seen);  // a qualified assessor's own word needs nobody else's
  CHECK(at.waiting(at.ann).empty());
}

TEST_CASE("What is countersigned stands, all at once and signed") {
  ATrainee at;
  CHECK_FALSE(at.newest("P4").stands());
  CHECK(at.countersigned(at.jo, at.waiting(at.jo)) == "");
  CHECK(at.newest("P3").stands());
  CHECK(at.newest("P4").stands());
  CHECK(at.newest("P4").countersigned.back().by == at.jo.id);
  CHECK(at.log.entries.back().signature.size() == 128);
  CHECK(at.log.entries.back().answers.size() == 2);
  CHECK(at.log.keys.at(at.log.entries.back().id) == item_key(at.seen.id));
  CHECK(at.waiting(at.jo).empty());
}

TEST_CASE("Disagreement needs feedback, and what was judged does not stand") {
  ATrainee at;
  const auto ids = at.waiting(at.jo);
  CHECK(at.countersigned(at.jo, ids, false) == "feedback-needed");
  CHECK(at.countersigned(at.jo, ids, false, "\xFF") == "words-unreadable");
  CHECK(at.countersigned(at.jo, ids, false, "She was told the price, not asked.") == "");
  CHECK_FALSE(at.newest("P4").stands());
  CHECK(at.newest("P4").countersigned.back().feedback == "She was told the price, not asked.");
  CHECK(at.waiting(at.jo).empty());
}

TEST_CASE("Nobody countersigns what is their own, or about their own evidence") {
  ATrainee at;
  const auto ids = at.waiting(at.jo);
  CHECK(at.countersigned(at.tia, ids) == "role-missing");
  CHECK(at.countersigned(at.sam, ids) == "role-missing");
  at.judge_all(at.tia, at.observed(at.both, {"P4"}));
  CHECK(at.waiting(at.jo).size() == 3);
  CHECK(at.waiting(at.both).size() == 2);
  CHECK(at.countersigned(at.both, {at.waiting(at.jo).back()}) == "own-evidence");
}

TEST_CASE("What does not wait cannot be countersigned") {
  ATrainee at;
  const auto ids = at.waiting(at.jo);
  CHECK(at.countersigned(at.jo, {}) == "nothing-to-countersign");
  CHECK(at.countersigned(at.jo, {EntryId("x")}) == "nothing-to-countersign");
  CHECK(at.countersigned(at.jo, {ids[0], ids[0]}) == "");
  CHECK(at.countersigned(at.jo, ids) == "nothing-to-countersign");
  CHECK(at.waiting(at.jo).size() == 1);
  const Person new_one = at.person("Ned Price", {Role::assessor});
  CHECK(at.countersigned(new_one, {ids[1]}) == "passphrase-needed");
}

TEST_CASE("A decision is countersigned together with the judgements that it rests on") {
  ATrainee at;
  REQUIRE(at.decided(at.tia, at.sam, "P4") == "");
  const auto ids = at.waiting(at.jo);
  REQUIRE(ids.size() == 3);
  CHECK(at.countersigned(at.jo, ids) == "");
  const Portfolio portfolio = at.workplace().record().portfolio(at.sam.id);
  CHECK(portfolio.newest_decision(vpo01("P4"))->stands());
  CHECK(at.log.keys.at(at.log.entries.back().id).text.substr(0, 10) == "portfolio/");
}

TEST_CASE("A decision that could not be made now is not agreed to") {
  ATrainee at;
  REQUIRE(at.decided(at.tia, at.sam, "P4") == "");
  const auto ids = at.waiting(at.jo);
  REQUIRE(at.countersigned(at.jo, {ids[0], ids[1]}, false, "Not seen so.") == "");
  CHECK(at.countersigned(at.jo, {ids[2]}) != "");
  CHECK(at.countersigned(at.jo, {ids[2]}, false, "It rests on nothing.") == "");
}
