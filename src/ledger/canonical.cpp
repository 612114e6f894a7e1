#include "ledger/canonical.h"

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "base/require.h"
#include "base/text.h"

namespace tc {

namespace {

constexpr int deepest = 64;

// Counted before parsing: what follows walks the value by recursion.
bool nests_too_deep(std::string_view text) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      if (++depth > deepest) return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

// Numbers beyond 64 bits signed would be read differently elsewhere.
bool holds_only_whole_numbers(const nlohmann::json& value) {
  if (value.is_number_float()) return false;
  if (value.is_number_unsigned())
    return value.get<std::uint64_t>() <=
           static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (!value.is_structured()) return true;
  for (const auto& item : value)
    if (!holds_only_whole_numbers(item)) return false;
  return true;
}

/// The value where the text is its canonical text; "discarded" where it is not.
nlohmann::json canonical_value(std::string_view text) {
  const nlohmann::json none(nlohmann::json::value_t::discarded);
  if (!is_utf8(text) || nests_too_deep(text)) return none;
  nlohmann::json value = parse_json(text);
  if (value.is_discarded() || !holds_only_whole_numbers(value)) return none;
  return json_text(value) == text ? value : none;
}

}  // namespace

std::string canonical_text(const nlohmann::json& value) {
  require(holds_only_whole_numbers(value), "canonical text has whole numbers of 64 bits only");
  // Ill-formed bytes are replaced rather than thrown about; the comparison then names the mistake.
  const std::string text = json_text(value);
  require(is_canonical(text) && value == parse_json(text),
          "canonical text holds well-formed UTF-8, nested at most 64 deep");
  return text;
}

bool is_canonical(std::string_view text) { return !canonical_value(text).is_discarded(); }

bool is_canonical_object(std::string_view text) { return canonical_value(text).is_object(); }

}  // namespace tc
