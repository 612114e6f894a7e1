#include "ledger/verify.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "ledger/body_check.h"
#include "ledger/chain_check.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

constexpr std::size_t at_a_time = 512;
// Each edited entry is tried at every other's number; a record rewritten whole is not a swap.
constexpr std::size_t most_swaps_tried = 200;

bool is_signature(const std::string& text) {
  const auto bytes = parse_hex(text);
  return bytes && bytes->size() == 64;
}

/// Takes the entries one after the other, in order of arrival.
class Verifier {
 public:
  explicit Verifier(const Log& log) : log_(log), bodies_(log) {}

  Verification run() {
    bodies_.take_bundles(out_);
    for (Cursor at;;) {
      const Arrived arrived = log_.read(at, at_a_time);
      if (arrived.entries.empty()) break;
      for (const Entry& entry : arrived.entries) take(entry);
      at = arrived.next;
    }
    finish_edited();
    finish_answers();
    bodies_.finish(out_);
    chains_.finish(out_.findings, out_.heads);
    sort_findings();
    return std::move(out_);
  }

 private:
  void find(Damage damage, const Entry& entry, const std::string& what) {
    out_.findings.push_back(about(damage, entry, what));
  }

  void take(const Entry& entry) {
    ++out_.entries;
    chains_.take(entry);
    if (hash_of(entry) != entry.hash) edited_.push_back(entry);
    check_signature(entry);
    for (const EntryId& answered : entry.answers)
      if (ids_.count(answered) == 0) open_answers_.emplace_back(entry, answered);
    if (!ids_.insert(entry.id).second)
      find(Damage::id_used_twice, entry, "has the id of another entry.");
    bodies_.take(entry, out_);
  }

  // Entries of an earlier format have no signatures: once its chain has come to a later one, none
  // goes back and does without.
  void check_signature(const Entry& entry) {
    int& format = formats_[entry.device];
    format = std::max(format, entry.format);
    const kinds::Kind* kind = kinds::find(entry.kind);
    const bool is_signed = !entry.signature.empty();
    const bool asked = format > 0 && kind && kind->signed_by != SignedBy::nobody;
    if (asked && !is_signed) {
      find(Damage::signature_missing, entry, "has no signature, and its kind asks for one.");
    } else if (is_signed && entry.format == 0) {
      find(Damage::signature_unknown, entry, "has a signature, and its format knows none.");
    } else if (is_signed && kind && !asked) {
      find(Damage::signature_unknown, entry, "has a signature, and its kind asks for none.");
    } else if (is_signed && !is_signature(entry.signature)) {
      find(Damage::signature_wrong, entry, "has a signature that cannot be one.");
    }
  }

  void finish_edited() {
    for (const Entry& entry : edited_) {
      const std::uint64_t home = home_of(entry);
      if (home > 0) {
        find(Damage::entries_swapped, entry,
             "stands where it does not belong: it was written as entry " + std::to_string(home) +
                 ".");
      } else {
        find(Damage::entry_edited, entry,
             "was changed after it was recorded: its hash does not fit.");
      }
    }
  }

  /// The number that an edited entry was written with, where it only changed places; else 0.
  std::uint64_t home_of(Entry entry) const {
    if (edited_.size() > most_swaps_tried) return 0;
    const DeviceId device = entry.device;
    for (const Entry& other : edited_) {
      entry.number = other.number;
      if (other.device == device && hash_of(entry) == entry.hash) return other.number;
    }
    return 0;
  }

  void finish_answers() {
    for (const auto& [entry, answered] : open_answers_) {
      if (ids_.count(answered) == 0) {
        find(Damage::unknown_answer, entry, "answers an entry that is not in the workspace.");
      } else {
        find(Damage::entries_swapped, entry, "stands before an entry that it answers.");
      }
    }
  }

  void sort_findings() {
    std::stable_sort(out_.findings.begin(), out_.findings.end(),
                     [](const Finding& a, const Finding& b) {
                       return std::tie(a.device, a.number) < std::tie(b.device, b.number);
                     });
  }

  const Log& log_;
  Verification out_;
  ChainCheck chains_;
  BodyCheck bodies_;
  std::set<EntryId> ids_;
  std::map<DeviceId, int> formats_;
  std::vector<Entry> edited_;
  std::vector<std::pair<Entry, EntryId>> open_answers_;
};

}  // namespace

Verification verify(const Log& log) { return Verifier(log).run(); }

std::vector<Finding> check_anchor(const Log& log, const std::vector<Head>& seen) {
  std::set<std::tuple<DeviceId, std::uint64_t, Hash256>> missing;
  for (const Head& head : seen)
    if (head.number > 0) missing.emplace(head.device, head.number, head.hash);
  for (Cursor at; !missing.empty();) {
    const Arrived arrived = log.read(at, at_a_time);
    if (arrived.entries.empty()) break;
    for (const Entry& entry : arrived.entries)
      missing.erase({entry.device, entry.number, entry.hash});
    at = arrived.next;
  }
  std::vector<Finding> findings;
  for (const auto& [device, number, hash] : missing)
    findings.push_back({Damage::anchor_missing,
                        device,
                        number,
                        {},
                        "Entry " + std::to_string(number) + " of the device " + device.text +
                            " was seen elsewhere as " + hex(hash).substr(0, 16) +
                            "…, and is not in this record: it was set back or rewritten."});
  return findings;
}

}  // namespace tc
