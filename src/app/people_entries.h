#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/workplace.h"

namespace tc {

// What the use cases about people and workspaces record: entries sealed by the workspace's key
// and signed by the device.

/// `by` may be nobody, who is at the device.
Draft administering_draft(Workplace& workplace, const PersonId& by, std::string_view kind,
                          std::string body);
/// Answers what was last said of that person.
Draft person_draft(Workplace& workplace, const PersonId& by, const Person& person);
Draft key_draft(Workplace& workplace, const PersonId& by, const PersonId& whose,
                const PublicKeys& keys, std::vector<EntryId> answers);

/// The entry that last said who somebody is; none where nothing did.
std::vector<EntryId> newest_entry_about(Workplace& workplace, const PersonId& who);

/// Until somebody administers the workspace, whoever is at the device may; then by the duties.
Result<void> may_administer(Workplace& workplace, const PersonId& by, Deed deed);

}  // namespace tc
