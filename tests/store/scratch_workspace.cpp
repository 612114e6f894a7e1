#include "store/scratch_workspace.h"

#include <grp.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tc {

namespace fs = std::filesystem;

ScratchWorkspace::ScratchWorkspace()
    : folder((fs::temp_directory_path() / "tc-store-XXXXXX").string()) {
  if (::mkdtemp(folder.data()) == nullptr) FAIL("no scratch folder");
  fs::permissions(folder, fs::perms::all);
  path = folder + "/record.tcw";
}

ScratchWorkspace::~ScratchWorkspace() {
  std::error_code ignored;
  fs::permissions(folder, fs::perms::all, ignored);
  fs::remove_all(folder, ignored);
}

Workspace ScratchWorkspace::open() {
  Workspace workspace = Workspace::create_or_open(path, clock, chance);
  workspace.open_vault(vault);
  return workspace;
}

ScratchWorkspace& ScratchWorkspace::with_entries(int count) {
  Workspace workspace = open();
  const std::string bundle = R"({"scenario":"pads"})";
  workspace.log().keep_bundle(sha256(bundle), bundle);
  std::vector<Draft> drafts;
  for (int i = 0; i < count; ++i) {
    Draft draft{PersonId("sam"),
                "attempt.moved",
                {},
                R"({"move":)" + std::to_string(i) + "}",
                workspace.log().next_id()};
    if (i == 0) draft.body = R"({"bundle":")" + hex(sha256(bundle)) + R"("})";
    if (i > 0) draft.answers = {drafts.back().id};
    drafts.push_back(draft);
  }
  workspace.log().append_all(drafts);
  return *this;
}

void ScratchWorkspace::sql(const std::string& statements) {
  SQLite::Database(path, SQLite::OPEN_READWRITE).exec(statements);
}

void ScratchWorkspace::sql_behind_the_triggers(const std::string& statements) {
  SQLite::Database database(path, SQLite::OPEN_READWRITE);
  std::string drop;
  std::string restore;
  {
    SQLite::Statement triggers(database,
                               "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
    while (triggers.executeStep()) {
      drop += "DROP TRIGGER " + triggers.getColumn(0).getString() + ";";
      restore += triggers.getColumn(1).getString() + ";";
    }
  }
  database.exec(drop + "PRAGMA ignore_check_constraints = ON;" + statements + ";" + restore);
}

std::string ScratchWorkspace::bytes() const {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

void ScratchWorkspace::write_bytes(const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

std::size_t ScratchWorkspace::files_in_folder() const {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

void leave_a_live_log(const ScratchWorkspace& scratch, const std::string& statements) {
  const pid_t child = ::fork();
  if (child == 0) {
    SQLite::Database other(scratch.path, SQLite::OPEN_READWRITE);
    other.exec(statements);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(fs::file_size(scratch.path + "-wal") > 0);
}

std::string as_nobody(const std::function<std::string()>& work) {
  int pipe_ends[2];
  REQUIRE(::pipe(pipe_ends) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 &&
        (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0))
      ::_exit(1);
    std::string said;
    try {
      said = work();
    } catch (const std::exception& thrown) {
      said = std::string("thrown: ") + thrown.what();
    }
    const ssize_t written = ::write(pipe_ends[1], said.data(), said.size());
    ::_exit(written == static_cast<ssize_t>(said.size()) ? 0 : 1);
  }
  ::close(pipe_ends[1]);
  std::string said;
  char block[512];
  for (ssize_t got; (got = ::read(pipe_ends[0], block, sizeof block)) > 0;)
    said.append(block, static_cast<std::size_t>(got));
  ::close(pipe_ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  return said;
}

Verification verified(const std::string& path) {
  OpenVault vault;
  return verify_workspace(path, vault);
}

std::string damage_of(const std::string& path) {
  std::string out;
  for (const Finding& finding : verified(path).findings) {
    if (!out.empty()) out += ", ";
    out += std::string(name_of(finding.damage)) + " " + std::to_string(finding.number);
  }
  return out;
}

}  // namespace tc
