#include "ledger/verify.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "ledger/canonical.h"
#include "ledger/chain_check.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

constexpr std::size_t at_a_time = 512;
// Each edited entry is tried at every other's number; a record rewritten whole is not a swap.
constexpr std::size_t most_swaps_tried = 200;

/// Takes the entries one after the other, in order of arrival.
class Verifier {
 public:
  explicit Verifier(const Log& log) : log_(log) {}

  Verification run() {
    take_bundles();
    for (Cursor at;;) {
      const Arrived arrived = log_.read(at, at_a_time);
      if (arrived.entries.empty()) break;
      for (const Entry& entry : arrived.entries) take(entry);
      at = arrived.next;
    }
    finish_edited();
    finish_answers();
    finish_bodies();
    chains_.finish(out_.findings, out_.heads);
    sort_findings();
    return std::move(out_);
  }

 private:
  void find(Damage damage, const Entry& entry, const std::string& what) {
    out_.findings.push_back(about(damage, entry, what));
  }

  void take_bundles() {
    for (const Hash256& hash : log_.bundles()) {
      ++out_.bundles;
      bundles_.insert(hash);
      const auto text = log_.bundle(hash);
      if (!text || sha256(*text) != hash)
        out_.findings.push_back({Damage::bundle_altered,
                                 {},
                                 0,
                                 {},
                                 "The bundle " + hex(hash).substr(0, 16) +
                                     "… does not have the hash that it is kept under."});
    }
  }

  void take(const Entry& entry) {
    ++out_.entries;
    chains_.take(entry);
    if (hash_of(entry) != entry.hash) edited_.push_back(entry);
    if (!entry.signature.empty())
      find(Damage::signature_unknown, entry, "has a signature, and this version knows none.");
    for (const EntryId& answered : entry.answers) {
      if (ids_.count(answered) == 0) open_answers_.emplace_back(entry, answered);
      if (entry.kind == kinds::body_erased) erased_.insert(answered);
    }
    if (!ids_.insert(entry.id).second)
      find(Damage::id_used_twice, entry, "has the id of another entry.");
    take_body(entry);
  }

  void take_body(const Entry& entry) {
    const auto body = log_.body(entry.id);
    if (!body) return without_body_.push_back(entry);
    ++out_.bodies;
    if (commitment_of(*body) != entry.commitment) {
      find(Damage::body_altered, entry, "does not say what it said: its body was changed.");
    } else if (!is_canonical_object(body->text)) {
      find(Damage::body_not_canonical, entry, "has a body that is not a canonical JSON object.");
    } else {
      check_bundle_named(entry, body->text);
    }
  }

  void check_bundle_named(const Entry& entry, const std::string& text) {
    const auto body = nlohmann::json::parse(text);
    const auto bundle = body.find("bundle");
    if (bundle == body.end() || !bundle->is_string()) return;
    const auto hash = parse_hash(bundle->get_ref<const std::string&>());
    if (hash && bundles_.count(*hash) == 0)
      find(Damage::bundle_missing, entry, "needs a bundle that is not in the workspace.");
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

  void finish_bodies() {
    for (const Entry& entry : without_body_) {
      if (erased_.erase(entry.id) > 0) {
        ++out_.erased;
      } else {
        find(Damage::body_missing, entry,
             "says nothing: its body is gone, and no entry says that it was erased.");
      }
    }
    for (const EntryId& id : erased_)
      if (const auto entry = log_.entry(id))
        find(Damage::body_not_erased, *entry, "was to be erased, and its body is still there.");
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
  std::set<EntryId> ids_;
  std::set<EntryId> erased_;
  std::set<Hash256> bundles_;
  std::vector<Entry> edited_;
  std::vector<Entry> without_body_;
  std::vector<std::pair<Entry, EntryId>> open_answers_;
};

}  // namespace

Verification verify(const Log& log) { return Verifier(log).run(); }

}  // namespace tc
