#include "content/scenario_sections.h"

namespace tc {

namespace {

Need read_need(ScenarioDraft& draft, const Node::Entry& entry) {
  const Fields fields(draft.reading, entry.value, "a need", {"is", "found_by", "confirmed_by"});
  Need need;
  draft.owner = name_in(draft.reading, entry);
  need.name = draft.keep(draft.owner);
  need.place = entry.key_place;
  need.is = words_in(draft, fields.needed("is"), "is");
  need.found_by = acts_in(draft, fields.needed("found_by"));
  need.confirmed_by = acts_in(draft, fields["confirmed_by"]);
  return need;
}

Ending read_ending(ScenarioDraft& draft, const Node::Entry& entry) {
  const Fields fields(draft.reading, entry.value, "an ending",
                      with({"outcome", "summary"}, line_keys()));
  Ending ending;
  draft.owner = name_in(draft.reading, entry);
  ending.name = draft.keep(draft.owner);
  ending.place = entry.key_place;
  const auto outcome =
      word_in(draft.reading, fields.needed("outcome"), {"good", "adequate", "poor"});
  ending.outcome = static_cast<Outcome>(outcome.value_or(1));
  ending.lines = read_lines(draft, fields, LineNeed::needed);
  ending.summary = words_in(draft, fields.needed("summary"), "summary");
  return ending;
}

}  // namespace

void read_needs(ScenarioDraft& draft, Node map) {
  const std::vector<Node::Entry> entries = entries_in(draft.reading, map);
  if (!room_for(draft.reading, map.place(), entries.size(), limits::needs, "need")) return;
  for (const Node::Entry& entry : entries) draft.scenario.needs.push_back(read_need(draft, entry));
}

void read_endings(ScenarioDraft& draft, Node map) {
  const std::vector<Node::Entry> entries = entries_in(draft.reading, map);
  if (!room_for(draft.reading, map.place(), entries.size(), limits::rows, "ending")) return;
  for (const Node::Entry& entry : entries)
    draft.scenario.endings.push_back(read_ending(draft, entry));
}

}  // namespace tc
