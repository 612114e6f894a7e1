#include "our_walk.h"

#include <algorithm>

#include "base/require.h"
#include "content/library_reader.h"
#include "content/scenario_reader.h"
#include "content/source_file.h"
#include "content/tree_reader.h"

namespace tc::bench {

std::shared_ptr<const Scenario> compiled(const std::string& yaml) {
  static const Library shipped = [] {
    Sources sources;
    Problems problems;
    return read_library({TC_SOURCE_DIR "/content", ""}, sources, problems);
  }();
  Sources sources;
  Problems problems;
  Reading reading(problems);
  const auto source = add_source("dialogue.yaml", yaml, sources, problems);
  require(source.has_value(), "the dialogue is a text");
  const auto tree = read_tree(*source, reading);
  require(tree.has_value(), "the dialogue is YAML");
  auto scenario = read_scenario(tree->root(), {&shipped.acts, &shipped.standards}, reading);
  require(scenario.has_value(), "the dialogue is a scenario");
  return std::make_shared<const Scenario>(std::move(*scenario));
}

OurWalk::OurWalk(std::shared_ptr<const Scenario> scenario)
    : session_(std::move(scenario), 1, events_) {
  look_around(0);
}

void OurWalk::look_around(std::size_t first_event) {
  const Scenario& scenario = session_.scenario();
  to_read_.clear();
  for (std::size_t i = first_event; i < events_.size(); ++i)
    if (const auto* said = std::get_if<LineSaid>(&events_[i].what))
      to_read_.push_back(scenario[said->line].text);
  offered_ = session_.replies();
  for (const ChoiceIndex reply : offered_) to_read_.push_back(scenario[reply].text);
  // The walk numbers replies as they are written, whatever the order drawn for the screen.
  std::sort(offered_.begin(), offered_.end());
}

std::span<const std::string_view> OurWalk::step(RandomChoice& walk) {
  const ChoiceIndex chosen = offered_[walk.below(static_cast<std::uint32_t>(offered_.size()))];
  const std::size_t first_event = events_.size();
  require(session_.take(Choose{chosen}, events_).has_value(), "what is offered can be taken");
  look_around(first_event);
  return to_read_;
}

std::vector<int> OurWalk::variables() const {
  std::vector<int> out;
  for (std::uint16_t i = 0; i < Dialogue::variables; ++i)
    out.push_back(session_.holds({{FlagSet{FlagIndex{i}}}}) ? 1 : 0);
  return out;
}

}  // namespace tc::bench
