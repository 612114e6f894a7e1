#include "kit/readme_examples.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

namespace tc {

namespace {

/// A key of the first column with all that is under it.
struct Section {
  std::string key;
  std::string text;  ///< with the key's own line
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

std::string indented(const std::string& text, std::size_t by) {
  std::string out;
  for (const std::string& line : lines_of(text)) out += std::string(by, ' ') + line + "\n";
  return out;
}

std::vector<Section> sections_of(const std::string& yaml) {
  std::vector<Section> out;
  for (const std::string& line : lines_of(yaml)) {
    const bool starts = !line.empty() && line[0] != ' ' && line[0] != '#';
    if (starts) out.push_back({line.substr(0, line.find(':')), ""});
    if (!out.empty()) out.back().text += line + "\n";
  }
  return out;
}

/// What is around an example that is only a part: a scenario with nothing to complain of. Whatever
/// an example shows, needs or keeps by acts is on offer here too, and its endings are these.
const char* const frame = R"(scenario: the-frame
title: Around an example
standard: IMIVPO01
channel: counter
level: 2
minutes: 10
day: Saturday
starts: "09:00"
briefing: You are at the counter.
customer: {name: Huw Parry, pronoun: he, kind: retail, mood: {patience: 60, trust: 50}}
needs:
  bulb: {is: "a bulb", found_by: [ask.vehicle], confirmed_by: [check_understanding]}
start: begins
gives_up: leaves
endings:
  sold: {outcome: good, customer: "Thank you.", summary: It went well.}
  makes_do: {outcome: adequate, customer: "If you say so.", summary: It went.}
  leaves: {outcome: poor, customer: "Never mind.", summary: It went badly.}
)";

const char* const first_scene = R"(  begins:
    customer: "Good morning."
    replies:
      - {id: frame-sold, say: "Here it is.", go: sold}
      - {id: frame-makes-do, say: "This will do.", go: makes_do}
      - {id: frame-leaves, say: "No.", go: leaves}
      - id: frame-acts
        say: "Which car is it for?"
        does: [ask.vehicle, look_up.vrm, ask.urgency, check_understanding, summarise, call_customer]
      - id: frame-shows
        say: "Yes."
        shows: {P2: a, P3: a, P4: a, P5: a, P6: a, P8: a, P11: a, P12: a, P14: a, P16: a}
)";

const char* const other_scene = R"(told:
  customer: "I see."
  replies:
    - {id: frame-told, say: "Good.", go: sold}
)";

/// The example's scenes and the frame's own, each within reach: by a reply, unless one is only
/// there to interrupt.
std::string scenes_around(const std::string& scenes) {
  std::string all = scenes;
  if (scenes.find("told:\n") != 0 && scenes.find("\ntold:\n") == std::string::npos)
    all += other_scene;
  std::string out = std::string("scenes:\n") + first_scene;
  for (const Section& scene : sections_of(all))
    if (all.find("interrupt: " + scene.key) == std::string::npos)
      out += "      - {id: frame-to-" + scene.key + ", say: \"On.\", go: " + scene.key + "}\n";
  return out + indented(all, 2);
}

std::string without_indent(const std::string& text) {
  std::string out;
  for (const std::string& line : lines_of(text))
    out += line.substr(std::min<std::size_t>(line.size(), 2)) + "\n";
  return out;
}

/// The sections of a scenario around those of the example, which count instead of the frame's.
std::string around(const std::vector<Section>& sections) {
  std::string scenes;
  std::string out;
  for (const Section& own : sections) {
    if (own.key == "scenes")
      scenes = without_indent(own.text.substr(own.text.find('\n') + 1));
    else
      out += own.text;
  }
  for (const Section& section : sections_of(frame))
    if (std::none_of(sections.begin(), sections.end(),
                     [&](const Section& own) { return own.key == section.key; }))
      out += section.text;
  return out + scenes_around(scenes);
}

}  // namespace

std::vector<ReadmeExample> readme_examples(const std::string& readme) {
  const std::string mark = "<!-- example: ";
  std::vector<ReadmeExample> out;
  ReadmeExample next;
  bool inside = false;
  const std::vector<std::string> lines = lines_of(readme);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    if (line.compare(0, mark.size(), mark) == 0) {
      next = {line.substr(mark.size(), line.find(" -->") - mark.size()), "", i + 1};
    } else if (line == "```yaml") {
      INFO("scenarios/README.md:" << i + 1
                                  << ": this block has no '<!-- example: … -->' before it");
      REQUIRE_FALSE(next.kind.empty());
      inside = true;
    } else if (line == "```" && inside) {
      out.push_back(next);
      next = {};
      inside = false;
    } else if (inside) {
      next.text += line + "\n";
    }
  }
  return out;
}

std::vector<ReadmeExample> readme_examples(const std::string& readme, const std::string& kind) {
  std::vector<ReadmeExample> out;
  for (ReadmeExample& example : readme_examples(readme))
    if (example.kind == kind) out.push_back(std::move(example));
  return out;
}

std::string value_of(const std::string& yaml, const std::string& key) {
  for (const std::string& line : lines_of(yaml))
    if (line.compare(0, key.size() + 2, key + ": ") == 0)
      return line.substr(key.size() + 2, line.find(' ', key.size() + 2) - key.size() - 2);
  return "";
}

std::string framed(const ReadmeExample& example) {
  if (example.kind == "whole") return example.text;
  if (example.kind == "top") return around(sections_of(example.text));
  const std::string scenes =
      example.kind == "scene" ? example.text : "told:\n" + indented(example.text, 2);
  return around({{"scenes", "scenes:\n" + indented(scenes, 2)}});
}

}  // namespace tc
