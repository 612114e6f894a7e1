#include <catch2/catch.hpp>

#include "an_office.h"

using namespace tc;

namespace {

std::string numbers(const std::vector<QueueRow>& rows) {
  std::string out;
  for (const QueueRow& row : rows) out += row.learner.name + " " + row.item.number + "; ";
  return out;
}

constexpr std::int64_t day_ms = 24 * 60 * 60 * 1000;

EvidencePolicy asking_feedback_in(int days) {
  EvidencePolicy policy = a_policy(SimulationUse::supplementary);
  policy.feedback_days.value = days;
  return policy;
}

}  // namespace

TEST_CASE("The queue has what waits first, by due date, and then what was judged, newest first") {
  AnOffice at;
  const EvidenceItem first = at.submit(at.sam, {"P4"});
  const EvidenceItem second = at.submit(at.lee, {"P3", "P4"});
  at.submit(at.sam, {"P4"});
  const EvidenceItem fourth = at.submit(at.sam, {"P4"});
  CHECK(numbers(*queue(at.workplace(), at.jo.id)) ==
        "Sam Carter VPO01/E01; Lee Marsh VPO01/E01; Sam Carter VPO01/E02; Sam Carter VPO01/E03; ");
  at.accept(first, "P4");
  at.accept(second, "P3");
  at.accept(fourth, "P4");
  CHECK(numbers(*queue(at.workplace(), at.jo.id)) ==
        "Lee Marsh VPO01/E01; Sam Carter VPO01/E02; Sam Carter VPO01/E03; Sam Carter VPO01/E01; ");
}

TEST_CASE("Only those who assess have a queue, and one's own items are not in it") {
  AnOffice at;
  at.submit(at.both, {"P4"});
  at.submit(at.sam, {"P4"});
  CHECK(numbers(*queue(at.workplace(), at.both.id)) == "Sam Carter VPO01/E01; ");
  CHECK(queue(at.workplace(), at.jo.id)->size() == 2);
  CHECK(queue(at.workplace(), at.tia.id)->size() == 2);
  const auto none = queue(at.workplace(), at.sam.id);
  CHECK(rule_of(none) == "role-missing");
  CHECK(none.error().sentence == "Only an assessor has a queue, and Sam Carter is not one.");
  CHECK(rule_of(queue(at.workplace(), PersonId("x"))) == "no-such-person");
  at.restart();
  CHECK(rule_of(queue(at.workplace(), at.jo.id)) == "locked");
  CHECK(rule_of(turnaround(at.workplace(), at.jo.id)) == "locked");
}

TEST_CASE("Drafts and withdrawn items are in nobody's queue") {
  AnOffice at;
  at.drafted(at.sam, {"P4"});
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  CHECK(queue(at.workplace(), at.jo.id)->size() == 1);
  REQUIRE(withdraw_item(at.workplace(), at.sam.id, item.id, "The wrong one."));
  CHECK(queue(at.workplace(), at.jo.id)->empty());
}

TEST_CASE("Feedback is due by the policy's working days, in the days of the United Kingdom") {
  AnOffice at;
  at.use_policy(asking_feedback_in(5));
  at.submit(at.sam, {"P4"});  // on a Saturday
  const QueueRow row = queue(at.workplace(), at.jo.id)->front();
  CHECK(row.due == CalendarDate{2026, 11, 27});
  CHECK_FALSE(row.overdue);
  at.clock.advance_ms(6 * day_ms);  // the Friday
  at.sign_in(at.jo);
  CHECK_FALSE(queue(at.workplace(), at.jo.id)->front().overdue);
  at.clock.advance_ms(day_ms);
  at.sign_in(at.jo);
  CHECK(queue(at.workplace(), at.jo.id)->front().overdue);
}

TEST_CASE("A queue's row says how many links are marked and not signed yet") {
  AnOffice at;
  const EvidenceItem item = at.submit(at.sam, {"P3", "P4"});
  REQUIRE(set_mark(at.workplace(), at.jo.id, at.sam.id, LinkJudged{item.id, vpo01("P3")}));
  CHECK(queue(at.workplace(), at.jo.id)->front().marked == 1);
  CHECK(queue(at.workplace(), at.ann.id)->front().marked == 0);
}

TEST_CASE("An open dispute brings a judged item back to those that wait") {
  AnOffice at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  const EvidenceItem other = at.submit(at.sam, {"P4"});
  at.accept(item, "P4");
  at.accept(other, "P4");
  REQUIRE(dispute(at.workplace(), at.sam.id, *item.attempt, 1, vpo01("P4"), "I asked twice."));
  const auto rows = *queue(at.workplace(), at.jo.id);
  CHECK(numbers(rows) == "Sam Carter VPO01/E01; Sam Carter VPO01/E02; ");
  CHECK(rows.front().disputes == 1);
}

TEST_CASE("Turnaround counts the working days from submission to the last first judgement") {
  AnOffice at;
  at.use_policy(asking_feedback_in(5));
  CHECK(turnaround(at.workplace(), at.jo.id)->judged == 0);
  const EvidenceItem quick = at.submit(at.sam, {"P4"});
  const EvidenceItem slow = at.submit(at.sam, {"P3", "P4"});
  at.accept(quick, "P4");
  at.accept(slow, "P3");
  CHECK(turnaround(at.workplace(), at.jo.id)->judged == 1);
  at.clock.advance_ms(9 * day_ms);  // six working days
  at.sign_in(at.jo);
  at.accept(slow, "P4");
  at.accept(quick, "P4");  // a second look
  const Turnaround seen = *turnaround(at.workplace(), at.jo.id);
  CHECK(seen.judged == 2);
  CHECK(seen.in_time == 1);
  CHECK(seen.median_days == 3);
  CHECK(rule_of(turnaround(at.workplace(), at.sam.id)) == "role-missing");
}
