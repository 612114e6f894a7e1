#include "scenario/expression_words.h"

namespace tc {

namespace {

bool begins_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// A time's colon and a name's dot and hyphen stand inside words: "17:05", "told.1", "will-ring".
bool in_name(char c) { return begins_name(c) || c == '.' || c == '-' || c == ':'; }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; }

ExpressionWord piece(ExpressionWordKind kind, std::string_view text, std::size_t length) {
  return {kind, text.substr(0, length), 0, length};
}

ExpressionWord quoted(std::string_view text) {
  const std::size_t end = text.find('\'', 1);
  if (end == std::string_view::npos) return piece(ExpressionWordKind::stray, text, 1);
  return {ExpressionWordKind::quoted, text.substr(1, end - 1), 0, end + 1};
}

ExpressionWord sign(std::string_view text) {
  const bool two = text.size() > 1 && text[1] == '=' && text[0] != '=' && text[0] != '+' &&
                   text[0] != '-' && text[0] != '*';
  if (text[0] == '!' && !two) return piece(ExpressionWordKind::stray, text, 1);
  return piece(ExpressionWordKind::sign, text, two ? 2 : 1);
}

/// How long the word at the start of the text is, and what it is.
ExpressionWord first_word(std::string_view text) {
  const char c = text.front();
  if (c == '(') return piece(ExpressionWordKind::open, text, 1);
  if (c == ')') return piece(ExpressionWordKind::close, text, 1);
  if (c == '\'') return quoted(text);
  if (std::string_view("<>=!+-*").find(c) != std::string_view::npos) return sign(text);
  std::size_t length = begins_name(c) ? 1 : 0;
  while (length > 0 && length < text.size() && in_name(text[length])) ++length;
  if (length > 0) return piece(ExpressionWordKind::word, text, length);
  length = 1;
  while (length < text.size() && continues_character(text[length])) ++length;
  return piece(ExpressionWordKind::stray, text, length);
}

}  // namespace

std::vector<ExpressionWord> expression_words(std::string_view expression) {
  std::vector<ExpressionWord> out;
  std::size_t at = 0;
  while (at < expression.size()) {
    if (is_blank(expression[at])) {
      ++at;
      continue;
    }
    ExpressionWord word = first_word(expression.substr(at));
    word.at = at;
    at += word.length;
    out.push_back(word);
  }
  out.push_back({ExpressionWordKind::end, {}, expression.size(), 0});
  return out;
}

}  // namespace tc
