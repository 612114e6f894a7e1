#include "content/scenario_sections.h"
#include "scenario/speaking_time.h"

namespace tc {

namespace {

std::optional<Face> read_face(Reading& reading, Node node) {
  std::vector<std::string> words;
  if (node)
    for (const Face face : all_faces) words.emplace_back(name(face));
  const auto chosen = word_in(reading, node, words);
  if (!chosen) return std::nullopt;
  return all_faces[*chosen];
}

/// What only goes with a line is lost without one.
void expect_nothing_beside(const Fields& fields) {
  for (const char* key : {"thinks", "cues", "face", "asks"})
    if (fields.has(key))
      fields.reading().error("TC117", fields.key_place(key),
                             quoted_name(key) + " stands here without a line that it belongs to",
                             "add what the customer says as 'customer', or 'narrator'");
}

std::span<const std::string_view> read_cues(ScenarioDraft& draft, Node node, std::string_view key) {
  std::vector<std::string_view> cues;
  for (const Node& item : items_in(draft.reading, node))
    cues.push_back(
        words_in(draft, item, std::string(key) + ".cues." + std::to_string(cues.size() + 1)));
  return draft.keep(cues);
}

/// How long it takes is the English words' affair, so that no language plays against another clock.
SimDuration spoken_time(Speaker speaker, std::string_view english) {
  return speaker == Speaker::customer ? speaking_time(english) : SimDuration{0};
}

Line line_of(ScenarioDraft& draft, Node words, Speaker speaker, const std::string& key) {
  Line line;
  line.speaker = speaker;
  line.takes = spoken_time(speaker, words.text());
  line.text = words_in(draft, words, key);
  line.place = words.place();
  return line;
}

void read_beside(ScenarioDraft& draft, const Fields& fields, const std::string& key, Line& line) {
  line.thinks = words_in(draft, fields["thinks"], key + ".thinks");
  line.asks = words_in(draft, fields["asks"], key + ".asks");
  line.cues = read_cues(draft, fields["cues"], key);
  line.face = read_face(draft.reading, fields["face"]);
}

Line read_variant(ScenarioDraft& draft, Node item, Speaker speaker, const std::string& key) {
  if (!item.is(NodeKind::map)) return line_of(draft, item, speaker, key);
  const Fields fields(draft.reading, item, "a variant of a line",
                      {"when", "say", "thinks", "cues", "face", "asks"});
  Line line = line_of(draft, fields.needed("say"), speaker, key);
  line.when = guard_in(draft, fields["when"]);
  read_beside(draft, fields, key, line);
  return line;
}

/// What stands beside a list of variants goes with each that has none of its own.
void fill_in(ScenarioDraft& draft, const Lines& variants, const Line& beside) {
  for (std::uint16_t i = 0; i < variants.count; ++i) {
    const std::size_t row = variants.first.value + i;
    if (row >= draft.scenario.lines.size()) return;
    Line& line = draft.scenario.lines[row];
    if (line.thinks.empty()) line.thinks = beside.thinks;
    if (line.asks.empty()) line.asks = beside.asks;
    if (line.cues.empty()) line.cues = beside.cues;
    if (!line.face) line.face = beside.face;
  }
}

}  // namespace

std::vector<std::string> line_keys() {
  return {"customer", "narrator", "thinks", "cues", "face", "asks"};
}

LineIndex add_line(ScenarioDraft& draft, Line line) {
  std::vector<Line>& lines = draft.scenario.lines;
  if (lines.size() >= limits::rows) {
    room_for(draft.reading, line.place, lines.size() + 1, limits::rows, "line");
    return {};
  }
  lines.push_back(line);
  return {static_cast<std::uint16_t>(lines.size() - 1)};
}

Lines read_variants(ScenarioDraft& draft, Node list, Speaker speaker, std::string_view key) {
  Lines lines;
  for (const Node& item : items_in(draft.reading, list)) {
    const std::string id = std::string(key) + "." + std::to_string(lines.count + 1);
    const LineIndex line = add_line(draft, read_variant(draft, item, speaker, id));
    if (lines.empty()) lines.first = line;
    ++lines.count;
  }
  return lines;
}

Lines read_lines(ScenarioDraft& draft, const Fields& fields, LineNeed need) {
  const bool spoken = fields.has("customer");
  if (!spoken && !fields.has("narrator")) {
    if (need == LineNeed::needed)
      draft.reading.error("TC101", fields.place(),
                          "'customer' or 'narrator' is missing in " + fields.what());
    expect_nothing_beside(fields);
    return {};
  }
  if (spoken && fields.has("narrator"))
    draft.reading.error("TC111", fields.key_place("narrator"),
                        "either the customer speaks or the narrator, not both",
                        "keep one, or make a second scene");
  const std::string key = spoken ? "customer" : "narrator";
  const Speaker speaker = spoken ? Speaker::customer : Speaker::narrator;
  const Node words = fields[key];
  if (words.is(NodeKind::sequence)) {
    const Lines variants = read_variants(draft, words, speaker, key);
    Line beside;
    read_beside(draft, fields, key, beside);
    fill_in(draft, variants, beside);
    return variants;
  }
  Line line = line_of(draft, words, speaker, key);
  read_beside(draft, fields, key, line);
  return {add_line(draft, line), 1};
}

}  // namespace tc
