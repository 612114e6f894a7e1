#include "ledger/merge.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>

#include "base/json_text.h"
#include "ledger/kinds.h"
#include "ledger/verify.h"

namespace tc {

namespace {

/// What is compared of a record: entries by id and by place, and what was erased.
struct Contents {
  explicit Contents(const Log& log) : entries(log.arrived_after({}).entries) {
    for (const Entry& entry : entries) {
      by_id.emplace(entry.id, entry.hash);
      places.emplace(std::pair(entry.device, entry.number), entry.hash);
      if (entry.kind == kinds::body_erased)
        erased.insert(entry.answers.begin(), entry.answers.end());
    }
  }

  bool has(const Entry& entry) const { return by_id.count(entry.id) > 0; }
  std::optional<Hash256> at(const DeviceId& device, std::uint64_t number) const {
    const auto place = places.find({device, number});
    return place == places.end() ? std::nullopt : std::optional(place->second);
  }

  std::vector<Entry> entries;
  std::map<EntryId, Hash256> by_id;
  std::map<std::pair<DeviceId, std::uint64_t>, Hash256> places;
  std::set<EntryId> erased;
};

Refusal disagreement(const Entry& entry) {
  return {"records-disagree",
          "The two records tell different stories of entry " + std::to_string(entry.number) +
              " of the device " + entry.device.text + ".",
          "One of the two was rewritten. 'tradecounter verify --anchor' with a fingerprint seen "
          "earlier tells which."};
}

Refusal unknown_past(const Entry& entry) {
  return {"own-past-unknown",
          "The other record holds entry " + std::to_string(entry.number) +
              " of this device, which this record never wrote.",
          "This file was set back to an older copy, or that one was made up. Restore the newest "
          "backup as a workspace of its own."};
}

/// Why the two cannot be one record; nothing where they can.
std::optional<Refusal> conflict_of(const DeviceId& own, const Contents& here,
                                   const Contents& there) {
  for (const Entry& entry : there.entries) {
    const auto same_id = here.by_id.find(entry.id);
    if (same_id != here.by_id.end() && same_id->second != entry.hash) return disagreement(entry);
    const auto same_place = here.at(entry.device, entry.number);
    if (same_place && *same_place != entry.hash) return disagreement(entry);
    if (!same_place && entry.device == own) return unknown_past(entry);
  }
  return std::nullopt;
}

/// The body that goes from one record into the other; nothing where it has it, or erased it.
std::optional<SealedBody> body_to_add(const Log& into, const Log& from, const Entry& entry) {
  const BodyState here = into.body_state(entry.id);
  if (here != BodyState::absent && here != BodyState::held_back) return std::nullopt;
  auto body = from.sealed_body(entry.id);
  if (body && body->sealed.empty() && here == BodyState::held_back) return std::nullopt;
  return body;
}

Parcel what_is_new(const Log& into, const Log& from, const Contents& here, const Contents& there) {
  Parcel parcel;
  for (const Entry& entry : there.entries) {
    if (!here.has(entry)) parcel.entries.push_back(entry);
    if (here.erased.count(entry.id) > 0 || there.erased.count(entry.id) > 0) continue;
    if (auto body = body_to_add(into, from, entry)) parcel.bodies.push_back(std::move(*body));
  }
  for (const AttachmentId& id : from.attachments())
    if (into.attachment_state(id) == BodyState::absent)
      if (auto file = from.sealed_attachment(id)) parcel.attachments.push_back(std::move(*file));
  for (const Hash256& hash : from.bundles())
    if (!into.bundle(hash))
      if (auto text = from.bundle(hash)) parcel.bundles.push_back(std::move(*text));
  return parcel;
}

/// The bundle that an entry's body names, where it can be read.
std::optional<Hash256> bundle_named(const Log& log, const Entry& entry) {
  const auto body = log.body(entry.id);
  if (!body) return std::nullopt;
  const auto value = parse_json(body->text);
  if (!value.is_object() || !value.contains("bundle") || !value["bundle"].is_string())
    return std::nullopt;
  return parse_hash(value["bundle"].get<std::string>());
}

}  // namespace

Parcel pack(const Log& from, const Carries& carries, const CarriesFile& carries_file) {
  Parcel parcel;
  parcel.entries = from.arrived_after({}).entries;
  std::set<Hash256> bundles;
  for (const Entry& entry : parcel.entries) {
    auto body = from.sealed_body(entry.id);
    if (!body) continue;
    if (body->sealed.empty() || !carries(entry)) {
      parcel.bodies.push_back({entry.id, {}, {}});
      continue;
    }
    parcel.bodies.push_back(std::move(*body));
    if (const auto hash = bundle_named(from, entry)) bundles.insert(*hash);
  }
  for (const AttachmentId& id : from.attachments())
    if (carries_file(id))
      if (auto file = from.sealed_attachment(id)) parcel.attachments.push_back(std::move(*file));
  for (const Hash256& hash : bundles)
    if (auto text = from.bundle(hash)) parcel.bundles.push_back(std::move(*text));
  return parcel;
}

Result<Merged> merge(Log& into, const Log& from) {
  const Verification seen = verify(from);
  if (!seen.whole())
    return refuse("other-damaged",
                  "The other record is not whole. " + seen.findings.front().sentence,
                  "Ask for it to be written again.");
  const Contents here(into);
  const Contents there(from);
  if (const auto conflict = conflict_of(into.device(), here, there))
    return tl::unexpected(*conflict);
  Parcel parcel = what_is_new(into, from, here, there);
  Merged merged;
  merged.entries = parcel.entries.size();
  for (const SealedBody& body : parcel.bodies) merged.bodies += body.sealed.empty() ? 0u : 1u;
  merged.attachments = parcel.attachments.size();
  if (!merged.nothing_new() || !parcel.bundles.empty()) into.absorb(parcel);
  merged.arrived = std::move(parcel.entries);
  return merged;
}

}  // namespace tc
