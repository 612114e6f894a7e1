#include "kit/copies_in_memory.h"

#include "base/failure.h"
#include "ledger/merge.h"

namespace tc {

namespace {

/// Before a vault opens it nothing in it can be read.
class NoKeys final : public Vault {
 public:
  std::optional<Secret> key(const KeyName&) override { return std::nullopt; }
};

class OpenCopy final : public RecordCopy {
 public:
  explicit OpenCopy(const CopyInMemory& copy)
      : workspace_(copy.workspace), wrappings_(copy.wrappings) {
    log_.absorb(copy.parcel);
    log_.vault = &no_keys_;
  }
  const WorkspaceId& workspace() const override { return workspace_; }
  std::vector<Wrapping> wrappings() const override { return wrappings_; }
  void open_vault(Vault& vault) override { log_.vault = &vault; }
  const Log& log() const override { return log_; }

 private:
  WorkspaceId workspace_;
  std::vector<Wrapping> wrappings_;
  NoKeys no_keys_;
  MemoryLog log_;
};

}  // namespace

void CopiesInMemory::write(const std::string& path, const Parcel& parcel,
                           const std::vector<Wrapping>& wrappings) {
  if (!table_.emplace(path, CopyInMemory{workspace_, parcel, wrappings}).second)
    throw Failure("There is already a file " + path + ".");
}

std::unique_ptr<RecordCopy> CopiesInMemory::open(const std::string& path) {
  const auto found = table_.find(path);
  if (found == table_.end()) throw Failure("There is no file " + path + ".");
  return std::make_unique<OpenCopy>(found->second);
}

void CopiesInMemory::back_up(const std::string& path) {
  Parcel all = pack(
      log_, [](const Entry&) { return true; }, [](const AttachmentId&) { return true; });
  write(path, all, wrappings_.all());
}

}  // namespace tc
