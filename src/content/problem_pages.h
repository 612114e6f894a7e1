#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/codes.h"

namespace tc {

/// Null where there is no such code. "tc201" and "TC201" are the same.
const ProblemCode* find_problem_code(std::string_view code);

/// The page that explains a code, Markdown, from `content`/problems. Nothing for an unknown code;
/// throws Failure where the page cannot be read.
std::optional<std::string> problem_page(const std::string& content, std::string_view code);

}  // namespace tc
