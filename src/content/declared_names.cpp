#include "content/declared_names.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"

namespace tc {

namespace {

/// Names beyond these are over every limit anyway; looking through more would only cost time.
constexpr std::size_t enough = 1000;

using NameSet = std::set<std::string, std::less<>>;

/// What stands somewhere below the scenes, the happenings and the needs.
struct Mentioned {
  NameSet flags;
  NameSet waiters;
  NameSet said;
  NameSet visited;
  std::set<CriterionRef> criteria;
};

void note_words(Node list, NameSet& words) {
  if (list.is(NodeKind::scalar)) words.emplace(trimmed(list.text()));
  for (const Node& item : list.items())
    if (item.is(NodeKind::scalar)) words.emplace(trimmed(item.text()));
}

/// Looks through scenes or other parts of a file; names in them are those of `prefix`.
class Search {
 public:
  Search(const StandardUrn& standard, std::string prefix, Mentioned& mentioned)
      : standard_(standard), prefix_(std::move(prefix)), mentioned_(mentioned) {}

  void through(Node node) {
    for (std::size_t i = 0; node.is(NodeKind::sequence) && i < node.size(); ++i)
      through(node.item(i));
    for (std::size_t i = 0; node.is(NodeKind::map) && i < node.size(); ++i) {
      const Node::Entry entry = node.entry(i);
      note(entry);
      through(entry.value);
    }
  }

 private:
  void note(const Node::Entry& entry) {
    if (entry.key == "sets") note_words(entry.value, mentioned_.flags);
    if (entry.key == "waits") note_words(entry.value, mentioned_.waiters);
    if (entry.key == "when" || entry.key == "as_soon_as" || entry.key == "at_end")
      note_asked(entry.value.text());
    if (entry.key == "set")
      for (const Node::Entry& set : entry.value.entries()) note_asked(set.value.text());
    if (entry.key != "shows" && entry.key != "misses") return;
    for (const Node::Entry& mark : entry.value.entries())
      if (const auto ref = parse_criterion_ref(mark.key, standard_))
        mentioned_.criteria.insert(*ref);
  }

  void note_asked(std::string_view expression) {
    if (expression.find("said") != std::string_view::npos)
      note_names(named_in(expression, "said"), mentioned_.said);
    if (expression.find("visit") == std::string_view::npos) return;
    note_names(named_in(expression, "visits"), mentioned_.visited);
    note_names(named_in(expression, "visited"), mentioned_.visited);
  }

  void note_names(const std::vector<std::string>& names, NameSet& into) {
    for (const std::string& name : names) {
      into.insert(name);
      if (!prefix_.empty()) into.insert(prefixed(prefix_, name));
    }
  }

  const StandardUrn& standard_;
  std::string prefix_;
  Mentioned& mentioned_;
};

std::vector<std::string> keys(Node map) {
  std::vector<std::string> out;
  for (const Node::Entry& entry : map.entries()) out.emplace_back(entry.key);
  return out;
}

/// The ids of a scene's choices as they will be, and which of them promise something.
void note_choices(const SceneSource& source, const Node::Entry& scene, NameSet& choices,
                  NameSet& promises) {
  const std::string name = prefixed(source.prefix, scene.key);
  std::size_t number = 0;
  for (const char* list : {"replies", "tasks", "referrals"})
    for (const Node& choice : scene.value[list].items()) {
      ++number;
      const Node given = choice["id"];
      const std::string id =
          given ? prefixed(source.prefix, trimmed(given.text())) : made_id(name, number);
      choices.insert(id);
      if (choice["promise"].kind() != NodeKind::absent) promises.insert(id);
    }
}

template <class Names>
std::vector<std::string> first_of(const Names& names) {
  std::vector<std::string> out(names.begin(), names.end());
  if (out.size() > enough) out.resize(enough);
  return out;
}

std::vector<std::string> ids_of(Node happenings) {
  std::vector<std::string> out;
  for (const Node& item : happenings.items()) out.emplace_back(trimmed(item["id"].text()));
  return out;
}

std::vector<std::string> those_in(const NameSet& wanted, const NameSet& there) {
  std::vector<std::string> out;
  std::set_intersection(wanted.begin(), wanted.end(), there.begin(), there.end(),
                        std::back_inserter(out));
  return out;
}

}  // namespace

std::string prefixed(const std::string& prefix, std::string_view name) {
  return prefix.empty() ? std::string(name) : prefix + "." + std::string(name);
}

DeclaredNames declared_names(Node scenario, const std::vector<SceneSource>& sources,
                             const Acts& acts, const StandardUrn& standard) {
  Mentioned mentioned;
  NameSet choices;
  NameSet promises;
  DeclaredNames names;
  for (const char* part : {"happenings", "needs", "endings"})
    Search(standard, "", mentioned).through(scenario[part]);
  for (const SceneSource& source : sources) {
    Search(standard, source.prefix, mentioned).through(source.scenes);
    for (const Node::Entry& scene : source.scenes.entries()) {
      names.scenes.push_back(prefixed(source.prefix, scene.key));
      note_choices(source, scene, choices, promises);
    }
  }
  names.endings = keys(scenario["endings"]);
  names.targets = names.scenes;
  names.targets.insert(names.targets.end(), names.endings.begin(), names.endings.end());
  names.criteria.assign(mentioned.criteria.begin(), mentioned.criteria.end());
  names.waiters = first_of(mentioned.waiters);
  ExpressionNames& known = names.expressions;
  known.acts = &acts;
  known.needs = first_of(keys(scenario["needs"]));
  known.promises = first_of(promises);
  known.happenings = first_of(ids_of(scenario["happenings"]));
  known.choices = first_of(choices);
  known.scenes = first_of(names.scenes);
  known.remembered_choices = those_in(mentioned.said, choices);
  known.counted_scenes =
      those_in(mentioned.visited, NameSet(names.scenes.begin(), names.scenes.end()));
  for (const std::string& flag : first_of(mentioned.flags))
    known.variables.push_back({flag, ValueType::truth});
  return names;
}

std::string made_id(std::string_view scene, std::size_t number) {
  return std::string(scene) + "." + std::to_string(number);
}

std::string made_wait_id(std::string_view scene) { return std::string(scene) + ".wait"; }

}  // namespace tc
