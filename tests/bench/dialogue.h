#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace tc::bench {

// One dialogue for every engine: made once from a seed, written as a scenario of ours and as ink,
// or walked as it is. Nobody ends it: every reply leads to a scene, and of the first two replies
// of a scene one is always on offer.

/// True where the first flag is as it should be, and the second where there is one.
struct Guard {
  std::uint8_t flag = 0;
  bool set = true;
  bool two = false;
  std::uint8_t other = 0;  ///< must not be set
};

struct Reply {
  std::string words;
  Guard when;
  std::uint8_t flag = 0;  ///< is set or cleared
  bool set = true;
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
