#include "cli/printing.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"

namespace tc::cli {

namespace {

constexpr std::size_t columns = 80;
constexpr auto replacing = Json::error_handler_t::replace;

}  // namespace

void print_json(std::ostream& out, const Json& json) {
  out << json.dump(2, ' ', false, replacing) << '\n';
}

void print_json_line(std::ostream& out, const Json& json) {
  out << json.dump(-1, ' ', false, replacing) << '\n';
}

void print_paragraph(std::ostream& out, std::string_view text, std::size_t indent) {
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    for (const std::string& line : wrapped(text.substr(start, end - start), columns - indent))
      out << std::string(indent, ' ') << printable(line) << '\n';
    start = end + 1;
  }
}

void print_hanging(std::ostream& out, std::string_view head, std::string_view text) {
  const std::string indent(characters(head), ' ');
  std::string_view before = head;
  for (const std::string& line : wrapped(text, columns - indent.size())) {
    out << before << printable(line) << '\n';
    before = indent;
  }
}

// UUIDv7 begins with its 48 bits of time: 12 digits and a dash.
std::string short_id(const EntryId& id) { return id.text.substr(0, 13); }

std::string moment(UtcTime time) { return uk_date_in_words(time) + ", " + uk_time(time); }

std::string printable(std::string_view text) {
  std::string out(text);
  const auto steers = [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f;
  };
  std::replace_if(out.begin(), out.end(), steers, ' ');
  return out;
}

}  // namespace tc::cli
