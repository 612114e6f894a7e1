#include "store/workspace.h"

#include <filesystem>

#include "base/failure.h"
#include "crypto/system_chance.h"
#include "store/draught.h"
#include "store/inside_workspace.h"
#include "store/migration.h"
#include "store/schema.h"

namespace tc {

namespace {

namespace fs = std::filesystem;

void make(const std::string& path, Clock& clock, Chance& chance) {
  const Draught draught(path, chance);
  UuidSequence ids;
  const DeviceId device(ids.next(clock.now(), chance));
  make_file(draught.path(), WorkspaceId(ids.next(clock.now(), chance)), device);
  // Taken means that another program made the workspace at this very moment: it is as good.
  draught.put_in_place();
}

}  // namespace

void make_file(const std::string& path, const WorkspaceId& id, const DeviceId& device) {
  guarded(path, [&] {
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Transaction whole(database);
    create_tables(database);
    create_triggers(database);
    SQLite::Statement meta(database, "INSERT INTO meta(one, device, workspace) VALUES(1, ?, ?)");
    meta.bind(1, device.text);
    meta.bind(2, id.text);
    meta.exec();
    whole.commit();
  });
}

WorkspaceId workspace_in(Connection& connection) {
  return guarded(connection.path(), [&] {
    SQLite::Statement row(connection.database(), "SELECT workspace FROM meta");
    return WorkspaceId(row.executeStep() ? row.getColumn(0).getString() : "");
  });
}

// It follows from the file's device: whoever was killed between making keys for it and sealing by
// them finds the same one again.
WorkspaceId id_of_former(Connection& file) {
  const std::string device = guarded(file.path(), [&] {
    SQLite::Statement row(file.database(), "SELECT device FROM meta");
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
  });
  const std::string digits = hex(sha256("workspace of " + device));
  return WorkspaceId("00000000-0000-7" + digits.substr(0, 3) + "-8" + digits.substr(3, 3) + "-" +
                     digits.substr(6, 12));
}

FormerCopy::FormerCopy(Connection& file, const WorkspaceId& id, Chance& chance)
    : vault(id, chance), memory(Connection::in_memory(file)) {
  bring_forward_in_memory(*memory, {id, vault, chance});
}

Workspace::Inside::Inside(const std::string& path, Access access, std::optional<Recording> records)
    : file(path, access), recording(records) {
  file.refuse_damaged();
  if (access == Access::write) file.accept();
  if (file.format() < ledger_format) {
    SystemChance chance;
    id = id_of_former(file);
    former.emplace(file, id, chance);
  } else {
    id = workspace_in(file);
  }
  log.emplace(at(), recording, former ? &former->vault : nullptr);
  wrappings.emplace(at());
  drafts.emplace(at(), recording ? &recording->chance : nullptr);
}

void Workspace::Inside::bring_forward(Vault& vault) {
  tc::bring_forward(file, {id, vault, recording->chance});
  wrappings->move_to(file);
  drafts->move_to(file);
  log.emplace(file, recording, &vault);
  former.reset();
  id = workspace_in(file);
}

Workspace Workspace::create_or_open(const std::string& path, Clock& clock, Chance& chance) {
  std::error_code ignored;
  if (!fs::exists(path, ignored)) make(path, clock, chance);
  return Workspace(
      std::make_unique<Inside>(path, Access::write, std::optional(Recording{clock, chance})));
}

Workspace Workspace::open_read_only(const std::string& path) {
  return Workspace(std::make_unique<Inside>(path, Access::read, std::nullopt));
}

Workspace::Workspace(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

const WorkspaceId& Workspace::id() const { return inside_->id; }

bool Workspace::is_fresh() const { return inside_->log->read({}, 1).entries.empty(); }

bool Workspace::is_of_earlier_format() const { return inside_->former.has_value(); }

void Workspace::open_vault(Vault& vault) {
  if (inside_->former) {
    // What is only read is not brought forward: its copy has a key of its own.
    if (inside_->recording) inside_->bring_forward(vault);
  } else {
    inside_->log->open_vault(vault);
  }
  inside_->drafts->open_vault(vault);
}

Log& Workspace::log() { return *inside_->log; }
const Log& Workspace::log() const { return *inside_->log; }
Wrappings& Workspace::wrappings() { return *inside_->wrappings; }
Drafts& Workspace::drafts() { return *inside_->drafts; }
const std::string& Workspace::path() const { return inside_->file.path(); }

}  // namespace tc
