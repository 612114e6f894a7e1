#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <random>
#include <set>
#include <thread>

#include "store/scratch_workspace.h"

using namespace tc;

namespace {

Draft numbered(const std::string& who, int number) {
  return {PersonId(who), "x", {}, R"({"n":)" + std::to_string(number) + "}", {}};
}

/// Runs in a child process of its own, which ends with the work: 0 where nothing was thrown.
template <class Work>
pid_t in_a_child(Work work) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  int code = 0;
  try {
    work();
  } catch (...) {
    code = 1;
  }
  ::_exit(code);
}

int ending_of(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

}  // namespace

TEST_CASE("Two processes that append at once lose nothing and keep one chain") {
  ScratchWorkspace scratch;
  std::vector<pid_t> children;
  // Both find no file: which of them makes it is chance.
  for (const char* who : {"sam", "lee"})
    children.push_back(in_a_child([&, who] {
      Workspace workspace = scratch.open();
      for (int i = 0; i < 200; ++i) workspace.log().append(numbered(who, i));
    }));
  for (const pid_t child : children) CHECK(ending_of(child) == 0);
  const Verification seen = verified(scratch.path);
  CHECK(seen.whole());
  CHECK(seen.entries == 400);
  CHECK(seen.heads.size() == 1);
  std::set<std::string> bodies;
  Workspace workspace = scratch.open();
  for (const Entry& entry : workspace.log().arrived_after({}).entries)
    bodies.insert(entry.who.text + workspace.log().body(entry.id)->text);
  CHECK(bodies.size() == 400);
}

TEST_CASE("Killing the process at any instant loses nothing that was acknowledged") {
  ScratchWorkspace scratch;
  std::mt19937 instants(1);
  std::uint64_t acknowledged = 0;
  for (int round = 0; round < 50; ++round) {
    int pipe_ends[2];
    REQUIRE(::pipe(pipe_ends) == 0);
    const pid_t child = in_a_child([&] {
      Workspace workspace = scratch.open();
      for (int i = 0;; ++i) {
        const std::uint64_t number = workspace.log().append(numbered("sam", i)).number;
        if (::write(pipe_ends[1], &number, sizeof number) != sizeof number) return;
      }
    });
    ::close(pipe_ends[1]);
    // Every other one is let come to its first entry, however busy the machine is.
    std::uint64_t number = 0;
    if (round % 2 == 1 && ::read(pipe_ends[0], &number, sizeof number) == sizeof number)
      acknowledged = number;
    std::this_thread::sleep_for(std::chrono::microseconds(instants() % 60'000));
    ::kill(child, SIGKILL);
    ending_of(child);
    while (::read(pipe_ends[0], &number, sizeof number) == sizeof number) acknowledged = number;
    ::close(pipe_ends[0]);
    if (acknowledged == 0) continue;  // killed before the file was there
    const Verification seen = verified(scratch.path);
    INFO("round " << round);
    REQUIRE(seen.whole());
    REQUIRE(seen.entries >= acknowledged);
    // One may have become durable just before it could be acknowledged.
    REQUIRE(seen.entries <= acknowledged + static_cast<std::size_t>(round) + 1);
  }
  CHECK(acknowledged > 25);
}
