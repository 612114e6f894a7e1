#include <algorithm>

#include "content/scenario_sections.h"

namespace tc {

namespace {

const SharedScenes* shared_named(Reading& reading, const KnownNames& known, Node node) {
  const std::string id = text_in(reading, node);
  if (id.empty()) return nullptr;
  std::vector<std::string> ids;
  if (known.shared != nullptr) {
    const auto found = known.shared->find(id);
    if (found != known.shared->end()) return &found->second;
    for (const auto& one : *known.shared) ids.push_back(one.first);
  }
  reading.error("TC218", node.place(), "no shared scenes are called " + quoted_name(id),
                reading.meant(id, ids));
  return nullptr;
}

/// Where the exits of shared scenes lead: each of them, and nothing else.
std::map<std::string, std::string> read_leads(Reading& reading, Node given, Node exits,
                                              const Span& place) {
  std::map<std::string, std::string> leads;
  std::vector<std::string> known;
  for (const Node& exit : exits.items()) known.emplace_back(exit.text());
  for (const Node::Entry& entry : entries_in(reading, given)) {
    if (entry.value.is(NodeKind::empty))
      reading.error("TC110", entry.key_place,
                    "it is missing where " + quoted_name(entry.key) + " leads",
                    "name one of your scenes or endings");
    leads[std::string(entry.key)] = text_in(reading, entry.value);
    if (std::find(known.begin(), known.end(), entry.key) == known.end())
      reading.error("TC224", entry.key_place,
                    "these shared scenes have no exit called " + quoted_name(entry.key),
                    reading.meant(entry.key, known));
  }
  for (const std::string& exit : known)
    if (leads.emplace(exit, "").second)
      reading.error("TC224", place, "it is not said where " + quoted_name(exit) + " leads",
                    "add it under 'go', with one of your scenes or endings");
  return leads;
}

}  // namespace

std::vector<SceneSource> scene_sources(Reading& reading, const KnownNames& known, Node scenario) {
  std::vector<SceneSource> out{{scenario["scenes"], "", {}}};
  for (const Node& item : items_in(reading, scenario["include"])) {
    const Fields fields(reading, item, "an inclusion", {"scenes", "as", "go"});
    const SharedScenes* shared = shared_named(reading, known, fields.needed("scenes"));
    std::string prefix = name_in(reading, fields.needed("as"));
    if (shared == nullptr) continue;
    const Node root = shared->tree->root();
    out.push_back({root["scenes"], std::move(prefix),
                   read_leads(reading, fields["go"], root["leads_to"], item.place())});
  }
  return out;
}

}  // namespace tc
