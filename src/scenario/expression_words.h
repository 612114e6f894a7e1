#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tc {

/// `word` is a name, a number or a time; `quoted` a text in single quotes, without them; `sign`
/// one of + - * = != < <= > >=.
enum class ExpressionWordKind : std::uint8_t { word, quoted, open, close, sign, stray, end };

/// One word or sign of an expression, with where it begins in the expression's text and how long
/// it is there, in bytes.
struct ExpressionWord {
  ExpressionWordKind kind = ExpressionWordKind::end;
  std::string_view text;
  std::size_t at = 0;
  std::size_t length = 0;
};

/// The expression in words; the last one is always of kind `end`. The texts point into it.
std::vector<ExpressionWord> expression_words(std::string_view expression);

}  // namespace tc
