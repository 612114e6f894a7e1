#pragma once

#include <string>

#include "cli/request.h"

namespace tc::cli {

// Secrets that are not the passphrase of whoever acts (Request::passphrase): from the first line
// of a file ("-" is the input), else asked for at the terminal. They are never options, since
// others on the computer can read those.

/// `option`: names a file with it, for the hint where there is neither file nor terminal.
Result<std::string> secret_from(Request& request, const std::string& prompt,
                                const std::string& file, const std::string& option);

/// A new one: at a terminal it is asked for twice, and refused where the two differ.
Result<std::string> new_passphrase(Request& request, const std::string& prompt,
                                   const std::string& file, const std::string& option);

/// The recovery code, once, with what it is for.
void print_recovery_code(Request& request, const std::string& name, const std::string& code);

}  // namespace tc::cli
