#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"
#include "crypto/vault.h"
#include "ledger/drafts.h"
#include "ledger/log.h"
#include "ledger/verify.h"

namespace tc {

/// One SQLite file that holds a record (ledger/README.md). Paths are UTF-8. Everything here
/// throws Failure, with a sentence that names the file, where the file is not ours, newer,
/// damaged or altered (such a file is never written to), cannot be read or written, is in use by
/// another program for more than five seconds, or the disk is full.
class Workspace {
 public:
  /// Opens the file, or makes it (with its folders) where there is none. A file of an earlier
  /// format is brought forward when its vault is opened. Clock and chance are used for entries
  /// and must outlive the workspace.
  static Workspace create_or_open(const std::string& path, Clock& clock, Chance& chance);
  /// Opens a file that is there without ever writing to it; appending to its log is a Failure.
  /// A file of an earlier format is read as it was at this moment, its bodies open.
  static Workspace open_read_only(const std::string& path);
  /// Writes a file that holds exactly this, for somebody else to take in. It goes on under a fresh
  /// device, since a device never holds back what it said itself (verify.h). Refuses to replace a
  /// file.
  static void write_copy(const std::string& path, const WorkspaceId& id, const Parcel& parcel,
                         const std::vector<Wrapping>& wrappings, Chance& chance);
  /// Puts a backup in place as a workspace that goes on under a fresh device, so that its chain
  /// never forks from what the old one wrote after the backup. Refuses to replace a file.
  static void restore(const std::string& backup, const std::string& path, Clock& clock,
                      Chance& chance);

  Workspace(Workspace&&) noexcept;
  ~Workspace();

  /// Of a file of an earlier format: the one that it gets once its vault is opened.
  const WorkspaceId& id() const;
  bool is_fresh() const;  ///< nothing was ever recorded in it
  /// Its keys are yet to be made (for id()), as those of a fresh one; then open_vault() brings it
  /// forward. Until then nothing can be recorded.
  bool is_of_earlier_format() const;
  /// From now on bodies are sealed and opened by this vault, which outlives the workspace; before
  /// that they are locked. Brings an older format forward: then the workspace's key is at hand.
  /// Throws Failure where it is not, and leaves the file as it is.
  void open_vault(Vault& vault);

  Log& log();
  const Log& log() const;
  Wrappings& wrappings();
  Drafts& drafts();
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
/// that this version could read. Bodies are looked into as far as their keys are at hand.
Verification verify_workspace(const std::string& path, Vault& vault);

}  // namespace tc
