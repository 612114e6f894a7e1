#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/reading.h"
#include "content/tree.h"
#include "scenario/scenario.h"
#include "standard/standard.h"

namespace tc {

/// What a scenario may name. Without standards its criteria are taken as they are written: a
/// bundle was checked when it was made, and a standard may have changed since.
struct KnownNames {
  const Acts* acts = nullptr;
  const std::vector<Standard>* standards = nullptr;
};

/// Reads a scenario as scenarios/README.md says. Reports everything that is wrong with its
/// spelling and its names (TC1xx, TC2xx); a scenario comes out only where that is nothing.
std::optional<Scenario> read_scenario(Node tree, const KnownNames& known, Reading& reading);

}  // namespace tc
