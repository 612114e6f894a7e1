#include <catch2/catch.hpp>
#include <regex>

#include "crypto/signing.h"
#include "ledger/kinds.h"
#include "ledger/merge.h"
#include "store/scratch_workspace.h"

using namespace tc;

namespace {

const KeyName sams("person/sam");

/// A workspace with some of everything: own entries 1 to 10, of which 1, 2, 7 and 8 are signed
/// and the body of 9 was erased, a bundle, a file, and two entries of another device, the first of
/// which it held back.
class AFullWorkspace {
 public:
  AFullWorkspace() {
    const std::string bundle = R"({"scenario":"pads"})";
    {
      Workspace workspace = scratch_.open();
      log_ = &workspace.log();
      log_->keep_bundle(sha256(bundle), bundle);
      log_->keep_attachment(AttachmentId("photo"), sams, "bytes");
      log_->keep_attachment(AttachmentId("other"), sams, "other bytes");
      workspace.wrappings().keep({sams, KeyName("office/1"), "sealed"});
      const EntryId made(workspace.id().text);
      say(kinds::workspace_made, {}, R"({"name":"Practice"})", made);
      say(kinds::person_added, {}, R"({"name":"Sam"})");
      const EntryId begun =
          say(kinds::attempt_begun, {}, R"({"bundle":")" + hex(sha256(bundle)) + R"("})");
      const EntryId moved = say(kinds::attempt_moved, {begun}, R"({"move":1})");
      const EntryId ended = say(kinds::attempt_ended, {moved}, R"({"ending":"sorted"})");
      const EntryId item =
          say(kinds::evidence_added, {ended},
              R"({"attachments":[{"id":"photo","sha256":")" + hex(sha256("bytes")) + R"("}]})");
      say(kinds::evidence_submitted, {item, ended}, "{}");
      say(kinds::link_judged, {item}, R"({"verdict":"accepted"})");
      const EntryId erased = say(kinds::attempt_begun, {}, R"({"name":"Sam"})");
      say(kinds::body_erased, {erased}, "{}");
      take_in_another();
    }
    scratch_.sql(
        "DELETE FROM body WHERE entry = (SELECT answers ->> 0 FROM entry WHERE kind = "
        "'body.erased')");
    whole_ = scratch_.bytes();
  }

  enum class Triggers { in_place, put_back };
  /// What verify says of the workspace after these statements. `@4` stands for own entry 4 in a
  /// condition, `#4` for its id, `@other` for the other device.
  std::string damage_after(const std::string& statements, Triggers triggers) {
    scratch_.write_bytes(whole_);
    std::string sql =
        std::regex_replace(statements, std::regex("@other"), "device <> (SELECT device FROM meta)");
    sql = std::regex_replace(sql, std::regex("@(\\d+)"),
                             "(device = (SELECT device FROM meta) AND number = $1)");
    sql = std::regex_replace(sql, std::regex("#(\\d+)"),
                             "(SELECT id FROM entry WHERE device = (SELECT device FROM meta) AND "
                             "number = $1)");
    if (triggers == Triggers::put_back) {
      scratch_.sql_behind_the_triggers(sql);
    } else {
      scratch_.sql(sql);
    }
    return damage_of(scratch_.path);
  }

