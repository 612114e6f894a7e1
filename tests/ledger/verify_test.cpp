#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "ledger/five_entries.h"

using namespace tc;

TEST_CASE("A record that nobody touched is whole, and is counted") {
  FiveEntries record;
  const Verification seen = verify(record.log);
  CHECK(seen.whole());
  CHECK(seen.entries == 5);
  CHECK(seen.bodies == 5);
  CHECK(seen.bundles == 1);
  CHECK(seen.erased == 0);
  CHECK(seen.heads == record.log.heads());
  CHECK(verify(MemoryLog()).whole());
}

TEST_CASE("An edited entry is named") {
  FiveEntries record;
  record.entry(3).at.ms += 1;
  CHECK(damage_of(record.log) == "entry-edited 3");
  CHECK(verify(record.log).findings.front().sentence ==
        "Entry 3 (attempt.moved) was changed after it was recorded: its hash does not fit.");
  CHECK(verify(record.log).findings.front().id == record.entry(3).id);
}

TEST_CASE("An edited entry that was hashed again breaks the chain after it") {
  FiveEntries record;
  record.entry(3).who = PersonId("lee");
  seal_again(record.entry(3));
  CHECK(damage_of(record.log) == "wrong-previous 4");
}

TEST_CASE("A wrong previous hash is named") {
  FiveEntries record;
  record.entry(4).previous = sha256("elsewhere");
  CHECK(damage_of(record.log) == "entry-edited 4, wrong-previous 4");
  seal_again(record.entry(4));
  CHECK(damage_of(record.log) == "wrong-previous 4, wrong-previous 5");
}

TEST_CASE("A first entry that names one before it is named") {
  FiveEntries record;
  record.entry(1).previous = sha256("elsewhere");
  CHECK(damage_of(record.log) == "entry-edited 1, wrong-previous 1");
}

TEST_CASE("A missing entry is named, and so is what answered it") {
  FiveEntries record;
  record.log.entries.erase(record.log.entries.begin() + 2);
  CHECK(damage_of(record.log) == "entry-missing 3, unknown-answer 4");
  CHECK(verify(record.log).findings.front().sentence == "Entry 3 is missing.");
}

TEST_CASE("Several missing entries are one finding") {
  FiveEntries record;
  record.log.entries.erase(record.log.entries.begin(), record.log.entries.begin() + 3);
  CHECK(damage_of(record.log) == "entry-missing 1, unknown-answer 4");
  CHECK(verify(record.log).findings.front().sentence == "Entries 1 to 3 are missing.");
}

TEST_CASE("Swapped entries are named with where they belong") {
  FiveEntries record;
  std::swap(record.entry(2).number, record.entry(4).number);
  const Verification seen = verify(record.log);
  const auto swapped =
      std::count_if(seen.findings.begin(), seen.findings.end(), [](const Finding& finding) {
        return finding.sentence.find("it was written as entry") != std::string::npos;
      });
  CHECK(swapped == 2);
}

TEST_CASE("Entries that arrived in another order are named") {
  FiveEntries record;
  std::swap(record.entry(3), record.entry(4));
  CHECK(damage_of(record.log) == "entries-swapped 3, entries-swapped 4");
}

TEST_CASE("A fork is named: two entries with one number") {
  FiveEntries record;
  Entry other = record.entry(3);
  other.id = EntryId("other");
  other.kind = "x";
  seal_again(other);
  record.log.entries.insert(record.log.entries.begin() + 3, other);
  record.log.bodies[other.id] = record.log.bodies[record.entry(3).id];
  CHECK(damage_of(record.log) == "fork 3");
}

TEST_CASE("A fork is named: two entries that follow the same one") {
  FiveEntries record;
  record.entry(5).previous = record.entry(4).previous;
  seal_again(record.entry(5));
  CHECK(damage_of(record.log) == "fork 5");
}

TEST_CASE("An id used twice is named") {
  FiveEntries record;
  Entry next = record.entry(5);
  next.number = 6;
  next.previous = record.entry(5).hash;
  seal_again(next);
  record.log.entries.push_back(next);
  CHECK(damage_of(record.log) == "id-used-twice 6");
}

