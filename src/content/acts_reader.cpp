#include "content/acts_reader.h"

#include <algorithm>

#include "content/fields.h"

namespace tc {

namespace {

/// Lower case words joined by '_', with a group before one dot: "ask.proof_of_purchase".
bool is_act_name(std::string_view name) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
  };
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return !name.empty() && name.size() <= 64 && letter(name.front()) && name.back() != '.' &&
         std::all_of(name.begin(), name.end(), allowed) &&
         std::count(name.begin(), name.end(), '.') <= 1;
}

}  // namespace

Acts read_acts(Node tree, Reading& reading) {
  const Fields fields(reading, tree, "the list of acts", {"acts"});
  return read_act_entries(fields.needed("acts"), reading);
}

Acts read_act_entries(Node map, Reading& reading) {
  std::vector<Act> acts;
  for (const Node::Entry& entry : entries_in(reading, map)) {
    if (!is_act_name(entry.key))
      reading.error("TC400", entry.key_place, quoted_name(entry.key) + " cannot name an act",
                    "use lower case, '_' between words and one '.' after the group");
    if (entry.value.is(NodeKind::empty))
      reading.error("TC110", entry.key_place,
                    "the act " + quoted_name(entry.key) + " has no sentence that explains it");
    if (acts.size() == Acts::most) {
      reading.error("TC115", entry.key_place, "this is one act too many",
                    "there is room for " + std::to_string(Acts::most));
      break;
    }
    acts.push_back({std::string(entry.key), text_in(reading, entry.value)});
  }
  return Acts(std::move(acts));
}

}  // namespace tc
