#pragma once

#include <string>
#include <string_view>

#include "assessment/progress_table.h"

namespace tc {

/// RFC 4180: UTF-8 without a byte order mark, a header, commas, CRLF, every row of equal length;
/// a row per learner and judged criterion. Days and moments are ISO 8601 in UTC. Pure: the same
/// table gives the same bytes.
std::string write_csv(const ProgressTable& table);

/// One cell: in quotes where it needs them. A text that a spreadsheet could run as a formula
/// (first letter = + - @, plain or full-width, behind whatever spaces; or a control character
/// first) gets an apostrophe in front; plain numbers and a lone minus stay (OWASP, "CSV
/// injection").
std::string csv_cell(std::string_view text);

}  // namespace tc
