#include "app/sittings.h"

#include <catch2/catch.hpp>

#include "an_office.h"
#include "app/attempt_told.h"
#include "ledger/kinds.h"
#include "log_in_between.h"

using namespace tc;

namespace {

struct Sat : AnOffice {
  SittingForm form() {
    SittingForm out;
    out.scenario = "the-bulb";
    return out;
  }
  Sitting set(const SittingForm& asked) {
    clock.advance_ms(1000);
    return given(set_sitting(workplace(), jo.id, asked));
  }
  std::string begin(const Person& who, const Sitting& sitting) {
    clock.advance_ms(1000);
    return rule_of(begin_assessed(workplace(), who.id, sitting.id));
  }
  std::string withdraw(const Person& who, const Sitting& sitting,
                       std::string_view because = "The wrong scenario.") {
    clock.advance_ms(1000);
    return rule_of(withdraw_sitting(workplace(), who.id, sitting.id, because));
  }
  std::string make(Attempt& attempt, std::string_view written) {
    return rule_of(
        make_move(workplace(), attempt, given(parse_move(written, attempt.session.scenario()))));
  }
};

}  // namespace

TEST_CASE("A sitting is signed, sealed for the workspace, and keeps its scenario") {
  Sat at;
  const Sitting made = at.set(at.form());
  CHECK(made.by == at.jo.id);
  CHECK(made.set.scenario == "the-bulb");
  CHECK(made.set.attempts == 1);
  CHECK(at.log.bundle(*parse_hash(made.set.bundle)).has_value());
  const Entry& entry = at.log.entries.back();
  CHECK(entry.kind == kinds::sitting_set);
  CHECK(entry.signature.size() == 128);
  CHECK(at.log.keys.at(entry.id) == workspace_key(at.id));
  CHECK(verify_workplace(at.workplace(), verify(at.log)).whole());
}

TEST_CASE("Only those who assess set one, for others, and with their passphrase") {
  Sat at;
  const auto set_by = [&](const Person& who, const SittingForm& form) {
    return rule_of(set_sitting(at.workplace(), who.id, form));
  };
  CHECK(set_by(at.sam, at.form()) == "role-missing");
  CHECK(set_by(at.person("Ned Price", {Role::assessor}), at.form()) == "passphrase-needed");
  CHECK(set_by(at.tia, at.form()) == "");
  SittingForm form = at.form();
  form.learner = at.both.id;
  CHECK(set_by(at.both, form) == "own-evidence");
  CHECK(set_by(at.jo, form) == "");
  form.learner = at.ann.id;
  CHECK(set_by(at.jo, form) == "not-an-apprentice");
}

TEST_CASE("A sitting that makes no sense is refused") {
  Sat at;
  const auto refused = [&](auto change) {
    SittingForm form = at.form();
    change(form);
    return rule_of(set_sitting(at.workplace(), at.jo.id, form));
  };
  CHECK(refused([](SittingForm& f) { f.scenario = "none"; }) == "no-such-scenario");
  CHECK(refused([](SittingForm& f) { f.seed = std::uint64_t{1} << 53u; }) == "seed-too-large");
  CHECK(refused([](SittingForm& f) { f.level = 4; }) == "no-such-level");
  CHECK(refused([](SittingForm& f) { f.attempts = 0; }) == "attempts-needed");
  CHECK(refused([](SittingForm& f) { f.attempts = 100; }) == "attempts-needed");
  CHECK(refused([](SittingForm& f) { f.until = CalendarDate{2026, 11, 20}; }) == "date-over");
  CHECK(refused([](SittingForm& f) { f.until = CalendarDate{2026, 11, 21}; }) == "");
}

TEST_CASE("Everybody in a sitting plays the same, and the entry says that it is of the sitting") {
  Sat at;
  SittingForm form = at.form();
  form.level = 3;
  const Sitting sitting = at.set(form);
  const Attempt first = given(begin_assessed(at.workplace(), at.sam.id, sitting.id));
  const Attempt second = given(begin_assessed(at.workplace(), at.lee.id, sitting.id));
  CHECK(first.seed == second.seed);
  CHECK(first.seed == sitting.set.seed);
  CHECK(first.level == 3);
  CHECK(first.kind == AttemptKind::assessed);
  const AttemptRecord record = *at.workplace().record().find_attempt(first.id);
  CHECK(record.begun.kind == AttemptKind::assessed);
  CHECK(record.begun.sitting == sitting.id);
  CHECK(record.begun.level == 3);
  CHECK(at.log.entry(first.id)->answers == std::vector<EntryId>{sitting.id});
}

