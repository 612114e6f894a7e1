#include "kit/memory_log.h"

#include <algorithm>

#include "base/failure.h"
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
  for (const Draft& draft : drafts)
    if (is_shut(draft.key)) throw Failure("The key of what is said is not at hand.");
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
    keys[draft.id] = draft.key;
  }
  if (!drafts.empty()) ++changes_;
  return made;
}

std::optional<std::vector<Entry>> MemoryLog::append_unless_moved(Cursor seen,
                                                                 const std::vector<Draft>& drafts) {
  if (entries.size() > seen.arrived) return std::nullopt;
  return append_all(drafts);
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

bool MemoryLog::is_shut(const KeyName& key) const {
  return locked.count(key) > 0 || (vault != nullptr && !vault->key(key));
}

bool MemoryLog::is_locked(const EntryId& id) const {
  const auto key = keys.find(id);
  return key != keys.end() && is_shut(key->second);
}

BodyState MemoryLog::body_state(const EntryId& id) const {
  if (held_back.count(id) > 0) return BodyState::held_back;
  if (bodies.count(id) == 0) return BodyState::absent;
  if (is_locked(id)) return BodyState::locked;
  return broken.count(id) > 0 ? BodyState::broken : BodyState::open;
}

std::optional<Body> MemoryLog::body(const EntryId& id) const {
  if (body_state(id) != BodyState::open) return std::nullopt;
  return bodies.at(id);
}

// "Sealed" is the salt and the text as they are: what matters is that they travel as one.
std::optional<SealedBody> MemoryLog::sealed_body(const EntryId& id) const {
  if (held_back.count(id) > 0) return SealedBody{id, {}, {}};
  const auto body = bodies.find(id);
  if (body == bodies.end()) return std::nullopt;
  const auto key = keys.find(id);
  return SealedBody{id, key == keys.end() ? KeyName() : key->second,
                    body->second.salt + body->second.text};
}

void MemoryLog::keep_attachment(const AttachmentId& id, const KeyName& key,
                                std::string_view bytes) {
  if (bytes.size() > most_attachment_bytes) throw Failure("The file is too large.");
  if (is_shut(key)) throw Failure("The key of the file is not at hand.");
  require(files.emplace(id, SealedAttachment{id, key, std::string(bytes)}).second,
          "an attachment's id is used once");
  ++changes_;
}

BodyState MemoryLog::attachment_state(const AttachmentId& id) const {
  const auto file = files.find(id);
  if (file == files.end()) return BodyState::absent;
  return is_shut(file->second.key) ? BodyState::locked : BodyState::open;
}

std::optional<std::string> MemoryLog::attachment(const AttachmentId& id) const {
  if (attachment_state(id) != BodyState::open) return std::nullopt;
  return files.at(id).sealed;
}

std::vector<AttachmentId> MemoryLog::attachments() const {
  std::vector<AttachmentId> ids;
  for (const auto& [id, file] : files) ids.push_back(id);
  return ids;
}

std::optional<SealedAttachment> MemoryLog::sealed_attachment(const AttachmentId& id) const {
  const auto file = files.find(id);
  return file == files.end() ? std::nullopt : std::optional(file->second);
}

void MemoryLog::absorb(const SealedBody& body) {
  const BodyState state = body_state(body.entry);
  if (state != BodyState::absent && state != BodyState::held_back) return;
  keys[body.entry] = body.key;
  if (body.sealed.empty()) {
    held_back.insert(body.entry);
  } else {
    held_back.erase(body.entry);
    bodies[body.entry] = {body.sealed.substr(0, 64), body.sealed.substr(64)};
  }
}

void MemoryLog::absorb(const Parcel& parcel) {
  for (const Entry& entry : parcel.entries)
    if (!this->entry(entry.id)) entries.push_back(entry);
  for (const SealedBody& body : parcel.bodies) absorb(body);
  for (const SealedAttachment& file : parcel.attachments) files.emplace(file.id, file);
  for (const std::string& bundle : parcel.bundles) kept_bundles.emplace(sha256(bundle), bundle);
  ++changes_;
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
