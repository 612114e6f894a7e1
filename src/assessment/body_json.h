#pragma once

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar_date.h"
#include "base/id.h"
#include "base/json_text.h"
#include "standard/criterion.h"

namespace tc {

/// What went wrong while reading a body: it is not that kind's. Never leaves read_members().
struct NotThisKind {};

/// Reads an object member by member. What is absent, of another type or left over at the end makes
/// it another kind's. For the *_bodies.cpp only.
class BodyMembers {
 public:
  using Json = nlohmann::json;

  explicit BodyMembers(const Json& json) : json_(json) {
    if (!json.is_object()) throw NotThisKind{};
  }

  bool has(const char* key) const { return json_.contains(key); }

  std::string string(const char* key) { return text_of(member(key)); }
  /// "" where it is absent, as in bodies from before it was.
  std::string string_or_none(const char* key) { return has(key) ? string(key) : ""; }
  bool yes(const char* key) {
    const Json& found = member(key);
    if (!found.is_boolean()) throw NotThisKind{};
    return found.get<bool>();
  }
  /// 0 to what the number's type and the record hold: 63 bits at most (src/ledger/README.md).
  template <class Number>
  Number number(const char* key) {
    const Json& found = member(key);
    if (!found.is_number_unsigned()) throw NotThisKind{};
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<Number>::max()) >>
                          (std::numeric_limits<Number>::is_signed ? 0u : 1u);
    const auto number = found.get<std::uint64_t>();
    if (number > most) throw NotThisKind{};
    return static_cast<Number>(number);
  }
  const Json& list(const char* key) {
    const Json& found = member(key);
    if (!found.is_array()) throw NotThisKind{};
    return found;
  }
  const Json& object(const char* key) {
    const Json& found = member(key);
    if (!found.is_object()) throw NotThisKind{};
    return found;
  }

  template <class Tag>
  void into(Id<Tag>& id, const char* key) {
    id.text = string(key);
  }
  template <class Tag>
  void into(std::optional<Id<Tag>>& id, const char* key) {
    if (has(key)) id = Id<Tag>(string(key));
  }
  /// A word of a table, by the table's own parse function.
  template <class Value>
  void into(Value& value, const char* key, std::optional<Value> (*parse)(std::string_view)) {
    value = needed(parse(string(key)));
  }
  CriterionRef criterion() { return needed(parse_criterion_ref(string("criterion"))); }
  CalendarDate day(const char* key) { return needed(parse_calendar_date(string(key))); }

  void all_read() const {
    if (read_ != json_.size()) throw NotThisKind{};
  }

  static std::string text_of(const Json& json) {
    if (!json.is_string()) throw NotThisKind{};
    return json.get<std::string>();
  }
  template <class Value>
  static Value needed(const std::optional<Value>& value) {
    if (!value) throw NotThisKind{};
    return *value;
  }

 private:
  const Json& member(const char* key) {
    const auto found = json_.find(key);
    if (found == json_.end()) throw NotThisKind{};
    ++read_;
    return *found;
  }

  const Json& json_;
  std::size_t read_ = 0;
};

/// What `read` makes of the members; nothing where the text is not that kind's.
template <class Kind>
std::optional<Kind> read_members(std::string_view text, void (*read)(BodyMembers&, Kind&)) {
  const nlohmann::json json = parse_json(text);
  try {
    BodyMembers in(json);
    Kind body{};
    read(in, body);
    in.all_read();
    return body;
  } catch (const NotThisKind&) {
    return std::nullopt;
  }
}

/// The texts of ids, as a list.
template <class Tag>
nlohmann::json json_of(const std::vector<Id<Tag>>& ids) {
  nlohmann::json out = nlohmann::json::array();
  for (const auto& id : ids) out.push_back(id.text);
  return out;
}

}  // namespace tc
