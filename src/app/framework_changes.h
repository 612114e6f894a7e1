#pragma once

#include <string>
#include <vector>

#include "standard/evidence_policy.h"

namespace tc {

/// What `to` asks otherwise than `from`, one sentence each: "P7 needs two occasions instead of
/// one." Nothing that a learner or an assessor would not notice.
std::vector<std::string> framework_changes(const Framework& from, const Framework& to);

}  // namespace tc
