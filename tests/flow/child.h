#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tc {

using Words = std::vector<std::string>;

/// A program that a test started, and ends where the test did not.
class Child {
 public:
  /// `surroundings`: "NAME=value" each, added to the test's own. `output`: the file that gets
  /// what the program says; empty: where the test's own words go.
  Child(const Words& command, const Words& surroundings = {}, const std::string& output = "");
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child();

  pid_t pid() const { return pid_; }
  bool running();
  /// The exit code; nothing where it was ended by a signal or still runs after that time.
  std::optional<int> wait(std::chrono::seconds at_most);

  /// Processor time so far, in ticks of 10 ms; -1 where it has gone.
  long ticks() const;
  /// Whether it waits for something to happen.
  bool asleep() const;

 private:
  std::string stat_field(std::size_t place) const;

  pid_t pid_ = -1;
  std::optional<int> status_;
};

/// What the program said and its exit code.
struct Answer {
  int exit = -1;
  std::string text;
};
Answer run(const Words& command, const Words& surroundings = {});

/// Looks again and again until it is so; false where it was not so in time.
bool wait_until(const std::function<bool()>& is_so,
                std::chrono::seconds at_most = std::chrono::seconds(90));

std::string read_all(const std::string& path);

}  // namespace tc
