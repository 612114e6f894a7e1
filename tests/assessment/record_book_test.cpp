#include "assessment/record_book.h"

#include <catch2/catch.hpp>

#include "a_copy.h"
#include "base/failure.h"

using namespace tc;

namespace {

const PersonId sam("sam");

ACopy with_people() {
  ACopy copy;
  copy.found();
  copy.with_people();
  return copy;
}

/// A record with something of everything, and things that are to be passed over.
ACopy a_full_record() {
  ACopy record = with_people();
  const EntryId attempt = record.begin();
  EntryId last = record.move(attempt, 0, "");
  last = record.move(last, 1);
  record.add_text("weather.seen", "{\"sky\":\"grey\"}");
  record.add(kinds::attempt_ended, AttemptEnded{"sold", "good"}, {last});
  const EntryId item = record.submitted("VPO01/E01");
  record.add_text(kinds::link_judged, "{\"verdict\":\"fail\"}", {item});
  const EntryId first = record.judge(item, Verdict::not_accepted);
  record.judge(item, Verdict::accepted, "jo", {first});
  const EntryId doubt = record.decide(Decision::working_towards);
  record.decide(Decision::met, "jo", {doubt});
  record.person("sam", "Sam Carter-Lee", {Role::apprentice});
  return record;
}

const EvidenceItem& only_item(const RecordBook& book) {
  REQUIRE(book.portfolio(sam).items.size() == 1);
  return book.portfolio(sam).items.front();
}

}  // namespace

TEST_CASE("The book tells the record") {
  const ACopy record = a_full_record();
  const RecordBook book = record.book();
  REQUIRE(book.people().size() == 4);
  CHECK(book.find_person(sam)->name == "Sam Carter-Lee");
  REQUIRE(book.attempts().size() == 1);
  const AttemptRecord& attempt = book.attempts().front();
  CHECK(attempt.moves.size() == 2);
  CHECK(attempt.ended->outcome == "good");
  CHECK(attempt.ended_at > attempt.at);
  const Portfolio& portfolio = book.portfolio(sam);
  const Link& link = *portfolio.find_number("VPO01/E01")->find(vpo01("P4"));
  CHECK(link.judgements.size() == 2);
  CHECK(link.accepted());
  CHECK(portfolio.newest_decision(vpo01("P4"))->decision == Decision::met);
  CHECK(portfolio.newest_decision(vpo01("P3")) == nullptr);
  CHECK(portfolio.decisions.at(vpo01("P4")).size() == 2);
  CHECK(book.conflicts().empty());
  CHECK(book.passed_over().empty());
}

TEST_CASE("Folding as entries arrive gives what folding at once gives") {
  const ACopy whole = a_full_record();
  RecordBook growing;
  MemoryLog log = whole.log;
  const auto entries = log.entries;
  log.entries.clear();
  for (const Entry& entry : entries) {
    log.entries.push_back(entry);
    growing.catch_up(log);
    growing.catch_up(log);
    RecordBook at_once;
    at_once.catch_up(log);
    REQUIRE(told(growing) == told(at_once));
  }
  CHECK(told(growing) == told(whole.book()));
}

TEST_CASE("More entries than a page are all read") {
  ACopy record;
  record.found();
  for (int i = 0; i < 603; ++i) record.person("p" + std::to_string(i), "A person", {});
  CHECK(record.book().people().size() == 603);
}

TEST_CASE("A log that fails in the middle is read on later, and nothing is read twice") {
  const ACopy record = a_full_record();
  RecordBook book;
  MemoryLog log = record.log;
  struct Guarded final : Vault {
    std::optional<Secret> key(const KeyName&) override {
      if (--left < 0) throw Failure("The disk is gone.");
      return Secret::from(std::string(Secret::size, 'k'));
    }
    int left = 0;
  } guarded;
  log.vault = &guarded;
  for (const int bodies : {0, 1, 5, 9}) {
    guarded.left = bodies;
    CHECK_THROWS_AS(book.catch_up(log), Failure);
  }
  guarded.left = 1000;
  book.catch_up(log);
  CHECK(told(book) == told(record.book()));
}

TEST_CASE("Unknown kinds and bodies that are not their kind are passed over") {
  ACopy record;
  record.found();
  record.add_text("person.promoted", body_text(PersonAdded{{PersonId("x"), "X", {}}}));
  record.add_text(kinds::person_added, "{\"name\":\"no id\"}");
  record.add_text(kinds::attempt_begun, body_text(AttemptEnded{"sold", "good"}));
  record.add_text(kinds::criterion_decided, "{}");
  CHECK(told(record.book()).empty());
}

