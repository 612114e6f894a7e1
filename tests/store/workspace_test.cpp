#include "store/workspace.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "store/scratch_workspace.h"

using namespace tc;

namespace {

namespace fs = std::filesystem;

Draft a_draft() { return {PersonId("sam"), "x", {}, "{}", {}}; }

}  // namespace

TEST_CASE("A workspace is made with its folders, and opened again as it was") {
  ScratchWorkspace scratch;
  scratch.path = scratch.folder + "/a/b/Zoë's 100 %? #1.tcw";
  const DeviceId device = scratch.open().log().device();
  scratch.with_entries(3);
  Workspace again = scratch.open();
  CHECK(again.log().device() == device);
  CHECK(again.log().heads().front().number == 3);
  CHECK(again.path() == scratch.path);
  CHECK(verified(scratch.path).whole());
  CHECK(Workspace::open_read_only(scratch.path).log().heads().front().number == 3);
}

TEST_CASE("A closed workspace is one file") {
  ScratchWorkspace scratch;
  scratch.with_entries(3);
  CHECK(scratch.files_in_folder() == 1);
  Workspace::open_read_only(scratch.path);
  verified(scratch.path);
  CHECK(scratch.files_in_folder() == 1);
}

TEST_CASE("A workspace opened for reading shows everything and records nothing") {
  ScratchWorkspace scratch;
  scratch.with_entries(2);
  const std::string before = scratch.bytes();
  {
    Workspace reading = Workspace::open_read_only(scratch.path);
    CHECK(reading.log().arrived_after({}).entries.size() == 2);
    const std::string said = "'" + scratch.path + "' was opened for reading only.";
    CHECK(failure_of([&] { reading.log().append(a_draft()); }) == said);
    CHECK(failure_of([&] { reading.log().keep_bundle(sha256("x"), "x"); }) == said);
  }
  CHECK(scratch.bytes() == before);
}

TEST_CASE("A reader sees what a writer records while both are open") {
  ScratchWorkspace scratch;
  scratch.with_entries(1);
  Workspace writer = scratch.open();
  Workspace reader = Workspace::open_read_only(scratch.path);
  const auto seen = reader.log().changes();
  CHECK(reader.log().changes() == seen);
  writer.log().append(a_draft());
  CHECK(reader.log().changes() > seen);
  CHECK(reader.log().heads() == writer.log().heads());
}

TEST_CASE("Opening what is not there for reading is a failure that names it") {
  CHECK(failure_of([] { Workspace::open_read_only("/nowhere/x.tcw"); }) ==
        "There is no file '/nowhere/x.tcw'.");
}

TEST_CASE("A workspace that another program holds is waited for, then refused") {
  ScratchWorkspace scratch;
  scratch.with_entries(1);
  Workspace workspace = scratch.open();
  SQLite::Database other(scratch.path, SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE");
  CHECK_THAT(failure_of([&] { workspace.log().append(a_draft()); }),
             Catch::Contains("is in use: another program is using it"));
  other.exec("COMMIT");
  CHECK(workspace.log().append(a_draft()).number == 2);
}

TEST_CASE("A backup is a workspace of that moment in one file, and replaces nothing") {
  ScratchWorkspace scratch;
  scratch.with_entries(3);
  Workspace workspace = scratch.open();
  const std::string copy = scratch.folder + "/copies/today.tcw";
  workspace.backup_to(copy);
  workspace.log().append(a_draft());
  CHECK(verified(copy).entries == 3);
  CHECK(verified(copy).whole());
  CHECK(failure_of([&] { workspace.backup_to(copy); }) ==
        "'" + copy + "' is there already: a backup replaces nothing.");
  CHECK(std::distance(fs::directory_iterator(scratch.folder + "/copies"), {}) == 1);
  Workspace restored = Workspace::create_or_open(copy, scratch.clock, scratch.chance);
  restored.open_vault(scratch.vault);
  CHECK(restored.log().append(a_draft()).number == 4);
}

TEST_CASE("A workspace is not gone on with from a last entry that was changed") {
  ScratchWorkspace scratch;
  scratch.with_entries(2).sql_behind_the_triggers("UPDATE entry SET who = 'lee' WHERE number = 2");
  Workspace workspace = scratch.open();
  CHECK(failure_of([&] { workspace.log().append(a_draft()); }) ==
        "'" + scratch.path + "' is damaged: its last entry was changed.");
  CHECK(workspace.log().heads().front().number == 2);
}
