#pragma once

#include <memory>
#include <string>

#include "base/problem.h"
#include "content/reading.h"
#include "content/tree.h"

namespace tc {

/// The tree of a text that the program wrote; null where it is none, reported.
std::shared_ptr<const Tree> tree_of_bundle(std::string text, Reading& reading);

/// Throws the Failure that says what is kept in the workspace and cannot be read.
[[noreturn]] void refuse_bundle(const std::string& what, const Problems& problems);

}  // namespace tc
