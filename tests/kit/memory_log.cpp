#include "kit/memory_log.h"

#include <algorithm>

#include "base/require.h"
#include "ledger/canonical.h"

namespace tc {

// Not by the constructor below: a member is no Clock before it is made.
MemoryLog::MemoryLog() : clock_(own_clock), chance_(own_chance) {
  device_ = DeviceId(uuids_.next(clock_.now(), chance_));
}

MemoryLog::MemoryLog(Clock& clock, Chance& chance) : clock_(clock), chance_(chance) {
  device_ = DeviceId(uuids_.next(clock_.now(), chance_));
}

EntryId MemoryLog::next_id() { return EntryId(uuids_.next(clock_.now(), chance_)); }

std::vector<Entry> MemoryLog::append_all(const std::vector<Draft>& drafts) {
  std::vector<Entry> made;
  for (Draft draft : drafts) {
    if (draft.id.empty()) draft.id = next_id();
    require(!entry(draft.id), "an id is used once");
    for (const EntryId& answered : draft.answers)
      require(entry(answered).has_value(), "an answered entry is there");
    require(is_canonical_object(draft.body), "a body is a canonical JSON object");
    Head last{device_, 0, {}};
    const auto own = std::find_if(entries.rbegin(), entries.rend(),
                                  [&](const Entry& one) { return one.device == device_; });
    if (own != entries.rend()) last = {device_, own->number, own->hash};
    const Body body = salted(draft.body, chance_);
    made.push_back(next_entry(last, draft, clock_.now(), body));
    entries.push_back(made.back());
    bodies[draft.id] = body;
  }
  if (!drafts.empty()) ++changes_;
  return made;
}

Arrived MemoryLog::read(Cursor from, std::size_t at_most) const {
  Arrived arrived{{}, from};
  while (arrived.next.arrived < entries.size() && arrived.entries.size() < at_most)
    arrived.entries.push_back(entries[arrived.next.arrived++]);
  return arrived;
}

std::optional<Entry> MemoryLog::entry(const EntryId& id) const {
  for (const Entry& entry : entries)
    if (entry.id == id) return entry;
  return std::nullopt;
}

std::optional<Body> MemoryLog::body(const EntryId& id) const {
  const auto at = bodies.find(id);
  return at == bodies.end() ? std::nullopt : std::optional(at->second);
}

void MemoryLog::keep_bundle(const Hash256& hash, std::string_view text) {
  require(sha256(text) == hash, "a bundle is kept under its own hash");
  if (kept_bundles.emplace(hash, text).second) ++changes_;
}

std::optional<std::string> MemoryLog::bundle(const Hash256& hash) const {
  const auto at = kept_bundles.find(hash);
  return at == kept_bundles.end() ? std::nullopt : std::optional(at->second);
}

std::vector<Hash256> MemoryLog::bundles() const {
  std::vector<Hash256> hashes;
  for (const auto& [hash, text] : kept_bundles) hashes.push_back(hash);
  return hashes;
}

std::vector<Head> MemoryLog::heads() const {
  std::map<DeviceId, Head> last;
  for (const Entry& entry : entries) {
    Head& head = last[entry.device];
    if (entry.number >= head.number) head = {entry.device, entry.number, entry.hash};
  }
  std::vector<Head> heads;
  for (const auto& [device, head] : last) heads.push_back(head);
  return heads;
}

}  // namespace tc
