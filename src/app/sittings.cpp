#include "app/sittings.h"

#include <algorithm>

#include "app/attempt_entries.h"
#include "app/recordable.h"
#include "app/signing_in.h"
#include "assessment/started.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

constexpr int most_attempts = 99;

/// May `who` set or withdraw one for this learner, or for everybody?
Result<void> may_set(Workplace& workplace, const PersonId& who,
                     const std::optional<PersonId>& learner) {
  if (learner) return workplace.allowed(who, Deed::set_sitting, *learner);
  const auto by = workplace.acting(who);
  if (!by) return tl::unexpected(by.error());
  return may(*by, Deed::set_sitting, every_learner());
}

Result<void> check_form(Workplace& workplace, const SittingForm& form) {
  if (form.seed)
    if (auto fits = check_seed(*form.seed); !fits) return fits;
  if (auto fits = check_level(form.level); !fits) return fits;
  if (form.attempts < 1 || form.attempts > most_attempts)
    return refuse("attempts-needed", "A sitting allows 1 to 99 attempts.");
  if (form.until && *form.until < workplace.today())
    return refuse("date-over",
                  "The last day would be " + in_words(*form.until) + ", and that day is over.");
  return {};
}

/// Sealed for the workspace, so that a learner's program can begin it. Signed.
Draft sitting_draft(Workplace& workplace, const PersonId& who, std::string_view kind,
                    std::string body) {
  Draft draft{who, std::string(kind), {}, std::move(body)};
  draft.key = workspace_key(workplace.id());
  draft.signer = workplace.signer(who);
  return draft;
}

Refusal no_such_sitting(std::string_view name) {
  return {"no-such-sitting", "There is no sitting '" + std::string(name) + "' here.",
          "List the sittings to see what there is."};
}

Result<Sitting> sitting_of(Workplace& workplace, const EntryId& id) {
  if (const Sitting* found = workplace.record().find_sitting(id)) return *found;
  return tl::unexpected(no_such_sitting(id.text));
}

int made_at(const RecordBook& book, const EntryId& sitting, const PersonId* who) {
  const auto& attempts = book.attempts();
  return static_cast<int>(
      std::count_if(attempts.begin(), attempts.end(), [&](const AttemptRecord& one) {
        return one.assessed() && one.begun.sitting == sitting &&
               (who == nullptr || one.who == *who);
      }));
}

Result<void> still_open(Workplace& workplace, const PersonId& who, const Sitting& sitting) {
  if (!sitting.is_for(who)) return tl::unexpected(no_such_sitting(sitting.id.text));
  if (sitting.by == who)
    return refuse("own-sitting", "Whoever set an assessed attempt does not make it.");
  if (sitting.withdrawn)
    return refuse("withdrawn", "It was withdrawn: " + sitting.withdrawn_because);
  if (sitting.set.until && *sitting.set.until < workplace.today())
    return refuse("date-over", "Its last day was " + in_words(*sitting.set.until) + ".");
  if (made_at(workplace.record(), sitting.id, &who) < sitting.set.attempts) return {};
  return refuse("no-attempts-left",
                sitting.set.attempts == 1
                    ? "You have made the one attempt that is allowed."
                    : "You have made all " +
                          counted(static_cast<std::size_t>(sitting.set.attempts), "attempt") +
                          " that are allowed.",
                "One that is unfinished can be gone on with; or ask your assessor to set another.");
}

std::string name_of_person(const RecordBook& book, const PersonId& id) {
  const Person* person = book.find_person(id);
  return person == nullptr ? "somebody unknown" : person->name;
}

bool may_know_seeds(const Person& who) { return assesses(who) && !holds(who, Role::apprentice); }

SittingRow row_of(Workplace& workplace, const Person& who, const Sitting& sitting) {
  const RecordBook& book = workplace.record();
  const SittingSet& set = sitting.set;
  SittingRow row{sitting.id,
                 set.scenario,
                 set.title,
                 set.level,
                 name_of_person(book, sitting.by),
                 set.learner ? name_of_person(book, *set.learner) : "everybody",
                 sitting.at,
                 set.until,
                 set.attempts};
  row.made = made_at(book, sitting.id, assesses(who) ? nullptr : &who.id);
  row.withdrawn = sitting.withdrawn.has_value();
  row.withdrawn_because = sitting.withdrawn_because;
  if (may_know_seeds(who)) row.seed = set.seed;
  if (holds(who, Role::apprentice))
    if (const auto open = still_open(workplace, who.id, sitting); !open)
      row.closed = open.error().sentence;
  return row;
}

std::string attempts_in_words(int made, int allowed) {
  if (allowed == 1) return "It is the one attempt that you are allowed.";
  return "It is attempt " + std::to_string(made + 1) + " of the " + std::to_string(allowed) +
         " that you are allowed.";
}

std::vector<std::string> words_before(const RecordBook& book, const Sitting& sitting, int level,
                                      int made) {
  return {
      "This attempt is assessed: '" + sitting.set.title + "', at level " + std::to_string(level) +
          ", set by " + name_of_person(book, sitting.by) + ".",
      attempts_in_words(made, sitting.set.attempts),
      "It counts as soon as it begins, also if you leave it unfinished, and assessors see it.",
      "No move can be taken back, and what was seen of it is told when it has ended.",
  };
}

}  // namespace

