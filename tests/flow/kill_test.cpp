// The program is killed at random instants of a scripted play. What it had acknowledged is in the
// record afterwards, and the attempt goes on from there.
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <random>

#include "base/json_text.h"

namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::json;
using Words = std::vector<std::string>;

const std::string program = TC_PROGRAM;
const std::string scenario = "pads-that-do-not-fit";

/// The program with a pipe at each end, so that it can be fed, read and killed.
class Fed {
 public:
  explicit Fed(const Words& arguments) {
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    REQUIRE(::pipe2(in.data(), O_CLOEXEC) == 0);
    REQUIRE(::pipe2(out.data(), O_CLOEXEC) == 0);
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const std::string& word : arguments) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    child_ = ::fork();
    if (child_ == 0) {
      ::dup2(in[0], 0);
      ::dup2(out[1], 1);
      ::execv(program.c_str(), words.data());
      ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    in_ = in[1];
    out_ = out[0];
  }
  Fed(const Fed&) = delete;
  Fed& operator=(const Fed&) = delete;
  ~Fed() {
    if (child_ > 0) kill(SIGKILL);
    stop_feeding();
    ::close(out_);
  }

  void feed(const std::string& line) { (void)!::write(in_, line.data(), line.size()); }
  void stop_feeding() {
    if (in_ >= 0) ::close(in_);
    in_ = -1;
  }
  void signal(int number) const { ::kill(child_, number); }
  void kill(int number) {
    signal(number);
    (void)wait();
  }
  int wait() {
    int status = 0;
    ::waitpid(child_, &status, 0);
    child_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

  /// Reads what comes within that time; false at the end of its output.
  bool read_for(std::chrono::milliseconds time) {
    pollfd ready{out_, POLLIN, 0};
    if (::poll(&ready, 1, static_cast<int>(time.count())) <= 0) return true;
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(out_, bytes.data(), bytes.size());
    if (count > 0) said.append(bytes.data(), static_cast<std::size_t>(count));
    return count > 0;
  }
  void read_all() {
    const auto end = Clock::now() + std::chrono::seconds(60);
    while (read_for(std::chrono::milliseconds(1000)))
      if (Clock::now() > end) FAIL("the program does not end: " << said);
  }

  std::string said;

 private:
  pid_t child_ = -1;
  int in_ = -1;
  int out_ = -1;
};

Json answer(const Words& arguments) {
  Fed run(arguments);
  run.stop_feeding();
  run.read_all();
  const int exit = run.wait();
  INFO(run.said);
  REQUIRE(exit == 0);
  return tc::parse_json(run.said);
}

/// The number in the last whole line "recorded NUMBER MOVE"; 0 where there is none.
std::size_t acknowledged(const std::string& said) {
  const std::size_t at = said.rfind("\nrecorded ", said.rfind('\n') - 1);
  return at == std::string::npos ? 0 : std::stoul(said.substr(at + 10));
}

/// A folder for a workspace, and one with the scenario alone: a hundred starts read no others.
struct Folder {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("tradecounter-kill-" + std::to_string(::getpid()));
  std::filesystem::path scenarios = path / "scenarios";
  Folder() {
    std::filesystem::create_directories(scenarios);
    const std::string file = scenario + ".yaml";
    std::filesystem::copy(std::string(TC_SOURCE_DIR) + "/scenarios/counter/" + file,
                          scenarios / file);
  }
  ~Folder() { std::filesystem::remove_all(path); }

  /// A command's words with both.
  Words at(const Words& command) const {
    Words words{"--workspace", (path / "w.tradecounter").string(), "--scenarios",
                scenarios.string()};
    words.insert(words.end(), command.begin(), command.end());
    return words;
  }
};

/// Feeds the moves one by one, each when the one before was acknowledged, and kills the program
/// so long after its first words. Gives the last number that it acknowledged.
std::size_t play_and_kill(const Words& arguments, const std::vector<std::string>& moves,
                          std::size_t from, std::chrono::microseconds after) {
  Fed play(arguments);
  while (play.said.find("attempt ") == std::string::npos)
    REQUIRE(play.read_for(std::chrono::milliseconds(60'000)));
  const auto end = Clock::now() + after;
  std::size_t next = from;
  while (Clock::now() < end) {
    if (next < moves.size() && (next == from || acknowledged(play.said) == next))
      play.feed(moves[next++] + "\n");
    if (!play.read_for(std::chrono::milliseconds(1))) break;
  }
  play.kill(SIGKILL);
  play.read_all();
  return acknowledged(play.said);
}

}  // namespace

TEST_CASE("Killed 50 times in a play, nothing acknowledged is lost and the attempt goes on") {
  const Folder folder;
  const std::string play_file = std::string(TC_SOURCE_DIR) + "/content/demonstration.play.yaml";
  const auto moves =
      answer({"play", "--play", play_file, "--json"})["moves"].get<std::vector<std::string>>();
  std::mt19937 random(20261122);
  std::uniform_int_distribution<int> instant(0, 30'000);
  std::size_t kept = 0;  // moves of the attempt at hand
  std::size_t in_the_middle = 0;
  for (int round = 1; round <= 50; ++round) {
    const bool resume = kept > 0 && kept < moves.size();
    if (!resume) kept = 0;
    Words words = folder.at({"play"});
    for (const std::string& word :
         resume ? Words{"--resume", "last"} : Words{scenario, "--seed", "1"})
      words.push_back(word);
    words.insert(words.end(), {"--moves", "-"});
    const std::size_t promised = std::max(
        kept, play_and_kill(words, moves, kept, std::chrono::microseconds(instant(random))));
    const Json attempts = answer(folder.at({"attempts", "--json"}));
    CAPTURE(round, promised, tc::json_text(attempts[0]));
    const std::size_t recorded = attempts[0]["moves"].get<std::size_t>();
    REQUIRE(recorded >= promised);
    REQUIRE(recorded <= promised + 1);  // the move that was on its way
    REQUIRE(attempts[0]["ended"].get<bool>() == (recorded == moves.size()));
    if (recorded > kept && recorded < moves.size()) ++in_the_middle;
    kept = recorded;
  }
  CHECK(in_the_middle >= 10);
  const Json whole = answer(folder.at({"verify", "--json"}));
  CHECK(whole["whole"] == true);
  CHECK(whole["attempts_replayed"].get<int>() >= 1);
}

TEST_CASE("Ctrl-C leaves a conversation and says that the attempt is kept") {
  const Folder folder;
  Fed play(folder.at({"play", scenario}));
  while (play.said.find("> ") == std::string::npos)
    REQUIRE(play.read_for(std::chrono::milliseconds(60'000)));
  play.feed("w\n");
  while (play.said.find("You waited") == std::string::npos)
    REQUIRE(play.read_for(std::chrono::milliseconds(60'000)));
  while (play.said.substr(play.said.size() - 2) != "> ")
    REQUIRE(play.read_for(std::chrono::milliseconds(60'000)));
  play.signal(SIGINT);
  play.read_all();
  CHECK(play.wait() == 0);
  CHECK_THAT(play.said, Catch::Contains("Your attempt is kept, with 1 move."));
}
