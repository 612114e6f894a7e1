#include <catch2/catch.hpp>
#include <filesystem>

#include "ledger/heads.h"
#include "ledger/merge.h"
#include "store/scratch_workspace.h"

using namespace tc;

namespace {

const KeyName sams("person/sam");

Draft a_draft(const std::string& body = "{}", const std::string& kind = "x") {
  return {PersonId("sam"), kind, {}, body, {}, sams};
}

const Carries everything = [](const Entry&) { return true; };
const CarriesFile all_files = [](const AttachmentId&) { return true; };

void hand_in(Workspace& workspace, const std::string& path, const Carries& carries,
             Chance& chance) {
  Workspace::write_copy(path, workspace.id(), pack(workspace.log(), carries, all_files),
                        workspace.wrappings().all(), chance);
}

}  // namespace

TEST_CASE("A copy holds what it was given, and is taken in elsewhere") {
  ScratchWorkspace home;
  ScratchWorkspace away;
  Workspace from = home.with_entries(3).open();
  from.log().keep_attachment(AttachmentId("photo"), sams, "bytes");
  from.wrappings().keep({sams, KeyName("office/1"), "sealed"});
  const std::string path = home.folder + "/out/handed-in.tcw";
  hand_in(
      from, path, [](const Entry& entry) { return entry.number != 2; }, home.chance);
  CHECK(std::distance(std::filesystem::directory_iterator(home.folder + "/out"), {}) == 1);
  CHECK(damage_of(path) == "");
  CHECK(verified(path).held_back == 1);

  Workspace copy = Workspace::open_read_only(path);
  copy.open_vault(home.vault);
  CHECK(copy.id() == from.id());
  CHECK(copy.log().device() != from.log().device());
  CHECK(copy.wrappings().all() == from.wrappings().all());
  Workspace into = away.open();
  const auto merged = merge(into.log(), copy.log());
  REQUIRE(merged.has_value());
  CHECK(merged->entries == 3);
  CHECK(merged->bodies == 2);
  CHECK(into.log().attachment(AttachmentId("photo")) == "bytes");
  CHECK(into.log().heads() == from.log().heads());
  CHECK(damage_of(away.path) == "");
  CHECK(merge(into.log(), copy.log())->nothing_new());

  const std::string later = home.folder + "/out/later.tcw";
  hand_in(from, later, everything, home.chance);
  Workspace whole = Workspace::open_read_only(later);
  whole.open_vault(home.vault);
  CHECK(merge(into.log(), whole.log())->bodies == 1);
  CHECK(verified(away.path).held_back == 0);
  CHECK(damage_of(away.path) == "");
}

TEST_CASE("A copy replaces nothing") {
  ScratchWorkspace scratch;
  Workspace workspace = scratch.with_entries(1).open();
  const std::string before = scratch.bytes();
  CHECK(failure_of([&] { hand_in(workspace, scratch.path, everything, scratch.chance); }) ==
        "'" + scratch.path + "' is there already: a copy replaces nothing.");
  CHECK(scratch.bytes() == before);
}

TEST_CASE("What does not fit is taken in not at all") {
  ScratchWorkspace home;
  ScratchWorkspace away;
  Workspace from = home.with_entries(3).open();
  Workspace into = away.open();
  Parcel parcel = pack(from.log(), everything, all_files);
  const auto said = [&] {
    const std::string failure = failure_of([&] { into.log().absorb(parcel); });
    CHECK(into.log().heads().empty());
    CHECK(into.log().bundles().empty());
    return failure;
  };
  SECTION("an entry left out") {
    parcel.entries.erase(parcel.entries.begin() + 1);
    CHECK_THAT(said(), Catch::Contains("does not follow the last one that is here"));
  }
  SECTION("an entry that is not what its hash says") {
    parcel.entries[2].who = PersonId("lee");
    CHECK_THAT(said(), Catch::Contains("is not what its hash says"));
  }
  SECTION("an answer to nothing") {
    parcel.entries[0].answers = {EntryId("nothing")};
    parcel.entries[0].hash = hash_of(parcel.entries[0]);
    CHECK_THAT(said(), Catch::Contains("answers one that is not here"));
  }
  SECTION("a body of no entry") {
    parcel.bodies.push_back({EntryId("nothing"), sams, "sealed"});
    CHECK_THAT(said(), Catch::Contains("FOREIGN KEY"));
  }
  SECTION("an entry that is here already as another") {
    into.log().absorb(parcel);
    parcel.entries[1].signature = std::string(128, 'a');
    CHECK_THAT(failure_of([&] { into.log().absorb(parcel); }),
               Catch::Contains("is not the one that is here already"));
  }
}

TEST_CASE("A restored workspace goes on under a fresh device, with drafts and the same id") {
  ScratchWorkspace scratch;
  const std::string backup = scratch.folder + "/backup.tcw";
  const std::string path = scratch.folder + "/restored/record.tcw";
  Workspace workspace = scratch.with_entries(2).open();
  workspace.drafts().put(PersonId("sam"), "account", "begun");
  workspace.backup_to(backup);
  const std::vector<Head> anchor = workspace.log().heads();
  workspace.log().append(a_draft());

  Workspace::restore(backup, path, scratch.clock, scratch.chance);
  Workspace restored = Workspace::create_or_open(path, scratch.clock, scratch.chance);
  restored.open_vault(scratch.vault);
  CHECK(restored.id() == workspace.id());
  CHECK(restored.log().device() != workspace.log().device());
  CHECK(restored.log().append(a_draft()).number == 1);
  CHECK(restored.drafts().text(PersonId("sam"), "account") == "begun");
  CHECK(damage_of(path) == "");
  CHECK(check_anchor(restored.log(), anchor).empty());
  CHECK_FALSE(check_anchor(restored.log(), workspace.log().heads()).empty());
  // What the old one wrote after the backup fits behind the restored one's, and nothing forks.
  const auto merged = merge(restored.log(), workspace.log());
  REQUIRE(merged.has_value());
  CHECK(merged->entries == 1);
  CHECK(damage_of(path) == "");
}

TEST_CASE("Restoring replaces nothing and takes nothing that is damaged") {
  ScratchWorkspace scratch;
  scratch.with_entries(1);
  CHECK(failure_of([&] {
          Workspace::restore(scratch.path, scratch.path, scratch.clock, scratch.chance);
        }) == "'" + scratch.path + "' is there already: a restored workspace replaces nothing.");
  scratch.sql("DROP TRIGGER meta_no_update");
  const std::string path = scratch.folder + "/restored.tcw";
  CHECK_THAT(
      failure_of([&] { Workspace::restore(scratch.path, path, scratch.clock, scratch.chance); }),
      Catch::Contains("is damaged"));
  CHECK_FALSE(std::filesystem::exists(path));
}