Result<Sitting> set_sitting(Workplace& workplace, const PersonId& who, const SittingForm& form) {
  if (auto may_do = may_set(workplace, who, form.learner); !may_do)
    return tl::unexpected(may_do.error());
  const auto bundled = shelved(workplace, form.scenario);
  if (!bundled) return tl::unexpected(bundled.error());
  if (auto whole = check_form(workplace, form); !whole) return tl::unexpected(whole.error());
  if (auto signs = may_sign(workplace, who); !signs) return tl::unexpected(signs.error());
  SittingSet body;
  body.scenario = (*bundled)->scenario->id;
  body.title = (*bundled)->scenario->title;
  body.bundle = (*bundled)->hash;
  body.seed = form.seed ? *form.seed : drawn_seed(workplace);
  body.level = form.level;
  body.learner = form.learner;
  body.attempts = form.attempts;
  body.until = form.until;
  workplace.log().keep_bundle(*parse_hash((*bundled)->hash), (*bundled)->bundle);
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    if (auto may_do = may_set(workplace, who, form.learner); !may_do)
      return tl::unexpected(may_do.error());
    return std::vector<Draft>{sitting_draft(workplace, who, kinds::sitting_set, body_text(body))};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  return sitting_of(workplace, recorded->back().id);
}

Result<void> withdraw_sitting(Workplace& workplace, const PersonId& who, const EntryId& sitting,
                              std::string_view because) {
  if (trimmed(because).empty())
    return refuse("words-needed", "A sitting is withdrawn for a reason.", "Say in a sentence why.");
  if (auto fit = recordable(because, "reason"); !fit) return fit;
  const auto think = [&]() -> Result<std::vector<Draft>> {
    const auto found = sitting_of(workplace, sitting);
    if (!found) return tl::unexpected(found.error());
    if (auto may_do = may_set(workplace, who, found->set.learner); !may_do)
      return tl::unexpected(may_do.error());
    if (found->withdrawn) return refuse("withdrawn-already", "The sitting is withdrawn already.");
    Draft draft =
        sitting_draft(workplace, who, kinds::sitting_withdrawn,
                      body_text(SittingWithdrawn{sitting, std::string(trimmed(because))}));
    draft.answers = {sitting};
    return std::vector<Draft>{std::move(draft)};
  };
  if (auto can = think(); !can) return tl::unexpected(can.error());
  if (auto signs = may_sign(workplace, who); !signs) return signs;
  const auto recorded = workplace.record_after(think);
  if (!recorded) return tl::unexpected(recorded.error());
  return {};
}

Result<std::vector<SittingRow>> sittings(Workplace& workplace, const PersonId& who) {
  const auto by = workplace.acting(who);
  if (!by) return tl::unexpected(by.error());
  std::vector<SittingRow> rows;
  const std::vector<Sitting> all = workplace.record().sittings();
  for (const Sitting& one : all)
    if (assesses(*by) || (holds(*by, Role::apprentice) && one.is_for(by->id)))
      rows.push_back(row_of(workplace, *by, one));
  std::reverse(rows.begin(), rows.end());
  return rows;
}

Result<EntryId> find_sitting(Workplace& workplace, const PersonId& who, std::string_view name) {
  const auto rows = sittings(workplace, who);
  if (!rows) return tl::unexpected(rows.error());
  std::vector<EntryId> found;
  for (const SittingRow& row : *rows)
    if (!name.empty() && row.id.text.substr(0, name.size()) == name) found.push_back(row.id);
  if (found.size() == 1) return found.front();
  if (found.empty()) return tl::unexpected(no_such_sitting(name));
  return refuse("several",
                counted(found.size(), "sitting") + " begin with '" + std::string(name) + "'.",
                "Give more of the id.");
}

Result<void> may_begin(Workplace& workplace, const PersonId& who, const EntryId& sitting) {
  if (auto practises = workplace.allowed(who, Deed::practise, who); !practises) return practises;
  const auto found = sitting_of(workplace, sitting);
  if (!found) return tl::unexpected(found.error());
  return still_open(workplace, who, *found);
}

Result<BeforeSitting> before_sitting(Workplace& workplace, const PersonId& who,
                                     const EntryId& sitting) {
  if (auto may_do = may_begin(workplace, who, sitting); !may_do)
    return tl::unexpected(may_do.error());
  const auto found = sitting_of(workplace, sitting);
  const auto scenario = kept_scenario(workplace, found->set.bundle);
  if (!scenario)
    return refuse("not-here", "The scenario of this sitting is not kept here.",
                  "Take in once more what the assessor handed in.");
  const RecordBook& book = workplace.record();
  const int level = level_of(found->set.level, *scenario);
  return BeforeSitting{sitting, found->set.title,
                       words_before(book, *found, level, made_at(book, sitting, &who)),
                       "Begin the assessed attempt now?"};
}

Result<Attempt> begin_assessed(Workplace& workplace, const PersonId& who, const EntryId& sitting) {
  if (auto before = before_sitting(workplace, who, sitting); !before)
    return tl::unexpected(before.error());
  const auto found = sitting_of(workplace, sitting);
  Beginning beginning{who, kept_scenario(workplace, found->set.bundle), {}};
  AttemptBegun& begun = beginning.begun;
  begun.kind = AttemptKind::assessed;
  begun.sitting = sitting;
  begun.seed = found->set.seed;
  begun.level = found->set.level;
  begun.bundle = found->set.bundle;
  return record_beginning(workplace, beginning, offices(workplace),
                          [&] { return may_begin(workplace, who, sitting); });
}

}  // namespace tc
