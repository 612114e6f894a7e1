#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ledger/log.h"

namespace tc {

/// A copy of a record that somebody handed in, open for reading.
class RecordCopy {
 public:
  virtual ~RecordCopy() = default;
  virtual const WorkspaceId& workspace() const = 0;
  /// The keys that came with it, sealed for whoever may open them.
  virtual std::vector<Wrapping> wrappings() const = 0;
  /// Bodies are opened by this vault from now on; before that they are locked.
  virtual void open_vault(Vault& vault) = 0;
  virtual const Log& log() const = 0;
};

/// The door to files that hold copies of this record, or of another. Paths are UTF-8; throws
/// Failure where a file is no such copy, damaged, newer, or in the way. Twin: CopiesInMemory.
class Copies {
 public:
  virtual ~Copies() = default;
  /// Replaces no file.
  virtual void write(const std::string& path, const Parcel& parcel,
                     const std::vector<Wrapping>& wrappings) = 0;
  virtual std::unique_ptr<RecordCopy> open(const std::string& path) = 0;
  /// A copy of this whole record at this moment, as it is sealed. Replaces no file.
  virtual void back_up(const std::string& path) = 0;
};

}  // namespace tc
