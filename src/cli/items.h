#pragma once

#include <string>

#include "app/attempt_told.h"
#include "cli/printing.h"
#include "cli/request.h"

namespace tc::cli {

// An item of evidence, as several commands find and print it.

/// An item with who looks at it.
struct ItemFound {
  Person who;
  Person learner;
  EvidenceItem item;
};
/// By its number, in the portfolio of the learner named, else of whoever acts (--who, else the
/// apprentice who is here), else of the only apprentice.
Result<ItemFound> item_asked(Request& request, const std::string& number,
                             const std::string& learner);

Json in_json(const EvidenceItem& item);
/// The same with what is told of its attempt: kind, level, and which attempt it is.
Json in_json(Request& request, const EvidenceItem& item);
Json in_json(const AttemptTold& told);
/// Number, kind and title on one line, then a line for each criterion.
void tell_item(Request& request, const EvidenceItem& item);
/// Who submitted it and when, and what was declared with it.
void tell_declaration(Request& request, const EvidenceItem& item);
/// The item alone in JSON, or it and a sentence.
void print_item(Request& request, const EvidenceItem& item, const std::string& sentence);

}  // namespace tc::cli
