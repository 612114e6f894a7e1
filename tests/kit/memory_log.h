#pragma once

#include <map>

#include "crypto/uuid.h"
#include "kit/fixed_clock.h"
#include "ledger/log.h"

namespace tc {

/// The twin of the SQLite workspace: the same promises, in memory. What it keeps is public, so
/// that a test can damage it.
class MemoryLog final : public Log {
 public:
  /// With a clock and chance of its own that never surprise.
  MemoryLog();
  MemoryLog(Clock& clock, Chance& chance);

  DeviceId device() const override { return device_; }
  EntryId next_id() override;
  std::vector<Entry> append_all(const std::vector<Draft>& drafts) override;
  Arrived read(Cursor from, std::size_t at_most) const override;
  std::optional<Entry> entry(const EntryId& id) const override;
  std::optional<Body> body(const EntryId& id) const override;
  void keep_bundle(const Hash256& hash, std::string_view text) override;
  std::optional<std::string> bundle(const Hash256& hash) const override;
  std::vector<Hash256> bundles() const override;
  std::vector<Head> heads() const override;
  std::uint64_t changes() override { return changes_; }

  std::vector<Entry> entries;
  std::map<EntryId, Body> bodies;
  std::map<Hash256, std::string> kept_bundles;

  FixedClock own_clock;
  CountingChance own_chance;

 private:
  Clock& clock_;
  Chance& chance_;
  UuidSequence uuids_;
  DeviceId device_;
  std::uint64_t changes_ = 0;
};

}  // namespace tc
