#include "scenario/acts.h"

#include "base/require.h"

namespace tc {

Acts::Acts(std::vector<Act> acts) : acts_(std::move(acts)) {
  require(acts_.size() <= most, "the reader lets no more acts through than fit");
}

std::optional<ActIndex> Acts::find(std::string_view name) const {
  for (std::size_t i = 0; i < acts_.size(); ++i)
    if (acts_[i].name == name) return ActIndex{static_cast<std::uint16_t>(i)};
  return std::nullopt;
}

const Act& Acts::operator[](ActIndex index) const {
  require(index.value < acts_.size(), "an act's number comes from this list");
  return acts_[index.value];
}

std::vector<std::string> Acts::names() const {
  std::vector<std::string> out;
  out.reserve(acts_.size());
  for (const Act& act : acts_) out.push_back(act.name);
  return out;
}

}  // namespace tc
