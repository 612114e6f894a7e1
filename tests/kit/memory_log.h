#pragma once

#include <map>
#include <set>

#include "crypto/uuid.h"
#include "kit/fixed_clock.h"
#include "ledger/log.h"

namespace tc {

/// The twin of the SQLite workspace: the same promises, in memory, with bodies and files that lie
/// open. What it keeps is public, so that a test can damage it.
class MemoryLog final : public Log {
 public:
  /// With a clock and chance of its own that never surprise.
  MemoryLog();
  MemoryLog(Clock& clock, Chance& chance);

  DeviceId device() const override { return device_; }
  EntryId next_id() override;
  std::vector<Entry> append_all(const std::vector<Draft>& drafts) override;
  std::optional<std::vector<Entry>> append_unless_moved(Cursor seen,
                                                        const std::vector<Draft>& drafts) override;
  Arrived read(Cursor from, std::size_t at_most) const override;
  std::optional<Entry> entry(const EntryId& id) const override;
  std::optional<Body> body(const EntryId& id) const override;
  BodyState body_state(const EntryId& id) const override;
  std::optional<SealedBody> sealed_body(const EntryId& id) const override;
  void keep_attachment(const AttachmentId& id, const KeyName& key, std::string_view bytes) override;
  std::optional<std::string> attachment(const AttachmentId& id) const override;
  BodyState attachment_state(const AttachmentId& id) const override;
  std::vector<AttachmentId> attachments() const override;
  std::optional<SealedAttachment> sealed_attachment(const AttachmentId& id) const override;
  void absorb(const Parcel& parcel) override;
  void keep_bundle(const Hash256& hash, std::string_view text) override;
  std::optional<std::string> bundle(const Hash256& hash) const override;
  std::vector<Hash256> bundles() const override;
  std::vector<Head> heads() const override;
  std::uint64_t changes() override { return changes_; }

  std::vector<Entry> entries;
  std::map<EntryId, Body> bodies;
  std::map<EntryId, KeyName> keys;  ///< by which each body would be sealed
  std::set<KeyName> locked;         ///< bodies and files of these keys are not to be read
  Vault* vault = nullptr;           ///< where there is one, nor are those whose key it lacks
  std::set<EntryId> broken;         ///< bodies that their key does not open
  std::set<EntryId> held_back;      ///< bodies that another device kept to itself
  std::map<AttachmentId, SealedAttachment> files;
  std::map<Hash256, std::string> kept_bundles;

  FixedClock own_clock;
  CountingChance own_chance;

 private:
  bool is_shut(const KeyName& key) const;
  bool is_locked(const EntryId& id) const;
  void absorb(const SealedBody& body);

  Clock& clock_;
  Chance& chance_;
  UuidSequence uuids_;
  DeviceId device_;
  std::uint64_t changes_ = 0;
};

}  // namespace tc
