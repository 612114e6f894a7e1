#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/entry.h"

namespace tc {

/// How much of a log a reader has read: the count of entries that had arrived.
struct Cursor {
  std::uint64_t arrived = 0;
  auto operator<=>(const Cursor&) const = default;
};

/// Entries that arrived after a cursor, in order of arrival, and where to read on. An entry
/// arrives after all that it answers and after its device's entry before, so a fold over
/// arrivals never meets an answer to something unseen. With one device it is the reading order;
/// entries merged from several devices are put into it by in_reading_order().
struct Arrived {
  std::vector<Entry> entries;
  Cursor next;
};

/// The door to the record: it only grows. Adapters throw Failure where the machine fails; a
/// draft that breaks the format (body not canonical, answer to an unknown entry, an id used
/// before) is the caller's own mistake. The twin in tests/kit is MemoryLog.
class Log {
 public:
  virtual ~Log() = default;

  /// The device whose chain append() writes.
  virtual DeviceId device() const = 0;
  /// A fresh id for a Draft, so that others of its batch can answer it.
  virtual EntryId next_id() = 0;
  /// Records all drafts in this order or none; durable when it returns.
  virtual std::vector<Entry> append_all(const std::vector<Draft>& drafts) = 0;
  Entry append(const Draft& draft);

  /// At most this many entries that arrived after `from`; none left when it returns none.
  virtual Arrived read(Cursor from, std::size_t at_most) const = 0;
  /// Everything that arrived after `from`.
  Arrived arrived_after(Cursor from) const;

  virtual std::optional<Entry> entry(const EntryId& id) const = 0;
  /// What the entry said; nothing where it was erased or is missing.
  virtual std::optional<Body> body(const EntryId& id) const = 0;

  /// Keeps what an attempt depends on, once; `hash` must be sha256(text). Durable on return.
  virtual void keep_bundle(const Hash256& hash, std::string_view text) = 0;
  virtual std::optional<std::string> bundle(const Hash256& hash) const = 0;
  /// The hashes of all bundles kept, in order.
  virtual std::vector<Hash256> bundles() const = 0;

  /// The last entry of each device, ordered by device; heads.h makes a fingerprint of them.
  virtual std::vector<Head> heads() const = 0;
  /// A number that grows whenever something was recorded, also by another process. Cheap enough
  /// to ask in every frame.
  virtual std::uint64_t changes() = 0;
};

}  // namespace tc
