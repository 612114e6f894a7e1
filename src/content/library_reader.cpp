#include "content/library_reader.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "content/acts_reader.h"
#include "content/bundle.h"
#include "content/canonical_tree.h"
#include "content/exercises_reader.h"
#include "content/policy_reader.h"
#include "content/scenario_reader.h"
#include "content/standard_reader.h"
#include "content/surroundings.h"
#include "content/translation_check.h"
#include "content/tree_reader.h"
#include "content/yaml_files.h"
#include "scenario/checks/checks.h"

namespace tc {

namespace {

namespace fs = std::filesystem;

/// The file's tree for a reader that goes on from there; nothing where it has none.
std::optional<Tree> tree_in(const std::string& path, Sources& sources, Problems& problems,
                            Reading& reading) {
  const auto source = read_source(path, path, sources, problems);
  if (!source) return std::nullopt;
  return read_tree(*source, reading);
}

/// The scenario is called like its file, so that an id leads to the file.
void compare_with_file(const Scenario& scenario, const std::string& path, Node tree,
                       Reading& reading) {
  const std::string stem = stem_of(path);
  if (scenario.id != stem)
    reading.error(
        "TC114", tree["scenario"].place(),
        "the file is called " + quoted_name(stem) + ", the scenario " + quoted_name(scenario.id),
        "give both the same name");
}

void run_checks(const Scenario& scenario, const Jargon& jargon, Reading& reading) {
  Problems found;
  check_scenario(scenario, found);
  words_of_the_trade(scenario, jargon, found);
  for (const Problem& problem : found.all())
    problem.severity == Severity::error
        ? reading.error(problem.code, problem.place, problem.sentence, problem.hint)
        : reading.warning(problem.code, problem.place, problem.sentence, problem.hint);
}

KnownNames known_names(const Surroundings& surroundings, const std::vector<Standard>* standards) {
  KnownNames known;
  known.common = surroundings.common;
  known.standards = standards;
  known.shared = &surroundings.shared;
  known.facts = surroundings.known_facts();
  return known;
}

/// A scenario's file, and the scenario in each language that it is there in.
struct ReadScenario {
  std::optional<BundledScenario> english;
  std::vector<BundledScenario> translations;
};

/// Nothing where a check or the reading finds an error.
std::optional<Scenario> checked_scenario(const std::string& path, Node tree,
                                         const KnownNames& known, const Jargon& jargon,
                                         Reading& reading) {
  auto scenario = read_scenario(tree, known, reading);
  if (!scenario) return std::nullopt;
  compare_with_file(*scenario, path, tree, reading);
  run_checks(*scenario, jargon, reading);
  return reading.errors() > 0 ? std::nullopt : std::move(scenario);
}

/// The same scenario with its texts in another language. What is wrong is said at the translation.
std::optional<Scenario> translated_scenario(Node tree, KnownNames known,
                                            const Translation& translation, Problems& problems) {
  Reading reading(problems);
  std::map<std::string, Span, std::less<>> texts;
  known.translation = &translation;
  known.texts = &texts;
  auto scenario = read_scenario(tree, known, reading);
  if (!scenario) return std::nullopt;
  compare_texts(translation, texts, reading);
  return reading.errors() > 0 ? std::nullopt : std::move(scenario);
}

const std::vector<Translation>& translations_of(const std::string& id,
                                                const Surroundings& surroundings) {
  static const std::vector<Translation> none;
  const auto found = surroundings.translations.find(id);
  return found == surroundings.translations.end() ? none : found->second;
}

ReadScenario scenario_in(const std::string& path, const KnownNames& known,
                         const Surroundings& surroundings, Sources& sources, Problems& problems) {
  Reading reading(problems);
  ReadScenario out;
  const auto tree = tree_in(path, sources, problems, reading);
  if (!tree) return out;
  auto scenario = checked_scenario(path, tree->root(), known, surroundings.jargon, reading);
  if (!scenario) return out;
  for (const Translation& one : translations_of(scenario->id, surroundings))
    if (auto other = translated_scenario(tree->root(), known, one, problems))
      out.translations.push_back(bundled(tree->root(), std::move(*other), surroundings, &one));
  out.english = bundled(tree->root(), std::move(*scenario), surroundings);
  return out;
}

/// Reads one thing after another, each by what came before it. Where a file that others name
/// cannot be read, they are not blamed for naming it.
class LibraryReader {
 public:
  LibraryReader(Sources& sources, Problems& problems) : sources_(sources), problems_(problems) {}

  Library read(const ContentFolders& folders) {
    read_acts_file(folders.content + "/acts.yaml");
    const std::size_t before = problems_.errors();
    each_tree(folders.content + "/standards", &LibraryReader::take_standard);
    if (problems_.errors() == before) standards_ = &library_.standards;
    const std::size_t before_policies = problems_.errors();
    each_tree(folders.content + "/policies", &LibraryReader::take_policy);
    make_frameworks(problems_.errors() == before_policies);
    surroundings_ = read_surroundings(folders.content, std::move(acts_), standards_, folders.today,
                                      sources_, problems_);
    read_exercise(folders.content + "/exercises/five-ways.yaml");
    if (!folders.scenarios.empty() && acts_read_) read_scenarios(folders.scenarios);
    std::error_code none;
    if (!folders.beside.empty() && fs::is_directory(fs::u8path(folders.beside), none))
      read_beside_all(yaml_files(folders.beside, sources_, problems_));
    library_.common = surroundings_.common;
    library_.facts = surroundings_.facts;
    library_.surroundings = std::make_shared<const Surroundings>(std::move(surroundings_));
    problems_.sort();
    return std::move(library_);
  }

