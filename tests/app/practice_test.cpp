#include "app/practice.h"

#include <catch2/catch.hpp>

#include "base/failure.h"
#include "kit/a_workplace.h"
#include "ledger/kinds.h"
#include "log_in_between.h"

using namespace tc;

namespace {

/// An attempt in words: where it stands and all that happened.
std::string told(const Attempt& attempt) {
  std::string out = attempt.id.text + " " + attempt.last.text + " " + attempt.who.text + "\n";
  for (const Turn& turn : attempt.turns) {
    if (turn.move) out += text(*turn.move, attempt.session.scenario());
    out += canonical_text(turn.events, attempt.session.scenario()) + "\n";
  }
  return out + std::string(attempt.session.scenario()[attempt.session.scene()].name);
}

Move move_called(const Attempt& attempt, std::string_view written) {
  const auto move = parse_move(written, attempt.session.scenario());
  REQUIRE(move.has_value());
  return *move;
}

/// The rule that refuses the move, or "".
std::string make(Workplace& workplace, Attempt& attempt, std::string_view written) {
  return rule_of(make_move(workplace, attempt, move_called(attempt, written)));
}

std::size_t count(const MemoryLog& log, std::string_view kind) {
  std::size_t found = 0;
  for (const Entry& entry : log.entries) found += entry.kind == kind ? 1U : 0U;
  return found;
}

}  // namespace

TEST_CASE("Beginning an attempt records it, its opening and what it depends on") {
  AWorkplace at;
  const auto attempt = begin_attempt(at.workplace(), at.sam.id, "the-bulb", 42);
  REQUIRE(attempt.has_value());
  CHECK(attempt->seed == 42);
  CHECK(attempt->turns.size() == 1);
  const AttemptRecord& record = *at.workplace().record().find_attempt(attempt->id);
  CHECK(record.who == at.sam.id);
  CHECK(record.begun.scenario == "the-bulb");
  CHECK(record.begun.engine == engine_version);
  CHECK(record.begun.seed == 42);
  CHECK(record.moves.size() == 1);
  CHECK(record.last == attempt->last);
  CHECK(at.log.bundle(*parse_hash(record.begun.bundle)).has_value());
}

TEST_CASE("Without a seed one of 53 bits is drawn, a larger one is refused") {
  AWorkplace at;
  const std::uint64_t most = (std::uint64_t{1} << 53u) - 1;
  for (int i = 0; i < 20; ++i)
    CHECK(begin_attempt(at.workplace(), at.sam.id, "the-bulb")->seed <= most);
  CHECK(begin_attempt(at.workplace(), at.sam.id, "the-bulb", most).has_value());
  CHECK(rule_of(begin_attempt(at.workplace(), at.sam.id, "the-bulb", most + 1)) ==
        "seed-too-large");
  CHECK(rule_of(begin_attempt(at.workplace(), at.sam.id, "the-bulb", ~std::uint64_t{0})) ==
        "seed-too-large");
}

TEST_CASE("Only an apprentice begins an attempt, at a scenario that is there") {
  AWorkplace at;
  const std::size_t before = at.log.entries.size();
  CHECK(rule_of(begin_attempt(at.workplace(), at.jo.id, "the-bulb")) == "role-missing");
  CHECK(rule_of(begin_attempt(at.workplace(), PersonId("x"), "the-bulb")) == "no-such-person");
  const auto slip = begin_attempt(at.workplace(), at.sam.id, "the-bulp");
  CHECK(rule_of(slip) == "no-such-scenario");
  CHECK(slip.error().hint.find("the-bulb") != std::string::npos);
  CHECK(rule_of(begin_attempt(at.workplace(), at.sam.id, "")) == "no-such-scenario");
  CHECK(at.log.entries.size() == before);
  CHECK(begin_attempt(at.workplace(), at.both.id, "the-bulb").has_value());
}

TEST_CASE("A move is in the record when it returns, and the last one ends the attempt there") {
  AWorkplace at;
  Attempt attempt = at.play(at.sam, {"reply:asks-vehicle"});
  CHECK(at.workplace().record().find_attempt(attempt.id)->moves.back().move ==
        "reply:asks-vehicle");
  CHECK(make(at.workplace(), attempt, "reply:guesses") == "");
  const AttemptRecord& record = *at.workplace().record().find_attempt(attempt.id);
  REQUIRE(record.ended.has_value());
  CHECK(record.ended->ending == "makes-do");
  CHECK(record.ended->outcome == "adequate");
  CHECK(record.moves.back().number == 2);
  CHECK(make(at.workplace(), attempt, "wait:5") == "session-over");
}

