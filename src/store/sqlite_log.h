#pragma once

#include <optional>

#include "crypto/uuid.h"
#include "ledger/log.h"
#include "store/connection.h"

namespace tc {

/// What a log that may be appended to needs; both must outlive it.
struct Recording {
  Clock& clock;
  Chance& chance;
};

/// The log in a workspace file. Reading is lenient: a row that was tampered with comes out as
/// an entry that verify() finds wrong, not as a failure.
class SqliteLog final : public Log {
 public:
  /// Without a recording it is for reading only; without a vault all bodies are locked.
  SqliteLog(Connection& connection, std::optional<Recording> recording, Vault* vault);
  void open_vault(Vault& vault) { vault_ = &vault; }

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
  std::uint64_t changes() override;

 private:
  const Recording& recording() const;
  Head own_head() const;
  Entry record(const Draft& draft);

  Connection& connection_;
  std::optional<Recording> recording_;
  Vault* vault_;
  UuidSequence uuids_;
  DeviceId device_;
  std::uint64_t changes_ = 0;
  std::int64_t seen_version_ = 0;
  // Kept for speed: preparing a statement takes longer than running it.
  mutable SQLite::Statement read_;
  mutable SQLite::Statement entry_;
  mutable SQLite::Statement body_;
  mutable SQLite::Statement head_;
  SQLite::Statement version_;
};

}  // namespace tc
