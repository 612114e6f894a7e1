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

const Link& p4(const EvidenceItem& item) { return *item.find(vpo01("P4")); }

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

TEST_CASE("An item is changed until it is submitted, and again after it was withdrawn") {
  ACopy record = with_people();
  const EntryId item = record.item("VPO01/E01");
  EntryId words = record.change(item, "A better title");
  CHECK(only_item(record.book()).title == "A better title");
  CHECK(only_item(record.book()).last_said == words);
  CHECK(only_item(record.book()).number == "VPO01/E01");
  const EntryId submission = record.submit(item, words);
  record.change(item, "Too late");
  CHECK(only_item(record.book()).title == "A better title");
  record.withdraw(item, submission);
  CHECK(only_item(record.book()).submissions.back().withdrawn_because == "too thin");
  words = record.change(item, "Better still");
  record.submit(item, words);
  CHECK(only_item(record.book()).title == "Better still");
  CHECK(only_item(record.book()).submissions.size() == 2);
  CHECK(only_item(record.book()).submitted());
}

TEST_CASE("A submission declares the words that it names, whatever was written elsewhere since") {
  ACopy record = with_people();
  const EntryId item = record.item("VPO01/E01");
  const EntryId declared = record.change(item, "Declared");
  const EntryId later = record.change(item, "Later");
  record.submit(item, declared);
  CHECK(only_item(record.book()).title == "Declared");
  CHECK(only_item(record.book()).last_said == declared);
  const EntryId other = record.submitted("VPO01/E02");
  record.submit(item, record.item_of(other));  // another item's words
  CHECK(record.book().portfolio(sam).items.front().submissions.size() == 1);
  CHECK(later != declared);
}

TEST_CASE("Judgements belong to the submission that they answer") {
  ACopy record = with_people();
  const EntryId first = record.submitted("VPO01/E01");
  const EntryId item = record.item_of(first);
  record.judge(first, Verdict::not_accepted);
  record.withdraw(item, first);
  CHECK(p4(only_item(record.book())).judgements.empty());
  CHECK(p4(only_item(record.book())).earlier.size() == 1);
  const EntryId second = record.submit(item, record.change(item, "Again"));
  record.judge(first, Verdict::accepted);  // by who did not know of the withdrawal
  record.judge(second, Verdict::accepted);
  const RecordBook book = record.book();
  CHECK(p4(only_item(book)).judgements.size() == 1);
  CHECK(p4(only_item(book)).earlier.size() == 2);
  CHECK(p4(only_item(book)).accepted());
}

TEST_CASE("A draft is not judged") {
  ACopy record = with_people();
  const EntryId item = record.item("VPO01/E01");
  record.add(kinds::link_judged, LinkJudged{item, vpo01("P4"), Verdict::accepted, {}, ""}, {item},
             "jo");
  CHECK(p4(only_item(record.book())).judgements.empty());
}

TEST_CASE("What an assessor saw is confirmed by the learner") {
  ACopy record = with_people();
  const EntryId submission = record.submitted("VPO01/E01", "jo");
  const EntryId item = record.item_of(submission);
  CHECK(only_item(record.book()).by == PersonId("jo"));
  record.add(kinds::evidence_confirmed, EvidenceConfirmed{item}, {submission}, "jo");
  CHECK_FALSE(only_item(record.book()).submission()->confirmed);
  record.add(kinds::evidence_confirmed, EvidenceConfirmed{item}, {submission});
  CHECK(only_item(record.book()).submission()->confirmed);
}

TEST_CASE("What the record's first format added is submitted, and judged by its item alone") {
  ACopy record;
  for (const auto& [id, role] : {std::pair("sam", Role::apprentice), {"jo", Role::assessor}}) {
    record.person(id, id, {role});
    record.as_of_old();
  }
  const EntryId item = record.item("VPO01/E01");
  record.as_of_old();
  record.add(kinds::link_judged, LinkJudged{item, vpo01("P4"), Verdict::accepted, {}, ""}, {item},
             "jo");
  record.as_of_old();
  record.decide(Decision::met);
  record.as_of_old();
  const RecordBook book = record.book();
  CHECK(only_item(book).submitted());
  CHECK(p4(only_item(book)).accepted());
  CHECK(book.portfolio(sam).newest_decision(vpo01("P4"))->decision == Decision::met);
}

TEST_CASE("Actions are agreed and settled, disputes raised and decided") {
  ACopy record = with_people();
  const EntryId action = record.add(
      kinds::action_planned,
      ActionPlanned{sam, vpo01("P4"), {}, "Serve a trade customer", sam, {2026, 12, 1}}, {}, "jo");
  CHECK(record.book().portfolio(sam).actions.front().outcome == PlannedAction::Outcome::open);
  record.add(kinds::action_settled, ActionSettled{action, PlannedAction::Outcome::done, "Seen."},
             {action}, "jo");
  CHECK(record.book().portfolio(sam).actions.front().outcome == PlannedAction::Outcome::done);
  const EntryId attempt = record.begin();
  const EntryId dispute =
      record.add(kinds::indication_disputed,
                 IndicationDisputed{attempt, 7, vpo01("P4"), "I asked."}, {attempt});
  CHECK(record.book().attempts().front().disputes.front().step == 7);
  record.add(kinds::dispute_settled, DisputeSettled{dispute, Dispute::Outcome::upheld, "True."},
             {dispute}, "jo");
  const Dispute settled = record.book().attempts().front().disputes.front();
  CHECK(settled.outcome == Dispute::Outcome::upheld);
  CHECK(settled.settled_by == PersonId("jo"));
}

TEST_CASE("A portfolio's framework is the newest that was adopted") {
  ACopy record = with_people();
  const auto adopt = [&](const std::string& bundle, const std::string& who) {
    return record.add(kinds::framework_adopted,
                      FrameworkAdopted{sam, StandardUrn("IMIVPO01"), bundle, "1", "newer"}, {},
                      who);
  };
  CHECK(record.book().portfolio(sam).framework(StandardUrn("IMIVPO01")) == nullptr);
  const EntryId first = adopt("one", "sam");
  CHECK(record.book().portfolio(sam).framework(StandardUrn("IMIVPO01"))->id == first);
  adopt("two", "sam");  // only an assessor moves it
  CHECK(record.book().portfolio(sam).framework(StandardUrn("IMIVPO01"))->bundle == "one");
  adopt("three", "jo");
  CHECK(record.book().portfolio(sam).framework(StandardUrn("IMIVPO01"))->bundle == "three");
  CHECK(record.book().portfolio(sam).framework(StandardUrn("IMIVPO19")) == nullptr);
}
