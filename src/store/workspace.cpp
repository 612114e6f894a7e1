#include "store/workspace.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/failure.h"
#include "crypto/system_chance.h"
#include "store/connection.h"
#include "store/file_header.h"
#include "store/schema.h"
#include "store/sqlite_log.h"

namespace tc {

struct Workspace::Inside {
  Inside(const std::string& path, Access access, std::optional<Recording> recording)
      : connection(path, access) {
    connection.refuse_damaged();
    if (access == Access::write) connection.accept();
    log.emplace(connection, recording);
  }

  Connection connection;
  std::optional<SqliteLog> log;
};

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail_making(const std::string& path, const std::string& why) {
  throw Failure("'" + path + "' could not be made: " + why + ".",
                "Check the folder and its permissions, or name another file.");
}

/// A file beside its place to be, which is removed unless it was moved there whole. A program
/// that is killed meanwhile leaves this behind, never half a workspace.
class Draught {
 public:
  Draught(const std::string& place, Chance& chance)
      : place_(place), path_(place + ".new-" + hex(std::to_string(chance.number()))) {}
  ~Draught() {
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) ::unlink((path_ + ending).c_str());
  }
  Draught(const Draught&) = delete;
  Draught& operator=(const Draught&) = delete;
  const std::string& path() const { return path_; }

  /// Unlike a rename, a link never replaces what somebody else put there in the meantime.
  enum class Placed { here, taken };
  Placed put_in_place() const {
    if (::link(path_.c_str(), place_.c_str()) != 0) {
      if (errno == EEXIST) return Placed::taken;
      // File systems without links, such as those of memory sticks.
      if (::access(place_.c_str(), F_OK) == 0) return Placed::taken;
      if (::rename(path_.c_str(), place_.c_str()) != 0) fail_making(place_, std::strerror(errno));
    }
    sync_folder();
    return Placed::here;
  }

 private:
  void sync_folder() const {
    const std::string parent = fs::path(place_).parent_path().string();
    const int folder = ::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY);
    if (folder < 0) return;
    ::fsync(folder);
    ::close(folder);
  }

  std::string place_;
  std::string path_;
};

void make_folder_of(const std::string& path) {
  const fs::path folder = fs::path(path).parent_path();
  std::error_code error;
  if (!folder.empty()) fs::create_directories(folder, error);
  if (error) fail_making(path, error.message());
}

void make(const std::string& path, Clock& clock, Chance& chance) {
  make_folder_of(path);
  const Draught draught(path, chance);
  guarded(path, [&] {
    SQLite::Database database(draught.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Transaction whole(database);
    create_schema(database);
    SQLite::Statement device(database, "INSERT INTO meta(one, device) VALUES(1, ?)");
    device.bind(1, UuidSequence().next(clock.now(), chance));
    device.exec();
    whole.commit();
  });
  // Taken means that another program made the workspace at this very moment: it is as good.
  draught.put_in_place();
}

}  // namespace

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

Log& Workspace::log() { return *inside_->log; }
const Log& Workspace::log() const { return *inside_->log; }
const std::string& Workspace::path() const { return inside_->connection.path(); }

void Workspace::backup_to(const std::string& path) const {
  make_folder_of(path);
  SystemChance chance;
  const Draught draught(path, chance);
  guarded(path, [&] {
    SQLite::Database copy(draught.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup backup(copy, inside_->connection.database());
    if (backup.executeStep() != SQLITE_DONE) throw SQLite::Exception(path, SQLITE_BUSY);
    // One file that can be read from anywhere, without a log beside it.
    copy.exec("PRAGMA journal_mode = DELETE");
  });
  if (draught.put_in_place() == Draught::Placed::taken)
    throw Failure("'" + path + "' is there already: a backup replaces nothing.",
                  "Name another file, or remove it first.");
}

}  // namespace tc
