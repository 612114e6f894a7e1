#include <algorithm>

#include "content/scenario_sections.h"

namespace tc {

namespace {

std::optional<Silence> read_silence(ScenarioDraft& draft, Node node) {
  if (!node) return std::nullopt;
  const Fields fields(draft.reading, node, "a silence", with({"after", "does"}, effect_keys()));
  Silence silence;
  const Node after = fields.needed("after");
  silence.after = duration_in(draft.reading, after).value_or(SimDuration{30});
  if (silence.after.seconds > 3600)
    draft.reading.error("TC106", after.place(), "a silence is at most an hour long",
                        "write it as 30 s or 2 min");
  silence.effects = read_effects(draft, fields);
  silence.effects.reaction = read_lines(draft, fields, LineNeed::needed);
  return silence;
}

void read_choices(ScenarioDraft& draft, const Fields& fields, SceneIndex index) {
  std::vector<ChoiceIndex> choices;
  std::size_t number = 0;
  const auto read_all = [&](std::string_view key, ChoiceKind kind) {
    for (const Node& node : items_in(draft.reading, fields[key])) {
      ++number;
      if (!room_for(draft.reading, node.place(), number, limits::choices_in_a_scene,
                    "choice in a scene"))
        return;
      if (const auto choice = read_choice(draft, node, kind, index, number))
        choices.push_back(*choice);
    }
  };
  read_all("replies", ChoiceKind::reply);
  read_all("tasks", ChoiceKind::task);
  read_all("referrals", ChoiceKind::refer);
  read_scene_moves(draft, fields["moves"], index, choices);
  if (const Node wait = fields["wait"])
    if (const auto choice = read_choice(draft, wait, ChoiceKind::wait, index, number + 1))
      choices.push_back(*choice);
  if (choices.size() > limits::choices_in_a_scene) choices.resize(limits::choices_in_a_scene);
  draft.scenario.scenes[index.value].choices = draft.keep(choices);
}

/// Where the customer is not there, the customer cannot speak.
void hear_nobody(ScenarioDraft& draft, const Scene& scene, const Fields& fields) {
  if (!scene.alone || !fields.has("customer")) return;
  draft.reading.error("TC118", fields.key_place("customer"),
                      "nobody is there to say this: the scene is 'alone'",
                      "tell it as 'narrator', or take 'alone' away");
}

void read_scene(ScenarioDraft& draft, SceneIndex index, Node node) {
  const Fields fields(draft.reading, node, "a scene",
                      with(line_keys(), {"alone", "hint", "note", "replies", "tasks", "referrals",
                                         "moves", "wait", "silence"}));
  Scene& scene = draft.scenario.scenes[index.value];
  const std::string name(scene.name);
  draft.owner = name;
  scene.alone = yes_or_no_in(draft.reading, fields["alone"]).value_or(false);
  hear_nobody(draft, scene, fields);
  scene.hint = words_in(draft, fields["hint"], "hint");
  scene.note = words_in(draft, fields["note"], "note");
  scene.lines = read_lines(draft, fields, LineNeed::optional);
  read_choices(draft, fields, index);
  draft.owner = name + ".silence";
  draft.scenario.scenes[index.value].silence = read_silence(draft, fields["silence"]);
}

/// All scenes are there before the first is read, so that a choice can look at its scene.
void add_scene(ScenarioDraft& draft, const Node::Entry& entry) {
  const auto& counted = draft.names.expressions.counted_scenes;
  const std::string name = draft.own(name_in(draft.reading, entry));
  Scene scene;
  scene.name = draft.keep(name);
  scene.place = entry.key_place;
  for (std::size_t i = 0; i < counted.size() && i < limits::counted_scenes; ++i)
    if (counted[i] == name) scene.slot = static_cast<std::uint8_t>(i);
  draft.scenario.scenes.push_back(scene);
}

void read_scene_entries(ScenarioDraft& draft, const SceneSource& source, std::size_t& row) {
  for (const Node::Entry& entry : source.scenes.entries()) {
    if (draft.reading.overflowing()) return;
    const SceneIndex index{static_cast<std::uint16_t>(row++)};
    if (entry.value.is(NodeKind::empty))
      draft.reading.error("TC110", entry.key_place,
                          "the scene " + quoted_name(entry.key) + " has nothing in it");
    else
      read_scene(draft, index, entry.value);
  }
}

}  // namespace

bool room_for(Reading& reading, const Span& place, std::size_t count, std::size_t most,
              std::string_view noun) {
  if (count <= most) return true;
  if (count == most + 1 || !reading.overflowing())
    reading.error("TC115", place, "this is one " + std::string(noun) + " too many",
                  "there is room for " + std::to_string(most));
  return false;
}

void read_scenes(ScenarioDraft& draft, const std::vector<SceneSource>& sources) {
  std::size_t count = 0;
  for (const SceneSource& source : sources)
    count += entries_in(draft.reading, source.scenes).size();
  if (!room_for(draft.reading, sources.front().scenes.place(), count, limits::rows, "scene"))
    return;
  for (const SceneSource& source : sources) {
    draft.source = &source;
    for (const Node::Entry& entry : source.scenes.entries()) add_scene(draft, entry);
  }
  std::size_t row = 0;
  for (const SceneSource& source : sources) {
    draft.source = &source;
    draft.names.expressions.scope = source.prefix;
    read_scene_entries(draft, source, row);
  }
  draft.source = nullptr;
  draft.names.expressions.scope.clear();
}

}  // namespace tc
