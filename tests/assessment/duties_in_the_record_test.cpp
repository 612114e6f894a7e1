// What nobody had the role or the right for does not count, though it is in the record.
#include <catch2/catch.hpp>

#include "a_copy.h"

using namespace tc;

namespace {

const PersonId sam("sam");

struct Sam {
  Sam() {
    copy.found();
    copy.with_people();
    submission = copy.submitted("VPO01/E01");
  }
  std::size_t judgements() const {
    const auto link = *copy.book().portfolio(sam).items.front().find(vpo01("P4"));
    return link.judgements.size();
  }
  std::string newest_refusal() const {
    const RecordBook book = copy.book();
    return book.passed_over().empty() ? "" : book.passed_over().back().refusal.rule;
  }
  Judgement judgement() const {
    return *copy.book().portfolio(sam).items.front().find(vpo01("P4"))->newest();
  }

  ACopy copy;
  EntryId submission;
};

}  // namespace

TEST_CASE("Nobody's judgement counts who is no assessor, or judges their own evidence") {
  Sam record;
  record.copy.judge(record.submission, Verdict::accepted, "sam");
  CHECK(record.judgements() == 0);
  CHECK(record.newest_refusal() == "role-missing");
  record.copy.person("sam", "Sam Carter", {Role::apprentice, Role::assessor});
  record.copy.judge(record.submission, Verdict::accepted, "sam");
  CHECK(record.judgements() == 0);
  CHECK(record.newest_refusal() == "own-evidence");
  record.copy.judge(record.submission, Verdict::accepted, "jo");
  CHECK(record.judgements() == 1);
}

TEST_CASE(
    "Roles are those of the time: taken away they take nothing back, given they give nothing") {
  Sam record;
  record.copy.judge(record.submission, Verdict::accepted, "jo");
  record.copy.person("jo", "Jo Bell", {});
  CHECK(record.judgements() == 1);
  record.copy.judge(record.submission, Verdict::accepted, "jo");
  CHECK(record.judgements() == 1);
  record.copy.person("jo", "Jo Bell", {Role::assessor});
  CHECK(record.judgements() == 1);
}

TEST_CASE("A trainee's judgement is known as one, even when they have qualified since") {
  Sam record;
  const EntryId judged = record.copy.judge(record.submission, Verdict::accepted, "tam");
  CHECK(record.judgement().by_trainee);
  CHECK_FALSE(record.judgement().stands());
  record.copy.person("tam", "Tam Hughes", {Role::trainee_assessor, Role::assessor});
  CHECK_FALSE(record.judgement().stands());
  record.copy.countersign({judged});
  CHECK(record.judgement().stands());
  record.copy.judge(record.submission, Verdict::accepted, "tam");
  CHECK_FALSE(record.judgement().by_trainee);
}

TEST_CASE(
    "A countersignature counts by a qualified assessor who did not judge, and not the learner") {
  Sam record;
  const EntryId judged = record.copy.judge(record.submission, Verdict::accepted, "tam");
  record.copy.countersign({judged}, "tam");
  CHECK(record.newest_refusal() == "role-missing");
  record.copy.person("tam", "Tam Hughes", {Role::assessor});
  record.copy.countersign({judged}, "tam");
  CHECK(record.newest_refusal() == "own-judgement");
  record.copy.person("sam", "Sam Carter", {Role::apprentice, Role::assessor});
  record.copy.countersign({judged}, "sam");
  CHECK(record.newest_refusal() == "own-evidence");
  CHECK_FALSE(record.judgement().stands());
  record.copy.countersign({judged}, "kim", false);
  CHECK_FALSE(record.judgement().stands());
  record.copy.countersign({judged}, "kim");
  CHECK(record.judgement().stands());
  CHECK(record.judgement().countersigned.size() == 2);
}

TEST_CASE("A qualified assessor's judgement is not countersigned") {
  Sam record;
  record.copy.countersign({record.copy.judge(record.submission, Verdict::accepted, "jo")});
  CHECK(record.judgement().countersigned.empty());
}

TEST_CASE("A trainee's decisions are countersigned with their judgements at once") {
  Sam record;
  const EntryId judged = record.copy.judge(record.submission, Verdict::accepted, "tam");
  const EntryId decided = record.copy.decide(Decision::met, "tam", {judged});
  record.copy.countersign({judged, decided});
  CHECK(record.judgement().stands());
  CHECK(record.copy.book().portfolio(sam).newest_decision(vpo01("P4"))->stands());
}

TEST_CASE("Items are written by their learner, observations by assessors, and never for another") {
  Sam record;
  const auto items = [&] { return record.copy.book().portfolio(sam).items.size(); };
  EvidenceSaid account = record.copy.said("VPO01/E02");
  record.copy.add(kinds::evidence_added, account, {}, "jo");
  CHECK(items() == 1);
  account.kind = EvidenceKind::direct_observation;
  record.copy.add(kinds::evidence_added, account, {}, "sam");
  CHECK(items() == 1);
  record.copy.add(kinds::evidence_added, account, {}, "jo");
  CHECK(items() == 2);
  const EntryId item = record.copy.log.entries.back().id;
  record.copy.submit(item, item, "kim");
  CHECK(record.newest_refusal() == "own-work-only");
  record.copy.change(item, "Changed", "kim");
  CHECK(record.newest_refusal() == "own-work-only");
}

TEST_CASE("A submission is withdrawn by who made it") {
  Sam record;
  record.copy.withdraw(record.copy.item_of(record.submission), record.submission, "jo");
  CHECK(record.copy.book().portfolio(sam).items.front().submitted());
  CHECK(record.newest_refusal() == "own-work-only");
}

TEST_CASE("An attempt goes on by who began it") {
  Sam record;
  record.copy.person("lee", "Lee", {Role::apprentice});
  const EntryId attempt = record.copy.begin();
  record.copy.move(attempt, 0, "", "lee");
  CHECK(record.copy.book().attempts().front().moves.empty());
  CHECK(record.newest_refusal() == "own-work-only");
}

TEST_CASE("A unit is signed by the learner for themselves, and by assessors for others") {
  Sam record;
  const auto signatures = [&] { return record.copy.book().portfolio(sam).signatures.size(); };
  record.copy.sign(SignedAs::learner, "jo", {});
  record.copy.sign(SignedAs::assessor, "sam", {});
  record.copy.sign(SignedAs::countersigner, "sam", {});
  record.copy.sign(SignedAs::countersigner, "tam", {});
  CHECK(signatures() == 0);
  record.copy.sign(SignedAs::learner, "sam", {});
  record.copy.sign(SignedAs::assessor, "tam", {});
  record.copy.sign(SignedAs::countersigner, "kim", {});
  REQUIRE(signatures() == 3);
  CHECK(record.copy.book().portfolio(sam).signatures[1].by_trainee);
  CHECK_FALSE(record.copy.book().portfolio(sam).signatures[2].by_trainee);
}

TEST_CASE("What somebody did whom the record does not name is passed over") {
  Sam record;
  record.copy.judge(record.submission, Verdict::accepted, "nobody");
  CHECK(record.judgements() == 0);
  CHECK(record.newest_refusal() == "nobody-known");
}
