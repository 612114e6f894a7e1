#include "our_walk.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

#include "base/require.h"
#include "content/library_reader.h"

namespace tc::bench {

namespace {

namespace fs = std::filesystem;

/// A file called as its scenario, gone with the scope.
class ScenarioFile {
 public:
  explicit ScenarioFile(const std::string& yaml)
      : folder_(fs::temp_directory_path() / ("one-scenario-" + std::to_string(getpid()))) {
    constexpr std::string_view key = "scenario: ";
    require(yaml.compare(0, key.size(), key) == 0, "the text begins with the scenario's name");
    const std::string name = yaml.substr(key.size(), yaml.find('\n') - key.size());
    fs::create_directories(folder_);
    path_ = folder_ / (name + ".yaml");
    std::ofstream(path_, std::ios::binary) << yaml;
  }
  ~ScenarioFile() { fs::remove_all(folder_); }
  std::string path() const { return path_.string(); }

 private:
  fs::path folder_;
  fs::path path_;
};

}  // namespace

std::shared_ptr<const Scenario> compiled(const std::string& yaml) {
  static const Library shipped = [] {
    Sources sources;
    Problems problems;
    return read_library({TC_SOURCE_DIR "/content", ""}, sources, problems);
  }();
  const ScenarioFile file(yaml);
  Sources sources;
  Problems problems;
  auto read = read_scenario_file(file.path(), shipped, sources, problems);
  if (!read) throw std::runtime_error(describe(problems.all().front(), sources));
  return std::move(read->scenario);
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
  const auto offered = session_.replies();
  offered_.assign(offered.begin(), offered.end());
  for (const ChoiceIndex reply : offered) to_read_.push_back(scenario[reply].text);
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
    out.push_back(session_.value(VariableIndex{i}));
  return out;
}

}  // namespace tc::bench
