#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/evidence_work.h"
#include "cli/options.h"
#include "cli/request.h"

namespace tc::cli {

// Values of options. The `takes_` functions hold an option's words against its kind while the
// line is read, so that what is wrong is a matter of usage and says so in a sentence.

void takes_seed(const Option& option);
void takes_date(const Option& option);
void takes_role(const Option& option);
/// "P3" or "IMIVPO01/P3"
void takes_criterion(const Option& option);
/// "P3=greeted her before the question", "P3@12:40=…" with the place in the item.
void takes_claim(const Option& option);
/// "place=the trade counter": a field of an item's form.
void takes_field(const Option& option);

/// One of these words.
void takes_word(const Option& option, const char* type, std::vector<std::string> words);

/// What takes_seed let through.
std::optional<std::uint64_t> seed_in(const std::string& text);

/// "P3" as one of `standard`; without one, of the only standard that judges it. A name with its
/// standard is itself.
Result<CriterionRef> criterion_named(const Library& library, const std::string& name,
                                     const std::string& standard);
/// Each "P3=reason" or "P3@place=reason", else with the locator that a proposal for the same
/// criterion has.
Result<std::vector<Claim>> claims_named(const Library& library,
                                        const std::vector<std::string>& texts,
                                        const std::string& standard,
                                        const std::vector<Claim>& proposed = {});

/// The standard of that URN, in any case.
Result<const Standard*> standard_named(const Library& library, const std::string& urn);

}  // namespace tc::cli
