#pragma once

#include <memory>
#include <optional>
#include <string>

#include "store/connection.h"
#include "store/sqlite_drafts.h"
#include "store/sqlite_log.h"
#include "store/sqlite_wrappings.h"
#include "store/workspace.h"

namespace tc {

/// The one key of a copy in memory that was brought forward only to be read.
class PassingVault final : public Vault {
 public:
  PassingVault(const WorkspaceId& id, Chance& chance)
      : name_(workspace_key(id)), secret_(Secret::drawn(chance)) {}
  std::optional<Secret> key(const KeyName& name) override {
    return name == name_ ? std::optional(secret_) : std::nullopt;
  }

 private:
  KeyName name_;
  Secret secret_;
};

/// A file of an earlier format as this version reads it: a copy in memory, brought forward.
struct FormerCopy {
  FormerCopy(Connection& file, const WorkspaceId& id, Chance& chance);

  PassingVault vault;
  std::unique_ptr<Connection> memory;
};

struct Workspace::Inside {
  Inside(const std::string& path, Access access, std::optional<Recording> records);
  void bring_forward(Vault& vault);
  Connection& at() { return former ? *former->memory : file; }

  Connection file;
  std::optional<Recording> recording;
  WorkspaceId id;
  std::optional<FormerCopy> former;
  std::optional<SqliteLog> log;
  std::optional<SqliteWrappings> wrappings;
  std::optional<SqliteDrafts> drafts;
};

/// Makes an empty workspace file there.
void make_file(const std::string& path, const WorkspaceId& id, const DeviceId& device);
WorkspaceId workspace_in(Connection& connection);
/// The id that a file of an earlier format gets.
WorkspaceId id_of_former(Connection& file);

}  // namespace tc
