#pragma once

#include <map>

#include "kit/memory_log.h"
#include "ledger/copies.h"

namespace tc {

/// A copy as a file would hold it. Its bodies lie open, so that a test can look what is in it.
struct CopyInMemory {
  WorkspaceId workspace;
  Parcel parcel;
  std::vector<Wrapping> wrappings;
};

/// What several workspaces reach: a table that files are carried across on.
using CopyTable = std::map<std::string, CopyInMemory>;

/// The twin of copies as files: in memory, on a table that workspaces may share.
class CopiesInMemory final : public Copies {
 public:
  CopiesInMemory(WorkspaceId workspace, const Log& log, const Wrappings& wrappings,
                 CopyTable& table)
      : workspace_(std::move(workspace)), log_(log), wrappings_(wrappings), table_(table) {}

  void write(const std::string& path, const Parcel& parcel,
             const std::vector<Wrapping>& wrappings) override;
  std::unique_ptr<RecordCopy> open(const std::string& path) override;
  void back_up(const std::string& path) override;

 private:
  WorkspaceId workspace_;
  const Log& log_;
  const Wrappings& wrappings_;
  CopyTable& table_;
};

}  // namespace tc
