#pragma once

#include <stdexcept>
#include <string>

namespace tc {

/// The machine failed us: disk, network, a damaged or foreign file. Thrown in adapters only,
/// caught in cli main and in the frame loop; exit 3. what() is one sentence naming the thing;
/// hint() says what to do (may be empty).
class Failure : public std::runtime_error {
 public:
  explicit Failure(const std::string& sentence, std::string hint = "")
      : std::runtime_error(sentence), hint_(std::move(hint)) {}
  const std::string& hint() const { return hint_; }

 private:
  std::string hint_;
};

}  // namespace tc
