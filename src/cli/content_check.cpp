#include "cli/content_check.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "cli/demonstration_reader.h"
#include "content/exercises_reader.h"
#include "content/many_files.h"
#include "content/play_reader.h"
#include "content/policy_reader.h"
#include "content/source_file.h"
#include "content/standard_reader.h"
#include "content/surroundings.h"
#include "content/tree_reader.h"
#include "content/yaml_files.h"

namespace tc::cli {

namespace {

namespace fs = std::filesystem;

enum class Kind { scenario, play, standard, policy, demonstration, beside };

bool is_folder(const std::string& path) {
  std::error_code none;
  return fs::is_directory(fs::u8path(path), none);
}

bool is_content_folder(const std::string& path) {
  std::error_code none;
  return fs::exists(fs::u8path(path) / "acts.yaml", none);
}

/// What a file is, by its keys; a scenario where nothing else can be told.
Kind kind_of(Node root) {
  // What goes with scenarios was read with the library.
  for (const char* key : {"authority", "characters", "moves", "conduct", "acts", "facts", "jargon"})
    if (root[key] && root.size() == 1) return Kind::beside;
  if (root["catalogue"]) return Kind::beside;
  if (root["fragment"] || root["translation"] || root["exercise"]) return Kind::beside;
  if (root["scenario"] || root["scenes"]) return Kind::scenario;
  if (root["play"]) return Kind::play;
  if (root["apprentice"]) return Kind::demonstration;
  if (root["policy"]) return Kind::policy;
  return root["standard"] ? Kind::standard : Kind::scenario;
}

/// Exercises, shared scenes and translations by their own keys; what is in them is held against the
/// scenarios that use them.
void check_beside(Node root, const Library& library, Reading& reading) {
  if (root["translation"]) (void)read_translation(root, reading);
  if (root["exercise"]) (void)read_five_ways(root, library.surroundings->known_facts(), reading);
  if (root["fragment"]) check_shared_scenes(root, library.surroundings->known_facts(), reading);
}

void check_file(const std::string& path, const Library& library, Sources& sources,
                Problems& problems) {
  Reading reading(problems);
  const auto source = read_source(path, path, sources, problems);
  const auto tree = source ? read_tree(*source, reading) : std::nullopt;
  if (!tree) return;
  switch (kind_of(tree->root())) {
    case Kind::scenario:
      return check_scenario_file(path, tree->root(), library, problems, reading);
    case Kind::play:
      (void)read_play(tree->root(), reading);
      return;
    case Kind::demonstration:
      (void)read_demonstration(tree->root(), reading);
      return;
    case Kind::standard:
      (void)read_standard(tree->root(), reading);
      return;
    case Kind::beside:
      return check_beside(tree->root(), library, reading);
    case Kind::policy:
      (void)read_policy(tree->root(), &library.standards, reading);
      return;
  }
}

void check_files(const std::vector<std::string>& paths, const Library& library, Checked& checked) {
  const auto look = [&](const std::string& path, Sources& sources, Problems& problems) {
    check_file(path, library, sources, problems);
  };
  look_at_files(paths, look, checked.sources, checked.problems);
  checked.files += paths.size();
}

std::size_t files_read(const Library& library) {
  return library.standards.size() + library.policies.size() + library.scenarios.size() + 1;
}

/// What goes with scenarios is read with the library and again when it is checked by itself: what
/// is wrong with it is told once.
Problems told_once(const Problems& problems, const Sources& sources) {
  Problems out;
  std::set<std::string> told;
  for (const Problem& problem : problems.all())
    if (told.insert(describe(problem, sources)).second) out.add(problem);
  return out;
}

}  // namespace

Checked check_paths(const std::vector<std::string>& paths, const ContentFolders& content) {
  Checked checked;
  const Library library = read_library({content.content, "", content.scenarios, content.today},
                                       checked.sources, checked.problems);
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    if (!is_folder(path)) {
      files.push_back(path);
    } else if (is_content_folder(path)) {
      check_files(std::exchange(files, {}), library, checked);
      checked.files += files_read(read_library({path, ""}, checked.sources, checked.problems));
    } else {
      const std::vector<std::string> below = yaml_files(path, checked.sources, checked.problems);
      files.insert(files.end(), below.begin(), below.end());
    }
  }
  check_files(files, library, checked);
  checked.problems.sort();
  checked.problems = told_once(checked.problems, checked.sources);
  return checked;
}

Checked check_folders(const ContentFolders& folders) {
  std::vector<std::string> paths{folders.scenarios};
  Sources sources;  // what cannot be read is told by what reads it, below
  Problems problems;
  const std::vector<std::string> below = yaml_files(folders.content, sources, problems);
  for (const std::string& path : below)
    if (path.find("/demonstration.") != std::string::npos) paths.push_back(path);
  Checked checked = check_paths(paths, folders);
  checked.files += below.size() - (paths.size() - 1);
  return checked;
}

}  // namespace tc::cli
