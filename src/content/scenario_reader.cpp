#include "content/scenario_reader.h"

#include <algorithm>
#include <set>

#include "content/scenario_sections.h"
#include "scenario/checks/parts.h"

namespace tc {

namespace {

const std::vector<std::string> weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                        "Friday", "Saturday", "Sunday"};

const std::vector<std::string> scenario_keys{
    "scenario", "title",    "standard", "channel", "level",   "minutes",    "day",     "starts",
    "briefing", "customer", "needs",    "scenes",  "include", "happenings", "endings", "start",
    "gives_up", "notes",    "people",   "conduct", "facts",   "variables",  "world"};

StandardUrn read_standard_urn(ScenarioDraft& draft, const Fields& fields) {
  const Node node = fields.needed("standard");
  StandardUrn urn(text_in(draft.reading, node));
  if (urn.empty() || draft.known.standards == nullptr) return urn;
  if (find_standard(*draft.known.standards, urn) != nullptr) return urn;
  std::vector<std::string> urns;
  for (const Standard& standard : *draft.known.standards) urns.push_back(standard.urn.text);
  draft.reading.error("TC206", node.place(), "no standard is called " + quoted_name(urn.text),
                      draft.reading.meant(urn.text, urns));
  return urn;
}

void read_heading(ScenarioDraft& draft, const Fields& fields) {
  Reading& reading = draft.reading;
  Scenario& scenario = draft.scenario;
  draft.owner.clear();
  scenario.id = name_in(reading, fields.needed("scenario"));
  scenario.title = translated(draft, fields.needed("title"), "title");
  scenario.level = number_in(reading, fields.needed("level"), 1, 3).value_or(2);
  scenario.norm = {number_in(reading, fields.needed("minutes"), 1, 120).value_or(1) * 60};
  scenario.briefing = translated(draft, fields.needed("briefing"), "briefing");
  scenario.notes = translated(draft, fields["notes"], "notes");
  scenario.starts = time_in(reading, fields.needed("starts")).value_or(SimTime{});
  const auto day = word_in(reading, fields.needed("day"), weekdays);
  if (day) scenario.day = weekdays[*day];
  std::vector<std::string> channels;
  for (const Channel channel : all_channels) channels.emplace_back(name(channel));
  const auto channel = word_in(reading, fields.needed("channel"), channels);
  if (channel) scenario.channel = all_channels[*channel];
  if (draft.known.translation != nullptr) scenario.language = draft.known.translation->language;
}

void read_start(ScenarioDraft& draft, const Fields& fields) {
  const Node node = fields.needed("start");
  const auto target = target_in(draft, node);
  if (!target) return;
  if (const auto* scene = std::get_if<SceneIndex>(&*target))
    draft.scenario.start = *scene;
  else
    draft.reading.error("TC201", node.place(),
                        quoted_name(node.text()) + " is an ending; a scenario starts in a scene");
}

/// A scene and an ending of one name could not be told apart after `go`, nor one called `back`.
void compare_names(ScenarioDraft& draft, const Fields& fields) {
  for (const Node::Entry& ending : fields["endings"].entries())
    if (fields["scenes"][ending.key].kind() != NodeKind::absent)
      draft.reading.error("TC209", ending.key_place,
                          "a scene is called " + quoted_name(ending.key) + " too",
                          "give the scene or the ending another name");
  for (const char* part : {"scenes", "endings"})
    for (const Node::Entry& entry : fields[part].entries())
      if (entry.key == "back")
        draft.reading.error("TC209", entry.key_place, "'back' leads out of an interruption",
                            "give the scene or the ending another name");
}

/// The scenario's own, and those of shared scenes that it includes, which were looked at in their
/// own file.
void read_facts(ScenarioDraft& draft, Node tree) {
  std::vector<std::string> ids = facts_in(tree["facts"], draft.known.facts, draft.reading);
  if (draft.known.shared != nullptr)
    for (const Node& inclusion : tree["include"].items()) {
      const auto shared = draft.known.shared->find(inclusion["scenes"].text());
      if (shared == draft.known.shared->end()) continue;
      for (std::string& id : facts_in(shared->second.tree->root()["facts"], {}, draft.reading))
        ids.push_back(std::move(id));
    }
  for (const std::string& id : ids)
    if (std::find(draft.scenario.facts.begin(), draft.scenario.facts.end(), id) ==
        draft.scenario.facts.end())
      draft.scenario.facts.push_back(draft.keep(id));
}

/// What shows or misses something, and what the standard's conduct rules look at.
std::vector<CriterionRef> all_criteria(const ScenarioDraft& draft) {
  std::set<CriterionRef> all(draft.names.criteria.begin(), draft.names.criteria.end());
  for (const ConductRule& rule : draft.known.common->conduct)
    if (holds_here(rule, draft)) all.insert(rule.criterion);
  return {all.begin(), all.end()};
}

void look_around(ScenarioDraft& draft, const Fields& fields, Node tree,
                 const std::vector<SceneSource>& sources) {
  Scenario& scenario = draft.scenario;
  draft.names = declared_names(tree, sources, draft.known.common->acts, scenario.standard);
  read_world(draft, fields);
  scenario.criteria = all_criteria(draft);
  const ExpressionNames& names = draft.names.expressions;
  scenario.promises.resize(names.promises.size());
  for (const std::string& waiter : draft.names.waiters)
    scenario.waiters.push_back(draft.keep(waiter));
  const auto room = [&](std::size_t count, std::size_t most, std::string_view noun) {
    room_for(draft.reading, tree.place(), count, most, noun);
  };
  room(names.promises.size(), limits::promises, "promise");
  room(scenario.criteria.size(), limits::criteria, "criterion");
  room(scenario.waiters.size(), limits::waiters, "person waiting");
  room(names.remembered_choices.size(), limits::remembered_choices, "choice to remember");
  room(names.counted_scenes.size(), limits::counted_scenes, "scene to count");
}

}  // namespace

std::optional<Scenario> read_scenario(Node tree, const KnownNames& known, Reading& reading) {
  const Fields fields(reading, tree, "a scenario", scenario_keys);
  ScenarioDraft draft{reading, known, {}, {}, {}, nullptr, {}, 0};
  if (!tree.is(NodeKind::map)) return std::nullopt;
  Scenario& scenario = draft.scenario;
  scenario.place = tree.place();
  scenario.common = known.common;
  scenario.standard = read_standard_urn(draft, fields);
  const std::vector<SceneSource> sources = scene_sources(reading, known, tree);
  look_around(draft, fields, tree, sources);
  read_variables(draft, fields["variables"]);
  room_for(reading, tree.place(), scenario.variables.size(), limits::variables, "variable");
  read_heading(draft, fields);
  scenario.customer = read_customer(reading, fields.needed("customer"), &known.common->characters);
  read_people(draft, fields["people"]);
  read_facts(draft, tree);
  read_needs(draft, fields["needs"]);
  compare_names(draft, fields);
  fields.needed("scenes");
  read_scenes(draft, sources);
  read_happenings(draft, fields["happenings"]);
  room_for(reading, tree.place(), interruptions_by_the_world(scenario), limits::interruptions,
           "interruption by a happening or a promise");
  read_endings(draft, fields.needed("endings"));
  read_start(draft, fields);
  scenario.gives_up = ending_in(draft, fields["gives_up"]);
  read_conduct_tuning(draft, fields["conduct"]);
  for (const std::string& word : draft.names.expressions.words)
    scenario.words.push_back(draft.keep(word));
  if (reading.errors() > 0) return std::nullopt;
  return std::move(scenario);
}

}  // namespace tc