TEST_CASE("Erased and locked bodies are passed over, with all that answers them") {
  ACopy record = with_people();
  const EntryId attempt = record.begin();
  const EntryId opening = record.move(attempt, 0, "");
  const EntryId first = record.move(opening, 1);
  record.move(first, 2);
  const EntryId submission = record.submitted("VPO01/E01");
  record.judge(submission, Verdict::accepted);

  record.log.bodies.erase(first);
  CHECK(record.book().attempts().front().moves.size() == 1);
  CHECK(record.book().attempts().front().last == opening);
  record.log.held_back.insert(submission);
  CHECK(only_item(record.book()).state() == ItemState::draft);
  record.log.bodies.erase(record.item_of(submission));
  CHECK(record.book().portfolio(sam).items.empty());
  record.log.bodies.clear();
  CHECK(told(record.book()).empty());
}

TEST_CASE("Of two answers to one move the first to arrive is the attempt") {
  ACopy record = with_people();
  const EntryId attempt = record.begin();
  const EntryId opening = record.move(attempt, 0, "");
  const EntryId mine = record.move(opening, 1, "reply:mine");
  const EntryId theirs = record.move(opening, 1, "reply:theirs");
  record.move(theirs, 2, "reply:theirs-again");
  record.add(kinds::attempt_ended, AttemptEnded{"leaves", "poor"}, {theirs});
  record.move(mine, 2, "reply:mine-again");
  const AttemptRecord found = record.book().attempts().front();
  REQUIRE(found.moves.size() == 3);
  CHECK(found.moves[1].move == "reply:mine");
  CHECK(found.moves[2].move == "reply:mine-again");
  CHECK_FALSE(found.ended);
}

TEST_CASE("An attempt ends once, and then goes on no more") {
  ACopy record = with_people();
  const EntryId opening = record.move(record.begin(), 0, "");
  record.add(kinds::attempt_ended, AttemptEnded{"sold", "good"}, {opening});
  record.add(kinds::attempt_ended, AttemptEnded{"leaves", "poor"}, {opening});
  record.move(opening, 1);
  CHECK(record.book().attempts().front().ended->ending == "sold");
  CHECK(record.book().attempts().front().moves.size() == 1);
}

TEST_CASE("Answers to what is not there are passed over") {
  ACopy record = with_people();
  record.add(kinds::attempt_moved, AttemptMoved{1, "wait:1", ""});
  const EntryId person = record.person("lee", "Lee", {Role::apprentice});
  record.move(person, 1);
  record.add(kinds::attempt_ended, AttemptEnded{"sold", "good"}, {person});
  const EntryId submission = record.submitted("VPO01/E01");
  const EntryId item = record.item_of(submission);
  record.add(kinds::link_judged, LinkJudged{item, vpo01("P12"), Verdict::accepted, {}, ""},
             {item, submission}, "jo");
  record.add(kinds::link_judged, LinkJudged{person, vpo01("P4"), Verdict::accepted, {}, ""},
             {person, submission}, "jo");
  record.add(kinds::action_settled, ActionSettled{person}, {person}, "jo");
  record.add(kinds::dispute_settled, DisputeSettled{person}, {person}, "jo");
  record.add(kinds::evidence_withdrawn, EvidenceWithdrawn{person, ""}, {person});
  const RecordBook book = record.book();
  CHECK(book.attempts().empty());
  for (const Link& link : only_item(book).links) CHECK(link.judgements.empty());
}

TEST_CASE("Attempts and evidence are found by their own ids alone") {
  ACopy record = with_people();
  const EntryId attempt = record.begin();
  const EntryId opening = record.move(attempt, 0, "");
  const EntryId submission = record.submitted("VPO01/E01");
  const RecordBook book = record.book();
  CHECK(book.find_attempt(attempt)->id == attempt);
  CHECK(book.find_attempt(opening) == nullptr);
  CHECK(book.find_attempt(submission) == nullptr);
  CHECK(book.find_evidence(record.item_of(submission))->number == "VPO01/E01");
  CHECK(book.find_evidence(submission) == nullptr);
  CHECK(book.find_evidence(attempt) == nullptr);
  CHECK_FALSE(book.submitted(attempt));
  CHECK(book.portfolio(PersonId("nobody")).items.empty());
}

TEST_CASE("An attempt is no longer private while evidence with it is submitted") {
  ACopy record = with_people();
  const EntryId attempt = record.begin();
  EvidenceSaid said = record.said("VPO01/E01");
  said.kind = EvidenceKind::simulation;
  said.attempt = attempt;
  const EntryId item = record.add(kinds::evidence_added, said, {attempt});
  CHECK_FALSE(record.book().submitted(attempt));
  const EntryId submission = record.submit(item, item);
  CHECK(record.book().submitted(attempt));
  record.withdraw(item, submission);
  CHECK_FALSE(record.book().submitted(attempt));
}
