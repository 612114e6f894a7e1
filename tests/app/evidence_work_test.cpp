#include "app/evidence_work.h"

#include <catch2/catch.hpp>

#include "kit/a_workplace.h"

using namespace tc;

namespace {

std::string add(AWorkplace& at, const EntryId& attempt, std::vector<Claim> claims) {
  return rule_of(add_attempt_as_evidence(at.workplace(), at.sam.id, attempt, std::move(claims)));
}

std::string observe_sam(AWorkplace& at, Observation seen,
                        std::vector<Claim> claims = {claim("P4")}) {
  return rule_of(observe(at.workplace(), at.jo.id, at.sam.id, std::move(seen), std::move(claims)));
}

std::vector<std::string> criteria_of(const EvidenceItem& item) {
  std::vector<std::string> out;
  for (const Link& link : item.links) out.push_back(text(link.criterion));
  return out;
}

const std::string not_utf8 = "caf\xE9";

}  // namespace

TEST_CASE("What the engine saw as shown is proposed, once a criterion, with its step") {
  AWorkplace at;
  const auto claims = proposed_claims(debrief(at.play_well(at.sam)));
  std::string all;
  for (const Claim& one : claims)
    all += text(one.criterion.code) + " " + one.locator + ": " + one.reason + "; ";
  CHECK(all ==
        "P2 step 1: greets him before the question; P3 step 2: owns the trouble before selling "
        "another; P4 step 1: asks what the bulb is for; P12 step 3: says back what he needs "
        "before taking the money; ");
  CHECK(proposed_claims(debrief(at.play(at.sam, {"reply:rack"}))).empty());
}

TEST_CASE("A finished attempt becomes an item, with its claims in the standard's order") {
  AWorkplace at;
  const Attempt attempt = at.play_well(at.sam);
  Claim twelve = claim("P12", "  I said it back.\n");
  twelve.locator = " step 3 ";
  const auto item =
      add_attempt_as_evidence(at.workplace(), at.sam.id, attempt.id, {twelve, claim("P4")});
  REQUIRE(item.has_value());
  CHECK(item->number == "VPO01/E01");
  CHECK(item->kind == EvidenceKind::simulation);
  CHECK(item->title == attempt.session.scenario().title);
  CHECK(item->learner == at.sam.id);
  CHECK(item->by == at.sam.id);
  CHECK(item->attempt == attempt.id);
  CHECK(criteria_of(*item) == std::vector<std::string>{"IMIVPO01/P4", "IMIVPO01/P12"});
  CHECK(item->links[1].reason == "I said it back.");
  CHECK(item->links[1].locator == "step 3");
  CHECK(at.log.entry(item->id)->answers == std::vector<EntryId>{attempt.id});
}

TEST_CASE("Items of a learner are numbered one after another, whatever they are") {
  AWorkplace at;
  CHECK(at.submit(at.sam, {"P4"}).number == "VPO01/E01");
  CHECK(at.observed(at.sam, {"P4"}).number == "VPO01/E02");
  CHECK(at.submit(at.lee, {"P4"}).number == "VPO01/E01");
  at.restart();
  CHECK(at.submit(at.sam, {"P3"}).number == "VPO01/E03");
}

TEST_CASE("An attempt that is open, not there, or evidence already is refused") {
  AWorkplace at;
  CHECK(add(at, at.play(at.sam, {"wait:5"}).id, {claim("P4")}) == "attempt-open");
  CHECK(add(at, EntryId("x"), {claim("P4")}) == "no-such-attempt");
  const EntryId attempt = at.play_well(at.sam).id;
  CHECK(add(at, attempt, {claim("P4")}) == "");
  const auto again = add_attempt_as_evidence(at.workplace(), at.sam.id, attempt, {claim("P3")});
  CHECK(rule_of(again) == "already-evidence");
  CHECK(again.error().sentence == "This attempt is evidence already: VPO01/E01.");
}

TEST_CASE("Evidence is added by its learner alone, and others learn nothing of the attempt") {
  AWorkplace at;
  const EntryId open = at.play(at.sam, {"wait:5"}).id;
  const EntryId done = at.play_well(at.sam).id;
  for (const EntryId& attempt : {open, done}) {
    const auto by = [&](const Person& who) {
      return rule_of(add_attempt_as_evidence(at.workplace(), who.id, attempt, {claim("P4")}));
    };
    CHECK(by(at.lee) == "own-work-only");
    CHECK(by(at.both) == "own-work-only");
    CHECK(by(at.jo) == "role-missing");
  }
}

TEST_CASE("A claim is refused where it is none") {
  AWorkplace at;
  const EntryId attempt = at.play_well(at.sam).id;
  CHECK(add(at, attempt, {}) == "claim-needed");
  CHECK(add(at, attempt, {claim("P4"), claim("P3"), claim("P4", "Again.")}) == "claim-twice");
  CHECK(add(at, attempt, {claim("P4", " \n ")}) == "words-needed");
  CHECK(add(at, attempt, {claim("K4")}) == "criterion-is-judged");
  CHECK(add(at, attempt, {claim("P5")}) == "no-such-criterion");
  CHECK(add(at, attempt, {{*parse_criterion_ref("OTHER/P4"), "Because.", ""}}) ==
        "no-such-criterion");
  CHECK(add(at, attempt, {claim("P4", not_utf8)}) == "words-unreadable");
  CHECK(at.workplace().record().portfolio(at.sam.id).items.empty());
  CHECK(add(at, attempt, {claim("P4"), claim("K4.1")}) == "");
}

