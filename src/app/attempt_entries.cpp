#include "app/attempt_entries.h"

#include <algorithm>

#include "assessment/started.h"
#include "base/failure.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

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

/// Appends turns that the session has taken, after what goes before them in the same breath.
Result<void> record_turns(Workplace& workplace, Attempt& attempt, std::vector<Turn> turns,
                          std::vector<Draft> drafts, const StillRight& right) {
  EntryId last = drafts.empty() ? attempt.last : attempt.id;
  for (Turn& turn : turns) {
    drafts.push_back(moved(attempt, last, turn, static_cast<int>(attempt.turns.size())));
    last = drafts.back().id = workplace.log().next_id();
    attempt.turns.push_back(std::move(turn));
  }
  if (attempt.session.over()) drafts.push_back(ended(attempt, last));
  const auto recorded = workplace.record_after(
      [&]() -> Result<std::vector<Draft>> { return right().map([&] { return drafts; }); });
  if (!recorded) return tl::unexpected(recorded.error());
  attempt.last = last;
  return {};
}

Draft beginning_draft(const Attempt& attempt, const AttemptBegun& begun) {
  Draft draft{attempt.who, std::string(kinds::attempt_begun),
              {},          body_text(begun),
              attempt.id,  attempt_key(attempt.id)};
  // In the header, so that it is known to count also by those who cannot open it.
  if (!begun.sitting.empty()) draft.answers.push_back(begun.sitting);
  return draft;
}

Result<std::vector<Turn>> played(Session& session, Turn opening, const std::vector<Move>& moves) {
  std::vector<Turn> turns{std::move(opening)};
  for (const Move& move : moves) {
    Turn turn{move, {}};
    if (auto taken = session.take(move, turn.events); !taken) return tl::unexpected(taken.error());
    turns.push_back(std::move(turn));
  }
  return turns;
}

Attempt at_hand(const AttemptRecord& record, Replay played) {
  const int level = level_of(record.begun.level, played.session->scenario());
  return {record.id,
          record.who,
          record.last,
          record.begun.seed,
          std::move(*played.session),
          std::move(played.turns),
          record.begun.kind,
          level,
          record.begun.rewound ? record.begun.rewound->times : 0};
}

bool is_of_a_sitting(Workplace& workplace, std::uint64_t seed) {
  const auto& sittings = workplace.record().sittings();
  return std::any_of(sittings.begin(), sittings.end(),
                     [&](const Sitting& one) { return one.set.seed == seed; });
}

}  // namespace

Result<void> check_seed(std::uint64_t seed) {
  if (seed <= largest_seed) return {};
  return refuse("seed-too-large", "A seed is a whole number up to 9007199254740991.");
}

Result<void> check_level(const std::optional<int>& level) {
  if (!level || (*level >= 1 && *level <= 3)) return {};
  return refuse("no-such-level", "A level is 1, 2 or 3.",
                "1 guides, 2 is usual, 3 takes the cues away.");
}

Result<Attempt> record_beginning(Workplace& workplace, Beginning beginning, const Holders& readers,
                                 const StillRight& right) {
  AttemptBegun& begun = beginning.begun;
  const Scenario& script = *beginning.scenario;
  begun.scenario = script.id;
  begun.title = script.title;
  begun.standard = script.standard;
  begun.engine = engine_version;
  const int level = level_of(begun.level, script);
  Turn opening;
  Session session = started(beginning.scenario, begun.seed, level, opening.events);
  auto turns = played(session, std::move(opening), beginning.moves);
  if (!turns) return tl::unexpected(turns.error());
  const EntryId id = workplace.log().next_id();
  Attempt attempt{id,
                  beginning.who,
                  {},
                  begun.seed,
                  std::move(session),
                  {},
                  begun.kind,
                  level,
                  begun.rewound ? begun.rewound->times : 0};
  Holders holders = person_as_holder(workplace, beginning.who);
  holders.insert(holders.end(), readers.begin(), readers.end());
  workplace.keyring().make_key(attempt_key(id), holders);
  const auto recorded =
      record_turns(workplace, attempt, std::move(*turns), {beginning_draft(attempt, begun)}, right);
  if (!recorded) return tl::unexpected(recorded.error());
  return attempt;
}

