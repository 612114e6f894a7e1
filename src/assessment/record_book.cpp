#include "assessment/record_book.h"

#include <algorithm>

#include "crypto/sha256.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

constexpr std::size_t page = 500;

/// Kinds that change what earlier entries count for.
bool reaches_back(std::string_view kind) {
  return kind == kinds::workspace_made || kind == kinds::device_joined ||
         kind == kinds::workspace_trusted || kind == kinds::person_joined ||
         kind == kinds::key_enrolled;
}

bool before(const Entry& a, const Entry& b) {
  if (a.at != b.at) return a.at < b.at;
  return a.device != b.device ? a.device < b.device : a.number < b.number;
}

}  // namespace

void RecordBook::catch_up(const Log& log) {
  if (own_.empty()) {
    own_ = log.device();
    fold_ = Fold(own_);
  }
  // All bodies before the first is folded: a log that throws must not leave half of it here.
  Cursor next = read_to_;
  std::vector<Read> fresh;
  while (true) {
    const Arrived arrived = log.read(next, page);
    if (arrived.entries.empty()) break;
    for (const Entry& entry : arrived.entries) fresh.push_back(read(log, entry));
    next = arrived.next;
  }
  if (fresh.empty()) return;
  for (const Read& one : fresh) several_devices_ = several_devices_ || one.entry.device != own_;
  if (can_go_on_with(fresh))
    fold_all(fold_, fresh);
  else
    fold_afresh(log, next);
  for (const Read& one : fresh)
    if (!last_ || before(*last_, one.entry)) last_ = one.entry;
  read_to_ = next;
}

RecordBook::Read RecordBook::read(const Log& log, const Entry& entry) {
  auto body = log.body(entry.id);
  return body ? Read{entry, std::move(body->text), true} : Read{entry, "", false};
}

// Folding on is the same as folding afresh where everything new comes last in the reading order
// and changes nothing about what came before.
bool RecordBook::can_go_on_with(const std::vector<Read>& fresh) const {
  if (!several_devices_)
    return std::none_of(fresh.begin(), fresh.end(),
                        [](const Read& one) { return one.entry.kind == kinds::person_joined; });
  if (!last_) return false;
  const Entry* last = &*last_;
  for (const Read& one : fresh) {
    if (reaches_back(one.entry.kind) || !before(*last, one.entry)) return false;
    last = &one.entry;
  }
  return true;
}

void RecordBook::fold_afresh(const Log& log, Cursor up_to) {
  std::vector<Entry> entries = log.arrived_after({}).entries;
  // Another process may have recorded more meanwhile: the next time is soon enough.
  if (entries.size() > up_to.arrived) entries.resize(up_to.arrived);
  if (several_devices_) entries = in_reading_order(std::move(entries));
  std::vector<Read> all;
  all.reserve(entries.size());
  for (const Entry& entry : entries) all.push_back(read(log, entry));
  Fold fold(own_);
  signatures_.clear();
  fold_all(fold, all);
  fold_ = std::move(fold);
}

// People first: who is trusted, and who is whom, may be said after what it bears on.
void RecordBook::fold_all(Fold& fold, const std::vector<Read>& entries) {
  for (const Read& one : entries) fold.people.take(one.entry, one.body);
  for (const Read& one : entries)
    if (one.open && signed_by_its_person(fold, one.entry)) fold.take(one.entry, one.body);
}

// This device's own entries were signed here; `verify` looks at them too.
bool RecordBook::signed_by_its_person(const Fold& fold, const Entry& entry) {
  const kinds::Kind* kind = kinds::find(entry.kind);
  if (kind == nullptr || kind->signed_by != SignedBy::person || entry.device == own_) return true;
  if (entry.format == 0) return fold.people.gives_roles(entry.device);
  const auto known = signatures_.find(entry.id);
  if (known != signatures_.end()) return known->second;
  const auto bytes = parse_hex(entry.signature);
  const auto keys = fold.people.verify_keys(entry.who);
  const bool good = bytes && std::any_of(keys.begin(), keys.end(), [&](const VerifyKey& key) {
                      return is_signed(key, signed_text(entry), *bytes);
                    });
  signatures_[entry.id] = good;
  return good;
}

const AttemptRecord* RecordBook::find_attempt(const EntryId& id) const {
  const auto found = fold_.attempt_of_entry.find(id);
  if (found == fold_.attempt_of_entry.end() || fold_.attempts[found->second].id != id)
    return nullptr;
  return &fold_.attempts[found->second];
}

const Sitting* RecordBook::find_sitting(const EntryId& id) const {
  for (const Sitting& one : fold_.sittings)
    if (one.id == id) return &one;
  return nullptr;
}

const Portfolio& RecordBook::portfolio(const PersonId& learner) const {
  static const Portfolio none;
  const auto found = fold_.portfolios.find(fold_.people.canonical(learner));
  return found == fold_.portfolios.end() ? none : found->second;
}

const EvidenceItem* RecordBook::find_evidence(const EntryId& id) const {
  const auto learner = fold_.learner_of.find(id);
  return learner == fold_.learner_of.end() ? nullptr : portfolio(learner->second).find(id);
}

bool RecordBook::submitted(const EntryId& attempt) const {
  for (const auto& [learner, portfolio] : fold_.portfolios)
    for (const EvidenceItem& item : portfolio.items)
      if (item.attempt == attempt && item.submitted()) return true;
  return false;
}

}  // namespace tc
