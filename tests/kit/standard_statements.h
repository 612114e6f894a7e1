#pragma once

#include <string>
#include <vector>

#include "standard/standard.h"

namespace tc {

/// All that a standard says, a line a statement as tests/fixtures/standards/README.md describes
/// it, in no particular order between labels: sort before comparing.
std::vector<std::string> statements(const Standard& standard);

/// The lines of tests/fixtures/standards/<name>.txt; fails the test where there are none.
std::vector<std::string> statements_of_source(const std::string& fixtures_folder,
                                              const std::string& name);

}  // namespace tc
