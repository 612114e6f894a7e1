#pragma once

#include <string>

#include "assessment/evidence.h"
#include "cli/printing.h"
#include "cli/request.h"

namespace tc::cli {

// An item of evidence, as several commands print it.

Json in_json(const EvidenceItem& item);
/// Number, kind and title on one line, then a line for each criterion.
void tell_item(Request& request, const EvidenceItem& item);
/// The item alone in JSON, or it and a sentence.
void print_item(Request& request, const EvidenceItem& item, const std::string& sentence);

}  // namespace tc::cli
