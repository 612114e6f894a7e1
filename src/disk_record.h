#pragma once

#include <memory>
#include <string>

#include "cli/adapters.h"

namespace tc {

/// Opens the workspace file, with the key file beside it and this computer's key; makes each where
/// it is to be written and there is none. Throws Failure.
std::shared_ptr<cli::OpenRecord> open_on_disk(const std::string& path, cli::Opening opening,
                                              Clock& clock, Chance& chance);

/// Looks at a workspace file with the keys that are there for it. One that is too damaged to be
/// opened with them is looked at without.
Verification verify_on_disk(const std::string& path, Clock& clock, Chance& chance);

/// Puts a backup in place, its keys first.
Result<void> restore_on_disk(const cli::RestoreAsked& asked, Clock& clock, Chance& chance);

}  // namespace tc
