#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/workplace.h"

namespace tc {

/// Adds a person with an id of their own. Refuses an empty or over-long name, one that somebody
/// here already has, and nobody's roles.
Result<Person> add_person(Workplace& workplace, const PersonId& by, std::string_view name,
                          std::vector<Role> roles);

/// Gives a person another name; the id stays.
Result<Person> rename_person(Workplace& workplace, const PersonId& by, const PersonId& whom,
                             std::string_view name);

/// The apprentice whose program this is: the first one in the record, made at the first start
/// so that practice needs no set-up.
Person local_apprentice(Workplace& workplace);

/// By id, or by name in any case.
Result<Person> find_person(Workplace& workplace, std::string_view id_or_name);

}  // namespace tc
