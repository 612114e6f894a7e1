#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/library_reader.h"
#include "content/source_file.h"
#include "content/tree_reader.h"

namespace tc {

/// A text read as a file is, with the problems as "TC007 2:3" and with their whole report.
struct ReadText {
  Sources sources;
  Problems problems;
  std::optional<Tree> tree;

  explicit ReadText(std::string text, const SourceLimits& limits = {}) {
    const auto source = add_source("file.yaml", std::move(text), sources, problems);
    if (!source) return;
    Reading reading(problems);
    tree = read_tree(*source, reading, limits);
  }

  Node root() const { return tree ? tree->root() : Node(); }
  std::vector<std::string> codes() const { return codes_of(problems); }

  static std::vector<std::string> codes_of(const Problems& problems) {
    std::vector<std::string> out;
    for (const Problem& problem : problems.all())
      out.push_back(problem.code + " " + std::to_string(problem.place.line) + ":" +
                    std::to_string(problem.place.column));
    return out;
  }
};

/// The acts and standards that are shipped.
inline const Library& shipped_names() {
  static const Library library = [] {
    Sources sources;
    Problems problems;
    return read_library({TC_SOURCE_DIR "/content", ""}, sources, problems);
  }();
  return library;
}

}  // namespace tc
