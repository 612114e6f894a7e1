#include "content/scenario_sections.h"
#include "scenario/speaking_time.h"

namespace tc {

namespace {

std::optional<MoveIndex> move_named(ScenarioDraft& draft, const Node::Entry& entry) {
  const Common& common = *draft.known.common;
  const auto move = common.find_move(entry.key);
  if (move) return move;
  std::vector<std::string> names;
  for (const CommonMove& one : common.moves) names.emplace_back(one.id);
  draft.reading.error("TC221", entry.key_place,
                      "no common move is called " + quoted_name(entry.key),
                      draft.reading.meant(entry.key, names));
  return std::nullopt;
}

/// A scene's answer to a common move: what the move is by itself, and what this scene changes.
ChoiceIndex read_answer(ScenarioDraft& draft, const Node::Entry& entry, MoveIndex move,
                        SceneIndex scene) {
  const Common& common = *draft.known.common;
  const Choice& usual = common.choices[common.moves[move.value].choice.value - first_common_row];
  const Fields fields(draft.reading, entry.value, "an answer to a common move",
                      with({"say", "takes", "does", "when", "promise"}, effect_keys()));
  Choice choice = usual;
  const std::string id = std::string(draft.scenario[scene].name) + "." + std::string(entry.key);
  draft.owner = id;
  choice.id = draft.keep(id);
  choice.scene = scene;
  choice.place = entry.key_place;
  if (fields.has("say")) {
    choice.text = words_in(draft, fields["say"], "say");
    choice.takes = speaking_time(fields["say"].text());
  }
  if (fields.has("when")) choice.when = guard_in(draft, fields["when"]);
  if (const auto takes = duration_in(draft.reading, fields["takes"])) choice.takes = *takes;
  const Effects own = read_effects(draft, fields);
  const Lines answer = read_lines(draft, fields, LineNeed::optional);
  const Lines reaction = answer.empty() && !fields.has("go") ? usual.effects.reaction : answer;
  const bool acts = fields.has("does");
  const bool moves_mood = fields.has("mood");
  choice.effects = own;
  choice.effects.reaction = reaction;
  if (!acts) choice.effects.does = usual.effects.does;
  if (!moves_mood) choice.effects.mood = usual.effects.mood;
  choice.effects.promise = read_promise(draft, fields["promise"], id);
  draft.scenario.choices.push_back(choice);
  return ChoiceIndex{static_cast<std::uint16_t>(draft.scenario.choices.size() - 1)};
}

}  // namespace

void read_scene_moves(ScenarioDraft& draft, Node map, SceneIndex scene,
                      std::vector<ChoiceIndex>& choices) {
  std::vector<MoveIndex> others;
  for (const Node::Entry& entry : entries_in(draft.reading, map)) {
    const auto move = move_named(draft, entry);
    if (!move) continue;
    others.push_back(*move);
    if (entry.value.is(NodeKind::scalar)) {
      if (yes_or_no_in(draft.reading, entry.value).value_or(false))
        draft.reading.error("TC112", entry.value.place(),
                            "a move is taken off the list here by 'no'",
                            "write 'no', or what the customer answers");
      continue;
    }
    if (room_for(draft.reading, entry.key_place, choices.size() + 1, limits::choices_in_a_scene,
                 "choice in a scene"))
      choices.push_back(read_answer(draft, entry, *move, scene));
  }
  draft.scenario.scenes[scene.value].other_moves = draft.keep(others);
}

}  // namespace tc
