#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <random>
#include <thread>

#include "ledger/heads.h"
#include "store/scratch_workspace.h"

using namespace tc;

namespace {

namespace fs = std::filesystem;

// Written by the program before people had keys: its demonstration.
const char* const kept_file = TC_SOURCE_DIR "/tests/store/kept/format-0.tradecounter";
const char* const its_fingerprint = "253f-d2da-e22b-e1d0";

void copy_kept(const ScratchWorkspace& scratch) { fs::copy_file(kept_file, scratch.path); }

std::string bytes_of(const std::string& path) {
  ScratchWorkspace file;
  file.path = path;
  return file.bytes();
}

/// Every entry, and what it said.
std::string told(const Log& log) {
  std::string out = fingerprint_of(log.heads()).brief() + "\n";
  for (const Entry& entry : log.arrived_after({}).entries)
    out += std::to_string(entry.format) + hex(entry.hash) +
           (log.body(entry.id) ? log.body(entry.id)->text : "-") + "\n";
  return out;
}

int format_in(const std::string& path) {
  return SQLite::Database(path).execAndGet("PRAGMA user_version").getInt();
}

}  // namespace

TEST_CASE("A file of format 0 is read without being changed") {
  ScratchWorkspace scratch;
  copy_kept(scratch);
  const std::string before = scratch.bytes();
  {
    Workspace old = Workspace::open_read_only(scratch.path);
    OpenVault vault;
    if (GENERATE(true, false)) old.open_vault(vault);
    CHECK(old.is_of_earlier_format());
    CHECK(old.log().arrived_after({}).entries.size() == 32);
    CHECK(fingerprint_of(old.log().heads()).brief() == its_fingerprint);
    CHECK_THAT(told(old.log()), Catch::Contains("Gethin Price"));
    CHECK(old.log().bundles().size() == 1);
    CHECK(verify(old.log()).whole());
    CHECK_THAT(failure_of([&] {
                 old.log().append({PersonId("sam"), "x"});
               }),
               Catch::Contains("opened for reading only"));
  }
  CHECK(damage_of(scratch.path) == "");
  CHECK(verified(scratch.path).bodies == 32);
  CHECK((scratch.bytes() == before));
  CHECK(scratch.files_in_folder() == 1);
}

TEST_CASE("A file of format 0 is brought forward with its entries as they were") {
  ScratchWorkspace scratch;
  copy_kept(scratch);
  const std::string said = told(Workspace::open_read_only(scratch.path).log());
  WorkspaceId id;
  {
    Workspace workspace = Workspace::create_or_open(scratch.path, scratch.clock, scratch.chance);
    CHECK(workspace.is_of_earlier_format());
    CHECK_FALSE(workspace.is_fresh());
    id = workspace.id();
    workspace.wrappings().keep({workspace_key(id), KeyName("person/sam"), "made before"});
    Log& log = workspace.log();
    workspace.open_vault(scratch.vault);
    CHECK_FALSE(workspace.is_of_earlier_format());
    CHECK(workspace.id() == id);
    CHECK(&log == &workspace.log());
    CHECK(told(log) == said);
    CHECK(workspace.wrappings().all().size() == 1);
    CHECK(log.sealed_body(log.arrived_after({}).entries.front().id)->key == workspace_key(id));
    const Entry next = log.append({PersonId("sam"), "x", {}, "{}", {}, workspace_key(id)});
    CHECK(next.number == 33);
    CHECK(next.format == 1);
  }
  CHECK(damage_of(scratch.path) == "");
  CHECK(scratch.open().id() == id);
  CHECK(told(Workspace::open_read_only(scratch.path + ".format-0").log()) == said);
}

TEST_CASE("What lay open in a file of format 0 is nowhere in its bytes afterwards") {
  ScratchWorkspace scratch;
  copy_kept(scratch);
  REQUIRE(scratch.bytes().find("Gethin Price") != std::string::npos);
  scratch.open();
  for (const char* word : {"Gethin Price", "Sioned", "feedback", "claims"}) {
    INFO(word);
    CHECK(scratch.bytes().find(word) == std::string::npos);
  }
}

