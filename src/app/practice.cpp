#include "app/practice.h"

#include <algorithm>
#include <set>

#include "app/attempt_entries.h"
#include "base/text.h"

namespace tc {

namespace {

Result<void> is_newest(Workplace& workplace, const Attempt& attempt) {
  const AttemptRecord* record = workplace.record().find_attempt(attempt.id);
  if (record != nullptr && record->last == attempt.last) return {};
  return refuse("moved-elsewhere", "This attempt was carried on in another window.",
                "Open it again to go on from there.");
}

/// Which of the learner's attempts at the scenario the next one is. One that was rewound goes on
/// with another, and counts with it.
int next_number(Workplace& workplace, const PersonId& who, const std::string& scenario) {
  const auto& attempts = workplace.record().attempts();
  return 1 + static_cast<int>(
                 std::count_if(attempts.begin(), attempts.end(), [&](const AttemptRecord& one) {
                   return one.who == who && one.begun.scenario == scenario && !one.begun.rewound;
                 }));
}

AttemptRow row_of(const RecordBook& book, const AttemptRecord& record) {
  AttemptRow row{record.id, record.begun.scenario, record.begun.title, record.at};
  row.ended = record.ended.has_value();
  row.outcome = record.ended ? record.ended->outcome : "";
  row.moves = record.moves.empty() ? 0 : record.moves.back().number;
  row.replays = record.begun.engine == engine_version;
  row.submitted = book.submitted(record.id);
  row.kind = record.begun.kind;
  if (record.assessed()) row.sitting = record.begun.sitting;
  row.rewinds = record.begun.rewound ? record.begun.rewound->times : 0;
  return row;
}

Result<AttemptRecord> own_record(Workplace& workplace, const PersonId& who, const EntryId& id) {
  const auto record = record_of(workplace, id);
  if (!record) return tl::unexpected(record.error());
  if (const auto own = workplace.allowed(who, Deed::practise, record->who); !own)
    return tl::unexpected(own.error());
  return *record;
}

Result<std::vector<Move>> moves_before(const Attempt& attempt, int step) {
  const int last = static_cast<int>(attempt.turns.size()) - 1;
  if (step < 1 || step > last)
    return refuse("no-such-step",
                  last == 0 ? "No move was made yet that could be taken back."
                            : "There is no move at step " + std::to_string(step) + ".",
                  last == 0 ? "" : "Its moves are steps 1 to " + std::to_string(last) + ".");
  std::vector<Move> moves;
  for (int i = 1; i < step; ++i) moves.push_back(*attempt.turns[static_cast<std::size_t>(i)].move);
  return moves;
}

}  // namespace

Result<Attempt> begin_attempt(Workplace& workplace, const PersonId& who, std::string_view scenario,
                              std::optional<std::uint64_t> seed, std::optional<int> level,
                              std::string_view language) {
  if (const auto may_practise = workplace.allowed(who, Deed::practise, who); !may_practise)
    return tl::unexpected(may_practise.error());
  const auto bundled = shelved(workplace, scenario, language);
  if (!bundled) return tl::unexpected(bundled.error());
  if (const auto is_one = check_level(level); !is_one) return tl::unexpected(is_one.error());
  Beginning beginning{who, (*bundled)->scenario, {}};
  AttemptBegun& begun = beginning.begun;
  begun.seed = seed ? *seed : drawn_seed(workplace);
  if (const auto fits = check_seed(begun.seed); !fits) return tl::unexpected(fits.error());
  const auto free_seed = [&] { return check_seed_for_practice(workplace, begun.seed); };
  if (const auto may_use = free_seed(); !may_use) return tl::unexpected(may_use.error());
  begun.level = level;
  begun.nth = next_number(workplace, who, (*bundled)->scenario->id);
  begun.bundle = (*bundled)->hash;
  workplace.log().keep_bundle(*parse_hash((*bundled)->hash), (*bundled)->bundle);
  return record_beginning(workplace, beginning, {}, free_seed);
}

Result<Attempt> rewind(Workplace& workplace, const PersonId& who, const EntryId& id, int to_step) {
  const auto record = own_record(workplace, who, id);
  if (!record) return tl::unexpected(record.error());
  if (record->assessed())
    return refuse("assessed", "This attempt is assessed: what was done in it stays done.",
                  "Moves can be taken back in practice.");
  const auto from = replayed(workplace, *record);
  if (!from) return from;
  auto moves = moves_before(*from, to_step);
  if (!moves) return tl::unexpected(moves.error());
  Beginning beginning{who, from->session.shared_scenario(), record->begun, std::move(*moves)};
  const int times = record->begun.rewound ? record->begun.rewound->times : 0;
  beginning.begun.rewound = Rewound{id, to_step, times + 1};
  const auto free_seed = [&] { return check_seed_for_practice(workplace, from->seed); };
  if (const auto may_use = free_seed(); !may_use) return tl::unexpected(may_use.error());
  return record_beginning(workplace, std::move(beginning), {}, free_seed);
}

Result<void> make_move(Workplace& workplace, Attempt& attempt, const Move& move) {
  if (const auto own = workplace.allowed(attempt.who, Deed::practise, attempt.who); !own)
    return own;
  if (auto newest = is_newest(workplace, attempt); !newest) return newest;
  return record_move(workplace, attempt, move,
                     [&workplace, before = attempt] { return is_newest(workplace, before); });
}

Result<Attempt> resume_attempt(Workplace& workplace, const PersonId& who, const EntryId& id) {
  const auto record = own_record(workplace, who, id);
  if (!record) return tl::unexpected(record.error());
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
  std::set<EntryId> left;
  for (const AttemptRecord& record : book.attempts()) {
    if (record.who != who) continue;
    rows.push_back(row_of(book, record));
    if (record.begun.rewound) left.insert(record.begun.rewound->from);
  }
  for (AttemptRow& row : rows) row.gone_back_from = left.count(row.id) > 0;
  std::reverse(rows.begin(), rows.end());
  return rows;
}

Result<std::vector<AttemptRow>> attempts_seen(Workplace& workplace, const PersonId& who,
                                              const PersonId& learner) {
  if (auto may_see = workplace.allowed(who, Deed::see_portfolio, learner); !may_see)
    return tl::unexpected(may_see.error());
  std::vector<AttemptRow> rows;
  const RecordBook& book = workplace.record();
  for (const AttemptRecord& record : book.attempts())
    if (record.who == learner && book.open_to_assessors(record))
      rows.push_back(row_of(book, record));
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
        (record.who == who || book.open_to_assessors(record)))
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
