#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace tc::bench {

// One dialogue for every engine: made once from a seed, written as a scenario of ours and as ink,
// or walked as it is. Nobody ends it: every reply leads to a scene, and of the first two replies
// of a scene one is always on offer.

/// Whether a variable is below a number, or not below it; and whether another is below one.
struct Guard {
  std::uint8_t variable = 0;
  bool below = true;
  std::uint8_t number = 1;
  bool two = false;
  std::uint8_t other = 0;
  std::uint8_t other_below = 1;
};

struct Reply {
  std::string words;
  Guard when;
  std::uint8_t variable = 0;  ///< is raised by one, or made 0
  bool raised = true;
  std::uint16_t go = 0;
};

struct Scene {
  std::string line;
  std::array<Reply, 3> replies;
};

struct Dialogue {
  static constexpr std::size_t variables = 48;
  std::vector<Scene> scenes;
};

/// 1 to 1000 scenes.
Dialogue make_dialogue(std::size_t scenes, std::uint64_t seed);

std::string in_yaml(const Dialogue& dialogue);
std::string in_ink(const Dialogue& dialogue);

}  // namespace tc::bench
