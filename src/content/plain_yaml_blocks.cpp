// Plain YAML by indentation: maps, lists, and texts after '>' and '|'.
#include <algorithm>

#include "content/plain_yaml_reader.h"

namespace tc {

namespace {

constexpr std::size_t longest_key = 500;  // one of 1024 is none for yaml-cpp

}  // namespace

void PlainYamlReader::block(int indent, int deep) {
  if (peek() == '-' && gap(1))
    block_sequence(indent, deep);
  else
    block_map(indent, deep);
}

void PlainYamlReader::block_sequence(int indent, int deep) {
  expect(deep > 0);
  events_.push_back(here(Kind::sequence));
  while (indent_ == indent) {
    expect(peek() == '-' && peek(1) == ' ');
    ++at_;
    skip_spaces();
    if (key_size() > 0) {
      indent_ = static_cast<int>(column());
      block_map(indent_, deep - 1);
    } else {
      value_in_line(indent, deep - 1);
    }
    expect(indent_ <= indent);
  }
  events_.push_back({Kind::sequence_end});
}

void PlainYamlReader::block_map(int indent, int deep) {
  expect(deep > 0);
  events_.push_back(here(Kind::map));
  while (indent_ == indent) {
    const std::size_t size = key_size();
    expect(size > 0);
    add_plain(here(Kind::plain), at_ + size);
    at_ += size + 1;
    const std::size_t after_colon = at_;
    skip_spaces();
    if (peek() == '\n' || peek() == '#') {
      at_ = after_colon;
      end_line();
      expect(indent_ > indent);
      block(indent_, deep - 1);
    } else {
      value_in_line(indent, deep - 1);
    }
    expect(indent_ <= indent);
  }
  events_.push_back({Kind::map_end});
}

/// The bytes of a key before its colon, or 0 where no key stands here.
std::size_t PlainYamlReader::key_size() const {
  if (!plain_begins()) return 0;
  for (std::size_t i = 1; i < longest_key && peek(i) != '\n'; ++i) {
    if (peek(i) == '#' && peek(i - 1) == ' ') return 0;
    if (peek(i) != ':' || !gap(i + 1)) continue;
    expect(peek(i - 1) != ' ');
    return i;
  }
  return 0;
}

/// A value in the line of its key or dash: to the end of the line, or of the block.
void PlainYamlReader::value_in_line(int indent, int deep) {
  const char first = peek();
  if (first == '>' || first == '|') return block_scalar(indent);
  if (first == '[' || first == '{')
    flow(deep);
  else if (first == '"' || first == '\'')
    quoted();
  else
    plain();
  end_line();
  expect(indent_ <= indent);  // deeper, the text would go on
}

/// Lines of one indentation, joined by spaces or kept apart.
void PlainYamlReader::block_scalar(int indent) {
  const Event event = here(Kind::quoted);
  const char between = peek() == '>' ? ' ' : '\n';
  ++at_;
  expect(peek() == '\n');
  end_line();
  const int inner = indent_;
  const std::size_t first_line = line_;
  expect(inner > indent && first_line == event.line + 1);
  for (std::size_t lines = 0; indent_ == inner; ++lines) {
    expect(line_ == first_line + lines);
    if (lines > 0) values_ += between;
    const std::size_t end = std::min(text_.find('\n', at_), text_.size());
    expect(end < text_.size() && text_[end - 1] != ' ');
    values_ += text_.substr(at_, end - at_);
    at_ = end;
    next_line();
    refuse_unclear_lines(inner);
    to_next_token();
  }
  expect(indent_ <= indent);
  values_ += '\n';
  finish(event);
}

/// Between two lines of a block, or after it, what looks like a comment may belong to it, and so
/// may spaces on lines that are empty but for them.
void PlainYamlReader::refuse_unclear_lines(int inner) const {
  const std::size_t token = std::min(text_.find_first_not_of(" \n", at_), text_.size());
  const std::string_view empty = text_.substr(at_, token - at_);
  expect(empty.find(" \n") == std::string_view::npos);
  expect(token < text_.size() || empty.empty() || empty.back() != ' ');
  const std::size_t spaces = empty.size() - (empty.rfind('\n') + 1);
  expect(token == text_.size() || text_[token] != '#' || static_cast<int>(spaces) < inner);
}

}  // namespace tc
