#pragma once

#include "ledger/copies.h"
#include "store/workspace.h"

namespace tc {

/// Copies of a record as files on disk, in the workspace's own format. The workspace outlives it.
class DiskCopies final : public Copies {
 public:
  DiskCopies(Workspace& own, Chance& chance) : own_(own), chance_(chance) {}

  void write(const std::string& path, const Parcel& parcel,
             const std::vector<Wrapping>& wrappings) override;
  std::unique_ptr<RecordCopy> open(const std::string& path) override;
  void back_up(const std::string& path) override;

 private:
  Workspace& own_;
  Chance& chance_;
};

}  // namespace tc
