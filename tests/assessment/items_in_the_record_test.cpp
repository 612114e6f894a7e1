// Items of evidence, what was agreed about them, and the frameworks they are judged by, as folded.
#include <catch2/catch.hpp>

#include "a_copy.h"

using namespace tc;

namespace {

const PersonId sam("sam");

ACopy with_people() {
  ACopy copy;
  copy.found();
  copy.with_people();
  return copy;
}

const EvidenceItem& only_item(const RecordBook& book) {
  REQUIRE(book.portfolio(sam).items.size() == 1);
  return book.portfolio(sam).items.front();
}

const Link& p4(const EvidenceItem& item) { return *item.find(vpo01("P4")); }

}  // namespace

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