Result<void> record_move(Workplace& workplace, Attempt& attempt, const Move& move,
                         const StillRight& right) {
  Attempt next = attempt;
  Turn turn{move, {}};
  if (auto taken = next.session.take(move, turn.events); !taken) return taken;
  turn.move = as_recorded(move, turn.events);
  const auto recorded = record_turns(workplace, next, {std::move(turn)}, {}, right);
  if (recorded) attempt = std::move(next);
  return recorded;
}

Result<AttemptRecord> record_of(Workplace& workplace, const EntryId& id) {
  if (const AttemptRecord* record = workplace.record().find_attempt(id)) return *record;
  return refuse("no-such-attempt", "There is no attempt '" + id.text + "' here.",
                "List the attempts to see their ids.");
}

Result<AttemptRecord> visible_record(Workplace& workplace, const PersonId& who, const EntryId& id) {
  const auto record = record_of(workplace, id);
  if (!record) return tl::unexpected(record.error());
  const bool open = workplace.record().open_to_assessors(*record);
  const Deed deed = open ? Deed::see_portfolio : Deed::see_practice;
  if (const auto may_see = workplace.allowed(who, deed, record->who); !may_see)
    return tl::unexpected(may_see.error());
  // Its marks say what to do next: while it counts, nobody is told.
  if (record->assessed() && !record->ended && record->who == who)
    return refuse("attempt-open", "An assessed attempt is told once it has ended.",
                  "Go on with it first.");
  return *record;
}

std::shared_ptr<const Scenario> kept_scenario(Workplace& workplace, const std::string& hash) {
  const auto parsed = parse_hash(hash);
  const auto bundle = parsed ? workplace.log().bundle(*parsed) : std::nullopt;
  return bundle ? workplace.bundles().read(*bundle) : nullptr;
}

std::shared_ptr<const Scenario> kept_scenario(Workplace& workplace, const AttemptRecord& record) {
  auto kept = kept_scenario(workplace, record.begun.bundle);
  if (!kept)
    throw Failure("The bundle of the attempt at '" + record.begun.title + "' is not kept here.",
                  "Verify the workspace to see what else is missing.");
  return kept;
}

Result<Attempt> replayed(Workplace& workplace, const AttemptRecord& record) {
  Replay played = replay(record, kept_scenario(workplace, record));
  switch (played.outcome) {
    case ReplayOutcome::same:
      return at_hand(record, std::move(played));
    case ReplayOutcome::other_engine:
      break;
    case ReplayOutcome::differs:
      throw Failure(
          "The attempt at '" + record.begun.title + "' does not replay as recorded. " + played.why,
          "Verify the workspace to see what was changed.");
  }
  return refuse("other-engine", "This attempt cannot be played again here. " + played.why,
                "Its record is kept as it is.");
}

Result<void> check_seed_for_practice(Workplace& workplace, std::uint64_t seed) {
  if (!is_of_a_sitting(workplace, seed)) return {};
  return refuse("seed-of-sitting", "An assessed attempt uses this seed, so nobody practises by it.",
                "Leave the seed out, and one is drawn.");
}

std::uint64_t drawn_seed(Workplace& workplace) {
  std::uint64_t drawn = workplace.chance().number() >> 11u;
  while (is_of_a_sitting(workplace, drawn)) drawn = workplace.chance().number() >> 11u;
  return drawn;
}

Result<const BundledScenario*> shelved(const Workplace& workplace, std::string_view id,
                                       std::string_view language) {
  if (const BundledScenario* found = workplace.library().find_scenario(id, language)) return found;
  if (workplace.library().find_scenario(id) != nullptr)
    return refuse("no-such-language",
                  "'" + std::string(id) + "' is not here in '" + std::string(language) + "'.",
                  "It is here in 'en'.");
  std::vector<std::string> ids;
  for (const BundledScenario& one : workplace.library().scenarios) ids.push_back(one.scenario->id);
  std::string hint = did_you_mean(id, ids);
  if (hint.empty() && !ids.empty()) hint = "Here are: " + joined(ids, ", ") + ".";
  return refuse("no-such-scenario", "There is no scenario called '" + std::string(id) + "'.",
                std::move(hint));
}

}  // namespace tc
