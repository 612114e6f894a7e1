#include "store/disk_copies.h"

namespace tc {

namespace {

class DiskCopy final : public RecordCopy {
 public:
  explicit DiskCopy(const std::string& path) : file_(Workspace::open_read_only(path)) {}
  const WorkspaceId& workspace() const override { return file_.id(); }
  std::vector<Wrapping> wrappings() const override { return file_.wrappings().all(); }
  void open_vault(Vault& vault) override { file_.open_vault(vault); }
  const Log& log() const override { return file_.log(); }

 private:
  mutable Workspace file_;
};

}  // namespace

void DiskCopies::write(const std::string& path, const Parcel& parcel,
                       const std::vector<Wrapping>& wrappings) {
  Workspace::write_copy(path, own_.id(), parcel, wrappings, chance_);
}

std::unique_ptr<RecordCopy> DiskCopies::open(const std::string& path) {
  return std::make_unique<DiskCopy>(path);
}

void DiskCopies::back_up(const std::string& path) { own_.backup_to(path); }

}  // namespace tc
