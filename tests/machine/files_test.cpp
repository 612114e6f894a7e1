#include "machine/files.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include "base/failure.h"
#include "machine/folders.h"
#include "machine/system_clock.h"

using namespace tc;

namespace {

namespace fs = std::filesystem;

/// A folder of the test's own, gone when it ends.
struct Scratch {
  Scratch() : folder((fs::temp_directory_path() / "tc-files-XXXXXX").string()) {
    if (::mkdtemp(folder.data()) == nullptr) FAIL("no scratch folder");
  }
  ~Scratch() { fs::remove_all(folder); }
  std::string operator/(const std::string& name) const { return folder + "/" + name; }
  std::string folder;
};

template <class Work>
std::string failure_of(Work work) {
  try {
    work();
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

constexpr std::size_t plenty = 1'000'000;

}  // namespace

TEST_CASE("What was written atomically is read back, byte by byte") {
  const Scratch scratch;
  std::string bytes;
  for (int i = 0; i < 70'000; ++i) bytes += static_cast<char>(i);
  write_file_atomically(scratch / "Zoë.txt", bytes);
  CHECK(read_text_file(scratch / "Zoë.txt", plenty) == bytes);
  write_file_atomically(scratch / "Zoë.txt", "short");
  CHECK(read_text_file(scratch / "Zoë.txt", plenty) == "short");
  CHECK(files_in(scratch.folder, "").size() == 1);
}

TEST_CASE("A record or its keys are never written over, whoever asks") {
  const Scratch scratch;
  const std::string database("SQLite format 3\0 and more", 25);
  write_file_atomically(scratch / "w.tradecounter", database);
  CHECK_THAT(failure_of([&] { write_file_atomically(scratch / "w.tradecounter", "P1,met"); }),
             Catch::Contains("is a workspace, its key file or another database."));
  CHECK(read_text_file(scratch / "w.tradecounter", plenty) == database);
  fs::create_symlink("w.tradecounter", scratch / "link");
  CHECK_FALSE(failure_of([&] { write_file_atomically(scratch / "link", "P1,met"); }).empty());
  CHECK(read_text_file(scratch / "w.tradecounter", plenty) == database);
}

TEST_CASE("Keys are for their owner alone, and what was there keeps its permissions") {
  const Scratch scratch;
  const auto mode = [&](const std::string& name) {
    return fs::status(scratch / name).permissions();
  };
  const fs::perms owner = fs::perms::owner_read | fs::perms::owner_write;
  write_file_atomically(scratch / "keys", "secret", Readers::mine);
  CHECK(mode("keys") == owner);
  write_file_atomically(scratch / "export.csv", "P1");
  fs::permissions(scratch / "export.csv", owner | fs::perms::group_read);
  write_file_atomically(scratch / "export.csv", "P1,met");
  CHECK(mode("export.csv") == (owner | fs::perms::group_read));
  write_file_atomically(scratch / "export.csv", "secret", Readers::mine);
  CHECK(mode("export.csv") == owner);
}

TEST_CASE("A link stays a link, and a device stays a device") {
  const Scratch scratch;
  write_file_atomically(scratch / "there.csv", "old");
  fs::create_symlink("there.csv", scratch / "link");
  write_file_atomically(scratch / "link", "new");
  CHECK(fs::is_symlink(scratch / "link"));
  CHECK(read_text_file(scratch / "there.csv", plenty) == "new");
  fs::create_symlink("not-yet.csv", scratch / "early");
  write_file_atomically(scratch / "early", "new");
  CHECK(fs::is_symlink(scratch / "early"));
  CHECK(read_text_file(scratch / "not-yet.csv", plenty) == "new");
  fs::create_symlink("round", scratch / "round");
  CHECK_THAT(failure_of([&] { write_file_atomically(scratch / "round", "lost"); }),
             Catch::Contains("could not be written"));
  CHECK(fs::is_symlink(scratch / "round"));
  write_file_atomically("/dev/null", "gone");
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("A pipe is read to its end, however long its writer takes") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  std::thread writer([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    CHECK(::write(ends[1], "reply:owns-it\n", 14) == 14);
    ::close(ends[1]);
  });
  const std::string read = read_text_file("/dev/fd/" + std::to_string(ends[0]), plenty);
  writer.join();
  ::close(ends[0]);
  CHECK(read == "reply:owns-it\n");
}

TEST_CASE("A file that is not there is named") {
  CHECK(failure_of([] { read_text_file("/nowhere/x.yaml", plenty); }) ==
        "'/nowhere/x.yaml' could not be read: No such file or directory.");
}

TEST_CASE("A folder is not a file") {
  const Scratch scratch;
  const std::string said = "'" + scratch.folder + "' is a folder, not a file.";
  CHECK(failure_of([&] { read_text_file(scratch.folder, plenty); }) == said);
  CHECK(failure_of([&] { write_file_atomically(scratch.folder, "x"); }) == said);
}

TEST_CASE("A file that is too large is refused without reading it") {
  const Scratch scratch;
  write_file_atomically(scratch / "big", "");
  fs::resize_file(scratch / "big", 1ull << 40u);  // a hole: reading it would take for ever
  CHECK(failure_of([&] { read_text_file(scratch / "big", 1000); }) ==
        "'" + (scratch / "big") +
            "' is too large: 1099511627776 bytes, and at most 1000 are read.");
}

TEST_CASE("A file of just the size that is allowed is read") {
  const Scratch scratch;
  write_file_atomically(scratch / "x", "1234");
  CHECK(read_text_file(scratch / "x", 4) == "1234");
  CHECK_THROWS_AS(read_text_file(scratch / "x", 3), Failure);
}

TEST_CASE("An endless file is given up, and so is a pipe that nobody writes into") {
  const Scratch scratch;
  CHECK_THROWS_AS(read_text_file("/dev/zero", 1000), Failure);
  REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
  CHECK(failure_of([&] { read_text_file(scratch / "pipe", 1000); }) ==
        "'" + (scratch / "pipe") + "' is a pipe, and nobody writes into it.");
}

TEST_CASE("Whoever has opened a pipe to write into it may take their time") {
  const Scratch scratch;
  REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
  std::thread writer([&] {
    std::ofstream pipe(scratch / "pipe");
    std::this_thread::sleep_for(std::chrono::milliseconds(2500));
    pipe << "slow, and all of it";
  });
  const std::string read = read_text_file(scratch / "pipe", 1000);
  writer.join();
  CHECK(read == "slow, and all of it");
}

TEST_CASE("Whoever writes into a pipe may come after its reader") {
  const Scratch scratch;
  REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
  std::thread writer([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    std::ofstream(scratch / "pipe") << "late, and all of it";
  });
  const std::string read = read_text_file(scratch / "pipe", 1000);
  writer.join();
  CHECK(read == "late, and all of it");
}

TEST_CASE("Writing where there is no folder is a failure that names the file") {
  CHECK(failure_of([] { write_file_atomically("/nowhere/out.csv", "x"); }) ==
        "'/nowhere/out.csv' could not be written: No such file or directory.");
}

TEST_CASE("A write that runs out of room leaves the old file and no rubbish") {
  const Scratch scratch;
  write_file_atomically(scratch / "x", "old");
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit tight{1000, before.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &tight);
  const std::string said =
      failure_of([&] { write_file_atomically(scratch / "x", std::string(5000, 'x')); });
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, old_handler);
  CHECK(said == "'" + (scratch / "x") + "' could not be written: File too large.");
  CHECK(read_text_file(scratch / "x", plenty) == "old");
  CHECK(files_in(scratch.folder, "").size() == 1);
}

TEST_CASE("Files are listed in the order of their names, hidden ones left out") {
  const Scratch scratch;
  make_folder(scratch / "b.yaml");
  make_folder(scratch / ".git");
  for (const char* name :
       {"c.yaml", "a.yaml", "é.yaml", "x.txt", ".h.yaml", "b.yaml/d.yaml", ".git/e.yaml", ".yaml"})
    write_file_atomically(scratch / name, "");
  const auto names = [&](const std::vector<std::string>& paths) {
    std::string out;
    for (const std::string& path : paths) out += path.substr(scratch.folder.size() + 1) + " ";
    return out;
  };
  CHECK(names(files_in(scratch.folder, ".yaml")) == "a.yaml c.yaml é.yaml ");
  CHECK(names(files_in(scratch.folder, ".yaml", Depth::with_subfolders)) ==
        "a.yaml b.yaml/d.yaml c.yaml é.yaml ");
  CHECK_THROWS_AS(files_in(scratch / "nowhere", ""), Failure);
}

TEST_CASE("Folders are made with those above them, unless a file is in the way") {
  const Scratch scratch;
  make_folder(scratch / "a/b/c");
  make_folder(scratch / "a/b/c");
  CHECK(folder_exists(scratch / "a/b/c"));
  CHECK_FALSE(file_exists(scratch / "a/b/c"));
  write_file_atomically(scratch / "file", "");
  CHECK(file_exists(scratch / "file"));
  CHECK_THROWS_AS(make_folder(scratch / "file/below"), Failure);
}

TEST_CASE("The user's folders follow the XDG rules") {
  const std::string home = std::getenv("HOME") != nullptr ? std::getenv("HOME") : "";
  ::unsetenv("XDG_DATA_HOME");
  ::setenv("HOME", "/home/sam", 1);
  CHECK(data_folder() == "/home/sam/.local/share/tradecounter");
  ::setenv("XDG_DATA_HOME", "relative/is/ignored", 1);
  CHECK(data_folder() == "/home/sam/.local/share/tradecounter");
  ::setenv("XDG_DATA_HOME", "/data", 1);
  CHECK(data_folder() == "/data/tradecounter");
  ::setenv("XDG_CONFIG_HOME", "/etc/sam", 1);
  CHECK(config_folder() == "/etc/sam/tradecounter");
  ::unsetenv("XDG_CONFIG_HOME");
  ::unsetenv("HOME");
  CHECK_THROWS_AS(config_folder(), Failure);
  ::setenv("HOME", home.c_str(), 1);
  ::unsetenv("XDG_DATA_HOME");
}

TEST_CASE("The system's clock is past the day this was written and does not run backwards") {
  SystemClock clock;
  const UtcTime first = clock.now();
  CHECK(first.ms > 1'735'689'600'000);
  CHECK(clock.now() >= first);
}
