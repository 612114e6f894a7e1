#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace tc {

/// JSON from text and back. The library's parser and writer are templates, compiled here once
/// rather than in every file that uses them.

/// The value that the text holds; where it is not JSON, one that is_discarded(). Never throws.
nlohmann::json parse_json(std::string_view text);

/// The value's text without spaces. Bytes that are not UTF-8 become U+FFFD.
std::string json_text(const nlohmann::json& value);

}  // namespace tc
