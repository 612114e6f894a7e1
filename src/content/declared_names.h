#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "content/reading.h"
#include "content/tree.h"
#include "scenario/expression_parser.h"
#include "standard/criterion.h"

namespace tc {

/// A map of scenes in a scenario's file, or of shared ones that it includes under a prefix.
struct SceneSource {
  Node scenes;
  std::string prefix;                        ///< "" for the scenario's own
  std::map<std::string, std::string> leads;  ///< shared scenes' exits, and where they lead here
};

/// A name as the scenario has it: "asks" in scenes included as "till" is "till.asks".
std::string prefixed(const std::string& prefix, std::string_view name);

/// Every name that a scenario's file declares, wherever in it, so that any part may refer to any
/// other. Numbers depend on the names, never on the file's layout.
struct DeclaredNames {
  ExpressionNames expressions;
  std::vector<std::string> scenes;   ///< in the order of their sources, sorted in each
  std::vector<std::string> endings;  ///< sorted
  std::vector<std::string> targets;  ///< both, for hints
  std::vector<std::string> waiters;  ///< sorted
  std::vector<CriterionRef> criteria;
};

/// Looks through a scenario's tree and the scenes that it includes. Variables are left to their
/// own reader; flags are what `sets` names.
DeclaredNames declared_names(Node scenario, const std::vector<SceneSource>& sources,
                             const Acts& acts, const StandardUrn& standard);

/// A choice's id where its author gave none: "told.1", "told.wait".
std::string made_id(std::string_view scene, std::size_t number);
std::string made_wait_id(std::string_view scene);

}  // namespace tc
