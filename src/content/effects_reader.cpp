#include <algorithm>

#include "content/scenario_sections.h"

namespace tc {

namespace {

MoodChange read_mood_change(Reading& reading, Node node) {
  MoodChange change;
  if (!node) return change;
  const Fields fields(reading, node, "a change of mood", {"patience", "trust", "understanding"});
  for (const Feeling feeling : all_feelings)
    if (const auto by = number_in(reading, fields[name(feeling)], -100, 100))
      change[feeling] = static_cast<std::int8_t>(*by);
  return change;
}

/// Nobody can show and miss one criterion by one and the same choice.
void compare_marks(ScenarioDraft& draft, const Effects& effects) {
  if (std::max(effects.shows.size(), effects.misses.size()) > limits::criteria) return;
  for (const Mark& missed : effects.misses)
    for (const Mark& shown : effects.shows)
      if (shown.criterion == missed.criterion)
        draft.reading.error("TC213", missed.place,
                            text(draft.scenario[missed.criterion].code) +
                                " is shown by the same choice on line " +
                                std::to_string(shown.place.line),
                            "keep the one that matters more");
}

std::optional<Face> read_face(Reading& reading, Node node) {
  std::vector<std::string> words;
  for (const Face face : all_faces) words.emplace_back(name(face));
  const auto chosen = word_in(reading, node, words);
  if (!chosen) return std::nullopt;
  return all_faces[*chosen];
}

/// What only goes with a line is lost without one.
void expect_nothing_beside(const Fields& fields) {
  for (const char* key : {"thinks", "cues", "face"})
    if (fields.has(key))
      fields.reading().error("TC117", fields.key_place(key),
                             quoted_name(key) + " stands here without a line that it belongs to",
                             "add what the customer says as 'customer', or 'narrator'");
}

}  // namespace

std::vector<std::string> with(std::vector<std::string> keys, const std::vector<std::string>& more) {
  keys.insert(keys.end(), more.begin(), more.end());
  return keys;
}

std::vector<std::string> line_keys() { return {"customer", "narrator", "thinks", "cues", "face"}; }

std::vector<std::string> effect_keys() {
  return with(line_keys(), {"shows", "misses", "mood", "sets", "clears"});
}

LineIndex add_line(ScenarioDraft& draft, Line line) {
  std::vector<Line>& lines = draft.scenario.lines;
  if (lines.size() >= limits::rows) {
    room_for(draft.reading, line.place, lines.size() + 1, limits::rows, "line");
    return {};
  }
  lines.push_back(std::move(line));
  return {static_cast<std::uint16_t>(lines.size() - 1)};
}

std::optional<LineIndex> read_line(ScenarioDraft& draft, const Fields& fields, LineNeed need) {
  const bool spoken = fields.has("customer");
  if (!spoken && !fields.has("narrator")) {
    if (need == LineNeed::needed)
      draft.reading.error("TC101", fields.place(),
                          "'customer' or 'narrator' is missing in " + fields.what());
    expect_nothing_beside(fields);
    return std::nullopt;
  }
  if (spoken && fields.has("narrator"))
    draft.reading.error("TC111", fields.key_place("narrator"),
                        "either the customer speaks or the narrator, not both",
                        "keep one, or make a second scene");
  const char* key = spoken ? "customer" : "narrator";
  Line line;
  line.speaker = spoken ? Speaker::customer : Speaker::narrator;
  line.text = text_in(draft.reading, fields[key]);
  line.thinks = text_in(draft.reading, fields["thinks"]);
  line.cues = texts_in(draft.reading, fields["cues"]);
  line.face = read_face(draft.reading, fields["face"]);
  line.place = fields[key].place();
  return add_line(draft, std::move(line));
}

Effects read_effects(ScenarioDraft& draft, const Fields& fields) {
  Effects effects;
  effects.does = acts_in(draft, fields["does"]);
  effects.shows = marks_in(draft, fields["shows"]);
  effects.misses = marks_in(draft, fields["misses"]);
  effects.sets = flags_in(draft, fields["sets"]);
  effects.clears = flags_in(draft, fields["clears"]);
  effects.mood = read_mood_change(draft.reading, fields["mood"]);
  effects.go = target_in(draft, fields["go"]);
  compare_marks(draft, effects);
  return effects;
}

}  // namespace tc