TEST_CASE("Without its key a file of format 0 stays what it is") {
  ScratchWorkspace scratch;
  copy_kept(scratch);
  const std::string before = scratch.bytes();
  {
    Workspace workspace = Workspace::create_or_open(scratch.path, scratch.clock, scratch.chance);
    scratch.vault.locked.insert(workspace_key(workspace.id()));
    CHECK_THAT(failure_of([&] { workspace.open_vault(scratch.vault); }),
               Catch::Contains("is not at hand"));
    CHECK(workspace.is_of_earlier_format());
  }
  CHECK(format_in(scratch.path) == 0);
  CHECK((scratch.bytes() == before));
  scratch.vault.locked.clear();
  CHECK(scratch.open().log().heads().front().number == 32);
}

TEST_CASE("Damage in a file of format 0 is named, and brought forward with it") {
  ScratchWorkspace scratch;
  copy_kept(scratch);
  scratch.sql_behind_the_triggers(
      "UPDATE entry SET who = 'lee' WHERE number = 3;"
      "UPDATE body SET text = '{}' WHERE entry = (SELECT id FROM entry WHERE number = 4);"
      "UPDATE body SET salt = upper(salt) WHERE entry = "
      "(SELECT id FROM entry WHERE number = 5);"
      "DELETE FROM body WHERE entry = (SELECT id FROM entry WHERE number = 6)");
  const std::string damage = "entry-edited 3, body-altered 4, body-altered 5, body-missing 6";
  CHECK(damage_of(scratch.path) == damage);
  scratch.open();
  CHECK(format_in(scratch.path) == 1);
  CHECK(damage_of(scratch.path) == damage);
}

TEST_CASE("A file of format 0 whose schema was altered is refused") {
  ScratchWorkspace scratch;
  copy_kept(scratch);
  scratch.sql("DROP TRIGGER entry_no_update");
  CHECK_THAT(failure_of([&] { scratch.open(); }), Catch::Contains("lacks 'entry_no_update'"));
  CHECK_THAT(damage_of(scratch.path), Catch::Contains("schema-altered 0"));
  CHECK(scratch.files_in_folder() == 1);
}

TEST_CASE("A backup of format 0 is restored under a fresh device and then brought forward") {
  ScratchWorkspace scratch;
  const std::string backup = scratch.folder + "/backup.tcw";
  fs::copy_file(kept_file, backup);
  const DeviceId device = Workspace::open_read_only(backup).log().device();
  Workspace::restore(backup, scratch.path, scratch.clock, scratch.chance);
  Workspace restored = scratch.open();
  CHECK(restored.log().device() != device);
  CHECK(fingerprint_of(restored.log().heads()).brief() == its_fingerprint);
  CHECK(damage_of(scratch.path) == "");
}

TEST_CASE("Two processes that bring a file forward at once agree") {
  ScratchWorkspace scratch;
  copy_kept(scratch);
  Workspace one = Workspace::create_or_open(scratch.path, scratch.clock, scratch.chance);
  Workspace other = Workspace::create_or_open(scratch.path, scratch.clock, scratch.chance);
  CHECK(one.id() == other.id());
  one.open_vault(scratch.vault);
  const std::string copy = bytes_of(scratch.path + ".format-0");
  other.open_vault(scratch.vault);
  CHECK(told(one.log()) == told(other.log()));
  CHECK((bytes_of(scratch.path + ".format-0") == copy));
  CHECK(damage_of(scratch.path) == "");
}

TEST_CASE("Killed while it is brought forward, a file is the old one or the new one") {
  using Microseconds = std::chrono::microseconds;
  std::mt19937 instants(1);
  Microseconds longest{};
  int old_ones = 0;
  int new_ones = 0;
  for (int round = 0; round < 40; ++round) {
    ScratchWorkspace scratch;
    copy_kept(scratch);
    const auto begun = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
      scratch.open();
      ::_exit(0);
    }
    if (round > 0) {  // the first one is not killed: it shows how long the work takes
      std::this_thread::sleep_for(longest * (instants() % 1000) / 1000);
      ::kill(child, SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
    if (round == 0)
      longest = std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - begun);
    INFO("round " << round);
    REQUIRE(damage_of(scratch.path) == "");
    (Workspace::open_read_only(scratch.path).is_of_earlier_format() ? old_ones : new_ones) += 1;
    REQUIRE(fingerprint_of(scratch.open().log().heads()).brief() == its_fingerprint);
    REQUIRE(damage_of(scratch.path) == "");
  }
  CHECK(old_ones > 0);
  CHECK(new_ones > 1);
}
