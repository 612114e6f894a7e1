#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/calendar_date.h"
#include "base/span.h"

namespace tc {

/// What the law or the trade's own rules say, in a sentence or two that scenarios rely on
/// (content/facts.yaml). It is no legal advice, and may change: hence the dates.
struct Fact {
  std::string id;  ///< "CRA-30"
  std::string statement;
  std::string nation;                      ///< where it holds: "UK", "GB", "E&W"
  std::optional<CalendarDate> valid_from;  ///< nothing: not known, for long
  std::optional<CalendarDate> valid_to;    ///< the last day; nothing: until further notice
  std::string source;                      ///< where it can be read
  CalendarDate checked_on;
  bool confirmed = false;  ///< held against its source, rather than from general knowledge
  Span place;

  bool holds_on(const CalendarDate& day) const {
    return (!valid_from || *valid_from <= day) && (!valid_to || day <= *valid_to);
  }
};

using Facts = std::map<std::string, Fact, std::less<>>;

}  // namespace tc
