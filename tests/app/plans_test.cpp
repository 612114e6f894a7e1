#include "app/plans.h"

#include <catch2/catch.hpp>

#include "an_office.h"

using namespace tc;

namespace {

ActionPlanned action(const Person& learner, const Person& owner, std::string what,
                     CalendarDate due = {2026, 12, 1}) {
  return {learner.id, std::nullopt, std::nullopt, std::move(what), owner.id, due};
}

std::string planned(AWorkplace& at, const Person& who, const ActionPlanned& what) {
  return rule_of(plan_action(at.workplace(), who.id, what));
}

std::string settled(AWorkplace& at, const Person& who, const PlannedAction& action,
                    PlannedAction::Outcome outcome, std::string_view note = "") {
  return rule_of(settle_action(at.workplace(), who.id, action.id, outcome, note));
}

std::string whats(const Result<std::vector<PlannedAction>>& actions) {
  std::string out;
  for (const PlannedAction& one : given(actions)) out += one.what + " ";
  return out;
}

}  // namespace

TEST_CASE("Actions are planned by those who assess, and seen open ones first, by due date") {
  AnOffice at;
  const auto late = given(
      plan_action(at.workplace(), at.jo.id, action(at.sam, at.sam, " Late. ", {2026, 12, 24})));
  CHECK(late.what == "Late.");
  CHECK(late.by == at.jo.id);
  const auto soon = given(plan_action(at.workplace(), at.tia.id, action(at.sam, at.jo, "Soon.")));
  given(plan_action(at.workplace(), at.jo.id, action(at.lee, at.lee, "Lee's.")));
  CHECK(whats(actions_of(at.workplace(), at.sam.id, at.sam.id)) == "Soon. Late. ");
  CHECK(whats(actions_of(at.workplace(), at.ann.id, at.sam.id)) == "Soon. Late. ");
  CHECK(rule_of(actions_of(at.workplace(), at.lee.id, at.sam.id)) == "not-your-learner");
  CHECK(whats(actions_for(at.workplace(), at.jo.id)) == "Lee's. Soon. Late. ");
  CHECK(whats(actions_for(at.workplace(), at.sam.id)) == "Late. ");
  CHECK(whats(actions_for(at.workplace(), at.tia.id)) == "Soon. ");
  REQUIRE(settled(at, at.jo, soon, PlannedAction::Outcome::done) == "");
  CHECK(whats(actions_of(at.workplace(), at.sam.id, at.sam.id)) == "Late. Soon. ");
}

TEST_CASE("An action needs words, a day to come, an owner and somebody who may plan it") {
  AnOffice at;
  CHECK(planned(at, at.jo, action(at.sam, at.sam, " ")) == "words-needed");
  CHECK(planned(at, at.jo, action(at.sam, at.sam, "x", {2026, 11, 20})) == "date-over");
  CHECK(planned(at, at.jo, action(at.sam, at.sam, "x", {2026, 11, 21})) == "");
  CHECK(planned(at, at.jo, action(at.sam, at.sam, "x", {2026, 13, 1})) == "no-such-date");
  CHECK(planned(at, at.jo, action(at.sam, {PersonId("x"), "", {}}, "x")) == "no-such-person");
  CHECK(planned(at, at.sam, action(at.sam, at.sam, "x")) == "role-missing");
  CHECK(planned(at, at.both, action(at.both, at.both, "x")) == "own-evidence");
  ActionPlanned about_nothing = action(at.sam, at.sam, "x");
  about_nothing.evidence = EntryId("x");
  CHECK(planned(at, at.jo, about_nothing) == "no-such-evidence");
  about_nothing = action(at.sam, at.sam, "x");
  about_nothing.criterion = vpo01("P99");
  CHECK(planned(at, at.jo, about_nothing) == "no-such-criterion");
}

TEST_CASE("An action about an item answers it") {
  AnOffice at;
  ActionPlanned about = action(at.sam, at.sam, "Ask for the registration.");
  about.evidence = at.submit(at.sam, {"P4"}).id;
  about.criterion = vpo01("P4");
  CHECK(planned(at, at.jo, about) == "");
  CHECK(at.log.entries.back().answers == std::vector<EntryId>{*about.evidence});
  CHECK(at.log.keys.at(at.log.entries.back().id) == portfolio_key(at.sam.id));
}

TEST_CASE("An action is settled once, and dropped with a reason") {
  AnOffice at;
  using Outcome = PlannedAction::Outcome;
  const auto first = given(plan_action(at.workplace(), at.jo.id, action(at.sam, at.sam, "One.")));
  const auto second = given(plan_action(at.workplace(), at.jo.id, action(at.sam, at.jo, "Two.")));
  CHECK(settled(at, at.sam, first, Outcome::open) == "outcome-needed");
  CHECK(settled(at, at.sam, first, Outcome::dropped) == "reason-needed");
  CHECK(settled(at, at.lee, first, Outcome::done) == "role-missing");
  CHECK(settled(at, at.sam, second, Outcome::done) == "role-missing");
  CHECK(settled(at, at.sam, first, Outcome::done, " Served two. ") == "");
  CHECK(settled(at, at.tia, first, Outcome::done) == "settled-already");
  CHECK(settled(at, at.ann, second, Outcome::dropped, "Shown since.") == "");
  PlannedAction none;
  none.id = EntryId("x");
  CHECK(settled(at, at.jo, none, Outcome::done) == "no-such-action");
  const auto actions = given(actions_of(at.workplace(), at.sam.id, at.sam.id));
  CHECK(actions[0].outcome == Outcome::done);
  CHECK(actions[0].outcome_note == "Served two.");
  CHECK(actions[1].outcome == Outcome::dropped);
}
