#include "scenario/guard_words.h"

namespace tc {

namespace {

bool in_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '.' || c == '-';
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; }

/// How long the word at the start of the text is, and what it is.
GuardWord first_word(std::string_view text) {
  const char c = text.front();
  if (c == '(') return {GuardWordKind::open, text.substr(0, 1), 0};
  if (c == ')') return {GuardWordKind::close, text.substr(0, 1), 0};
  if (c == '<' || c == '>') {
    const bool two = text.size() > 1 && text[1] == '=';
    return {GuardWordKind::comparison, text.substr(0, two ? 2 : 1), 0};
  }
  std::size_t length = 0;
  while (length < text.size() && in_name(text[length])) ++length;
  if (length > 0) return {GuardWordKind::word, text.substr(0, length), 0};
  length = 1;
  while (length < text.size() && continues_character(text[length])) ++length;
  return {GuardWordKind::stray, text.substr(0, length), 0};
}

}  // namespace

std::vector<GuardWord> guard_words(std::string_view guard) {
  std::vector<GuardWord> out;
  std::size_t at = 0;
  while (at < guard.size()) {
    if (is_blank(guard[at])) {
      ++at;
      continue;
    }
    GuardWord word = first_word(guard.substr(at));
    word.at = at;
    at += word.text.size();
    out.push_back(word);
  }
  out.push_back({GuardWordKind::end, {}, guard.size()});
  return out;
}

}  // namespace tc