 private:
  void read_acts_file(const std::string& path) {
    Reading reading(problems_);
    const auto tree = tree_in(path, sources_, problems_, reading);
    if (!tree) return;
    acts_ = read_acts(tree->root(), reading);
    acts_read_ = true;
  }

  void each_tree(const std::string& folder, void (LibraryReader::*take)(Node, Reading&)) {
    for (const std::string& path : yaml_files(folder, sources_, problems_)) {
      Reading reading(problems_);
      if (const auto tree = tree_in(path, sources_, problems_, reading))
        (this->*take)(tree->root(), reading);
    }
  }

  void take_standard(Node tree, Reading& reading) {
    auto standard = read_standard(tree, reading);
    if (!standard) return;
    const Standard* other = find_standard(library_.standards, standard->urn);
    if (other == nullptr) {
      library_.standards.push_back(*standard);
      read_standards_.push_back({std::move(*standard), canonical_json(tree)});
    } else
      reading.error("TC404", standard->place,
                    "the standard " + standard->urn.text + " is already in " +
                        sources_.path(other->place.file));
  }

  void take_policy(Node tree, Reading& reading) {
    if (tree["authority"]) return;  // limits of authority, which scenarios are read against
    auto policy = read_policy(tree, standards_, reading);
    if (!policy) return;
    const EvidencePolicy* other = library_.find_policy(policy->standard);
    if (other == nullptr) {
      library_.policies.push_back(*policy);
      read_policies_.emplace(policy->standard,
                             ReadValue<EvidencePolicy>{*policy, canonical_json(tree)});
    } else
      reading.error("TC405", policy->place,
                    "a policy for " + policy->standard.text + " is already in " +
                        sources_.path(other->place.file));
  }

  /// Where a policy could not be read, a standard without one may be the one that it is for: no
  /// portfolio shall be judged by less than its policy because of a slip in the file.
  void make_frameworks(bool all_policies_read) {
    for (const ReadValue<Standard>& standard : read_standards_) {
      const auto policy = read_policies_.find(standard.value.urn);
      if (policy != read_policies_.end())
        library_.frameworks.push_back(framework_of(standard, &policy->second));
      else if (all_policies_read)
        library_.frameworks.push_back(framework_of(standard, nullptr));
    }
  }

  /// One that is not there is nobody's fault: it is not needed for anything.
  void read_exercise(const std::string& path) {
    std::error_code none;
    if (!fs::exists(fs::u8path(path), none)) return;
    Reading reading(problems_);
    const auto tree = tree_in(path, sources_, problems_, reading);
    if (!tree) return;
    auto exercise = read_five_ways(tree->root(), surroundings_.known_facts(), reading);
    if (exercise)
      library_.five_ways = std::make_shared<const trade::FiveWays>(std::move(*exercise));
  }

  void read_scenarios(const std::string& folder) {
    const std::vector<std::string> paths = yaml_files(folder, sources_, problems_);
    // What scenarios may include or be translated by comes before them.
    read_beside_all(paths);
    const KnownNames known = known_names(surroundings_, standards_);
    for (const std::string& path : paths) {
      if (holds_shared_scenes(path) || holds_translation(path) || holds_play(path)) continue;
      ReadScenario read = scenario_in(path, known, surroundings_, sources_, problems_);
      if (read.english) keep(std::move(read));
    }
  }

  void read_beside_all(const std::vector<std::string>& paths) {
    for (const std::string& path : paths)
      if (holds_shared_scenes(path) || holds_translation(path)) read_beside(path);
  }

  void read_beside(const std::string& path) {
    Reading reading(problems_);
    auto tree = tree_in(path, sources_, problems_, reading);
    if (!tree) return;
    if (holds_shared_scenes(path)) {
      read_shared_scenes(std::make_shared<const Tree>(std::move(*tree)), surroundings_, reading);
    } else if (auto translation = read_translation(tree->root(), reading)) {
      auto& all = surroundings_.translations[translation->scenario];
      all.push_back(std::move(*translation));
    }
  }

  void keep(ReadScenario read) {
    const Scenario& scenario = *read.english->scenario;
    const BundledScenario* other = library_.find_scenario(scenario.id);
    if (other != nullptr) {
      problems_.error("TC210", scenario.place,
                      "the scenario " + quoted_name(scenario.id) + " is already in " +
                          sources_.path(other->scenario->place.file),
                      "rename this file and its scenario");
      return;
    }
    library_.scenarios.push_back(std::move(*read.english));
    for (BundledScenario& translation : read.translations)
      library_.translations.push_back(std::move(translation));
  }

  Sources& sources_;
  Problems& problems_;
  Library library_;
  Surroundings surroundings_;
  Acts acts_;
  std::vector<ReadValue<Standard>> read_standards_;
  std::map<StandardUrn, ReadValue<EvidencePolicy>> read_policies_;
  const std::vector<Standard>* standards_ = nullptr;  ///< null until all are whole
  bool acts_read_ = false;
};

}  // namespace

std::optional<BundledScenario> read_scenario_file(const std::string& path, const Library& library,
                                                  Sources& sources, Problems& problems) {
  const Surroundings& surroundings = *library.surroundings;
  return scenario_in(path, known_names(surroundings, &library.standards), surroundings, sources,
                     problems)
      .english;
}

void check_scenario_file(const std::string& path, Node tree, const Library& library,
                         Problems& problems, Reading& reading) {
  const KnownNames known = known_names(*library.surroundings, &library.standards);
  const auto scenario = checked_scenario(path, tree, known, library.surroundings->jargon, reading);
  if (!scenario) return;
  for (const Translation& one : translations_of(scenario->id, *library.surroundings))
    (void)translated_scenario(tree, known, one, problems);
}

Library read_library(const ContentFolders& folders, Sources& sources, Problems& problems) {
  return LibraryReader(sources, problems).read(folders);
}

}  // namespace tc
