// A file of each format that was ever written is kept, with its keys, and has to be read for good.
#include <catch2/catch.hpp>
#include <filesystem>

#include "crypto/sha256.h"
#include "ledger/heads.h"
#include "people/keyring.h"
#include "store/connection.h"
#include "store/key_file.h"
#include "store/scratch_workspace.h"

using namespace tc;

namespace {

namespace fs = std::filesystem;

// Written by the demonstration on the day on which format 1 was fixed.
const std::string kept = TC_SOURCE_DIR "/tests/store/kept/format-1";
const char* const its_fingerprint = "2a56-8d56-1cbe-4dca";

Secret device_of_kept() {
  ScratchWorkspace file;
  file.path = kept + ".device.key";
  return Secret::from(*parse_hex(file.bytes().substr(0, 64)));
}

}  // namespace

TEST_CASE("The kept file of format 1 opens with its keys, and says what it said") {
  ScratchWorkspace scratch;
  fs::copy_file(kept + ".tradecounter", scratch.path);
  fs::copy_file(kept + ".tradecounter.keys", scratch.path + key_file_ending);
  FixedClock clock;
  CountingChance chance;
  const auto access = GENERATE(Access::read, Access::write);
  Workspace workspace = access == Access::write
                            ? Workspace::create_or_open(scratch.path, clock, chance)
                            : Workspace::open_read_only(scratch.path);
  KeyFile keys(scratch.path + key_file_ending);
  Keyring keyring({keys, workspace.wrappings(), device_of_kept(), clock, chance});
  REQUIRE(keyring.has_workspace(workspace.id()));
  workspace.open_vault(keyring);
  CHECK(fingerprint_of(workspace.log().heads()).brief() == its_fingerprint);
  std::string said;
  for (const Entry& entry : workspace.log().arrived_after({}).entries) {
    CHECK(entry.format == 1);
    if (const auto body = workspace.log().body(entry.id)) said += body->text;
  }
  CHECK_THAT(said, Catch::Contains("Gethin Price") && Catch::Contains("Sioned Rees") &&
                       Catch::Contains("Ringing before the time was up"));
  CHECK(verify_workspace(scratch.path, keyring).whole());
}

TEST_CASE("Without its keys the kept file of format 1 tells no name and no narrative") {
  ScratchWorkspace scratch;
  fs::copy_file(kept + ".tradecounter", scratch.path);
  // What was played lies open: it is the scenario's, not anybody's.
  const std::string bytes = scratch.bytes();
  for (const char* word :
       {"Gethin Price", "Sioned Rees", "Ringing before", "She was upset", "stay with someone"})
    CHECK(bytes.find(word) == std::string::npos);
}
