#include "content/plain_yaml.h"

#include <yaml-cpp/mark.h>

#include <algorithm>

#include "content/plain_yaml_reader.h"

namespace tc {

namespace {

constexpr int deepest = 60;  // beyond, the text is left to yaml-cpp

}  // namespace

void PlainYamlReader::read() {
  refuse_bytes();
  to_next_token();
  expect(indent_ == 0);
  block(0, deepest);
  expect(at_ == text_.size());
}

/// Tabs, carriage returns and control characters; a first byte that could be an encoding's.
void PlainYamlReader::refuse_bytes() const {
  expect(!text_.empty() && static_cast<unsigned char>(text_.front()) < 0x80);
  for (const char c : text_) {
    const auto byte = static_cast<unsigned char>(c);
    expect((byte >= 0x20 && byte != 0x7F) || c == '\n');
  }
}

void PlainYamlReader::skip_spaces() {
  while (at_ < text_.size() && text_[at_] == ' ') ++at_;
}

/// From behind a token to the next one, which is in another line.
void PlainYamlReader::end_line() {
  const std::size_t before = at_;
  skip_spaces();
  if (peek() == '#') {
    expect(at_ > before);
    at_ = std::min(text_.find('\n', at_), text_.size());
  }
  expect(peek() == '\n');
  to_next_token();
}

void PlainYamlReader::next_line() {
  ++at_;
  ++line_;
  line_start_ = at_;
}

void PlainYamlReader::to_next_token() {
  for (;;) {
    skip_spaces();
    if (peek() == '#') at_ = std::min(text_.find('\n', at_), text_.size());
    if (at_ == text_.size() || text_[at_] != '\n') break;
    next_line();
  }
  indent_ = at_ == text_.size() ? -1 : static_cast<int>(column());
}

PlainYamlReader::Event PlainYamlReader::here(Kind kind) const {
  return {kind,
          static_cast<std::uint32_t>(at_),
          static_cast<std::uint32_t>(line_),
          static_cast<std::uint32_t>(column()),
          static_cast<std::uint32_t>(values_.size()),
          0};
}

void PlainYamlReader::add(Event event, std::string_view value) {
  values_ += value;
  finish(event);
}

void PlainYamlReader::finish(Event event) {
  event.size = static_cast<std::uint32_t>(values_.size()) - event.begin;
  events_.push_back(event);
}

namespace {

YAML::Mark mark(std::uint32_t at, std::uint32_t line, std::uint32_t column) {
  YAML::Mark out;
  out.pos = static_cast<int>(at);
  out.line = static_cast<int>(line);
  out.column = static_cast<int>(column);
  return out;
}

}  // namespace

void PlainYamlReader::tell(YAML::EventHandler& handler) const {
  const Event& first = events_.front();
  handler.OnDocumentStart(mark(first.at, first.line, first.column));
  std::string value;
  for (const Event& event : events_) tell(event, value, handler);
  handler.OnDocumentEnd();
}

void PlainYamlReader::tell(const Event& event, std::string& value,
                           YAML::EventHandler& handler) const {
  static const std::string plain_tag = "?";  // what yaml-cpp says where no tag is written
  static const std::string quoted_tag = "!";
  const YAML::Mark at = mark(event.at, event.line, event.column);
  switch (event.kind) {
    case Kind::plain:
    case Kind::quoted:
      value.assign(values_, event.begin, event.size);
      return handler.OnScalar(at, event.kind == Kind::plain ? plain_tag : quoted_tag, 0, value);
    case Kind::sequence:
      return handler.OnSequenceStart(at, plain_tag, 0, YAML::EmitterStyle::Default);
    case Kind::sequence_end:
      return handler.OnSequenceEnd();
    case Kind::map:
      return handler.OnMapStart(at, plain_tag, 0, YAML::EmitterStyle::Default);
    case Kind::map_end:
      return handler.OnMapEnd();
  }
}

bool read_plain_yaml(std::string_view text, YAML::EventHandler& handler) {
  PlainYamlReader reader(text);
  try {
    reader.read();
  } catch (const PlainYamlReader::NotPlain&) {
    return false;
  }
  reader.tell(handler);
  return true;
}

}  // namespace tc
