#include "child.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <thread>

namespace tc {

namespace {

using Clock = std::chrono::steady_clock;

std::vector<char*> pointers(const Words& words) {
  std::vector<char*> out;
  for (const std::string& word : words) out.push_back(const_cast<char*>(word.c_str()));
  out.push_back(nullptr);
  return out;
}

/// Between fork and exec: nothing but system calls.
[[noreturn]] void become(char* const* command, char* const* surroundings, int output) {
  for (char* const* one = surroundings; *one != nullptr; ++one) putenv(*one);
  if (output >= 0) {
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
  }
  execvp(command[0], command);
  _exit(127);
}

std::optional<int> exit_code(int status) {
  return WIFEXITED(status) ? std::optional<int>(WEXITSTATUS(status)) : std::nullopt;
}

}  // namespace

Child::Child(const Words& command, const Words& surroundings, const std::string& output) {
  const auto words = pointers(command);
  const auto names = pointers(surroundings);
  const int file = output.empty() ? -1 : open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  pid_ = fork();
  if (pid_ == 0) become(words.data(), names.data(), file);
  if (file >= 0) close(file);
  REQUIRE(pid_ > 0);
}

Child::~Child() {
  if (!running()) return;
  kill(pid_, SIGTERM);
  if (wait(std::chrono::seconds(10)) || !running()) return;
  kill(pid_, SIGKILL);
  wait(std::chrono::seconds(10));
}

bool Child::running() {
  int status = 0;
  if (!status_ && waitpid(pid_, &status, WNOHANG) == pid_) status_ = status;
  return !status_;
}

std::optional<int> Child::wait(std::chrono::seconds at_most) {
  wait_until([this] { return !running(); }, at_most);
  return status_ ? exit_code(*status_) : std::nullopt;
}

std::string Child::stat_field(std::size_t place) const {
  const std::string stat = read_all("/proc/" + std::to_string(pid_) + "/stat");
  // The name in brackets may hold spaces; the fields count from behind it, the state being 3.
  const std::size_t name = stat.rfind(')');
  if (name == std::string::npos) return "";
  std::istringstream fields(stat.substr(name + 1));
  std::string field;
  for (std::size_t at = 3; at <= place && fields >> field; ++at) continue;
  return field;
}

long Child::ticks() const {
  const std::string user = stat_field(14);
  const std::string system = stat_field(15);
  return user.empty() ? -1 : std::stol(user) + std::stol(system);
}

bool Child::asleep() const { return stat_field(3) == "S"; }

Answer run(const Words& command, const Words& surroundings) {
  char name[] = "/tmp/tradecounter-says-XXXXXX";
  const int file = mkstemp(name);
  REQUIRE(file >= 0);
  close(file);
  Child child(command, surroundings, name);
  const auto exit = child.wait(std::chrono::seconds(120));
  Answer answer{exit.value_or(-1), read_all(name)};
  unlink(name);
  return answer;
}

bool wait_until(const std::function<bool()>& is_so, std::chrono::seconds at_most) {
  const auto end = Clock::now() + at_most;
  while (!is_so()) {
    if (Clock::now() > end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return true;
}

std::string read_all(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace tc
