#pragma once

#include <string>

#include "cli/request.h"

namespace tc::cli {

// Who acts: the person of --who, else whoever it can only be. Whoever set a passphrase is asked
// for it, and refused without it.

/// For practice and one's own portfolio: the local apprentice, made where the command may write.
Result<Person> acting_apprentice(Request& request);
/// For judging: the one assessor who is here.
Result<Person> acting_assessor(Request& request);
/// For looking at everybody's: the one assessor, or the apprentice where there is none.
Result<Person> acting_viewer(Request& request);

/// For what is one's own whatever one does here: the person of --who, else the only one here.
Result<Person> acting_oneself(Request& request);

/// For administering: the person of --who, the one administrator, or the first who is here; an
/// empty id where nobody is here yet.
Result<PersonId> acting_administrator(Request& request);

/// The learner of that name or id; without one, the only apprentice who is here.
Result<Person> learner_named(Request& request, const std::string& name);
/// The same, but without a name it is whoever acts where they are an apprentice.
Result<Person> learner_of(Request& request, const Person& who, const std::string& name);

}  // namespace tc::cli
