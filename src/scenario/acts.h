#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"

namespace tc {

using ActIndex = Index<struct ActTag>;

/// One thing that can be done by saying or doing something, from content/acts.yaml.
struct Act {
  std::string name;   ///< "ask.vehicle"
  std::string words;  ///< one sentence for people
};

/// The closed list. Rules, needs, guards and bots read acts, never the text of a reply.
class Acts {
 public:
  /// At most Acts::most of them; names are unique (the reader sees to both).
  explicit Acts(std::vector<Act> acts = {});

  static constexpr std::size_t most = 256;

  std::optional<ActIndex> find(std::string_view name) const;
  const Act& operator[](ActIndex index) const;
  const std::vector<Act>& all() const { return acts_; }
  std::vector<std::string> names() const;

 private:
  std::vector<Act> acts_;
};

}  // namespace tc
