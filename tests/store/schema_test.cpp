#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "store/scratch_workspace.h"

using namespace tc;

namespace {

/// What the file itself says to a statement, as any SQLite program would hear it.
std::string answer_to(ScratchWorkspace& scratch, const std::string& statement) {
  try {
    scratch.sql("PRAGMA foreign_keys = ON;" + statement);
  } catch (const SQLite::Exception& told) {
    return told.what();
  }
  return "done";
}

const std::string zeros(64, '0');

/// An insertion of entry 4 after three, with these parts put in.
std::string insertion(const std::string& verb, const std::string& arrived,
                      const std::string& number, const std::string& previous,
                      const std::string& id = "'new'",
                      const std::string& hash = "'" + std::string(64, 'a') + "'") {
  return verb + " INTO entry SELECT " + arrived + ", device, " + number + ", " + id +
         ", at, who, kind, answers, commitment, " + previous + ", 1, " + hash +
         ", '' FROM entry WHERE number = 3";
}

}  // namespace

TEST_CASE("The format page gives the whole schema to the letter") {
  std::ifstream file(TC_SOURCE_DIR "/src/ledger/README.md");
  std::ostringstream page;
  page << file.rdbuf();
  ScratchWorkspace scratch;
  scratch.with_entries(1);
  SQLite::Database database(scratch.path);
  SQLite::Statement rows(database, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL");
  std::size_t bytes = 0;
  while (rows.executeStep()) {
    const std::string sql = rows.getColumn(0).getString() + ";\n";
    INFO(sql);
    CHECK_THAT(page.str(), Catch::Contains(sql));
    bytes += sql.size() + 1;
  }
  const std::size_t begin = page.str().find("```sql\n") + 7;
  CHECK(page.str().find("```", begin) - begin + 1 == bytes);
}

TEST_CASE("The schema itself lets the ledger only grow") {
  ScratchWorkspace scratch;
  scratch.with_entries(3);
  const std::string only_grows = "the ledger only grows";
  const std::string next_only = "an entry follows the last one";

  SECTION("no update") {
    CHECK(answer_to(scratch, "UPDATE entry SET who = 'lee' WHERE number = 2") == only_grows);
    CHECK(answer_to(scratch, "UPDATE OR REPLACE entry SET number = 1") == only_grows);
  }
  SECTION("no delete") {
    CHECK(answer_to(scratch, "DELETE FROM entry WHERE number = 3") == only_grows);
    CHECK(answer_to(scratch, "DELETE FROM entry") == only_grows);
  }
  SECTION("no replace, by row, by number, by id or by hash") {
    CHECK(answer_to(scratch, insertion("INSERT OR REPLACE", "3", "4", "hash")) == next_only);
    CHECK(answer_to(scratch, insertion("INSERT OR REPLACE", "4", "3", "previous")) == next_only);
    CHECK(answer_to(scratch, insertion("REPLACE", "4", "4", "hash", "id")) == next_only);
    CHECK(answer_to(scratch, insertion("REPLACE", "4", "4", "hash", "'new'", "hash")) == next_only);
  }
  SECTION("no gap") {
    CHECK(answer_to(scratch, insertion("INSERT", "4", "5", "hash")) == next_only);
    CHECK(answer_to(scratch, insertion("INSERT", "5", "4", "hash")) == next_only);
    CHECK(answer_to(scratch, insertion("INSERT", "NULL", "4", "hash")) == next_only);
  }
  SECTION("no fork") {
    CHECK(answer_to(scratch, insertion("INSERT", "4", "4", "previous")) == next_only);
    CHECK(answer_to(scratch, insertion("INSERT", "4", "4", "'" + zeros + "'")) == next_only);
  }
  SECTION("but the next entry is taken") {
    CHECK(answer_to(scratch, insertion("INSERT", "4", "4", "hash")) == "done");
  }
  CHECK(answer_to(scratch, "SELECT 1") == "done");
}

TEST_CASE("A body may be erased but not changed, replaced or left without an entry") {
  ScratchWorkspace scratch;
  scratch.with_entries(2);
  const std::string not_changed = "a body may be erased but not changed";
  CHECK(answer_to(scratch, "UPDATE body SET sealed = x'00'") == not_changed);
  CHECK(answer_to(scratch, "INSERT OR REPLACE INTO body SELECT entry, key, x'00' FROM body") ==
        not_changed);
  CHECK(answer_to(scratch, "INSERT INTO body VALUES('nobody', 'k', x'00')") ==
        "FOREIGN KEY constraint failed");
  CHECK(answer_to(scratch, "DELETE FROM body") == "done");
}

TEST_CASE("A bundle is kept as it was, and a workspace keeps its device") {
  ScratchWorkspace scratch;
  scratch.with_entries(1);
  const std::string as_it_was = "a bundle is kept as it was";
  CHECK(answer_to(scratch, "UPDATE bundle SET text = ''") == as_it_was);
  CHECK(answer_to(scratch, "DELETE FROM bundle") == as_it_was);
  CHECK(answer_to(scratch, "REPLACE INTO bundle SELECT hash, '' FROM bundle") == as_it_was);
  const std::string keeps = "a workspace keeps its device";
  CHECK(answer_to(scratch, "UPDATE meta SET device = 'x'") == keeps);
  CHECK(answer_to(scratch, "DELETE FROM meta") == keeps);
  CHECK(answer_to(scratch, "REPLACE INTO meta VALUES(1, 'x', 'y')") == keeps);
}

TEST_CASE("A file and a wrapping may go but are not changed or replaced") {
  ScratchWorkspace scratch;
  {
    Workspace workspace = scratch.with_entries(1).open();
    workspace.log().keep_attachment(AttachmentId("photo"), KeyName("item/1"), "bytes");
    workspace.wrappings().keep({KeyName("item/1"), KeyName("person/sam"), "sealed"});
  }
  const std::string file = "a file may be erased but not changed";
  CHECK(answer_to(scratch, "UPDATE attachment SET sealed = x'00'") == file);
  CHECK(answer_to(scratch, "REPLACE INTO attachment SELECT id, key, x'00' FROM attachment") ==
        file);
  const std::string wrapping = "a wrapping may be dropped but not changed";
  CHECK(answer_to(scratch, "UPDATE wrapping SET sealed = x'00'") == wrapping);
  CHECK(answer_to(scratch, "REPLACE INTO wrapping SELECT key, holder, x'00' FROM wrapping") ==
        wrapping);
  CHECK(answer_to(scratch, "DELETE FROM attachment; DELETE FROM wrapping") == "done");
}

TEST_CASE("A head is noted with each entry, and is the last one only") {
  ScratchWorkspace scratch;
  scratch.with_entries(3);
  const std::string last = "a head is the last entry";
  CHECK(answer_to(scratch, "UPDATE head SET number = 2") == last);
  CHECK(answer_to(scratch, "UPDATE head SET number = 9") == last);
  CHECK(answer_to(scratch, "UPDATE head SET hash = '" + zeros + "', number = 4") == last);
  CHECK(answer_to(scratch, "DELETE FROM head") == last);
  CHECK(answer_to(scratch, "INSERT INTO head VALUES('other', 1, 'x')") == last);
  CHECK(answer_to(scratch,
                  "REPLACE INTO head SELECT device, number, hash FROM entry "
                  "WHERE number = 2") == last);
  CHECK(damage_of(scratch.path) == "");
}

TEST_CASE("The tables are strict about types and lengths") {
  ScratchWorkspace scratch;
  scratch.with_entries(3);
  CHECK_THAT(answer_to(scratch, insertion("INSERT", "4", "4", "hash", "x'00'")),
             Catch::Contains("cannot store BLOB value in TEXT column"));
  CHECK_THAT(answer_to(scratch, insertion("INSERT", "4", "4", "hash", "'new'", "'abc'")),
             Catch::Contains("CHECK constraint failed"));
}
