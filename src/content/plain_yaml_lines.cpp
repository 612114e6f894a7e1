// Plain YAML within a line: plain and quoted texts, {…} and […].
#include "content/plain_yaml_reader.h"

namespace tc {

namespace {

bool word_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// What yaml-cpp takes for a value that is not there.
bool is_null(std::string_view text) { return text == "null" || text == "Null" || text == "NULL"; }

}  // namespace

/// By a stricter rule than YAML's.
bool PlainYamlReader::plain_begins() const {
  const char c = peek();
  if (word_character(c) || c == '+' || c == '(' || c == '/') return true;
  return c == '-' && peek(1) >= '0' && peek(1) <= '9';
}

/// The text from where the event is to `end`.
void PlainYamlReader::add_plain(Event event, std::size_t end) {
  const std::string_view value = text_.substr(event.at, end - event.at);
  expect(!is_null(value));
  add(event, value);
}

void PlainYamlReader::plain() {
  expect(plain_begins());
  const Event event = here(Kind::plain);
  std::size_t end = at_;
  for (; peek() != '\n'; ++at_) {
    if (peek() == '#' && text_[at_ - 1] == ' ') break;
    expect(peek() != ':' || !gap(1));
    if (peek() != ' ') end = at_ + 1;
  }
  at_ = end;
  add_plain(event, end);
}

void PlainYamlReader::quoted() {
  const Event event = here(Kind::quoted);
  const char quote = peek();
  for (++at_;; ++at_) {
    expect(peek() != '\n');
    if (peek() == quote) {
      if (quote == '"' || peek(1) != quote) break;
      ++at_;
    } else if (peek() == '\\' && quote == '"') {
      ++at_;
      expect(peek() == '"' || peek() == '\\');
    }
    values_ += peek();
  }
  ++at_;
  finish(event);
}

void PlainYamlReader::flow(int deep) {
  expect(deep > 0);
  const bool map = peek() == '{';
  const char close = map ? '}' : ']';
  events_.push_back(here(map ? Kind::map : Kind::sequence));
  ++at_;
  skip_spaces();
  for (bool first = true; peek() != close; first = false) {
    if (!first) {
      expect(peek() == ',' && peek(1) == ' ');
      ++at_;
      skip_spaces();
    }
    if (map) {
      flow_plain(Role::key);
      expect(peek() == ':' && peek(1) == ' ');
      ++at_;
      skip_spaces();
    }
    flow_value(deep - 1);
    skip_spaces();
  }
  ++at_;
  events_.push_back({map ? Kind::map_end : Kind::sequence_end});
}

void PlainYamlReader::flow_value(int deep) {
  const char first = peek();
  if (first == '[' || first == '{')
    flow(deep);
  else if (first == '"' || first == '\'')
    quoted();
  else
    flow_plain(Role::value);
}

/// A key up to its colon, a value up to a comma or a bracket.
void PlainYamlReader::flow_plain(Role role) {
  expect(plain_begins());
  const Event event = here(Kind::plain);
  std::size_t end = at_;
  for (;; ++at_) {
    const char c = peek();
    expect(c != '\n' && c != '[' && c != '{' && c != '?' && c != '#');
    if (c == ',' || c == ']' || c == '}') break;
    if (c == ':' && gap(1)) {
      expect(role == Role::key && end == at_);
      break;
    }
    expect(c != ':' || (peek(1) != ',' && peek(1) != ']' && peek(1) != '}'));
    if (c != ' ') end = at_ + 1;
  }
  add_plain(event, end);
}

}  // namespace tc