TEST_CASE("A signature stands exactly where the kind asks for one") {
  FiveEntries record;
  record.entry(2).signature = std::string(128, 'a');
  CHECK(damage_of(record.log) == "signature-unknown 2");
  record.entry(2).signature.clear();
  record.add(kinds::link_judged, {}, "{}");
  CHECK(damage_of(record.log) == "signature-missing 6");
  record.entry(6).signature = "x";
  CHECK(damage_of(record.log) == "signature-wrong 6");
  record.entry(6).signature = std::string(128, 'A');
  CHECK(damage_of(record.log) == "signature-wrong 6");
  record.entry(6).signature = std::string(128, 'a');
  CHECK(damage_of(record.log) == "");
}

TEST_CASE("An entry that is signed when it is recorded has the signature over its hash") {
  MemoryLog log;
  std::string text;
  const Entry entry =
      log.append({PersonId("jo"), "link.judged", {}, "{}", {}, {}, [&](std::string_view asked) {
                    text = asked;
                    return std::string(64, '\x5a');
                  }});
  CHECK(text == "tradecounter entry 1 " + hex(entry.hash));
  CHECK(entry.signature.size() == 128);
  CHECK(verify(log).whole());
}

TEST_CASE("Entries of format 0 have no signature, and need none before the first of format 1") {
  FiveEntries record;
  record.add(kinds::link_judged, {}, "{}");
  Entry& judged = record.entry(6);
  SECTION("one alone in its chain of format 0") {
    for (Entry& entry : record.log.entries) {
      entry.format = 0;
      if (entry.number > 1) entry.previous = record.entry(entry.number - 1).hash;
      seal_again(entry);
    }
    CHECK(damage_of(record.log) == "");
    judged.signature = std::string(128, 'a');
    CHECK(damage_of(record.log) == "signature-unknown 6");
  }
  SECTION("one that goes back to format 0 to do without") {
    judged.format = 0;
    seal_again(judged);
    CHECK(damage_of(record.log) == "signature-missing 6");
  }
}

TEST_CASE("Heads seen elsewhere are in the record, or it was set back or rewritten") {
  FiveEntries record;
  const std::vector<Head> seen = record.log.heads();
  record.add(kinds::attempt_begun, {}, "{}");
  CHECK(check_anchor(record.log, seen).empty());
  CHECK(check_anchor(record.log, {{DeviceId("other"), 0, {}}}).empty());
  SECTION("set back") {
    record.log.entries.resize(4);
    REQUIRE(check_anchor(record.log, seen).size() == 1);
    CHECK(check_anchor(record.log, seen).front().damage == Damage::anchor_missing);
    CHECK(check_anchor(record.log, seen).front().number == 5);
  }
  SECTION("rewritten") {
    record.entry(5).who = PersonId("lee");
    seal_again(record.entry(5));
    CHECK(check_anchor(record.log, seen).size() == 1);
  }
  SECTION("of another record") {
    CHECK(check_anchor(record.log, {{DeviceId("other"), 1, sha256("x")}}).size() == 1);
  }
}

TEST_CASE("Entries of an unknown kind are kept and are no damage") {
  FiveEntries record;
  record.add("weather.changed", {record.entry(1).id}, R"({"rain":true})");
  CHECK(verify(record.log).whole());
}

TEST_CASE("Chains of several devices are checked each on its own") {
  FiveEntries record;
  Entry first = record.entry(1);
  first.device = DeviceId("another");
  first.id = EntryId("first");
  seal_again(first);
  record.log.entries.push_back(first);
  record.log.bodies[first.id] = record.log.bodies[record.entry(1).id];
  const Verification seen = verify(record.log);
  CHECK(seen.whole());
  CHECK(seen.heads.size() == 2);
}

TEST_CASE("Every damage has a name of its own") {
  std::set<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(Damage::file_damaged); ++i)
    names.insert(name_of(static_cast<Damage>(i)));
  CHECK(names.size() == static_cast<std::size_t>(Damage::file_damaged) + 1);
  CHECK(names.count("") == 0);
}
