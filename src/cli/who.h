#pragma once

#include <string>

#include "cli/request.h"

namespace tc::cli {

// Who acts: the person of --who, else whoever it can only be.

/// For practice and one's own portfolio: the local apprentice, made where the command may write.
Result<Person> acting_apprentice(Request& request);
/// For judging: the one assessor who is here.
Result<Person> acting_assessor(Request& request);
/// For looking at everybody's: the one assessor, or the apprentice where there is none.
Result<Person> acting_viewer(Request& request);

/// The learner of that name or id; without one, the only apprentice who is here.
Result<Person> learner_named(Request& request, const std::string& name);

}  // namespace tc::cli
