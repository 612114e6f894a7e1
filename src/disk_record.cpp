#include "disk_record.h"

#include "base/failure.h"
#include "machine/device_key.h"
#include "machine/files.h"
#include "machine/folders.h"
#include "store/disk_copies.h"
#include "store/draught.h"
#include "store/key_file.h"
#include "store/workspace.h"

namespace tc {

namespace {

constexpr std::size_t most_key_backup_bytes = 10'000'000;

std::string device_key_place() { return config_folder() + "/device.key"; }

/// A workspace file with the key file beside it, opened by this computer's key.
class DiskRecord final : public cli::OpenRecord {
 public:
  DiskRecord(const std::string& path, cli::Opening opening, Clock& clock, Chance& chance)
      : writing_(opening == cli::Opening::write),
        workspace_(writing_ ? Workspace::create_or_open(path, clock, chance)
                            : Workspace::open_read_only(path)),
        keys_(path + key_file_ending),
        keyring_({keys_, workspace_.wrappings(), device_key(chance), clock, chance}),
        copies_(workspace_, chance) {
    const bool to_be_keyed = workspace_.is_fresh() || workspace_.is_of_earlier_format();
    if (writing_ && to_be_keyed && !keyring_.has_workspace(id())) keyring_.make_workspace(id());
    workspace_.open_vault(keyring_);
  }

  Log& log() override { return workspace_.log(); }
  const WorkspaceId& workspace() const override { return id(); }
  Keyring& keyring() override { return keyring_; }
  Drafts& drafts() override { return workspace_.drafts(); }
  Copies& copies() override { return copies_; }

 private:
  const WorkspaceId& id() const { return workspace_.id(); }
  std::optional<Secret> device_key(Chance& chance) const {
    return writing_ ? make_device_key(device_key_place(), chance)
                    : read_device_key(device_key_place());
  }

  bool writing_;
  Workspace workspace_;
  KeyFile keys_;
  Keyring keyring_;
  DiskCopies copies_;
};

class NoWrappings final : public Wrappings {
 public:
  std::vector<Wrapping> of(const KeyName&) const override { return {}; }
  std::vector<Wrapping> all() const override { return {}; }
  void keep(const Wrapping&) override {}
  void drop(const KeyName&, const KeyName&) override {}
};

/// A vault that opens nothing.
class NoVault final : public Vault {
 public:
  std::optional<Secret> key(const KeyName&) override { return std::nullopt; }
};

Result<void> restore_keys(const cli::RestoreAsked& asked, const std::string& path, Clock& clock,
                          Chance& chance) {
  const std::string backup = read_text_file(asked.keys, most_key_backup_bytes);
  KeyFile keys(path);
  NoWrappings none;
  Keyring keyring({keys, none, make_device_key(device_key_place(), chance), clock, chance});
  return keyring.restore(backup, asked.passphrase);
}

}  // namespace

std::shared_ptr<cli::OpenRecord> open_on_disk(const std::string& path, cli::Opening opening,
                                              Clock& clock, Chance& chance) {
  return std::make_shared<DiskRecord>(path, opening, clock, chance);
}

Verification verify_on_disk(const std::string& path, Clock& clock, Chance& chance) {
  std::optional<DiskRecord> record;
  NoVault none;
  try {
    record.emplace(path, cli::Opening::look, clock, chance);
  } catch (const Failure&) {
    return verify_workspace(path, none);
  }
  return verify_workspace(path, record->keyring());
}

Result<void> restore_on_disk(const cli::RestoreAsked& asked, Clock& clock, Chance& chance) {
  if (file_exists(asked.to)) fail_taken(asked.to, "a restored workspace");
  // Keys first: a workspace without its keys is worth nothing, a key file alone does no harm, and
  // after a wrong passphrase it counts the guesses.
  if (!asked.keys.empty())
    if (auto done = restore_keys(asked, asked.to + key_file_ending, clock, chance); !done)
      return done;
  Workspace::restore(asked.backup, asked.to, clock, chance);
  return {};
}

}  // namespace tc
