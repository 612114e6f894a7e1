#pragma once

#include "scenario/library.h"

namespace tc {

/// All content and scenarios as they are shipped, read once. Fails the test where one has an error.
/// For tests that link `content`.
const Library& shipped_library();

}  // namespace tc
