#include "ledger/merge.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>
#include <random>

#include "kit/memory_log.h"
#include "ledger/kinds.h"
#include "ledger/verify.h"

using namespace tc;

namespace {

/// A record of one device: its ids and its clock differ from every other's.
struct Record {
  explicit Record(std::uint8_t start) : chance(start), log(clock, chance) {}

  Entry say(const std::string& body, std::vector<EntryId> answers = {},
            const KeyName& key = KeyName("person/sam")) {
    clock.advance_ms(1000);
    return log.append({PersonId("sam"), "x", std::move(answers), body, {}, key});
  }

  FixedClock clock;
  CountingChance chance;
  MemoryLog log;
};

const Carries everything = [](const Entry&) { return true; };
const Carries nothing = [](const Entry&) { return false; };
const CarriesFile all_files = [](const AttachmentId&) { return true; };
const CarriesFile no_files = [](const AttachmentId&) { return false; };

/// A copy as it is handed in: under a device of its own.
std::unique_ptr<MemoryLog> copy_of(const Log& log, const Carries& carries = everything,
                                   const CarriesFile& carries_file = all_files) {
  FixedClock clock(UtcTime{1});  // so that no other device has its id
  CountingChance chance;
  auto copy = std::make_unique<MemoryLog>(clock, chance);
  copy->absorb(pack(log, carries, carries_file));
  return copy;
}

/// Everything that two records have in common when they are the same, in any order of arrival.
std::string sorted(const MemoryLog& log) {
  std::string out;
  for (const Entry& entry : in_reading_order(log.entries)) out += hex(entry.hash) + "\n";
  for (const auto& [id, body] : log.bodies) out += id.text + body.text + "\n";
  for (const auto& [id, file] : log.files) out += id.text + "\n";
  for (const auto& [hash, text] : log.kept_bundles) out += text + "\n";
  return out;
}

}  // namespace

TEST_CASE("Merging adds what is new, and twice changes nothing") {
  Record home(1);
  Record away(2);
  const std::string bundle = R"({"scenario":"pads"})";
  away.log.keep_bundle(sha256(bundle), bundle);
  away.log.keep_attachment(AttachmentId("photo"), KeyName("item/1"), "bytes");
  const Entry said = away.say(R"({"bundle":")" + hex(sha256(bundle)) + R"("})");
  away.say("{}", {said.id});
  home.say("{}");

  const auto merged = merge(home.log, *copy_of(away.log));
  REQUIRE(merged.has_value());
  CHECK(merged->entries == 2);
  CHECK(merged->bodies == 2);
  CHECK(merged->attachments == 1);
  CHECK(merged->arrived.front() == said);
  CHECK(verify(home.log).whole());
  CHECK(home.log.bundle(sha256(bundle)) == bundle);
  CHECK(home.log.attachment(AttachmentId("photo")) == "bytes");

  const auto before = home.log.changes();
  CHECK(merge(home.log, *copy_of(away.log))->nothing_new());
  CHECK(home.log.changes() == before);
}

TEST_CASE("A body that was held back comes later, and is no damage until then") {
  Record home(1);
  Record away(2);
  const std::string bundle = R"({"scenario":"pads"})";
  away.log.keep_bundle(sha256(bundle), bundle);
  away.say(R"({"bundle":")" + hex(sha256(bundle)) + R"("})");
  REQUIRE(merge(home.log, *copy_of(away.log, nothing, no_files)));
  CHECK(verify(home.log).whole());
  CHECK(verify(home.log).held_back == 1);
  CHECK(home.log.bundles().empty());
  CHECK(merge(home.log, *copy_of(away.log, nothing, no_files))->nothing_new());
  const auto merged = merge(home.log, *copy_of(away.log));
  CHECK(merged->entries == 0);
  CHECK(merged->bodies == 1);
  CHECK(verify(home.log).held_back == 0);
  CHECK(verify(home.log).whole());
}

TEST_CASE("What is erased here stays erased") {
  Record home(1);
  Record away(2);
  const Entry said = away.say(R"({"secret":1})");
  const auto copy = copy_of(away.log);
  REQUIRE(merge(home.log, *copy));
  home.log.bodies.erase(said.id);
  home.log.append({PersonId("sam"), std::string(kinds::body_erased), {said.id}});
  CHECK(verify(home.log).whole());
  CHECK(merge(home.log, *copy)->nothing_new());
  CHECK(home.log.body_state(said.id) == BodyState::absent);
}

TEST_CASE("A record that is not whole is not taken in") {
  Record home(1);
  Record away(2);
  away.say("{}");
  away.say("{}");
  const auto copy = copy_of(away.log);
  copy->entries[1].at.ms += 1;
  const auto refused = merge(home.log, *copy);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().rule == "other-damaged");
  CHECK_THAT(refused.error().sentence, Catch::Contains("Entry 2 (x) was changed"));
  CHECK(home.log.entries.empty());
}

TEST_CASE("Two stories of one device are refused, whichever is longer") {
  Record home(1);
  Record away(2);
  away.say(R"({"n":1})");
  const std::vector<Entry> first = away.log.entries;
  away.say(R"({"n":2})");
  REQUIRE(merge(home.log, *copy_of(away.log)));
  away.log.entries = first;
  away.clock.advance_ms(5);
  away.say(R"({"n":3})");
  if (GENERATE(true, false)) away.say(R"({"n":4})");
  const auto refused = merge(home.log, *copy_of(away.log));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().rule == "records-disagree");
  CHECK(home.log.entries.size() == 2);
}

TEST_CASE("A record that was set back learns of it from its own later entries") {
  Record home(1);
  Record away(2);
  home.say("{}");
  home.say("{}");
  REQUIRE(merge(away.log, *copy_of(home.log)));
  home.log.entries.resize(1);
  const auto refused = merge(home.log, *copy_of(away.log));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().rule == "own-past-unknown");
}

TEST_CASE("Three records that hand in and take in at random all end the same") {
  std::mt19937 random(GENERATE(range(1u, 21u)));
  Record records[3] = {Record(1), Record(60), Record(120)};
  for (int step = 0; step < 60; ++step) {
    Record& one = records[random() % 3];
    const Record& other = records[random() % 3];
    if (random() % 2 == 0) {
      std::vector<EntryId> answers;
      if (!one.log.entries.empty())
        answers = {one.log.entries[random() % one.log.entries.size()].id};
      one.say(R"({"n":)" + std::to_string(step) + "}", answers);
      one.log.keep_attachment(AttachmentId(std::to_string(step)), KeyName("k"), "bytes");
    } else if (&one != &other) {
      const bool whole = random() % 2 == 0;
      REQUIRE(merge(one.log, *copy_of(other.log, [&](const Entry& entry) {
                      return whole || entry.number % 2 == 0;
                    })));
      REQUIRE(verify(one.log).whole());
    }
  }
  for (int round = 0; round < 2; ++round)
    for (Record& one : records)
      for (const Record& other : records)
        if (&one != &other) REQUIRE(merge(one.log, *copy_of(other.log)));
  CHECK(sorted(records[0].log) == sorted(records[1].log));
  CHECK(sorted(records[0].log) == sorted(records[2].log));
  CHECK(records[0].log.heads() == records[2].log.heads());
  for (const Record& one : records) CHECK(one.log.held_back.empty());
}
