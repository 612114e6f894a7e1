#include "content/common_readers.h"
#include "content/scenario_sections.h"
#include "scenario/speaking_time.h"

namespace tc {

namespace {

constexpr SimDuration wordless{10};

std::uint8_t read_channels(Reading& reading, Node node) {
  std::vector<std::string> words;
  for (const Channel channel : all_channels) words.emplace_back(name(channel));
  std::uint8_t channels = 0;
  for (const Node& item : items_in(reading, node))
    if (const auto channel = word_in(reading, item, words))
      channels = static_cast<std::uint8_t>(channels | (1u << *channel));
  return node ? channels : std::uint8_t{0xff};
}

/// Lines of the common moves are numbered after those of any scenario.
Lines shared_rows(Lines lines) {
  lines.first.value = static_cast<std::uint16_t>(lines.first.value + first_common_row);
  return lines;
}

void read_move(ScenarioDraft& draft, const Node::Entry& entry, Common& common) {
  const Fields fields(
      draft.reading, entry.value, "a common move",
      {"label", "say", "does", "where", "with", "when", "takes", "mood", "answers"});
  CommonMove move;
  Choice choice;
  draft.owner = name_in(draft.reading, entry);
  move.id = draft.keep(draft.owner);
  move.label = words_in(draft, fields.needed("label"), "label");
  move.channels = read_channels(draft.reading, fields["where"]);
  const auto presence = word_in(draft.reading, fields["with"], {"customer", "alone", "either"});
  move.presence = static_cast<Presence>(presence.value_or(0));
  move.choice = {static_cast<std::uint16_t>(first_common_row + common.choices.size())};
  const Node say = fields["say"];
  choice.id = move.id;
  choice.kind = ChoiceKind::move;
  choice.move = {static_cast<std::uint16_t>(common.moves.size())};
  choice.text = say ? words_in(draft, say, "say") : move.label;
  choice.when = guard_in(draft, fields["when"]);
  const SimDuration usual = say ? speaking_time(say.text()) : wordless;
  choice.takes = duration_in(draft.reading, fields["takes"]).value_or(usual);
  fields.needed("does");
  choice.effects = read_effects(draft, fields);
  choice.effects.reaction =
      shared_rows(read_variants(draft, fields["answers"], Speaker::customer, "answers"));
  choice.place = entry.key_place;
  common.moves.push_back(move);
  common.choices.push_back(choice);
}

}  // namespace

void read_moves(Node tree, const std::shared_ptr<Common>& common, Reading& reading) {
  if (tree.is(NodeKind::absent)) return;
  const Fields fields(reading, tree, "the common moves", {"moves"});
  KnownNames known;
  known.common = common;
  ScenarioDraft draft{reading, known, {}, {}, {}, nullptr, {}, 0};
  draft.names.expressions.acts = &common->acts;
  draft.scenario.arena = common->arena;
  const std::vector<Node::Entry> entries = entries_in(reading, fields.needed("moves"));
  if (!room_for(reading, tree.place(), entries.size(), limits::moves, "common move")) return;
  for (const Node::Entry& entry : entries) read_move(draft, entry, *common);
  common->lines = std::move(draft.scenario.lines);
}

}  // namespace tc
