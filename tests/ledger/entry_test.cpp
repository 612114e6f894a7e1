#include "ledger/entry.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "kit/memory_log.h"
#include "ledger/canonical.h"
#include "ledger/heads.h"
#include "ledger/kinds.h"

using namespace tc;

namespace {

Entry an_entry(const char* device, std::uint64_t number, std::int64_t ms, const char* id,
               std::vector<EntryId> answers = {}) {
  Entry entry;
  entry.device = DeviceId(device);
  entry.number = number;
  entry.at = {ms};
  entry.id = EntryId(id);
  entry.answers = std::move(answers);
  return entry;
}

std::string ids(const std::vector<Entry>& entries) {
  std::string out;
  for (const Entry& entry : entries) out += entry.id.text;
  return out;
}

}  // namespace

TEST_CASE("An entry's canonical text is canonical, whatever its fields hold") {
  Entry entry = an_entry("d\"1", 7, -5, "e\n1", {EntryId("a"), EntryId("\\")});
  entry.who = PersonId("Zoë");
  CHECK(is_canonical_object(canonical_text(entry)));
  CHECK(parse_json(canonical_text(entry))["answers"][1] == "\\");
}

TEST_CASE("Every field but hash and signature changes an entry's hash") {
  const Entry entry = an_entry("d", 1, 5, "e", {EntryId("a"), EntryId("b")});
  const auto changed = [&](auto change) {
    Entry other = entry;
    change(other);
    return hash_of(other) != hash_of(entry);
  };
  CHECK(changed([](Entry& e) { e.device = DeviceId("x"); }));
  CHECK(changed([](Entry& e) { e.number = 2; }));
  CHECK(changed([](Entry& e) { e.id = EntryId("x"); }));
  CHECK(changed([](Entry& e) { e.at.ms = 6; }));
  CHECK(changed([](Entry& e) { e.who = PersonId("x"); }));
  CHECK(changed([](Entry& e) { e.kind = "x"; }));
  CHECK(changed([](Entry& e) { std::swap(e.answers[0], e.answers[1]); }));
  CHECK(changed([](Entry& e) { e.commitment.bytes[0] = 1; }));
  CHECK(changed([](Entry& e) { e.previous.bytes[31] = 1; }));
  CHECK_FALSE(changed([](Entry& e) { e.hash.bytes[0] = 1; }));
  CHECK_FALSE(changed([](Entry& e) { e.signature = "x"; }));
}

TEST_CASE("Equal bodies have different commitments, so nobody can guess what was erased") {
  CountingChance chance;
  const Body first = salted("{}", chance);
  const Body second = salted("{}", chance);
  CHECK(commitment_of(first) != commitment_of(second));
  CHECK(commitment_of({"zz", "{}"}).none());
  CHECK(commitment_of({first.salt.substr(2), "{}"}).none());
}

TEST_CASE("A device's entries are chained from number one") {
  MemoryLog log;
  const Entry first = log.append({PersonId("p"), "x", {}, R"({"a":1})", {}});
  const Entry second = log.append({PersonId("p"), "x", {first.id}, "{}", {}});
  CHECK(first.number == 1);
  CHECK(first.previous.none());
  CHECK(second.number == 2);
  CHECK(second.previous == first.hash);
  CHECK(second.hash == hash_of(second));
}

TEST_CASE("Reading order goes by time, then device, then number") {
  CHECK(ids(in_reading_order({an_entry("b", 1, 10, "3"), an_entry("a", 1, 10, "2"),
                              an_entry("c", 1, 5, "1")})) == "123");
}

TEST_CASE("Reading order puts what is answered first, even when the clocks disagree") {
  CHECK(ids(in_reading_order(
            {an_entry("a", 1, 5, "2", {EntryId("1")}), an_entry("b", 1, 90, "1")})) == "12");
}

TEST_CASE("Reading order keeps a device's numbers when its clock stepped back") {
  CHECK(ids(in_reading_order({an_entry("a", 2, 1, "2"), an_entry("a", 1, 9, "1"),
                              an_entry("a", 3, 5, "3")})) == "123");
}

TEST_CASE("Reading order does not depend on the order of arrival") {
  const std::vector<Entry> one{an_entry("a", 1, 5, "1"), an_entry("b", 1, 6, "2"),
                               an_entry("a", 2, 7, "3", {EntryId("2")})};
  CHECK(in_reading_order(one) == in_reading_order({one[2], one[0], one[1]}));
}

TEST_CASE("Reading order loses no entry, not even of a forged circle") {
  CHECK(in_reading_order({an_entry("a", 1, 5, "1", {EntryId("2")}),
                          an_entry("b", 1, 6, "2", {EntryId("1")}), an_entry("c", 1, 7, "3"),
                          an_entry("c", 1, 7, "4", {EntryId("nowhere")})})
            .size() == 4);
}

TEST_CASE("A fingerprint is the same in any order of heads and changes with each") {
  const Head a{DeviceId("a"), 3, sha256("3")};
  const Head b{DeviceId("b"), 1, sha256("1")};
  CHECK(fingerprint_of({a, b}) == fingerprint_of({b, a}));
  CHECK_FALSE(fingerprint_of({a}) == fingerprint_of({a, b}));
  CHECK(is_canonical(canonical_text(std::vector<Head>{b, a})));
  CHECK(fingerprint_of({}).brief() == "4f53-cda1-8c2b-aa0c");
}

TEST_CASE("Every kind that is written down can be found by its name") {
  for (const kinds::Kind& kind : kinds::all) CHECK(kinds::find(kind.name)->name == kind.name);
  CHECK(kinds::find("weather.changed") == nullptr);
}