TEST_CASE("A scenario that is over in its opening is an attempt that has ended") {
  AWorkplace at;
  ScenarioBuilder builder = a_scenario("no-patience");
  builder.with_mood(0, 50, 50).giving_up_to("leaves");
  builder.with_scene("arrives").saying("Never mind.").with_reply("hello", "Hello?").going("leaves");
  builder.with_ending("leaves", Outcome::poor, "I'm off.");
  at.shelve(builder.build());
  const Attempt attempt = at.play(at.sam, {}, "no-patience");
  CHECK(attempt.session.over());
  CHECK(at.workplace().record().find_attempt(attempt.id)->ended->outcome == "poor");
  CHECK(verify_workplace(at.workplace(), verify(at.log)).whole());
}

TEST_CASE("A refused move leaves attempt and record as they were") {
  AWorkplace at;
  Attempt attempt = at.play(at.sam, {"reply:asks-vehicle"});
  const std::string before = told(attempt);
  const std::size_t entries = at.log.entries.size();
  for (const auto* refused : {"reply:takes-it", "reply:rack", "task:ring", "wait:0", "wait:3601"}) {
    CAPTURE(refused);
    CHECK_FALSE(make(at.workplace(), attempt, refused).empty());
    CHECK(told(attempt) == before);
  }
  CHECK(at.log.entries.size() == entries);
}

TEST_CASE("A log that throws leaves the attempt as it was, and the move can be made again") {
  AWorkplace at;
  LogInBetween failing(at.log);
  Workplace workplace = at.over(failing);
  auto attempt = begin_attempt(workplace, at.sam.id, "the-bulb", 1);
  REQUIRE(attempt.has_value());
  const std::string before = told(*attempt);
  const Move move = move_called(*attempt, "reply:asks-vehicle");

  failing.before_append = [] { throw Failure("The disk is full."); };
  CHECK_THROWS_AS(make_move(workplace, *attempt, move), Failure);
  CHECK(told(*attempt) == before);
  failing.before_append = [] {};
  failing.before_read = [] { throw Failure("The disk is gone."); };
  CHECK_THROWS_AS(make_move(workplace, *attempt, move), Failure);
  CHECK(told(*attempt) == before);
  failing.before_read = [] {};
  CHECK(rule_of(make_move(workplace, *attempt, move)) == "");
  CHECK(at.workplace().record().find_attempt(attempt->id)->moves.size() == 2);
}

TEST_CASE("A log that throws while an attempt is begun leaves no attempt behind") {
  AWorkplace at;
  LogInBetween failing(at.log);
  Workplace workplace = at.over(failing);
  failing.before_append = [] { throw Failure("The disk is full."); };
  CHECK_THROWS_AS(begin_attempt(workplace, at.sam.id, "the-bulb"), Failure);
  failing.before_bundle = [] { throw Failure("The disk is full."); };
  CHECK_THROWS_AS(begin_attempt(workplace, at.sam.id, "the-bulb"), Failure);
  CHECK(at.workplace().record().attempts().empty());
}

TEST_CASE("An attempt that was carried on elsewhere is refused here") {
  AWorkplace at;
  Attempt here = at.play(at.sam, {"reply:asks-vehicle"});
  Workplace other = at.over(at.log);
  auto there = resume_attempt(other, at.sam.id, here.id);
  REQUIRE(there.has_value());
  CHECK(make(other, *there, "reply:apologises") == "");
  const std::string before = told(here);
  CHECK(make(at.workplace(), here, "reply:confirms") == "moved-elsewhere");
  CHECK(told(here) == before);
  auto again = resume_attempt(at.workplace(), at.sam.id, here.id);
  REQUIRE(again.has_value());
  CHECK(make(at.workplace(), *again, "reply:confirms") == "");
}

TEST_CASE("Of two processes that answer one move at the same instant, one is told") {
  AWorkplace at;
  const Attempt begun = at.play(at.sam, {"reply:asks-vehicle"});
  LogInBetween slow(at.log);
  Workplace workplace = at.over(slow);
  Workplace other = at.over(at.log);
  auto mine = resume_attempt(workplace, at.sam.id, begun.id);
  auto theirs = resume_attempt(other, at.sam.id, begun.id);
  slow.before_append = [&] { REQUIRE(make(other, *theirs, "reply:apologises") == ""); };
  const std::string before = told(*mine);
  CHECK(make(workplace, *mine, "reply:confirms") == "moved-elsewhere");
  CHECK(told(*mine) == before);

  slow.before_append = [] {};
  CHECK(make(other, *theirs, "reply:confirms") == "");
  const auto opened = open_attempt(workplace, at.sam.id, begun.id);
  REQUIRE(opened.has_value());
  CHECK(told(*opened) == told(*theirs));
  CHECK(verify_workplace(workplace, verify(at.log)).whole());
}

