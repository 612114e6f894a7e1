#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/reading.h"
#include "content/tree.h"
#include "scenario/expression_parser.h"
#include "standard/criterion.h"

namespace tc {

/// Every name that a scenario's file declares, wherever in it, so that any part may refer to any
/// other. All lists are sorted: numbers depend on the names, never on the file's layout.
struct DeclaredNames {
  GuardNames guards;
  std::vector<std::string> scenes;
  std::vector<std::string> endings;
  std::vector<std::string> targets;  ///< both, for hints
  std::vector<CriterionRef> criteria;
};

/// Looks through a scenario's tree. Of `acts` the scenario keeps those that it names.
DeclaredNames declared_names(Node scenario, const Acts& acts, const StandardUrn& standard);

/// A choice's id where its author gave none: "told.1", "told.wait".
std::string made_id(std::string_view scene, std::size_t number);
std::string made_wait_id(std::string_view scene);

}  // namespace tc
