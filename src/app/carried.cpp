#include "app/carried.h"

#include "ledger/kinds.h"

namespace tc {

namespace {

/// What an entry's body is about, and so whether it goes along.
enum class About : std::uint8_t { people, portfolio, attempt, item, other };

About about(std::string_view kind) {
  for (const std::string_view one :
       {kinds::workspace_made, kinds::device_joined, kinds::workspace_trusted, kinds::person_added,
        kinds::person_joined, kinds::key_enrolled})
    if (kind == one) return About::people;
  for (const std::string_view one :
       {kinds::sitting_set, kinds::sitting_withdrawn, kinds::witness_added,
        kinds::framework_adopted, kinds::criterion_decided, kinds::judgement_countersigned,
        kinds::action_planned, kinds::action_settled, kinds::unit_signed, kinds::body_erased})
    if (kind == one) return About::portfolio;
  for (const std::string_view one :
       {kinds::attempt_begun, kinds::attempt_moved, kinds::attempt_ended,
        kinds::indication_disputed, kinds::dispute_settled})
    if (kind == one) return About::attempt;
  for (const std::string_view one :
       {kinds::evidence_added, kinds::evidence_changed, kinds::evidence_submitted,
        kinds::evidence_withdrawn, kinds::evidence_confirmed, kinds::evidence_renumbered,
        kinds::link_judged})
    if (kind == one) return About::item;
  return About::other;
}

/// Until people had keys, what was added was submitted by it.
bool submits(const Entry& entry) {
  return entry.kind == kinds::evidence_submitted ||
         (entry.format == 0 && entry.kind == kinds::evidence_added);
}

}  // namespace

Carried::Carried(const Log& log) {
  const std::vector<Entry> all = log.arrived_after({}).entries;
  for (const Entry& entry : all) look_at(entry);
  for (const Entry& entry : all)
    if (submits(entry)) submit(log, entry);
  for (const Entry& entry : all)
    if (goes_along(entry)) take(log, entry);
}

void Carried::look_at(const Entry& entry) {
  const bool begins = entry.answers.empty() || entry.kind == kinds::evidence_added ||
                      entry.kind == kinds::attempt_begun;
  roots_[entry.id] = begins ? entry.id : root_of(entry.answers.front());
  // An attempt that answers a sitting is assessed, and no practice.
  if (entry.kind == kinds::attempt_begun && !entry.answers.empty()) attempts_.insert(entry.id);
}

EntryId Carried::root_of(const EntryId& id) const {
  const auto found = roots_.find(id);
  return found == roots_.end() ? id : found->second;
}

void Carried::submit(const Log& log, const Entry& entry) {
  const EntryId item = root_of(entry.id);
  if (log.body_state(item) != BodyState::open) return;
  items_.insert(item);
  for (const EntryId& answered : entry.answers) {
    declared_.insert(answered);
    const auto found = log.entry(answered);
    if (found && about(found->kind) == About::attempt) attempts_.insert(root_of(answered));
  }
}

bool Carried::goes_along(const Entry& entry) const {
  switch (about(entry.kind)) {
    case About::people:
    case About::portfolio:
      return true;
    case About::attempt:
      return attempts_.count(root_of(entry.id)) > 0;
    case About::item:
      if (entry.kind == kinds::evidence_changed && declared_.count(entry.id) == 0) return false;
      return items_.count(root_of(entry.id)) > 0;
    case About::other:
      return false;
  }
  return false;
}

void Carried::take(const Log& log, const Entry& entry) {
  // What is sealed here may name bundles and files that then would not go along: it stays, too.
  const auto sealed = log.sealed_body(entry.id);
  if (!sealed || log.body_state(entry.id) != BodyState::open) return;
  entries_.insert(entry.id);
  keys_.insert(sealed->key);
  if (entry.kind == kinds::link_judged || entry.kind == kinds::criterion_decided) ++decisions_;
  if (entry.kind != kinds::evidence_added && entry.kind != kinds::evidence_changed) return;
  const auto body = log.body(entry.id);
  const auto said = body ? read_body<EvidenceSaid>(body->text) : std::nullopt;
  if (!said) return;
  // Also where nothing is decided yet: whoever decides first must not make another of that name.
  keys_.insert(portfolio_key(said->learner));
  for (const Attachment& file : said->attachments) {
    files_.insert(file.id);
    if (const auto kept = log.sealed_attachment(file.id)) keys_.insert(kept->key);
  }
}

}  // namespace tc
