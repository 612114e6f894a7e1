#pragma once

#include <string>
#include <vector>

#include "content/library_reader.h"

namespace tc::cli {

/// What was looked at, and all that is wrong with it.
struct Checked {
  Sources sources;
  Problems problems;
  std::size_t files = 0;
};

/// Checks files and folders as `check` does. A folder with an acts.yaml is a content folder;
/// every .yaml in any other is read by what it says first: scenario, play, standard or policy.
/// Names in them are held against `content`, whose own problems are told as well.
Checked check_paths(const std::vector<std::string>& paths, const ContentFolders& content);

/// Checks everything in the folders.
Checked check_folders(const ContentFolders& folders);

}  // namespace tc::cli
