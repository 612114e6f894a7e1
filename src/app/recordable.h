#pragma once

#include <string_view>

#include "base/refusal.h"

namespace tc {

/// Whether words can go into the record: well-formed UTF-8 of at most 20,000 characters; `what`
/// names them in the refusal ("feedback").
Result<void> recordable(std::string_view words, std::string_view what);

}  // namespace tc
