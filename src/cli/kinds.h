#pragma once

#include <string>

#include "assessment/evidence_form.h"
#include "base/refusal.h"

namespace tc::cli {

/// The kind of evidence of that name; refused as a matter of usage with what there is.
Result<EvidenceKind> kind_named(const std::string& name);

}  // namespace tc::cli