TEST_CASE("What others record in the middle of a use case does not disturb it") {
  AWorkplace at;
  const Attempt attempt = at.play(at.sam, {"reply:asks-vehicle"});
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  LogInBetween busy(at.log);
  Workplace workplace = at.over(busy);
  // Not for ever: a reader goes on until nothing new is there.
  busy.before_read = [&, times = 0]() mutable {
    if (++times % 3 == 1 && times < 30) at.submit(at.sam, {"P4"});
  };
  CHECK(resume_attempt(workplace, at.sam.id, attempt.id).has_value());
  CHECK(open_attempt(workplace, at.sam.id, attempt.id).has_value());
  CHECK(rule_of(judge(workplace, at.jo.id, {item.id, vpo01("P4")})) == "");
  ItemForm form = a_form(EvidenceKind::simulation, at.sam.id, {"P4"});
  form.attempt = attempt.id;
  CHECK(rule_of(add_item(workplace, at.sam.id, form)) == "attempt-open");
}

TEST_CASE("After a crash an attempt goes on where it was, and gives the same bytes") {
  AWorkplace at;
  const AWorkplace::Moves all{"reply:asks-vehicle", "task:look-up", "wait:7",
                              "reply:will-ring",    "wait:600",     "task:ring"};
  const Attempt whole = at.play(at.sam, all);
  Attempt cut = at.play(at.sam, {});
  for (const std::string_view move : all) {
    const std::string before = told(cut);
    at.restart();
    auto resumed = resume_attempt(at.workplace(), at.sam.id, cut.id);
    REQUIRE(resumed.has_value());
    REQUIRE(told(*resumed) == before);
    cut = std::move(*resumed);
    REQUIRE(make(at.workplace(), cut, move) == "");
  }
  REQUIRE(cut.turns.size() == whole.turns.size());
  for (std::size_t i = 0; i < cut.turns.size(); ++i)
    CHECK(canonical_text(cut.turns[i].events, cut.session.scenario()) ==
          canonical_text(whole.turns[i].events, whole.session.scenario()));
  CHECK(rule_of(resume_attempt(at.workplace(), at.sam.id, cut.id)) == "attempt-ended");
  CHECK(open_attempt(at.workplace(), at.sam.id, cut.id).has_value());
}

TEST_CASE("An attempt replays from its own bundle though the script was changed or taken away") {
  AWorkplace at;
  Attempt attempt = at.play(at.sam, {"reply:asks-vehicle"});
  const std::string before = told(attempt);
  ScenarioBuilder changed = a_scenario("the-bulb");
  changed.with_scene("other").saying("Something else.").with_reply("hm", "Hm?").going("end");
  changed.with_ending("end", Outcome::good, "Bye.");
  at.shelve(changed.build());
  at.restart();
  CHECK(told(*resume_attempt(at.workplace(), at.sam.id, attempt.id)) == before);
  at.library.scenarios.clear();
  at.restart();
  auto resumed = resume_attempt(at.workplace(), at.sam.id, attempt.id);
  CHECK(told(*resumed) == before);
  CHECK(make(at.workplace(), *resumed, "reply:guesses") == "");
  CHECK(verify_workplace(at.workplace(), verify(at.log)).whole());
}

TEST_CASE("An attempt whose bundle is gone or that does not replay is a failure in words") {
  AWorkplace at;
  const Attempt attempt = at.play(at.sam, {"reply:asks-vehicle"});
  const auto kept = at.log.kept_bundles;
  at.log.kept_bundles.clear();
  CHECK_THROWS_AS(open_attempt(at.workplace(), at.sam.id, attempt.id), Failure);
  at.log.kept_bundles = kept;
  for (auto& [id, body] : at.log.bodies)
    if (const auto at_asks = body.text.find("reply:asks-vehicle"); at_asks != std::string::npos)
      body.text.replace(at_asks, 18, "reply:what-was-it");
  at.restart();
  CHECK_THROWS_WITH(open_attempt(at.workplace(), at.sam.id, attempt.id),
                    Catch::Contains("does not replay as recorded"));
}

TEST_CASE("An attempt by another engine is refused, not failed") {
  AWorkplace at;
  const EntryId id = at.begun_by_engine(engine_version + 1);
  CHECK(rule_of(open_attempt(at.workplace(), at.sam.id, id)) == "other-engine");
  CHECK(verify_workplace(at.workplace(), verify(at.log)).whole());
  const AttemptRow row = attempts_of(at.workplace(), at.sam.id).front();
  CHECK(row.moves == 0);
  CHECK_FALSE(row.replays);
}

TEST_CASE("Entries of an attempt answer one another") {
  AWorkplace at;
  const Attempt attempt = at.play_well(at.sam);
  CHECK(count(at.log, kinds::attempt_begun) == 1);
  CHECK(count(at.log, kinds::attempt_moved) == 5);
  CHECK(count(at.log, kinds::attempt_ended) == 1);
  const Entry end = at.log.entries.back();
  CHECK(end.kind == kinds::attempt_ended);
  CHECK(end.answers == std::vector<EntryId>{attempt.last});
  CHECK(debrief(attempt).steps.size() == 5);
}