TEST_CASE("A sitting plays its scenario as it was when it was set") {
  Sat at;
  const Sitting sitting = at.set(at.form());
  ScenarioBuilder changed = a_scenario("the-bulb");
  changed.with_scene("arrives").saying("Changed.").with_reply("hello", "Hello?").going("leaves");
  changed.with_ending("leaves", Outcome::poor, "I'm off.");
  at.shelve(changed.build());
  const Attempt attempt = given(begin_assessed(at.workplace(), at.sam.id, sitting.id));
  CHECK(attempt.session.replies().size() == 3);
}

TEST_CASE("No more are begun than allowed, after its last day, or once it is withdrawn") {
  Sat at;
  SittingForm form = at.form();
  form.attempts = 2;
  form.until = CalendarDate{2026, 11, 21};
  const Sitting sitting = at.set(form);
  CHECK(at.begin(at.sam, sitting) == "");
  CHECK(at.begin(at.sam, sitting) == "");  // the one that was left unfinished counts
  CHECK(at.begin(at.sam, sitting) == "no-attempts-left");
  CHECK(at.begin(at.lee, sitting) == "");
  at.clock.advance_ms(24 * 60 * 60 * 1000);
  at.sign_in(at.jo);
  CHECK(at.begin(at.lee, sitting) == "date-over");
  const Sitting other = at.set(at.form());
  CHECK(at.withdraw(at.sam, other) == "role-missing");
  CHECK(at.withdraw(at.jo, other, " ") == "words-needed");
  CHECK(at.withdraw(at.jo, other) == "");
  CHECK(at.withdraw(at.jo, other) == "withdrawn-already");
  CHECK(at.begin(at.lee, other) == "withdrawn");
  CHECK(verify_workplace(at.workplace(), verify(at.log)).whole());
}

TEST_CASE("A sitting is begun by whom it is for, and never by who set it") {
  Sat at;
  SittingForm form = at.form();
  form.learner = at.sam.id;
  const Sitting for_sam = at.set(form);
  CHECK(at.begin(at.lee, for_sam) == "no-such-sitting");
  CHECK(at.begin(at.jo, for_sam) == "role-missing");
  CHECK(at.begin(at.sam, for_sam) == "");
  const Sitting by_both = given(set_sitting(at.workplace(), at.both.id, at.form()));
  CHECK(at.begin(at.both, by_both) == "own-sitting");
  CHECK(rule_of(begin_assessed(at.workplace(), at.sam.id, EntryId("x"))) == "no-such-sitting");
}

TEST_CASE("Of two processes that begin the last attempt at the same instant, one is told") {
  Sat at;
  const Sitting sitting = at.set(at.form());
  LogInBetween slow(at.log);
  Workplace workplace = at.over(slow);
  bool began = false;
  slow.before_append = [&] {
    if (began) return;
    began = true;
    REQUIRE(at.begin(at.sam, sitting) == "");
  };
  CHECK(rule_of(begin_assessed(workplace, at.sam.id, sitting.id)) == "no-attempts-left");
}

TEST_CASE("Before it starts it is told that it counts, and who sees it") {
  Sat at;
  const Sitting sitting = at.set(at.form());
  const BeforeSitting before = given(before_sitting(at.workplace(), at.sam.id, sitting.id));
  std::string all = before.question;
  for (const std::string& sentence : before.words) all += " " + sentence;
  for (const auto* part : {"assessed", "counts", "assessors see it", "one attempt", "level 2"}) {
    CAPTURE(part);
    CHECK(all.find(part) != std::string::npos);
  }
  CHECK(all.find(std::to_string(sitting.set.seed)) == std::string::npos);
}

TEST_CASE("Nobody practises by the seed of a sitting") {
  Sat at;
  SittingForm form = at.form();
  form.seed = 77;
  const Attempt before = given(begin_attempt(at.workplace(), at.sam.id, "the-bulb", 77));
  Attempt moved = before;
  CHECK(at.make(moved, "wait:5") == "");
  const Sitting sitting = at.set(form);
  CHECK(rule_of(begin_attempt(at.workplace(), at.sam.id, "the-bulb", 77)) == "seed-of-sitting");
  CHECK(rule_of(rewind(at.workplace(), at.sam.id, moved.id, 1)) == "seed-of-sitting");
  CHECK(rule_of(begin_attempt(at.workplace(), at.sam.id, "the-bulb", 78)) == "");
  CHECK(at.withdraw(at.jo, sitting) == "");
  CHECK(rule_of(begin_attempt(at.workplace(), at.sam.id, "the-bulb", 77)) == "seed-of-sitting");
}

TEST_CASE("Those who assess see an assessed attempt while it goes on, its learner once it ended") {
  Sat at;
  const Sitting sitting = at.set(at.form());
  Attempt attempt = given(begin_assessed(at.workplace(), at.sam.id, sitting.id));
  CHECK(rule_of(open_attempt(at.workplace(), at.jo.id, attempt.id)) == "");
  CHECK(rule_of(open_attempt(at.workplace(), at.lee.id, attempt.id)) == "not-your-learner");
  CHECK(rule_of(open_attempt(at.workplace(), at.sam.id, attempt.id)) == "attempt-open");
  CHECK(rule_of(replay_attempt(at.workplace(), at.sam.id, attempt.id)) == "attempt-open");
  CHECK(rule_of(resume_attempt(at.workplace(), at.sam.id, attempt.id)) == "");
  CHECK(at.make(attempt, "reply:rack") == "");
  CHECK(rule_of(open_attempt(at.workplace(), at.sam.id, attempt.id)) == "");
}

