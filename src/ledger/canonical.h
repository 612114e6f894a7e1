#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace tc {

/// Canonical JSON (README.md, "Canonical text"): keys in order of their bytes, no spaces, whole
/// numbers only, UTF-8, the shortest escapes. One value has one text, so a hash can stand on it.

/// Writes a value; it must hold no fractions and only well-formed UTF-8, anything else is our
/// own mistake.
std::string canonical_text(const nlohmann::json& value);

/// Whether the text is exactly the canonical text of the value that it holds. Safe on anything:
/// nesting beyond 64 is not canonical.
bool is_canonical(std::string_view text);
/// The same, and the value is an object: what a body must be.
bool is_canonical_object(std::string_view text);

}  // namespace tc
