#pragma once

#include "ledger/log.h"

namespace tc {

/// A log as it was when only so many entries had arrived: to read and nothing else. What was said
/// is there as it can be read now.
class LogUntil final : public Log {
 public:
  explicit LogUntil(const Log& log) : log_(log) {}

  Cursor until = {};

  DeviceId device() const override { return log_.device(); }
  Arrived read(Cursor from, std::size_t at_most) const override;
  std::optional<Entry> entry(const EntryId& id) const override { return log_.entry(id); }
  std::optional<Body> body(const EntryId& id) const override { return log_.body(id); }
  BodyState body_state(const EntryId& id) const override { return log_.body_state(id); }
  std::optional<SealedBody> sealed_body(const EntryId& id) const override {
    return log_.sealed_body(id);
  }
  std::optional<std::string> attachment(const AttachmentId& id) const override {
    return log_.attachment(id);
  }
  BodyState attachment_state(const AttachmentId& id) const override {
    return log_.attachment_state(id);
  }
  std::vector<AttachmentId> attachments() const override { return log_.attachments(); }
  std::optional<SealedAttachment> sealed_attachment(const AttachmentId& id) const override {
    return log_.sealed_attachment(id);
  }
  std::optional<std::string> bundle(const Hash256& hash) const override {
    return log_.bundle(hash);
  }
  std::vector<Hash256> bundles() const override { return log_.bundles(); }
  std::vector<Head> heads() const override;
  std::uint64_t changes() override { return until.arrived; }

  // The past is not written to: these are our own mistake.
  EntryId next_id() override;
  std::vector<Entry> append_all(const std::vector<Draft>& drafts) override;
  std::optional<std::vector<Entry>> append_unless_moved(Cursor seen,
                                                        const std::vector<Draft>& drafts) override;
  void keep_attachment(const AttachmentId& id, const KeyName& key, std::string_view bytes) override;
  void absorb(const Parcel& parcel) override;
  void keep_bundle(const Hash256& hash, std::string_view text) override;

 private:
  const Log& log_;
};

}  // namespace tc
