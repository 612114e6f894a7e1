#include "base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace tc {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool continues(unsigned char byte) { return (byte & 0xC0u) == 0x80u; }

/// Texts are looked at by eight bytes where there are as many: reading spends its time on them.
constexpr std::size_t eight = 8;
constexpr std::uint64_t upper_bits = 0x8080'8080'8080'8080U;

std::uint64_t eight_bytes(std::string_view s, std::size_t at) {
  std::uint64_t out = 0;
  std::memcpy(&out, s.data() + at, eight);
  return out;
}

/// The length of the well-formed character that starts at `at`, or 0.
std::size_t character_length(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned char {
    return at + i < s.size() ? static_cast<unsigned char>(s[at + i]) : 0;
  };
  const unsigned char first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return continues(byte(1)) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    if (!continues(byte(1)) || !continues(byte(2))) return 0;
    if (first == 0xE0 && byte(1) < 0xA0) return 0;
    if (first == 0xED && byte(1) > 0x9F) return 0;
    return 3;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    if (!continues(byte(1)) || !continues(byte(2)) || !continues(byte(3))) return 0;
    if (first == 0xF0 && byte(1) < 0x90) return 0;
    if (first == 0xF4 && byte(1) > 0x8F) return 0;
    return 4;
  }
  return 0;
}

std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0u : 1u)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    if (at + eight <= bytes.size() && (eight_bytes(bytes, at) & upper_bits) == 0) {
      at += eight;
      continue;
    }
    const std::size_t length = character_length(bytes, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

std::size_t characters(std::string_view utf8) {
  std::size_t count = utf8.size();
  std::size_t at = 0;
  for (; at + eight <= utf8.size(); at += eight) {
    const std::uint64_t bytes = eight_bytes(utf8, at);
    const std::uint64_t continuing = bytes & (~bytes << 1U) & upper_bits;
    if (continuing != 0) count -= static_cast<std::size_t>(std::popcount(continuing));
  }
  for (; at < utf8.size(); ++at)
    if (continues(static_cast<unsigned char>(utf8[at]))) --count;
  return count;
}

std::string_view first_characters(std::string_view utf8, std::size_t count) {
  std::size_t at = 0;
  while (at < utf8.size()) {
    if (!continues(static_cast<unsigned char>(utf8[at])) && count-- == 0) break;
    ++at;
  }
  return utf8.substr(0, at);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && is_space(text[at])) ++at;
    const std::size_t start = at;
    while (at < text.size() && !is_space(text[at])) ++at;
    if (at > start) out.push_back(text.substr(start, at - start));
  }
  return out;
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += between;
    out += parts[i];
  }
  return out;
}

std::string in_words(const std::vector<std::string>& parts) {
  if (parts.empty()) return "";
  if (parts.size() == 1) return parts.front();
  const std::vector<std::string> head(parts.begin(), parts.end() - 1);
  return joined(head, ", ") + " and " + parts.back();
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::optional<std::string> nearest(std::string_view name,
                                   const std::vector<std::string>& candidates) {
  const std::string wanted = lower_ascii(name.substr(0, 200));
  const std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
  std::optional<std::string> best;
  std::size_t best_edits = limit + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t longer = std::max(candidate.size(), wanted.size());
    const std::size_t shorter = std::min(candidate.size(), wanted.size());
    if (longer - shorter > limit) continue;
    const std::size_t distance = edits(wanted, lower_ascii(candidate));
    if (distance >= best_edits) continue;
    best_edits = distance;
    best = candidate;
  }
  return best;
}

std::string did_you_mean(std::string_view name, const std::vector<std::string>& candidates) {
  const auto best = nearest(name, candidates);
  return best ? "Did you mean '" + *best + "'?" : "";
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::size_t used = 0;
  for (const std::string_view word : words(text)) {
    const std::size_t length = characters(word);
    if (lines.empty() || used + 1 + length > width) {
      lines.emplace_back(word);
      used = length;
    } else {
      lines.back().append(" ").append(word);
      used += 1 + length;
    }
  }
  return lines;
}

Excerpt excerpt_around(std::string_view line, std::uint32_t column, std::size_t width) {
  const std::size_t wanted = std::max<std::size_t>(column, 1);
  std::size_t skip = 0;
  if (characters(line) > width && wanted > width * 2 / 3) skip = wanted - width * 2 / 3;
  line.remove_prefix(first_characters(line, skip).size());
  Excerpt out{std::string(first_characters(line, width)), wanted - skip};
  for (char& c : out.text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return out;
}

std::string json_quoted(std::string_view utf8) {
  constexpr std::array<char, 16> hex{'0', '1', '2', '3', '4', '5', '6', '7',
                                     '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
  std::string out = "\"";
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte >= 0x20) {
      out += c;
    } else if (c == '\b') {
      out += "\\b";
    } else if (c == '\f') {
      out += "\\f";
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else if (c == '\t') {
      out += "\\t";
    } else {
      out += "\\u00";
      out += hex[byte >> 4u];
      out += hex[byte & 15u];
    }
  }
  return out + "\"";
}

}  // namespace tc
