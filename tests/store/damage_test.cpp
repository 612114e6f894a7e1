#include <catch2/catch.hpp>

#include "store/scratch_workspace.h"

using namespace tc;

namespace {

/// What verify says after these statements were run behind the triggers, on a file of five
/// entries. Every trigger is back in place: only the rows can tell.
std::string damage_after(const std::string& statements) {
  ScratchWorkspace scratch;
  scratch.with_entries(5).sql_behind_the_triggers(statements);
  return damage_of(scratch.path);
}

const std::string other_hash(64, 'a');

}  // namespace

TEST_CASE("A file that nobody touched is whole") { CHECK(damage_after("") == ""); }

TEST_CASE("An edited entry is named, whichever field was edited") {
  const char* edit = GENERATE("who = 'lee'", "kind = 'x'", "at = at + 1", "id = 'x'",
                              "answers = '[]'", "answers = answers || ' '", "answers = 'x'");
  INFO(edit);
  CHECK_THAT(damage_after(std::string("UPDATE entry SET ") + edit + " WHERE number = 3"),
             Catch::Contains("entry-edited 3"));
}

TEST_CASE("An edited hash or commitment is named") {
  CHECK(damage_after("UPDATE entry SET hash = '" + other_hash + "' WHERE number = 3") ==
        "entry-edited 3, wrong-previous 4");
  CHECK(damage_after("UPDATE entry SET commitment = '" + other_hash + "' WHERE number = 3") ==
        "body-altered 3, entry-edited 3");
  CHECK(damage_after("UPDATE entry SET hash = upper(hash) WHERE number = 3") ==
        "entry-edited 3, wrong-previous 4");
}

TEST_CASE("A wrong previous hash in the file is named") {
  CHECK(damage_after("UPDATE entry SET previous = '" + other_hash + "' WHERE number = 3") ==
        "entry-edited 3, wrong-previous 3");
}

TEST_CASE("An edited body in the file is named") {
  CHECK(damage_after("UPDATE body SET sealed = x'00' WHERE entry = (SELECT id FROM entry WHERE "
                     "number = 3)") == "body-altered 3");
}

TEST_CASE("A lost body in the file is named, and a body whose entry is gone") {
  CHECK(damage_after("DELETE FROM body WHERE entry = (SELECT id FROM entry WHERE number = 3)") ==
        "body-missing 3");
  CHECK_THAT(damage_after("DELETE FROM entry WHERE number = 5"),
             Catch::Contains("body-without-entry 0"));
}

TEST_CASE("A missing entry in the file is named") {
  CHECK_THAT(damage_after("DELETE FROM body WHERE entry = (SELECT id FROM entry WHERE number = 3);"
                          "DELETE FROM entry WHERE number = 3"),
             Catch::Equals("entry-missing 3, unknown-answer 4"));
}

TEST_CASE("Swapped entries in the file are named") {
  CHECK_THAT(damage_after("UPDATE entry SET number = 99 WHERE number = 2;"
                          "UPDATE entry SET number = 2 WHERE number = 4;"
                          "UPDATE entry SET number = 4 WHERE number = 99"),
             Catch::Contains("entries-swapped 2") && Catch::Contains("entries-swapped 4"));
  CHECK(damage_after("UPDATE entry SET arrived = 99 WHERE number = 3;"
                     "UPDATE entry SET arrived = 3 WHERE number = 4;"
                     "UPDATE entry SET arrived = 4 WHERE number = 3") ==
        "entries-swapped 3, entries-swapped 4");
}

TEST_CASE("A fork in the file is named") {
  // Its own constraints cannot be switched off, so a forked table is another table.
  const std::string damage = damage_after(
      "ALTER TABLE entry RENAME TO old; CREATE TABLE entry AS SELECT * FROM old;"
      "INSERT INTO entry SELECT 6, device, number, 'x', at, 'lee', kind, answers, commitment, "
      "previous, 1, '" +
      other_hash + "', '' FROM old WHERE number = 3");
  CHECK_THAT(damage, Catch::Contains("fork 3") && Catch::Contains("schema-altered 0"));
}

TEST_CASE("A changed bundle in the file is named, and a lost one") {
  CHECK(damage_after("UPDATE bundle SET text = 'x'") == "bundle-altered 0");
  CHECK(damage_after("DELETE FROM bundle") == "bundle-missing 1");
}

TEST_CASE("A signature in the file is named as long as this version knows none") {
  CHECK(damage_after("UPDATE entry SET signature = 'x' WHERE number = 2") == "signature-unknown 2");
}
