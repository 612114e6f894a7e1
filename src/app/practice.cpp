#include "app/practice.h"

#include <algorithm>

#include "app/who_reads.h"
#include "base/failure.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// Seeds of 53 bits survive every JSON reader.
constexpr std::uint64_t largest_seed = (std::uint64_t{1} << 53u) - 1;

Draft moved(const Attempt& attempt, const EntryId& answers, const Turn& turn, int number) {
  const Scenario& scenario = attempt.session.scenario();
  const std::string move = turn.move ? text(*turn.move, scenario) : "";
  const AttemptMoved body{number, move, digest(turn.events, scenario)};
  return {attempt.who, std::string(kinds::attempt_moved),
          {answers},   body_text(body),
          {},          attempt_key(attempt.id)};
}

Draft ended(const Attempt& attempt, const EntryId& answers) {
  const Ending& ending = attempt.session.scenario()[*attempt.session.ending()];
  const AttemptEnded body{std::string(ending.name), std::string(name(ending.outcome))};
  return {attempt.who, std::string(kinds::attempt_ended),
          {answers},   body_text(body),
          {},          attempt_key(attempt.id)};
}

/// Whether nobody else has carried the attempt on.
using Newest = std::function<Result<void>()>;

/// Appends a turn that the session has taken, after what goes before it in the same breath.
Result<void> record_turn(Workplace& workplace, Attempt& attempt, Turn turn,
                         std::vector<Draft> drafts, const Newest& newest) {
  const EntryId answered = drafts.empty() ? attempt.last : attempt.id;
  drafts.push_back(moved(attempt, answered, turn, static_cast<int>(attempt.turns.size())));
  const EntryId id = workplace.log().next_id();
  drafts.back().id = id;
  if (attempt.session.over()) drafts.push_back(ended(attempt, id));
  const auto recorded = workplace.record_after(
      [&]() -> Result<std::vector<Draft>> { return newest().map([&] { return drafts; }); });
  if (!recorded) return tl::unexpected(recorded.error());
  attempt.last = id;
  attempt.turns.push_back(std::move(turn));
  return {};
}

std::shared_ptr<const Scenario> kept_scenario(Workplace& workplace, const AttemptRecord& record) {
  const auto hash = parse_hash(record.begun.bundle);
  const auto bundle = hash ? workplace.log().bundle(*hash) : std::nullopt;
  if (!bundle)
    throw Failure("The bundle of the attempt at '" + record.begun.title + "' is not kept here.",
                  "Verify the workspace to see what else is missing.");
  return workplace.bundles().read(*bundle);
}

Result<Attempt> replayed(Workplace& workplace, const AttemptRecord& record) {
  Replay played = replay(record, kept_scenario(workplace, record));
  switch (played.outcome) {
    case ReplayOutcome::same:
      return Attempt{record.id,         record.who,      record.last,
                     record.begun.seed, *played.session, std::move(played.turns)};
    case ReplayOutcome::other_engine:
      return refuse("other-engine", "This attempt cannot be played again here. " + played.why);
    case ReplayOutcome::differs:
      throw Failure(
          "The attempt at '" + record.begun.title + "' does not replay as recorded. " + played.why,
          "Verify the workspace to see what was changed.");
  }
  return refuse("other-engine", "This attempt cannot be played again here.");
}

/// A copy: the book may grow with every look at it.
Result<AttemptRecord> record_of(Workplace& workplace, const EntryId& id) {
  if (const AttemptRecord* record = workplace.record().find_attempt(id)) return *record;
  return refuse("no-such-attempt", "There is no attempt '" + id.text + "' here.",
                "List the attempts to see their ids.");
}

Result<const BundledScenario*> shelved(const Workplace& workplace, std::string_view id) {
  if (const BundledScenario* found = workplace.library().find_scenario(id)) return found;
  std::vector<std::string> ids;
  for (const BundledScenario& one : workplace.library().scenarios) ids.push_back(one.scenario->id);
  std::string hint = did_you_mean(id, ids);
  if (hint.empty() && !ids.empty()) hint = "Here are: " + joined(ids, ", ") + ".";
  return refuse("no-such-scenario", "There is no scenario called '" + std::string(id) + "'.",
                std::move(hint));
}

Result<void> is_newest(Workplace& workplace, const Attempt& attempt) {
  const AttemptRecord* record = workplace.record().find_attempt(attempt.id);
  if (record != nullptr && record->last == attempt.last) return {};
  return refuse("moved-elsewhere", "This attempt was carried on in another window.",
                "Open it again to go on from there.");
}

/// The record of an attempt that `who` may look at.
Result<AttemptRecord> visible_record(Workplace& workplace, const PersonId& who, const EntryId& id) {
  const auto record = record_of(workplace, id);
  if (!record) return tl::unexpected(record.error());
  const Deed deed = workplace.record().submitted(id) ? Deed::see_portfolio : Deed::see_practice;
  if (const auto may_see = workplace.allowed(who, deed, record->who); !may_see)
    return tl::unexpected(may_see.error());
  return *record;
}

}  // namespace

