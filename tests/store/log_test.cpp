#include "ledger/log.h"

#include <catch2/catch.hpp>
#include <memory>

#include "kit/memory_log.h"
#include "store/scratch_workspace.h"

using namespace tc;

namespace {

/// One of the two twins, with what it needs to live.
struct Twin {
  explicit Twin(bool in_memory) {
    if (in_memory) {
      memory = std::make_unique<MemoryLog>();
    } else {
      workspace = std::make_unique<Workspace>(scratch.open());
    }
  }
  Log& log() { return memory ? static_cast<Log&>(*memory) : workspace->log(); }

  ScratchWorkspace scratch;
  std::unique_ptr<MemoryLog> memory;
  std::unique_ptr<Workspace> workspace;
};

Draft a_draft(const std::string& body = "{}") { return {PersonId("sam"), "x", {}, body, {}}; }

}  // namespace

// What the interface promises is tried on the workspace file and on its twin in memory alike.
TEST_CASE("A log gives back what was recorded, in memory as on disk") {
  Twin twin(GENERATE(true, false));
  Log& log = twin.log();

  SECTION("an entry and its body") {
    const Entry entry = log.append({PersonId("Zoë"), "a.kind", {}, R"({"a":"£ \u0000"})", {}});
    CHECK(log.entry(entry.id) == entry);
    CHECK(entry.who.text == "Zoë");
    CHECK(entry.device == log.device());
    REQUIRE(log.body(entry.id).has_value());
    CHECK(log.body(entry.id)->text == R"({"a":"£ \u0000"})");
    CHECK(commitment_of(*log.body(entry.id)) == entry.commitment);
  }
  SECTION("nothing for what was never recorded") {
    CHECK_FALSE(log.entry(EntryId("none")).has_value());
    CHECK_FALSE(log.body(EntryId("none")).has_value());
    CHECK_FALSE(log.bundle(sha256("none")).has_value());
    CHECK(log.heads().empty());
    CHECK(log.arrived_after({}).entries.empty());
    CHECK(log.append_all({}).empty());
  }
  SECTION("a batch whose drafts answer each other") {
    Draft first = a_draft();
    first.id = log.next_id();
    Draft second = a_draft();
    second.answers = {first.id};
    const auto made = log.append_all({first, second});
    CHECK(made[0].id == first.id);
    CHECK(made[1].answers == std::vector{first.id});
    CHECK(log.arrived_after({}).entries == made);
  }
  SECTION("entries from where a reader stopped") {
    for (int i = 0; i < 5; ++i) log.append(a_draft());
    const Arrived two = log.read({}, 2);
    CHECK(two.entries.size() == 2);
    const Arrived rest = log.arrived_after(two.next);
    CHECK(rest.entries.size() == 3);
    CHECK(rest.entries.front().number == 3);
    CHECK(log.arrived_after(rest.next).entries.empty());
    CHECK(log.arrived_after(rest.next).next == rest.next);
  }
  SECTION("more entries than are read at once") {
    log.append_all(std::vector<Draft>(4100, a_draft()));
    const Arrived all = log.arrived_after({});
    CHECK(all.entries.size() == 4100);
    CHECK(all.entries.back().number == 4100);
    CHECK(verify(log).whole());
  }
  SECTION("a bundle, kept once") {
    const std::string text(100'000, 'b');
    log.keep_bundle(sha256(text), text);
    const auto changes = log.changes();
    log.keep_bundle(sha256(text), text);
    CHECK(log.changes() == changes);
    CHECK(log.bundle(sha256(text)) == text);
    CHECK(log.bundles() == std::vector{sha256(text)});
  }
  SECTION("the head") {
    log.append(a_draft());
    const Entry last = log.append(a_draft());
    CHECK(log.heads() == std::vector<Head>{{log.device(), 2, last.hash}});
  }
  SECTION("a number that grows with every change and stands otherwise") {
    const auto before = log.changes();
    CHECK(log.changes() == before);
    log.append(a_draft());
    CHECK(log.changes() > before);
    const auto after = log.changes();
    CHECK(log.changes() == after);
  }
  CHECK(verify(log).whole());
}
