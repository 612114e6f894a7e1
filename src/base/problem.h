#pragma once

#include <string>
#include <vector>

#include "base/span.h"

namespace tc {

enum class Severity { error, warning };

/// One thing that is wrong with content, told to its author. `code` ("TC014") has a page in
/// content/problems and a failing fixture in tests/faults. `hint` may be empty.
struct Problem {
  std::string code;
  Severity severity = Severity::error;
  Span place;
  std::string sentence;
  std::string hint;
};

/// All that is wrong, collected in one pass; reading goes on after a problem.
class Problems {
 public:
  void error(std::string code, const Span& place, std::string sentence, std::string hint = "");
  void warning(std::string code, const Span& place, std::string sentence, std::string hint = "");
  void add(Problem problem) { all_.push_back(std::move(problem)); }

  const std::vector<Problem>& all() const { return all_; }
  std::size_t errors() const;
  std::size_t warnings() const;
  bool empty() const { return all_.empty(); }

  /// Orders by file, line and column, and drops exact repeats.
  void sort();

 private:
  std::vector<Problem> all_;
};

/// The way a good compiler says it:
///     scenarios/counter/pads.yaml:41:13: error TC014: no scene is called 'bristle'
///        41 |         go: bristle
///           |             ^~~~~~~ did you mean 'bristles'?
std::string describe(const Problem& problem, const Sources& sources);

/// "2 errors and 1 warning", "no problems"
std::string count_in_words(const Problems& problems);

}  // namespace tc
