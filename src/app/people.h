#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/workplace.h"

namespace tc {

/// Refuses ("keys-missing"), with what to do, where the workspace was founded and its key is not
/// at hand: whoever looked would take it for empty.
Result<void> can_be_read(Workplace& workplace);

/// Founds the workspace in its record, once: the entry that says which key signs for this device
/// and which seals for its office. A copy that was restored joins as a further device instead.
/// Called at every start; nothing happens where it was done. Without the workspace's key at hand
/// it is refused ("keys-missing"), with what to do.
Result<void> found_workspace(Workplace& workplace);

/// Adds a person with an id and keys of their own. Until somebody administers the workspace,
/// whoever is at the device may add people (the device appoints its first administrator); then
/// administrators do. Refuses an empty or over-long name, one that somebody here already has,
/// nobody's roles, an end date for anybody but an external verifier (who needs one).
Result<Person> add_person(Workplace& workplace, const PersonId& by, std::string_view name,
                          std::vector<Role> roles,
                          std::optional<CalendarDate> until = std::nullopt);

/// Gives a person other roles. Refuses to take away the last administrator.
Result<Person> change_roles(Workplace& workplace, const PersonId& by, const PersonId& whom,
                            std::vector<Role> roles,
                            std::optional<CalendarDate> until = std::nullopt);

/// Gives a person another name; the id stays. Their own, or by an administrator.
Result<Person> rename_person(Workplace& workplace, const PersonId& by, const PersonId& whom,
                             std::string_view name);

/// Says that two people of the record are one; both ids stay good.
Result<void> join_people(Workplace& workplace, const PersonId& by, const PersonId& keep,
                         const PersonId& also);

/// The apprentice whose program this is: the first one in the record, made at the first start
/// so that practice needs no set-up.
Person local_apprentice(Workplace& workplace);

/// By id, or by name in any case.
Result<Person> find_person(Workplace& workplace, std::string_view id_or_name);

}  // namespace tc
