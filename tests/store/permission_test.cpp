#include <sys/resource.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>

#include "store/scratch_workspace.h"

using namespace tc;

namespace {

namespace fs = std::filesystem;

Draft a_draft() { return {PersonId("sam"), "x", {}, "{}", {}}; }

}  // namespace

TEST_CASE("What lies in a live log is read even from a read-only folder") {
  ScratchWorkspace scratch;
  scratch.with_entries(2);
  leave_a_live_log(scratch, "DELETE FROM body");
  fs::permissions(scratch.folder, fs::perms::owner_read | fs::perms::owner_exec |
                                      fs::perms::others_read | fs::perms::others_exec);
  CHECK(as_nobody([&] { return damage_of(scratch.path); }) == "body-missing 1, body-missing 2");
}

TEST_CASE("A read-only file can be read but not opened for writing") {
  ScratchWorkspace scratch;
  scratch.with_entries(2);
  fs::permissions(scratch.path, fs::perms::owner_read | fs::perms::others_read);
  CHECK_THAT(as_nobody([&] { return failure_of([&] { scratch.open(); }); }),
             Catch::Contains("cannot be written to: the file or its folder is read-only."));
  CHECK(as_nobody([&] { return damage_of(scratch.path); }) == "");
}

TEST_CASE("A workspace in a read-only folder can be read but not opened for writing") {
  ScratchWorkspace scratch;
  scratch.with_entries(2);
  fs::permissions(scratch.path, fs::perms::all);
  fs::permissions(scratch.folder, fs::perms::owner_read | fs::perms::owner_exec |
                                      fs::perms::others_read | fs::perms::others_exec);
  CHECK_THAT(as_nobody([&] { return failure_of([&] { scratch.open(); }); }),
             Catch::Contains("cannot be written to: the file or its folder is read-only."));
  CHECK(as_nobody([&] {
          Workspace reading = Workspace::open_read_only(scratch.path);
          return std::to_string(reading.log().arrived_after({}).entries.size());
        }) == "2");
}

TEST_CASE("A file that may not be read, and a place that may not be written, are named") {
  ScratchWorkspace scratch;
  scratch.with_entries(1);
  fs::permissions(scratch.path, fs::perms::owner_read);
  CHECK_THAT(
      as_nobody([&] { return failure_of([&] { Workspace::open_read_only(scratch.path); }); }),
      Catch::Contains("could not be read: Permission denied."));
  fs::permissions(scratch.folder, fs::perms::owner_all | fs::perms::others_exec);
  const std::string path = scratch.folder + "/new/other.tcw";
  CHECK_THAT(
      as_nobody([&] {
        return failure_of([&] { Workspace::create_or_open(path, scratch.clock, scratch.chance); });
      }),
      Catch::Equals("'" + path + "' could not be made: Permission denied."));
}

TEST_CASE("A full disk is a failure that keeps everything acknowledged") {
  ScratchWorkspace scratch;
  scratch.with_entries(1);
  fs::permissions(scratch.path, fs::perms::all);
  const std::string said = as_nobody([&]() -> std::string {
    std::signal(SIGXFSZ, SIG_IGN);
    Workspace workspace = scratch.open();
    const rlimit tight{400'000, 400'000};
    ::setrlimit(RLIMIT_FSIZE, &tight);
    std::size_t acknowledged = 1;
    const std::string failure = failure_of([&] {
      for (;; ++acknowledged) workspace.log().append(a_draft());
    });
    const auto there = workspace.log().arrived_after({}).entries.size();
    return std::to_string(acknowledged == there) + " " + failure;
  });
  CHECK_THAT(said, Catch::StartsWith("1 "));
  CHECK_THAT(said, Catch::Contains(scratch.path));
  CHECK(verified(scratch.path).whole());
  CHECK(verified(scratch.path).entries > 10);
}