TEST_CASE("Reasons and places have room for 20,000 letters of any language") {
  AWorkplace at;
  std::string welsh;
  for (int i = 0; i < 20000; ++i) welsh += "ŵ";
  const EntryId attempt = at.play_well(at.sam).id;
  CHECK(add(at, attempt, {claim("P4", welsh + "ŵ")}) == "words-too-many");
  Claim placed = claim("P4");
  placed.locator = welsh + "ŵ";
  CHECK(add(at, attempt, {placed}) == "words-too-many");
  placed.locator = not_utf8;
  CHECK(add(at, attempt, {placed}) == "words-unreadable");
  CHECK(add(at, attempt, {claim("P4", welsh)}) == "");
}

TEST_CASE("An observation is an item of the learner's, by the assessor who saw it") {
  AWorkplace at;
  Observation seen = seen_at_the_counter();
  seen.place = "  Harlech Road counter ";
  const auto item = observe(at.workplace(), at.jo.id, at.sam.id, seen, {claim("P4"), claim("P1")});
  REQUIRE(item.has_value());
  CHECK(item->kind == EvidenceKind::direct_observation);
  CHECK(item->title == "Observed at Harlech Road counter, 21 November 2026");
  CHECK(item->learner == at.sam.id);
  CHECK(item->by == at.jo.id);
  CHECK(item->observation->narrative == "She asked first.\nThen she listened.");
  CHECK(item->observation->on == CalendarDate{2026, 11, 21});
  CHECK(item->waiting() == 2);
}

TEST_CASE("An observation needs a day that was, a place and a narrative") {
  AWorkplace at;
  const auto with = [&](const std::function<void(Observation&)>& change) {
    Observation seen = seen_at_the_counter();
    change(seen);
    return observe_sam(at, seen);
  };
  CHECK(with([](Observation& o) { o.on = {2026, 11, 22}; }) == "date-to-come");
  CHECK(with([](Observation& o) { o.on = {2027, 1, 1}; }) == "date-to-come");
  for (const CalendarDate& none :
       {CalendarDate{}, CalendarDate{2026, 2, 30}, CalendarDate{-5, 1, 1},
        CalendarDate{12026, 1, 1}, CalendarDate{2026, 13, 1}})
    CHECK(with([&](Observation& o) { o.on = none; }) == "no-such-date");
  CHECK(with([](Observation& o) { o.place = " "; }) == "words-needed");
  CHECK(with([](Observation& o) { o.narrative = "\n"; }) == "words-needed");
  CHECK(with([](Observation& o) { o.place = not_utf8; }) == "words-unreadable");
  CHECK(with([](Observation& o) { o.narrative.assign(20001, 'x'); }) == "words-too-many");
  CHECK(at.workplace().record().portfolio(at.sam.id).items.empty());
  CHECK(with([](Observation& o) { o.on = {2020, 2, 29}; }) == "");
}

TEST_CASE("Today is the day in the United Kingdom") {
  AWorkplace at;
  // 23:30 UTC on 30 June is half past midnight on 1 July by British Summer Time.
  at.clock.set(UtcTime{1'782'862'200'000});
  Observation seen = seen_at_the_counter();
  seen.on = {2026, 7, 1};
  CHECK(observe_sam(at, seen) == "");
  seen.on = {2026, 7, 2};
  CHECK(observe_sam(at, seen) == "date-to-come");
}

TEST_CASE("The claims of an observation are held to the same rules") {
  AWorkplace at;
  const Observation seen = seen_at_the_counter();
  CHECK(observe_sam(at, seen, {}) == "claim-needed");
  CHECK(observe_sam(at, seen, {claim("P4"), claim("P4")}) == "claim-twice");
  CHECK(observe_sam(at, seen, {claim("K4")}) == "criterion-is-judged");
  CHECK(observe_sam(at, seen, {claim("P99")}) == "no-such-criterion");
  CHECK(observe_sam(at, seen, {claim("P4", "")}) == "words-needed");
}

TEST_CASE("Nobody observes themselves, and only assessors observe apprentices") {
  AWorkplace at;
  const auto by = [&](const Person& who, const Person& learner) {
    return rule_of(
        observe(at.workplace(), who.id, learner.id, seen_at_the_counter(), {claim("P4")}));
  };
  CHECK(by(at.both, at.both) == "own-evidence");
  CHECK(by(at.both, at.sam) == "");
  CHECK(by(at.jo, at.both) == "");
  CHECK(by(at.lee, at.sam) == "role-missing");
  CHECK(by(at.jo, at.jo) == "own-evidence");
  CHECK(by(at.both, at.jo) == "not-an-apprentice");
  CHECK(by(at.jo, {PersonId("x"), "X", {}}) == "no-such-person");
}

TEST_CASE("A portfolio and its progress are open to the learner and to an assessor") {
  AWorkplace at;
  const StandardUrn standard("IMIVPO01");
  CHECK(open_portfolio(at.workplace(), at.sam.id, at.sam.id)->learner == at.sam.id);
  at.submit(at.sam, {"P4"});
  for (const Person& who : {at.sam, at.jo}) {
    CHECK(open_portfolio(at.workplace(), who.id, at.sam.id)->items.size() == 1);
    CHECK(open_progress(at.workplace(), who.id, at.sam.id, standard)->evidenced() == 1);
  }
  CHECK(open_progress(at.workplace(), at.jo.id, at.lee.id, standard)->learner == at.lee.id);
  CHECK(rule_of(open_progress(at.workplace(), at.jo.id, at.sam.id, StandardUrn("X"))) ==
        "no-such-standard");
  CHECK(rule_of(open_portfolio(at.workplace(), at.sam.id, at.lee.id)) == "not-your-learner");
  CHECK(rule_of(open_portfolio(at.workplace(), at.both.id, at.jo.id)) == "not-an-apprentice");
  CHECK(rule_of(open_portfolio(at.workplace(), PersonId("x"), at.sam.id)) == "no-such-person");
}
