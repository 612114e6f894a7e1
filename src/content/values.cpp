#include <algorithm>

#include "base/text.h"
#include "content/fields.h"

namespace tc {

namespace {

/// The scalar's text, or nothing where there is none or it is something else, which is reported.
std::optional<std::string_view> scalar(Reading& reading, Node node) {
  if (!node) return std::nullopt;
  if (node.is(NodeKind::scalar)) return trimmed(node.text());
  reading.error("TC102", node.place(),
                node.is(NodeKind::map) ? "words are expected here, not 'key: value' lines"
                                       : "words are expected here, not a list",
                "text that has ': ' in it or begins with a bracket goes in quotes");
  return std::nullopt;
}

/// A whole number of at most nine digits.
std::optional<int> whole_number(std::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  while (text.size() > 1 && text.front() == '0') text.remove_prefix(1);
  int value = 0;
  for (const char c : text.substr(0, 9)) value = value * 10 + (c - '0');
  if (text.size() > 9) value = 999'999'999;
  return negative ? -value : value;
}

bool is_name(std::string_view text) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  const auto inside = [&](char c) { return plain(c) || c == '-' || c == '_' || c == '.'; };
  return !text.empty() && text.size() <= 64 && plain(text.front()) &&
         std::all_of(text.begin(), text.end(), inside);
}

std::string checked_name(Reading& reading, std::string_view text, const Span& place) {
  if (!is_name(text))
    reading.error("TC113", place, quoted_name(text) + " cannot be a name here",
                  "use letters, digits, '-', '_' and '.', at most 64 of them");
  return std::string(text);
}

template <class Value>
std::optional<Value> parsed(Reading& reading, Node node, std::string_view code, const char* kind,
                            const char* hint, std::optional<Value> (*parse)(std::string_view)) {
  const auto text = scalar(reading, node);
  if (!text) return std::nullopt;
  const auto value = parse(*text);
  if (!value) reading.error(code, node.place(), quoted_name(*text) + " is not " + kind, hint);
  return value;
}

template <class Words>
std::optional<std::size_t> one_of(Reading& reading, Node node, const Words& words) {
  const auto text = scalar(reading, node);
  if (!text) return std::nullopt;
  const auto found = std::find(words.begin(), words.end(), *text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  const std::vector<std::string> named(words.begin(), words.end());
  const std::string meant = reading.meant(*text, named);
  reading.error("TC107", node.place(), quoted_name(*text) + " is not one of the words here",
                meant.empty() ? "one of " + in_words(named) : meant);
  return std::nullopt;
}

}  // namespace

std::string text_in(Reading& reading, Node node) {
  const auto text = scalar(reading, node);
  if (text && text->empty())
    reading.error("TC110", node.place(), "there is nothing in these quotes",
                  "say what it is, or take the key away");
  return text ? std::string(*text) : std::string();
}

std::string name_in(Reading& reading, Node node) {
  const auto text = scalar(reading, node);
  return text ? checked_name(reading, *text, node.place()) : std::string();
}

std::string name_in(Reading& reading, const Node::Entry& entry) {
  return checked_name(reading, entry.key, entry.key_place);
}

std::optional<int> number_in(Reading& reading, Node node, int low, int high) {
  const auto text = scalar(reading, node);
  if (!text) return std::nullopt;
  const auto value = whole_number(*text);
  const auto range = [&] {
    return "a whole number from " + std::to_string(low) + " to " + std::to_string(high);
  };
  if (!value) {
    reading.error("TC105", node.place(), quoted_name(*text) + " is not a whole number",
                  "write " + range());
    return std::nullopt;
  }
  if (*value < low || *value > high) {
    reading.error("TC106", node.place(),
                  quoted_name(*text) + " is " + (*value < low ? "too small" : "too big"),
                  "write " + range());
    return std::nullopt;
  }
  return value;
}

std::optional<bool> yes_or_no_in(Reading& reading, Node node) {
  const auto text = scalar(reading, node);
  if (!text) return std::nullopt;
  if (*text == "true" || *text == "yes") return true;
  if (*text == "false" || *text == "no") return false;
  reading.error("TC112", node.place(), quoted_name(*text) + " is neither yes nor no",
                "write yes or no");
  return std::nullopt;
}

std::optional<SimTime> time_in(Reading& reading, Node node) {
  return parsed<SimTime>(reading, node, "TC108", "a time of day",
                         "write it as \"17:05\", from 00:00 to 23:59", parse_sim_time);
}

std::optional<SimDuration> duration_in(Reading& reading, Node node) {
  const auto at_least_a_second = [](std::string_view text) -> std::optional<SimDuration> {
    const auto value = parse_sim_duration(text);
    if (!value || value->seconds < 1) return std::nullopt;
    return value;
  };
  return parsed<SimDuration>(reading, node, "TC109", "a length of time",
                             "write it as 20 s, 5 min or 1 h, up to 24 h", at_least_a_second);
}

std::optional<CalendarDate> date_in(Reading& reading, Node node) {
  return parsed<CalendarDate>(reading, node, "TC116", "a date", "write it as 2023-03-30",
                              parse_calendar_date);
}

std::vector<Node> items_in(Reading& reading, Node node) {
  if (node.is(NodeKind::scalar)) return {node};
  if (node.is(NodeKind::map))
    reading.error("TC103", node.place(), "a list is expected here, not 'key: value' lines",
                  "begin every item with '- ', or write [one, two]");
  std::vector<Node> out;
  for (const Node& item : node.items()) {
    if (item)
      out.push_back(item);
    else
      reading.error("TC110", item.place(), "an item of this list has nothing in it",
                    "say what it is, or take the item away");
  }
  return out;
}

std::vector<std::string> texts_in(Reading& reading, Node node) {
  std::vector<std::string> out;
  for (const Node& item : items_in(reading, node)) out.push_back(text_in(reading, item));
  return out;
}

Node::Entries entries_in(Reading& reading, Node node) {
  if (node && !node.is(NodeKind::map))
    reading.error("TC104", node.place(), "'key: value' lines are expected here",
                  "write key: value, or {key: value, key: value}");
  return node.entries();
}

std::optional<std::size_t> word_in(Reading& reading, Node node,
                                   std::initializer_list<std::string_view> words) {
  return one_of(reading, node, words);
}

std::optional<std::size_t> word_in(Reading& reading, Node node,
                                   const std::vector<std::string>& words) {
  return one_of(reading, node, words);
}

}  // namespace tc
