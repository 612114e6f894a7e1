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

/// Whether what an entry said can be read.
enum class BodyState : std::uint8_t {
  open,       ///< body() gives it
  locked,     ///< it is there, sealed by a key that is not at hand
  broken,     ///< it is there, and its key does not open it: it was altered
  held_back,  ///< another device's, which kept it to itself when it handed its entries in
  absent      ///< erased, or missing
};

/// A body as it is kept and travels: salt and text, sealed about the entry's id by a key.
struct SealedBody {
  EntryId entry;
  KeyName key;
  std::string sealed;  ///< empty: held back

  bool operator==(const SealedBody&) const = default;
};

/// A file that evidence refers to, sealed about its id by a key.
struct SealedAttachment {
  AttachmentId id;
  KeyName key;
  std::string sealed;

  bool operator==(const SealedAttachment&) const = default;
};

/// What comes from another copy of a record, as it is kept there.
struct Parcel {
  std::vector<Entry> entries;  ///< in an order in which they could have arrived
  std::vector<SealedBody> bodies;
  std::vector<SealedAttachment> attachments;
  std::vector<std::string> bundles;
};

/// The largest file that can be attached, in bytes.
inline constexpr std::size_t most_attachment_bytes = 25'000'000;

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
  /// The same, but only where nothing has arrived after `seen`, else nothing: what was decided
  /// upon an older record is to be thought over again.
  virtual std::optional<std::vector<Entry>> append_unless_moved(
      Cursor seen, const std::vector<Draft>& drafts) = 0;

  /// At most this many entries that arrived after `from`; none left when it returns none.
  virtual Arrived read(Cursor from, std::size_t at_most) const = 0;
  /// Everything that arrived after `from`.
  Arrived arrived_after(Cursor from) const;

  virtual std::optional<Entry> entry(const EntryId& id) const = 0;
  /// What the entry said; nothing unless its state is open.
  virtual std::optional<Body> body(const EntryId& id) const = 0;
  virtual BodyState body_state(const EntryId& id) const = 0;
  /// As it is kept; nothing where it is absent.
  virtual std::optional<SealedBody> sealed_body(const EntryId& id) const = 0;

  /// Keeps a file, sealed by a key that is at hand. At most most_attachment_bytes.
  virtual void keep_attachment(const AttachmentId& id, const KeyName& key,
                               std::string_view bytes) = 0;
  /// Its bytes; nothing where it is not kept or its key is not at hand.
  virtual std::optional<std::string> attachment(const AttachmentId& id) const = 0;
  /// Never held_back: a file goes along whole or not at all.
  virtual BodyState attachment_state(const AttachmentId& id) const = 0;
  virtual std::vector<AttachmentId> attachments() const = 0;
  virtual std::optional<SealedAttachment> sealed_attachment(const AttachmentId& id) const = 0;

  /// Adds what is not here yet, all or nothing; entries keep their hashes and signatures and must
  /// fit their devices' chains (merge.h sees to it). A body takes the place of one held back.
  virtual void absorb(const Parcel& parcel) = 0;

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
