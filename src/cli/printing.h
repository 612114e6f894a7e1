#pragma once

#include <iosfwd>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "base/refusal.h"

namespace tc::cli {

/// Objects keep the order in which their keys were written.
using Json = nlohmann::ordered_json;

/// JSON on several lines, with a line end behind it.
void print_json(std::ostream& out, const Json& json);
/// JSON on one line.
void print_json_line(std::ostream& out, const Json& json);

/// Words on lines of at most 80 columns, each behind `indent` spaces; line ends in the text stay.
void print_paragraph(std::ostream& out, std::string_view text, std::size_t indent = 0);
/// The same with a head ("16:40  ", "  1. ") before it; what follows stands behind the head.
void print_hanging(std::ostream& out, std::string_view head, std::string_view text);

/// The beginning of an id, long enough to tell it from others and to be given back.
std::string short_id(const EntryId& id);
/// Beginnings of these ids that tell each from the others: what was recorded at one moment begins
/// alike.
std::vector<std::string> short_ids(const std::vector<EntryId>& ids);
/// The place of the one id that begins so. `noun`: what they are, "action".
Result<std::size_t> place_of(const std::vector<EntryId>& ids, std::string_view beginning,
                             std::string_view noun);
/// "21 November 2026, 22:09"
std::string moment(UtcTime time);
/// The text without control characters that could steer a terminal.
std::string printable(std::string_view text);

}  // namespace tc::cli
