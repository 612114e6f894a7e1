#include "content/declared_names.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace tc {

namespace {

/// Names beyond these are over every limit anyway; looking through more would only cost time.
constexpr std::size_t enough = 1000;

/// What stands somewhere below the scenes, the happenings and the needs.
struct Mentioned {
  std::set<std::string, std::less<>> flags;
  std::set<std::string, std::less<>> acts;
  std::set<CriterionRef> criteria;
};

void note_words(Node list, std::set<std::string, std::less<>>& words) {
  if (list.is(NodeKind::scalar)) words.emplace(trimmed(list.text()));
  for (const Node& item : list.items())
    if (item.is(NodeKind::scalar)) words.emplace(trimmed(item.text()));
}

bool names_acts(std::string_view key) {
  return key == "does" || key == "found_by" || key == "confirmed_by" || key == "kept_by" ||
         key == "updated_by";
}

void note(const Node::Entry& entry, const StandardUrn& standard, Mentioned& mentioned) {
  if (entry.key == "sets") note_words(entry.value, mentioned.flags);
  if (names_acts(entry.key)) note_words(entry.value, mentioned.acts);
  if (entry.key == "when")
    for (std::string& act : acts_named_in(entry.value.text()))
      mentioned.acts.insert(std::move(act));
  if (entry.key != "shows" && entry.key != "misses") return;
  for (const Node::Entry& mark : entry.value.entries())
    if (const auto ref = parse_criterion_ref(mark.key, standard)) mentioned.criteria.insert(*ref);
}

void walk(Node node, const StandardUrn& standard, Mentioned& mentioned) {
  for (const Node& item : node.items()) walk(item, standard, mentioned);
  for (const Node::Entry& entry : node.entries()) {
    note(entry, standard, mentioned);
    walk(entry.value, standard, mentioned);
  }
}

std::vector<std::string> keys(Node map) {
  std::vector<std::string> out;
  for (const Node::Entry& entry : map.entries()) out.emplace_back(entry.key);
  return out;
}

void note_promises(const Node::Entry& scene, std::set<std::string>& promises) {
  std::size_t number = 0;
  for (const char* list : {"replies", "tasks"})
    for (const Node& choice : scene.value[list].items()) {
      ++number;
      if (choice["promise"].kind() == NodeKind::absent) continue;
      const Node id = choice["id"];
      promises.insert(id ? std::string(trimmed(id.text())) : made_id(scene.key, number));
    }
}

template <class Names>
std::vector<std::string> first_of(const Names& names) {
  std::vector<std::string> out(names.begin(), names.end());
  if (out.size() > enough) out.resize(enough);
  return out;
}

Acts those_named(const Acts& acts, const std::set<std::string, std::less<>>& names) {
  std::vector<Act> out;
  for (const Act& act : acts.all())
    if (names.find(act.name) != names.end()) out.push_back(act);
  std::sort(out.begin(), out.end(), [](const Act& a, const Act& b) { return a.name < b.name; });
  return Acts(std::move(out));
}

}  // namespace

DeclaredNames declared_names(Node scenario, const Acts& acts, const StandardUrn& standard) {
  Mentioned mentioned;
  walk(scenario, standard, mentioned);
  std::set<std::string> promises;
  for (const Node::Entry& scene : scenario["scenes"].entries()) note_promises(scene, promises);
  DeclaredNames names;
  names.guards = {those_named(acts, mentioned.acts), acts.names(), first_of(mentioned.flags),
                  first_of(keys(scenario["needs"])), first_of(promises)};
  names.scenes = keys(scenario["scenes"]);
  names.endings = keys(scenario["endings"]);
  names.targets = names.scenes;
  names.targets.insert(names.targets.end(), names.endings.begin(), names.endings.end());
  names.criteria.assign(mentioned.criteria.begin(), mentioned.criteria.end());
  return names;
}

std::string made_id(std::string_view scene, std::size_t number) {
  return std::string(scene) + "." + std::to_string(number);
}

std::string made_wait_id(std::string_view scene) { return std::string(scene) + ".wait"; }

}  // namespace tc
