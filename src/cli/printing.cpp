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

std::vector<std::string> short_ids(const std::vector<EntryId>& ids) {
  std::vector<std::string> out;
  for (const EntryId& id : ids) {
    std::size_t length = short_id(id).size();
    const auto is_shared = [&](const EntryId& other) {
      return other != id && other.text.compare(0, length, id.text, 0, length) == 0;
    };
    while (length < id.text.size() && std::any_of(ids.begin(), ids.end(), is_shared)) ++length;
    out.push_back(id.text.substr(0, length));
  }
  return out;
}

Result<std::size_t> place_of(const std::vector<EntryId>& ids, std::string_view beginning,
                             std::string_view noun) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < ids.size(); ++i)
    if (!beginning.empty() && ids[i].text.compare(0, beginning.size(), beginning) == 0)
      found.push_back(i);
  if (found.size() == 1) return found.front();
  const std::string what = "'" + std::string(beginning) + "'";
  if (found.empty())
    return refuse("no-such-" + std::string(noun),
                  "There is no " + std::string(noun) + " " + what + " here.",
                  "The list says how each one's id begins.");
  return refuse("several",
                "The ids of " + counted(found.size(), noun) + " begin with " + what + ".",
                "Write more of the id.");
}

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