Result<Attempt> begin_attempt(Workplace& workplace, const PersonId& who, std::string_view scenario,
                              std::optional<std::uint64_t> seed) {
  if (const auto may_practise = workplace.allowed(who, Deed::practise, who); !may_practise)
    return tl::unexpected(may_practise.error());
  const auto bundled = shelved(workplace, scenario);
  if (!bundled) return tl::unexpected(bundled.error());
  if (seed && *seed > largest_seed)
    return refuse("seed-too-large", "A seed is a whole number up to 9007199254740991.");
  const std::uint64_t drawn = seed ? *seed : workplace.chance().number() >> 11u;
  Turn opening;
  Session session((*bundled)->scenario, drawn, opening.events);
  const EntryId id = workplace.log().next_id();
  Attempt attempt{id, who, {}, drawn, std::move(session), {}};
  const Scenario& script = *(*bundled)->scenario;
  const AttemptBegun begun{script.id,        script.title,   script.standard,
                           (*bundled)->hash, engine_version, drawn};
  workplace.log().keep_bundle(*parse_hash((*bundled)->hash), (*bundled)->bundle);
  workplace.keyring().make_key(attempt_key(id), person_as_holder(workplace, who));
  const auto recorded = record_turn(
      workplace, attempt, std::move(opening),
      {{who, std::string(kinds::attempt_begun), {}, body_text(begun), id, attempt_key(id)}},
      []() -> Result<void> { return {}; });
  if (!recorded) return tl::unexpected(recorded.error());
  return attempt;
}

Result<void> make_move(Workplace& workplace, Attempt& attempt, const Move& move) {
  if (const auto own = workplace.allowed(attempt.who, Deed::practise, attempt.who); !own)
    return own;
  if (auto newest = is_newest(workplace, attempt); !newest) return newest;
  Attempt next = attempt;
  Turn turn{move, {}};
  if (auto taken = next.session.take(move, turn.events); !taken) return taken;
  const auto recorded = record_turn(workplace, next, std::move(turn), {},
                                    [&] { return is_newest(workplace, attempt); });
  if (recorded) attempt = std::move(next);
  return recorded;
}

Result<Attempt> resume_attempt(Workplace& workplace, const PersonId& who, const EntryId& id) {
  const auto record = record_of(workplace, id);
  if (!record) return tl::unexpected(record.error());
  if (const auto own = workplace.allowed(who, Deed::practise, record->who); !own)
    return tl::unexpected(own.error());
  if (record->ended)
    return refuse("attempt-ended", "This attempt has ended.", "Open its debrief, or try again.");
  return replayed(workplace, *record);
}

Result<Attempt> open_attempt(Workplace& workplace, const PersonId& who, const EntryId& id) {
  const auto record = visible_record(workplace, who, id);
  if (!record) return tl::unexpected(record.error());
  return replayed(workplace, *record);
}

Result<Replay> replay_attempt(Workplace& workplace, const PersonId& who, const EntryId& id) {
  const auto record = visible_record(workplace, who, id);
  if (!record) return tl::unexpected(record.error());
  return replay(*record, kept_scenario(workplace, *record));
}

std::vector<AttemptRow> attempts_of(Workplace& workplace, const PersonId& who) {
  std::vector<AttemptRow> rows;
  const RecordBook& book = workplace.record();
  for (const AttemptRecord& record : book.attempts()) {
    if (record.who != who) continue;
    rows.push_back({record.id, record.begun.scenario, record.begun.title, record.at,
                    record.ended.has_value(), record.ended ? record.ended->outcome : "",
                    record.moves.empty() ? 0 : record.moves.back().number,
                    book.submitted(record.id)});
  }
  std::reverse(rows.begin(), rows.end());
  return rows;
}

Result<EntryId> find_attempt(Workplace& workplace, const PersonId& who, std::string_view name) {
  const auto rows = attempts_of(workplace, who);
  if (name == "last" && !rows.empty()) return rows.front().id;
  const RecordBook& book = workplace.record();
  if (const EntryId whole{std::string(name)}; book.find_attempt(whole) != nullptr) return whole;
  std::vector<EntryId> found;
  for (const AttemptRecord& record : book.attempts())
    if (!name.empty() && record.id.text.substr(0, name.size()) == name &&
        (record.who == who || book.submitted(record.id)))
      found.push_back(record.id);
  if (found.size() == 1) return found.front();
  if (found.size() > 1)
    return refuse("attempt-ambiguous",
                  counted(found.size(), "attempt") + " begin with '" + std::string(name) + "'.",
                  "Give more of the id.");
  return refuse("no-such-attempt", "There is no attempt '" + std::string(name) + "' here.",
                "Give an attempt's id, the beginning of one, or 'last'.");
}

Debrief debrief(const Attempt& attempt) { return debrief(attempt.session, attempt.turns); }

}  // namespace tc
