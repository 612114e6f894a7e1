#include "cli/a_desk.h"

#include <catch2/catch.hpp>

#include "base/failure.h"

namespace tc {

namespace {

std::string write_lines(const ProgressTable& table) {
  std::string out = "learner,criteria\r\n";
  for (const LearnerProgress& learner : table.learners)
    out += learner.learner.name + "," + std::to_string(learner.progress.all()) + "\r\n";
  return out;
}

}  // namespace

cli::Adapters ADesk::adapters() {
  return {"9.9.9",
          workplace.clock,
          workplace.chance,
          workplace.files,
          workplace.bundles,
          {{"csv", "Lines", ".csv", write_lines}},
          [] { return std::string("/home/sam/workspace.tradecounter"); },
          [] {
            const std::string source = TC_SOURCE_DIR;
            return ContentFolders{source + "/content", source + "/scenarios"};
          },
          [this](const std::string& path) {
            return path.find("workspace") != std::string::npos && has_workspace;
          },
          [this](const std::string& path) {
            const auto found = disk.find(path);
            if (found == disk.end()) throw Failure("There is no file " + path + ".");
            return found->second;
          },
          [this](const std::string&, cli::Opening) {
            return std::shared_ptr<Log>(&workplace.log, [](Log*) {});
          },
          [this](const std::string&) { return file; },
          [this](const ContentFolders&, Sources&, Problems&) { return workplace.library; },
          {},
          [this](Workplace&, const Person& who) { shown_to.push_back(who.name); }};
}

ADesk& ADesk::run(std::vector<std::string> arguments, const std::string& typed) {
  std::istringstream in(typed);
  std::ostringstream said;
  std::ostringstream complained;
  exit = cli::run(arguments, adapters(), {in, said, complained});
  out = said.str();
  err = complained.str();
  return *this;
}

ADesk& ADesk::play_well() {
  workplace.play_well(workplace.sam);
  return *this;
}

}  // namespace tc
