#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/facts_in.h"
#include "content/reading.h"
#include "content/tree.h"
#include "scenario/scenario.h"
#include "standard/standard.h"

namespace tc {

/// Shared scenes (scenarios/shared), read as a tree and in canonical form for bundles.
struct SharedScenes {
  std::shared_ptr<const Tree> tree;
  std::string json;
  Span place;
};

/// A scenario's texts in another language, by their ids.
struct Translation {
  struct Text {
    std::string words;
    Span place;
  };
  std::string scenario;
  std::string language;
  std::map<std::string, Text, std::less<>> texts;
  Span place;
};

/// What a scenario may name. Without standards its criteria are taken as they are written, and
/// without facts its facts: a bundle was checked when it was made, and a standard may have
/// changed since.
struct KnownNames {
  std::shared_ptr<const Common> common;  ///< never null
  const std::vector<Standard>* standards = nullptr;
  const std::map<std::string, SharedScenes, std::less<>>* shared = nullptr;
  KnownFacts facts;
  const Translation* translation = nullptr;  ///< whose words count instead of the file's
  /// Ids of the texts that were asked for, where somebody wants to know.
  std::map<std::string, Span, std::less<>>* texts = nullptr;
};

/// Reads a scenario as scenarios/README.md says. Reports everything that is wrong with its
/// spelling and its names (TC1xx, TC2xx); a scenario comes out only where that is nothing.
std::optional<Scenario> read_scenario(Node tree, const KnownNames& known, Reading& reading);

}  // namespace tc
