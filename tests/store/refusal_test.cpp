#include <catch2/catch.hpp>
#include <filesystem>

#include "store/scratch_workspace.h"

using namespace tc;

namespace {

namespace fs = std::filesystem;

/// Both ways of opening refuse the file with the sentence, and neither changes it.
void check_refused(ScratchWorkspace& scratch, const std::string& sentence) {
  const std::string before = scratch.bytes();
  const std::size_t files = scratch.files_in_folder();
  const std::string expected = "'" + scratch.path + "' " + sentence;
  CHECK_THAT(failure_of([&] { scratch.open(); }), Catch::StartsWith(expected));
  CHECK_THAT(failure_of([&] { Workspace::open_read_only(scratch.path); }),
             Catch::StartsWith(expected));
  CHECK(scratch.bytes() == before);
  CHECK(scratch.files_in_folder() == files);
}

}  // namespace

TEST_CASE("A folder is refused") {
  ScratchWorkspace scratch;
  fs::create_directory(scratch.path);
  check_refused(scratch, "is a folder, not a workspace file.");
}

TEST_CASE("An empty file is refused and stays empty") {
  ScratchWorkspace scratch;
  scratch.write_bytes("");
  check_refused(scratch, "is empty: it is not a workspace.");
}

TEST_CASE("A file of another kind is refused") {
  ScratchWorkspace scratch;
  scratch.write_bytes(
      GENERATE(std::string("x"), std::string(5000, 'x'), std::string("SQLite format 3\0", 16)));
  check_refused(scratch, "is not a Trade Counter workspace.");
}

TEST_CASE("Another program's SQLite file is refused") {
  ScratchWorkspace scratch;
  SQLite::Database(scratch.path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("PRAGMA journal_mode = WAL; CREATE TABLE entry(x)");
  check_refused(scratch, "belongs to another program");
}

TEST_CASE("A newer version's file is refused") {
  ScratchWorkspace scratch;
  scratch.with_entries(1).sql("PRAGMA user_version = 2");
  check_refused(scratch,
                "was written by a newer version of Trade Counter (format 2; this version "
                "knows format 1).");
  CHECK_THAT(failure_of([&] { verified(scratch.path); }), Catch::Contains("newer version"));
}

TEST_CASE("A truncated file is refused, and verify says that it is cut off") {
  ScratchWorkspace scratch;
  scratch.with_entries(200);
  scratch.write_bytes(scratch.bytes().substr(0, GENERATE(100u, 4096u, 20'000u, 40'960u)));
  check_refused(scratch, "is damaged: it is cut off");
  CHECK_THAT(damage_of(scratch.path), Catch::StartsWith("file-damaged 0"));
}

TEST_CASE("A file with a page overwritten is refused, and verify does not crash on it") {
  ScratchWorkspace scratch;
  scratch.with_entries(200);
  std::string bytes = scratch.bytes();
  const std::size_t page = GENERATE(range(1u, 12u));
  for (std::size_t i = 0; i < 4096; ++i) bytes[page * 4096 + i] = static_cast<char>(i * 7);
  scratch.write_bytes(bytes);
  check_refused(scratch, "is damaged: ");
  CHECK_THAT(damage_of(scratch.path), Catch::StartsWith("file-damaged 0"));
}

TEST_CASE("A file whose triggers were dropped is refused, and verify names them") {
  ScratchWorkspace scratch;
  scratch.with_entries(2).sql("DROP TRIGGER entry_no_update; DROP TRIGGER entry_next_only");
  check_refused(scratch,
                "is damaged: its schema lacks 'entry_no_update' and its schema lacks "
                "'entry_next_only'");
  CHECK(damage_of(scratch.path) == "schema-altered 0, schema-altered 0");
}

TEST_CASE("A file whose schema was altered is refused") {
  ScratchWorkspace scratch;
  scratch.with_entries(2);
  SECTION("by a trigger that does nothing") {
    scratch.sql(
        "DROP TRIGGER entry_no_update; CREATE TRIGGER entry_no_update BEFORE UPDATE ON "
        "entry BEGIN SELECT 1; END");
    check_refused(scratch, "is damaged: its 'entry_no_update' is not the expected one");
  }
  SECTION("by a table of somebody else's") {
    scratch.sql("CREATE TABLE notes(x)");
    check_refused(scratch, "is damaged: its schema has a foreign part, 'notes'");
  }
  SECTION("by a table that is gone") {
    scratch.sql("DROP TABLE bundle");
    check_refused(scratch, "is damaged: ");
    CHECK_THAT(damage_of(scratch.path), Catch::Contains("schema-altered 0"));
  }
}

TEST_CASE("A damaged file is not written to even where a live log lies beside it") {
  ScratchWorkspace scratch;
  scratch.with_entries(2);
  leave_a_live_log(scratch, "CREATE TABLE notes(x)");
  check_refused(scratch, "is damaged: its schema has a foreign part, 'notes'");
  CHECK(fs::file_size(scratch.path + "-wal") > 0);
}

TEST_CASE("A newer version that is at work right now is noticed in its log") {
  ScratchWorkspace scratch;
  scratch.with_entries(1);
  leave_a_live_log(scratch, "PRAGMA user_version = 2");
  check_refused(scratch, "was written by a newer version of Trade Counter (format 2;");
}
