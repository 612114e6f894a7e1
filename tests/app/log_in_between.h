#pragma once

#include <functional>

#include "ledger/log.h"

namespace tc {

/// A log that does something before it appends or reads: fails, or lets another process in.
class LogInBetween final : public Log {
 public:
  explicit LogInBetween(Log& log) : log_(log) {}

  std::function<void()> before_append = [] {};
  std::function<void()> before_read = [] {};
  std::function<void()> before_bundle = [] {};

  DeviceId device() const override { return log_.device(); }
  EntryId next_id() override { return log_.next_id(); }
  std::vector<Entry> append_all(const std::vector<Draft>& drafts) override {
    before_append();
    return log_.append_all(drafts);
  }
  std::optional<std::vector<Entry>> append_unless_moved(Cursor seen,
                                                        const std::vector<Draft>& drafts) override {
    before_append();
    return log_.append_unless_moved(seen, drafts);
  }
  Arrived read(Cursor from, std::size_t at_most) const override {
    before_read();
    return log_.read(from, at_most);
  }
  std::optional<Entry> entry(const EntryId& id) const override { return log_.entry(id); }
  std::optional<Body> body(const EntryId& id) const override { return log_.body(id); }
  BodyState body_state(const EntryId& id) const override { return log_.body_state(id); }
  std::optional<SealedBody> sealed_body(const EntryId& id) const override {
    return log_.sealed_body(id);
  }
  void keep_attachment(const AttachmentId& id, const KeyName& key,
                       std::string_view bytes) override {
    log_.keep_attachment(id, key, bytes);
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
  void absorb(const Parcel& parcel) override { log_.absorb(parcel); }
  void keep_bundle(const Hash256& hash, std::string_view text) override {
    before_bundle();
    log_.keep_bundle(hash, text);
  }
  std::optional<std::string> bundle(const Hash256& hash) const override {
    return log_.bundle(hash);
  }
  std::vector<Hash256> bundles() const override { return log_.bundles(); }
  std::vector<Head> heads() const override { return log_.heads(); }
  std::uint64_t changes() override { return log_.changes(); }

 private:
  Log& log_;
};

}  // namespace tc
