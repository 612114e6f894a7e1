#pragma once

#include <vector>

#include "assessment/progress_table.h"

namespace tc {

/// Every way out of the record, in the order that people see. A new one is a pair of files here
/// and a line in exporters.cpp.
std::vector<Exporter> exporters();

}  // namespace tc