  std::vector<std::string> triggers() {
    scratch_.write_bytes(whole_);
    SQLite::Database database(scratch_.path);
    SQLite::Statement rows(database, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
    std::vector<std::string> names;
    while (rows.executeStep()) names.push_back(rows.getColumn(0).getString());
    return names;
  }

 private:
  EntryId say(std::string_view kind, const std::vector<EntryId>& answers, const std::string& body,
              const EntryId& id = {}) {
    Draft draft{PersonId("sam"), std::string(kind), answers, body, id, sams};
    if (kinds::find(kind)->signed_by != SignedBy::nobody)
      draft.signer = [](std::string_view text) {
        return signature(Secret::from(std::string(32, 's')), text);
      };
    return log_->append(draft).id;
  }

  void take_in_another() {
    ScratchWorkspace other;
    Workspace away = other.with_entries(2).open();
    log_->absorb(pack(
        away.log(), [](const Entry& entry) { return entry.number > 1; },
        [](const AttachmentId&) { return false; }));
  }

  ScratchWorkspace scratch_;
  Log* log_ = nullptr;
  std::string whole_;
};

struct Tampering {
  const char* what;
  const char* statements;
  const char* named;
};

const std::vector<Tampering> behind_the_triggers{
    // An entry's fields.
    {"who", "UPDATE entry SET who = 'lee' WHERE @4", "entry-edited 4"},
    {"kind", "UPDATE entry SET kind = 'x' WHERE @8", "entry-edited 8"},
    {"time", "UPDATE entry SET at = at + 1 WHERE @4", "entry-edited 4"},
    {"id", "UPDATE entry SET id = 'x' WHERE @4", "entry-edited 4"},
    {"no answers", "UPDATE entry SET answers = '[]' WHERE @4", "entry-edited 4"},
    {"answers in another order",
     "UPDATE entry SET answers = json_array(answers ->> 1, answers ->> 0) WHERE @7",
     "entry-edited 7"},
    {"answers with a blank", "UPDATE entry SET answers = answers || ' ' WHERE @4",
     "entry-edited 4"},
    {"answers that are none", "UPDATE entry SET answers = 'x' WHERE @4", "entry-edited 4"},
    {"commitment", "UPDATE entry SET commitment = printf('%064d', 1) WHERE @4", "entry-edited 4"},
    {"previous", "UPDATE entry SET previous = printf('%064d', 1) WHERE @4", "wrong-previous 4"},
    {"hash", "UPDATE entry SET hash = printf('%064d', 1) WHERE @4", "wrong-previous 5"},
    {"hash in capitals", "UPDATE entry SET hash = upper(hash) WHERE @4", "entry-edited 4"},
    {"an earlier format", "UPDATE entry SET format = 0 WHERE @8", "entry-edited 8"},
    {"a later format", "UPDATE entry SET format = 2 WHERE @8", "entry-edited 8"},
    {"another device", "UPDATE entry SET device = 'x' WHERE @4", "entry-missing 4"},
    {"another number", "UPDATE entry SET number = 40 WHERE @4", "entry-missing 4"},
    // Entries that come and go.
    {"the last entry deleted", "DELETE FROM body WHERE entry = #10; DELETE FROM entry WHERE @10",
     "entries-cut 10"},
    {"the last ones deleted", "DELETE FROM entry WHERE number > 5", "entries-cut 6"},
    {"one in the middle deleted", "DELETE FROM entry WHERE @5", "entry-missing 5"},
    {"the first deleted", "DELETE FROM entry WHERE @1", "entry-missing 1"},
    {"a device's deleted", "DELETE FROM entry WHERE @other", "entries-cut 1"},
    {"all deleted", "DELETE FROM body; DELETE FROM entry", "entries-cut 1"},
    {"one forged at the end",
     "INSERT INTO entry SELECT 99, device, 11, 'x', at, 'lee', kind, '[]', commitment, hash, 1, "
     "printf('%064d', 1), signature FROM entry WHERE @10",
     "entries-cut 10"},
    {"a device's chain forged",
     "INSERT INTO entry SELECT 99, 'x', 1, 'x', at, 'lee', kind, '[]', commitment, "
     "printf('%064d', 0), 1, printf('%064d', 1), '' FROM entry WHERE @4",
     "entry-edited 1"},
    {"order of arrival",
     "UPDATE entry SET arrived = 99 WHERE @4; UPDATE entry SET arrived = 4 WHERE @5;"
     "UPDATE entry SET arrived = 5 WHERE arrived = 99",
     "entries-swapped 4"},
    {"hidden from readers", "UPDATE entry SET arrived = -1 WHERE @7", "entry-missing 7"},
    {"arrived before the one that it answers",
     "UPDATE entry SET arrived = 99 WHERE @7; UPDATE entry SET arrived = 7 WHERE @6;"
     "UPDATE entry SET arrived = 6 WHERE arrived = 99",
     "entries-swapped 7"},
    {"numbers swapped",
     "UPDATE entry SET number = 99 WHERE @4; UPDATE entry SET number = 4 WHERE @5;"
     "UPDATE entry SET number = 5 WHERE number = 99",
     "entries-swapped 4"},
    {"ids swapped",
     "UPDATE entry SET id = 'x' WHERE @4; UPDATE entry SET id = (SELECT entry FROM body WHERE "
     "entry NOT IN (SELECT id FROM entry)) WHERE @5",
     "entry-edited 5"},
    // Signatures.
    {"a signature stripped", "UPDATE entry SET signature = '' WHERE @8", "signature-missing 8"},
    {"the device's signature stripped", "UPDATE entry SET signature = '' WHERE @1",
     "signature-missing 1"},
    {"all signatures stripped", "UPDATE entry SET signature = ''", "signature-missing 7"},
    {"a signature cut short", "UPDATE entry SET signature = substr(signature, 2) WHERE @8",
     "signature-wrong 8"},
    {"a signature in capitals", "UPDATE entry SET signature = upper(signature) WHERE @8",
     "signature-wrong 8"},
    {"a signature where none belongs",
     "UPDATE entry SET signature = (SELECT signature FROM entry WHERE @8) WHERE @4",
     "signature-unknown 4"},
    // Bodies.
    {"bodies swapped",
     "UPDATE body SET sealed = (SELECT sealed FROM body WHERE entry = #5) WHERE entry = #4",
     "body-altered 4"},
    {"rows of bodies swapped",
     "DELETE FROM body WHERE entry = #4; UPDATE body SET entry = #4 WHERE entry = #5",
     "body-altered 4"},
    {"a body lost", "DELETE FROM body WHERE entry = #4", "body-missing 4"},
    {"all bodies lost", "DELETE FROM body", "body-missing 8"},
    {"its first byte",
     "UPDATE body SET sealed = CAST(x'00' || substr(sealed, 2) AS BLOB) WHERE "
     "entry = #8 AND substr(sealed, 1, 1) <> x'00' OR entry = #4",
     "body-altered 4"},
    {"its last byte",
     "UPDATE body SET sealed = CAST(substr(sealed, 1, length(sealed) - 1) || x'0001' AS BLOB) "
     "WHERE entry = #4",
     "body-altered 4"},
    {"cut short", "UPDATE body SET sealed = substr(sealed, 1, 30) WHERE entry = #4",
     "body-altered 4"},
    {"its key's name", "UPDATE body SET key = 'person/lee' WHERE entry = #4", "body-altered 4"},
    {"as if held back", "UPDATE body SET sealed = x'' WHERE entry = #4", "body-missing 4"},
    {"an erased one is back", "INSERT INTO body SELECT #9, key, sealed FROM body WHERE entry = #4",
     "body-not-erased 9"},
    {"a body of nobody's", "INSERT INTO body VALUES('nobody', 'k', x'00')", "body-without-entry 0"},
    {"another device's body forged",
     "UPDATE body SET sealed = x'00' WHERE entry = (SELECT id FROM entry WHERE @other AND "
     "number = 1)",
     "body-altered 1"},
    // Bundles and files.
    {"a bundle changed", "UPDATE bundle SET text = text || ' '", "bundle-altered 0"},
    {"a bundle lost", "DELETE FROM bundle", "bundle-missing 3"},
    {"a bundle under another hash", "UPDATE bundle SET hash = printf('%064d', 1)",
     "bundle-missing 3"},
    {"a file changed", "UPDATE attachment SET sealed = CAST(sealed || x'00' AS BLOB)",
     "attachment-altered 6"},
    {"a file lost", "DELETE FROM attachment", "attachment-missing 6"},
    {"a file emptied", "UPDATE attachment SET sealed = x''", "attachment-altered 6"},
    {"a file in another's place",
     "DELETE FROM attachment WHERE id = 'photo'; UPDATE attachment SET id = 'photo'",
     "attachment-altered 6"},
    // The projection and the settings.
    {"a head set back", "UPDATE head SET number = 3 WHERE number = 10", "entries-cut 3"},
    {"a head set forward", "UPDATE head SET number = 12 WHERE number = 10", "entries-cut 11"},
    {"a head's hash", "UPDATE head SET hash = printf('%064d', 1) WHERE number = 10",
     "entries-cut 10"},
    {"a head lost", "DELETE FROM head WHERE number = 10", "entries-cut 10"},
    {"a head of no chain", "INSERT INTO head VALUES('x', 3, 'x')", "entries-cut 1"},
    {"the device garbled", "UPDATE meta SET device = 'x'", "schema-altered 0"},
    {"the workspace garbled", "UPDATE meta SET workspace = 'x'", "schema-altered 0"},
    {"another workspace", "UPDATE meta SET workspace = #4", "schema-altered 0"},
    {"the other device taken for its own",
     "UPDATE meta SET device = (SELECT device FROM entry WHERE @other)", "body-missing 1"},
    {"no settings", "DELETE FROM meta", "schema-altered 0"},
};

const std::vector<Tampering> on_the_schema{
    {"a table dropped", "DROP TABLE draft", "schema-altered 0"},
    {"a table added", "CREATE TABLE notes(x)", "schema-altered 0"},
    {"a view added", "CREATE VIEW notes AS SELECT * FROM entry", "schema-altered 0"},
    {"an index added", "CREATE INDEX notes ON entry(who)", "schema-altered 0"},
    {"a column added", "ALTER TABLE body ADD COLUMN note TEXT", "schema-altered 0"},
    {"a trigger that does nothing",
     "DROP TRIGGER entry_no_update; CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN "
     "SELECT 1; END",
     "schema-altered 0"},
    {"an earlier format claimed", "PRAGMA user_version = 0", "schema-altered 0"},
};

}  // namespace

TEST_CASE("Whatever is done to a workspace by plain SQL is named") {
  AFullWorkspace workspace;
  REQUIRE(workspace.damage_after("", AFullWorkspace::Triggers::in_place) == "");
  for (const Tampering& tampering : behind_the_triggers) {
    INFO(tampering.what << ": " << tampering.statements);
    CHECK_THAT(workspace.damage_after(tampering.statements, AFullWorkspace::Triggers::put_back),
               Catch::Contains(tampering.named));
  }
  for (const Tampering& tampering : on_the_schema) {
    INFO(tampering.what << ": " << tampering.statements);
    CHECK_THAT(workspace.damage_after(tampering.statements, AFullWorkspace::Triggers::in_place),
               Catch::Contains(tampering.named));
  }
  for (const std::string& trigger : workspace.triggers()) {
    INFO(trigger);
    CHECK(workspace.damage_after("DROP TRIGGER " + trigger, AFullWorkspace::Triggers::in_place) ==
          "schema-altered 0");
  }
}

TEST_CASE("A workspace is not gone on with from a chain that was cut short") {
  ScratchWorkspace scratch;
  scratch.with_entries(3).sql_behind_the_triggers("DELETE FROM entry WHERE number = 3");
  Workspace workspace = scratch.open();
  CHECK(failure_of([&] {
          workspace.log().append({PersonId("sam"), "x"});
        }) == "'" + scratch.path + "' is damaged: its chain does not end where it ended.");
}

TEST_CASE("A chain that was cut short with its head, or set back, is seen by an anchor only") {
  ScratchWorkspace scratch;
  scratch.with_entries(5);
  const std::vector<Head> seen = scratch.open().log().heads();
  const std::string older = scratch.bytes();
  scratch.sql_behind_the_triggers(
      "DELETE FROM body WHERE entry = (SELECT id FROM entry WHERE number = 5);"
      "DELETE FROM entry WHERE number = 5;"
      "UPDATE head SET number = 4, hash = (SELECT hash FROM entry WHERE number = 4)");
  CHECK(damage_of(scratch.path) == "");
  const std::vector<Finding> missing = check_anchor(scratch.open().log(), seen);
  REQUIRE(missing.size() == 1);
  CHECK(name_of(missing.front().damage) == "anchor-missing");
  scratch.write_bytes(older);
  CHECK(check_anchor(scratch.open().log(), seen).empty());
}
