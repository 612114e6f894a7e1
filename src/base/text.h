#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tc {

/// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates).
bool is_utf8(std::string_view bytes);

/// How many characters (code points) a UTF-8 text has.
std::size_t characters(std::string_view utf8);

/// The first `count` characters; whole text where it is shorter.
std::string_view first_characters(std::string_view utf8, std::size_t count);

std::string_view trimmed(std::string_view text);
std::vector<std::string_view> words(std::string_view text);
std::string lower_ascii(std::string_view text);
std::string joined(const std::vector<std::string>& parts, std::string_view between);

/// "P3", "P3 and P4", "P3, P4 and P9"
std::string in_words(const std::vector<std::string>& parts);

/// "1 error", "3 errors"; nouns that take an s.
std::string counted(std::size_t count, std::string_view noun);

/// The candidate nearest to `name` by edits, where one is near enough to be a slip.
std::optional<std::string> nearest(std::string_view name,
                                   const std::vector<std::string>& candidates);

/// "Did you mean 'bristles'?" or "" where nothing is near.
std::string did_you_mean(std::string_view name, const std::vector<std::string>& candidates);

/// Breaks at spaces so that no line has more than `width` characters, long words apart.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// A long line cut down to what is around one column; tabs and control characters as spaces.
struct Excerpt {
  std::string text;
  std::size_t column = 1;
};
Excerpt excerpt_around(std::string_view line, std::uint32_t column, std::size_t width);

/// A JSON string with its quotes, as canonical text writes it: UTF-8 as it is; '"', '\\' and
/// control characters escaped, \b \f \n \r \t by their short names, others as \u00xx.
std::string json_quoted(std::string_view utf8);

}  // namespace tc
