#include "content/fields.h"

#include <algorithm>

#include "base/text.h"

namespace tc {

Fields::Fields(Reading& reading, Node map, std::string what,
               std::initializer_list<std::string_view> keys)
    : reading_(reading), map_(map), what_(std::move(what)) {
  compare(keys);
}

Fields::Fields(Reading& reading, Node map, std::string what, const std::vector<std::string>& keys)
    : reading_(reading), map_(map), what_(std::move(what)) {
  compare(keys);
}

template <class Keys>
void Fields::compare(const Keys& keys) const {
  const auto named = [&] { return std::vector<std::string>(keys.begin(), keys.end()); };
  if (!map_.is(NodeKind::map)) {
    reading_.error("TC104", map_.place(), what_ + " is written as 'key: value' lines",
                   "its keys are " + in_words(named()));
    return;
  }
  for (const Node::Entry& entry : map_.entries()) {
    if (reading_.overflowing()) return;
    if (std::find(keys.begin(), keys.end(), entry.key) != keys.end()) continue;
    const std::string meant = reading_.meant(entry.key, named());
    reading_.error("TC100", entry.key_place, quoted_name(entry.key) + " is no key of " + what_,
                   meant.empty() ? "its keys are " + in_words(named()) : meant);
  }
}

Node Fields::operator[](std::string_view key) const {
  const Node node = map_[key];
  if (node.is(NodeKind::empty))
    reading_.error("TC110", node.place(), quoted_name(key) + " has nothing after it",
                   "say what it is, or take the key away");
  return node;
}

Node Fields::needed(std::string_view key) const {
  if (map_.is(NodeKind::map) && !has(key))
    reading_.error("TC101", map_.place(), quoted_name(key) + " is missing in " + what_);
  return (*this)[key];
}

Span Fields::key_place(std::string_view key) const {
  for (const Node::Entry& entry : map_.entries())
    if (entry.key == key) return entry.key_place;
  return map_.place();
}

}  // namespace tc
