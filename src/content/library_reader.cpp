#include "content/library_reader.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "content/acts_reader.h"
#include "content/bundle.h"
#include "content/policy_reader.h"
#include "content/scenario_reader.h"
#include "content/standard_reader.h"
#include "content/tree_reader.h"
#include "scenario/checks/checks.h"

namespace tc {

namespace {

namespace fs = std::filesystem;

bool is_yaml(const fs::path& path) {
  const std::string ending = path.extension().u8string() == u8".yaml" ? ".yaml" : "";
  return !ending.empty() && path.filename().u8string().front() != u8'.';
}

std::string utf8(const fs::path& path) {
  const std::u8string text = path.generic_u8string();
  return std::string(text.begin(), text.end());
}

/// The .yaml files below a folder in the order of their paths' bytes.
std::vector<std::string> yaml_files(const std::string& folder, Sources& sources,
                                    Problems& problems) {
  std::vector<std::string> out;
  std::error_code error;
  fs::recursive_directory_iterator at(fs::u8path(folder), error);
  if (error)
    problems.error("TC403", {sources.add(folder, ""), 0, 0, 0}, "this folder cannot be read",
                   "look at the spelling of its name and who may read it");
  while (!error && at != fs::recursive_directory_iterator()) {
    if (is_yaml(at->path())) out.push_back(utf8(at->path()));
    at.increment(error);
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// The file's tree for a reader that goes on from there; nothing where it has none.
std::optional<Tree> tree_in(const std::string& path, Sources& sources, Problems& problems,
                            Reading& reading) {
  const auto source = read_source(path, path, sources, problems);
  if (!source) return std::nullopt;
  return read_tree(*source, reading);
}

void read_acts_file(Library& library, const std::string& path, Sources& sources,
                    Problems& problems) {
  Reading reading(problems);
  if (const auto tree = tree_in(path, sources, problems, reading))
    library.acts = read_acts(tree->root(), reading);
}

void read_standards(Library& library, const std::string& folder, Sources& sources,
                    Problems& problems) {
  for (const std::string& path : yaml_files(folder, sources, problems)) {
    Reading reading(problems);
    const auto tree = tree_in(path, sources, problems, reading);
    if (!tree) continue;
    auto standard = read_standard(tree->root(), reading);
    if (!standard) continue;
    if (const Standard* other = find_standard(library.standards, standard->urn))
      reading.error("TC404", standard->place,
                    "the standard " + standard->urn.text + " is already in " +
                        sources.path(other->place.file));
    else
      library.standards.push_back(std::move(*standard));
  }
}

void read_policies(Library& library, const std::string& folder, Sources& sources,
                   Problems& problems) {
  for (const std::string& path : yaml_files(folder, sources, problems)) {
    Reading reading(problems);
    const auto tree = tree_in(path, sources, problems, reading);
    if (!tree) continue;
    auto policy = read_policy(tree->root(), library.standards, reading);
    if (!policy) continue;
    if (const EvidencePolicy* other = library.find_policy(policy->standard))
      reading.error("TC405", policy->place,
                    "a policy for " + policy->standard.text + " is already in " +
                        sources.path(other->place.file));
    else
      library.policies.push_back(std::move(*policy));
  }
}

/// The scenario is called like its file, so that an id leads to the file.
void compare_with_file(const Scenario& scenario, const std::string& path, Node tree,
                       Reading& reading) {
  const std::string stem = utf8(fs::u8path(path).stem());
  if (scenario.id != stem)
    reading.error(
        "TC114", tree["scenario"].place(),
        "the file is called " + quoted_name(stem) + ", the scenario " + quoted_name(scenario.id),
        "give both the same name");
}

void refuse_twin(const Library& library, const Scenario& scenario, Node tree, Reading& reading,
                 const Sources& sources) {
  const BundledScenario* other = library.find_scenario(scenario.id);
  if (other == nullptr || other->scenario->place.file == scenario.place.file) return;
  reading.error("TC210", tree["scenario"].place(),
                "the scenario " + quoted_name(scenario.id) + " is already in " +
                    sources.path(other->scenario->place.file));
}

}  // namespace

std::optional<BundledScenario> read_scenario_file(const std::string& path, const Library& library,
                                                  Sources& sources, Problems& problems) {
  Reading reading(problems);
  const auto tree = tree_in(path, sources, problems, reading);
  if (!tree) return std::nullopt;
  auto scenario = read_scenario(tree->root(), {&library.acts, &library.standards}, reading);
  if (!scenario) return std::nullopt;
  compare_with_file(*scenario, path, tree->root(), reading);
  refuse_twin(library, *scenario, tree->root(), reading, sources);
  Problems found;
  check_scenario(*scenario, found);
  for (const Problem& problem : found.all())
    problem.severity == Severity::error
        ? reading.error(problem.code, problem.place, problem.sentence, problem.hint)
        : reading.warning(problem.code, problem.place, problem.sentence, problem.hint);
  if (reading.errors() > 0) return std::nullopt;
  return bundled(tree->root(), std::move(*scenario));
}

Library read_library(const ContentFolders& folders, Sources& sources, Problems& problems) {
  Library library;
  read_acts_file(library, folders.content + "/acts.yaml", sources, problems);
  read_standards(library, folders.content + "/standards", sources, problems);
  read_policies(library, folders.content + "/policies", sources, problems);
  if (!folders.scenarios.empty())
    for (const std::string& path : yaml_files(folders.scenarios, sources, problems))
      if (auto scenario = read_scenario_file(path, library, sources, problems))
        library.scenarios.push_back(std::move(*scenario));
  problems.sort();
  return library;
}

}  // namespace tc
