#include <catch2/catch.hpp>

#include "ledger/five_entries.h"

using namespace tc;

TEST_CASE("An edited body is named, and so is an edited salt") {
  FiveEntries record;
  record.log.bodies[record.entry(2).id].text = R"({"move":9})";
  CHECK(damage_of(record.log) == "body-altered 2");
  FiveEntries salted;
  salted.log.bodies[salted.entry(2).id].salt.back() ^= 1;
  CHECK(damage_of(salted.log) == "body-altered 2");
}

TEST_CASE("Swapped bodies are both named") {
  FiveEntries record;
  std::swap(record.log.bodies[record.entry(2).id], record.log.bodies[record.entry(3).id]);
  CHECK(damage_of(record.log) == "body-altered 2, body-altered 3");
}

TEST_CASE("A body that is gone is missing, unless an entry says that it was erased") {
  FiveEntries record;
  record.log.bodies.erase(record.entry(2).id);
  CHECK(damage_of(record.log) == "body-missing 2");
  record.add(kinds::body_erased, {record.entry(2).id}, "{}");
  CHECK(damage_of(record.log) == "");
  CHECK(verify(record.log).erased == 1);
}

TEST_CASE("A body that was to be erased and is still there is named") {
  FiveEntries record;
  record.add(kinds::body_erased, {record.entry(2).id}, "{}");
  CHECK(damage_of(record.log) == "body-not-erased 2");
}

TEST_CASE("A body that is not canonical is named even when the commitment fits") {
  FiveEntries record;
  Body& body = record.log.bodies[record.entry(5).id];
  body.text = "{ }";
  record.entry(5).commitment = commitment_of(body);
  seal_again(record.entry(5));
  CHECK(damage_of(record.log) == "body-not-canonical 5");
}

TEST_CASE("A bundle that was changed is named, and so is one that is gone") {
  FiveEntries record;
  record.log.kept_bundles.begin()->second += " ";
  CHECK(damage_of(record.log) == "bundle-altered 0");
  record.log.kept_bundles.clear();
  CHECK(damage_of(record.log) == "bundle-missing 1");
}

TEST_CASE("Bodies that cannot be read are counted, and those that were altered are named") {
  FiveEntries record;
  record.log.keys[record.entry(2).id] = KeyName("attempt/1");
  record.log.locked.insert(KeyName("attempt/1"));
  record.log.broken.insert(record.entry(3).id);
  CHECK(damage_of(record.log) == "body-altered 3");
  CHECK(verify(record.log).bodies == 5);
  CHECK(verify(record.log).locked == 1);
}

TEST_CASE("Only another device may hold a body back") {
  FiveEntries record;
  record.log.held_back.insert(record.entry(2).id);
  CHECK(damage_of(record.log) == "body-missing 2");
  MemoryLog other;
  other.absorb({record.log.entries, {}, {}, {}});
  for (const Entry& entry : record.log.entries) other.held_back.insert(entry.id);
  CHECK(verify(other).whole() == (other.device() != record.log.device()));
}

TEST_CASE("A body that was held back and then erased is erased") {
  FiveEntries record;
  record.log.held_back.insert(record.entry(2).id);
  record.add(kinds::body_erased, {record.entry(2).id}, "{}");
  CHECK(damage_of(record.log) == "");
  CHECK(verify(record.log).erased == 1);
}

TEST_CASE("A file that evidence refers to is held against what was said of it") {
  FiveEntries record;
  const AttachmentId id("photo");
  record.log.keep_attachment(id, KeyName("item/1"), "bytes");
  record.add(kinds::evidence_added, {},
             R"({"attachments":[{"id":"photo","sha256":")" + hex(sha256("bytes")) + R"("}]})");
  CHECK(damage_of(record.log) == "");
  CHECK(verify(record.log).attachments == 1);
  SECTION("altered") {
    record.log.files[id].sealed = "other";
    CHECK(damage_of(record.log) == "attachment-altered 6");
  }
  SECTION("missing") {
    record.log.files.clear();
    CHECK(damage_of(record.log) == "attachment-missing 6");
  }
  SECTION("locked") {
    record.log.files[id].sealed = "other";
    record.log.locked.insert(KeyName("item/1"));
    CHECK(damage_of(record.log) == "");
  }
  SECTION("whatever is said in place of a file") {
    record.add(kinds::evidence_added, {}, R"({"attachments":[1,{"id":2},[],{}]})");
    record.add(kinds::evidence_added, {}, R"({"attachments":{"id":"x"}})");
    CHECK(damage_of(record.log) == "");
  }
}
