// The real program from its command line: what is written, what is said, and how it ends.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;

struct Folder {
  fs::path path =
      fs::temp_directory_path() / ("tradecounter-commands-" + std::to_string(::getpid()));
  /// The program's own key is made in it too, and not in the home of whoever runs the tests.
  Folder() {
    fs::create_directories(path);
    ::setenv("XDG_CONFIG_HOME", (path / "config").c_str(), 1);
  }
  ~Folder() { fs::remove_all(path); }
  std::string operator/(const std::string& name) const { return (path / name).string(); }
};

struct Ended {
  int exit = -1;
  std::string said;
};

/// Runs the program through a shell, with what it says on both streams.
Ended tradecounter(const std::string& arguments) {
  const std::string command = std::string(TC_PROGRAM) + " " + arguments + " 2>&1 </dev/null";
  FILE* pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  Ended ended;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) ended.said += static_cast<char>(c);
  const int status = ::pclose(pipe);
  ended.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return ended;
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("The demonstration leaves a whole record and files to open, and replaces nothing") {
  const Folder folder;
  const Ended demo = tradecounter("demo --out " + folder / "demo");
  INFO(demo.said);
  REQUIRE(demo.exit == 0);
  CHECK_THAT(demo.said, Catch::Contains("cannot be met on simulation alone"));
  const std::string csv = bytes_of(folder / "demo/progress.csv");
  CHECK(csv.find("IMIVPO01") != std::string::npos);
  CHECK(std::count(csv.begin(), csv.end(), '\r') > 60);
  CHECK_THAT(bytes_of(folder / "demo/transcript.txt"), Catch::Contains("Shown P4"));
  CHECK_THAT(bytes_of(folder / "demo/testimony-card.html"), Catch::Contains("Gethin Price"));
  CHECK(bytes_of(folder / "demo/handed-in.tradecounter").find("Gethin Price") == std::string::npos);
  const std::string workspace = " --workspace " + folder / "demo/workspace.tradecounter";
  CHECK(bytes_of(folder / "demo/workspace.tradecounter").find("Gethin Price") == std::string::npos);
  const Ended verify = tradecounter("verify --anchor " + folder / "demo/progress.csv" + workspace);
  INFO(verify.said);
  CHECK(verify.exit == 0);
  CHECK_THAT(tradecounter("progress --standard IMIVPO01" + workspace).said,
             Catch::Contains("decided met 1 of "));
  CHECK(tradecounter("replay last" + workspace).exit == 0);
  CHECK(tradecounter("demo --out " + folder / "demo").exit == 5);
}

TEST_CASE("A record is backed up, put back with its keys, and goes on") {
  const Folder folder;
  const std::string here = " --workspace " + folder / "here.tradecounter";
  const std::string there = " --workspace " + folder / "there.tradecounter";
  std::ofstream(folder / "passphrase") << "bald tyre seven\n";
  std::ofstream(folder / "wrong") << "flat tyre seven\n";
  const auto keys = [&](const std::string& file) {
    return " --keys " + folder / "keys" + " --keys-passphrase-file " + folder / file;
  };
  CHECK(tradecounter("people add Sam --role apprentice" + here).exit == 0);
  CHECK(tradecounter("backup " + folder / "copy" + keys("passphrase") + here).exit == 0);
  CHECK(bytes_of(folder / "copy").find("Sam") == std::string::npos);
  CHECK(tradecounter("backup " + folder / "copy" + here).exit == 3);

  // As on another computer, which has a key of its own.
  ::setenv("XDG_CONFIG_HOME", (folder / "other-config").c_str(), 1);
  const std::string restore =
      "restore " + folder / "copy" + " --to " + folder / "there.tradecounter";
  CHECK(tradecounter(restore + keys("wrong")).exit == 5);
  const Ended restored = tradecounter(restore + keys("passphrase"));
  INFO(restored.said);
  REQUIRE(restored.exit == 0);
  CHECK_THAT(tradecounter("people list" + there).said, Catch::Contains("Sam (apprentice)"));
  CHECK(tradecounter("people add Lee --role apprentice --who Sam" + there).exit == 0);
  CHECK(tradecounter("verify" + there).exit == 0);
  CHECK(tradecounter(restore + keys("passphrase")).exit == 3);
}

TEST_CASE("Files go along with an item and come out as they were") {
  const Folder folder;
  const std::string here = " --workspace " + folder / "here.tradecounter";
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  std::ofstream(folder / "photo.jpg", std::ios::binary) << bytes;
  const Ended added = tradecounter("evidence add work-product --field what=photo --file " +
                                   folder / "photo.jpg" + " --criterion IMIVPO01/P4=mine" + here);
  INFO(added.said);
  REQUIRE(added.exit == 0);
  CHECK(tradecounter("evidence open VPO01/E01 photo.jpg --out " + folder / "out.jpg" + here).exit ==
        0);
  CHECK(bytes_of(folder / "out.jpg") == bytes);
  CHECK(bytes_of(folder / "here.tradecounter").find(bytes.substr(40, 60)) == std::string::npos);
  CHECK(tradecounter("evidence add work-product --file " + folder / "none.jpg" + here).exit == 3);
}

TEST_CASE("A file that is not ours is never written to") {
  const Folder folder;
  const std::string path = folder / "notes.txt";
  std::ofstream(path) << "My own notes, and nobody else's.\n";
  const std::string before = bytes_of(path);
  for (const std::string command : {"play pads-that-do-not-fit", "attempts", "verify", "progress",
                                    "people add X --role assessor"}) {
    const Ended ended = tradecounter(command + " --workspace " + path);
    CAPTURE(command, ended.said);
    CHECK(ended.exit == 3);
    CHECK_THAT(ended.said, Catch::Contains(path));
    CHECK(bytes_of(path) == before);
  }
}

TEST_CASE("A folder, or a place that cannot be, is no workspace") {
  const Folder folder;
  CHECK(tradecounter("attempts --workspace " + folder / "").exit == 3);
  CHECK(tradecounter("play --workspace /proc/none/w.tradecounter").exit == 3);
  CHECK(tradecounter("export csv --out /proc/none/p.csv --workspace " + folder / "w").exit == 3);
}

TEST_CASE("Content that is not there is said, and ends with its own code") {
  const Ended check = tradecounter("check --content /nowhere");
  INFO(check.said);
  CHECK(check.exit == 1);
  CHECK_THAT(check.said, Catch::Contains("/nowhere"));
  CHECK(tradecounter("explain TC001 --content /nowhere").exit == 3);
  CHECK(tradecounter("check").exit == 0);
}

TEST_CASE("Without a home the default place of the workspace is asked for") {
  const std::string command = "env -u HOME -u XDG_DATA_HOME " + std::string(TC_PROGRAM);
  FILE* pipe = ::popen((command + " attempts 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string said;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) said += static_cast<char>(c);
  CHECK(WEXITSTATUS(::pclose(pipe)) == 3);
  CHECK_THAT(said, Catch::Contains("--workspace"));
}
