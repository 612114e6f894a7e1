#include <algorithm>

#include "base/text.h"
#include "content/scenario_sections.h"

namespace tc {

namespace {

std::optional<Silence> read_silence(ScenarioDraft& draft, Node node) {
  if (!node) return std::nullopt;
  const Fields fields(draft.reading, node, "a silence",
                      with({"after", "does", "go"}, effect_keys()));
  Silence silence;
  const Node after = fields.needed("after");
  silence.after = duration_in(draft.reading, after).value_or(SimDuration{30});
  if (silence.after.seconds > 3600)
    draft.reading.error("TC106", after.place(), "a silence is at most an hour long",
                        "write it as 30 s or 2 min");
  silence.effects = read_effects(draft, fields);
  silence.effects.reaction = read_line(draft, fields, LineNeed::needed);
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
  if (const Node wait = fields["wait"])
    if (const auto choice = read_choice(draft, wait, ChoiceKind::wait, index, number + 1))
      choices.push_back(*choice);
  draft.scenario.scenes[index.value].choices = std::move(choices);
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
                      with(line_keys(), {"alone", "replies", "tasks", "wait", "silence"}));
  Scene& scene = draft.scenario.scenes[index.value];
  scene.alone = yes_or_no_in(draft.reading, fields["alone"]).value_or(false);
  hear_nobody(draft, scene, fields);
  scene.line = read_line(draft, fields, LineNeed::optional);
  read_choices(draft, fields, index);
  draft.scenario.scenes[index.value].silence = read_silence(draft, fields["silence"]);
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

void read_scenes(ScenarioDraft& draft, Node map) {
  const std::vector<Node::Entry> entries = entries_in(draft.reading, map);
  if (!room_for(draft.reading, map.place(), entries.size(), limits::rows, "scene")) return;
  // All are there before the first is read, so that a choice can look at its scene.
  for (const Node::Entry& entry : entries) {
    Scene scene;
    scene.name = name_in(draft.reading, entry);
    scene.place = entry.key_place;
    draft.scenario.scenes.push_back(std::move(scene));
  }
  for (std::size_t i = 0; i < entries.size() && !draft.reading.overflowing(); ++i) {
    if (entries[i].value.is(NodeKind::empty))
      draft.reading.error("TC110", entries[i].key_place,
                          "the scene " + quoted_name(entries[i].key) + " has nothing in it");
    else
      read_scene(draft, {static_cast<std::uint16_t>(i)}, entries[i].value);
  }
}

}  // namespace tc