TEST_CASE("Assessed attempts are counted for those who assess, practice is not") {
  Sat at;
  SittingForm form = at.form();
  form.attempts = 3;
  const Sitting sitting = at.set(form);
  at.play_well(at.sam);
  CHECK(at.begin(at.sam, sitting) == "");
  CHECK(at.begin(at.sam, at.set(at.form())) == "");
  const Attempt second = given(begin_assessed(at.workplace(), at.sam.id, sitting.id));
  CHECK(at.begin(at.lee, sitting) == "");
  const AttemptTold told = given(attempt_told(at.workplace(), at.jo.id, second.id));
  CHECK(told.nth_at_sitting == 2);
  CHECK(told.made_at_sitting == 2);
  CHECK(told.allowed == 3);
  CHECK(told.made_at_scenario == 3);
  CHECK(told.nth == 0);
  CHECK(in_sentences(told).front() ==
        "Assessed, at level 2: the learner's 2nd attempt at this sitting, of 3 allowed.");
  const auto seen = given(attempts_seen(at.workplace(), at.jo.id, at.sam.id));
  CHECK(seen.size() == 3);
  CHECK(rule_of(attempts_seen(at.workplace(), at.lee.id, at.sam.id)) == "not-your-learner");
}

TEST_CASE("Learners see what is for them, and no seed, while those who assess see all") {
  Sat at;
  SittingForm form = at.form();
  form.learner = at.lee.id;
  const Sitting for_lee = at.set(form);
  const Sitting for_all = at.set(at.form());
  CHECK(at.begin(at.sam, for_all) == "");
  const auto sams = given(sittings(at.workplace(), at.sam.id));
  REQUIRE(sams.size() == 1);
  CHECK(sams[0].id == for_all.id);
  CHECK(sams[0].made == 1);
  CHECK_FALSE(sams[0].closed.empty());
  CHECK_FALSE(sams[0].seed);
  const auto jos = given(sittings(at.workplace(), at.jo.id));
  REQUIRE(jos.size() == 2);
  CHECK(jos[1].seed == for_lee.set.seed);
  CHECK(jos[1].whom == "Lee Marsh");
  CHECK_FALSE(given(sittings(at.workplace(), at.both.id))[0].seed);
  CHECK(given(find_sitting(at.workplace(), at.lee.id, for_lee.id.text)) == for_lee.id);
  CHECK(rule_of(find_sitting(at.workplace(), at.sam.id, for_lee.id.text)) == "no-such-sitting");
}

TEST_CASE("A dispute about an assessed attempt reaches those who assess, and is settled") {
  Sat at;
  const Sitting sitting = at.set(at.form());
  Attempt attempt = given(begin_assessed(at.workplace(), at.sam.id, sitting.id));
  REQUIRE(at.make(attempt, "reply:rack") == "");
  const auto made =
      dispute(at.workplace(), at.sam.id, attempt.id, 1, vpo01("P4"), "The rack was right.");
  REQUIRE(made.has_value());
  const auto rows = given(disputes(at.workplace(), at.jo.id));
  REQUIRE(rows.size() == 1);
  CHECK(rule_of(settle_dispute(at.workplace(), at.jo.id, rows[0].dispute.id,
                               Dispute::Outcome::stands, "He asked for help.")) == "");
}

TEST_CASE("An attempt that is not as its sitting was set is found by verifying") {
  Sat at;
  const Sitting sitting = at.set(at.form());
  const Attempt attempt = given(begin_assessed(at.workplace(), at.sam.id, sitting.id));
  AttemptBegun forged = at.workplace().record().find_attempt(attempt.id)->begun;
  forged.level = 1;
  CHECK_FALSE(is_as_set(sitting, forged, at.sam.id));
  forged.level.reset();
  CHECK(is_as_set(sitting, forged, at.sam.id));
  forged.seed += 1;
  CHECK_FALSE(is_as_set(sitting, forged, at.sam.id));
  const EntryId id = at.log.next_id();
  at.log.append({at.sam.id,
                 std::string(kinds::attempt_begun),
                 {sitting.id},
                 body_text(forged),
                 id,
                 workspace_key(at.id)});
  const Verified verified = verify_workplace(at.workplace(), verify(at.log));
  CHECK(std::any_of(verified.attempts.begin(), verified.attempts.end(), [&](const auto& one) {
    return one.sentence == "It is assessed, and not as its sitting was set.";
  }));
}
