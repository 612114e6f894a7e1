#pragma once

#include <memory>
#include <string>

#include "base/clock.h"
#include "ledger/log.h"
#include "ledger/verify.h"

namespace tc {

/// One SQLite file that holds a record (ledger/README.md). Paths are UTF-8. Everything here
/// throws Failure, with a sentence that names the file, where the file is not ours, newer,
/// damaged or altered (such a file is never written to), cannot be read or written, is in use by
/// another program for more than five seconds, or the disk is full.
class Workspace {
 public:
  /// Opens the file, or makes it (with its folders) where there is none. Clock and chance are
  /// used for entries and must outlive the workspace.
  static Workspace create_or_open(const std::string& path, Clock& clock, Chance& chance);
  /// Opens a file that is there without ever writing to it; appending to its log is a Failure.
  static Workspace open_read_only(const std::string& path);

  Workspace(Workspace&&) noexcept;
  ~Workspace();

  Log& log();
  const Log& log() const;
  const std::string& path() const;

  /// Writes a copy of this moment, while others may go on writing. Refuses to replace a file.
  void backup_to(const std::string& path) const;

 private:
  struct Inside;
  explicit Workspace(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

/// Looks at a workspace file without writing to it and names everything that is not what it was:
/// the file itself, its schema, and every row. Throws Failure only where the file is no workspace
/// that this version could read.
Verification verify_workspace(const std::string& path);

}  // namespace tc
