#pragma once

#include <optional>
#include <vector>

#include "content/reading.h"
#include "content/tree.h"
#include "standard/evidence_policy.h"
#include "standard/standard.h"

namespace tc {

/// Reads a file of content/policies, whose README tells the keys. `source: unconfirmed` is a
/// clause without a source; a section that is not there has EvidencePolicy's values. Nothing where
/// something is wrong with it, such as a standard that is none of these (where given).
std::optional<EvidencePolicy> read_policy(Node tree, const std::vector<Standard>* standards,
                                          Reading& reading);

}  // namespace tc
