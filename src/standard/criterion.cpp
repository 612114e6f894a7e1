#include "standard/criterion.h"

#include <cstddef>

namespace tc {

namespace {

constexpr std::size_t longest_urn = 40;
constexpr std::size_t most_digits = 4;

/// A number as people write it in a list: no sign, no leading nought.
std::optional<std::uint16_t> list_number(std::string_view digits) {
  if (digits.empty() || digits.size() > most_digits || digits.front() == '0') return std::nullopt;
  unsigned value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return static_cast<std::uint16_t>(value);
}

}  // namespace

std::string text(const CriterionCode& code) {
  std::string out = code.kind == CriterionKind::performance ? "P" : "K";
  out += std::to_string(code.numbers[0]);
  for (std::size_t level = 1; level < code.numbers.size() && code.numbers[level] != 0; ++level)
    out += "." + std::to_string(code.numbers[level]);
  return out;
}

std::optional<CriterionCode> parse_criterion_code(std::string_view text) {
  if (text.empty() || (text.front() != 'P' && text.front() != 'K')) return std::nullopt;
  CriterionCode code;
  code.kind = text.front() == 'P' ? CriterionKind::performance : CriterionKind::knowledge;
  text.remove_prefix(1);
  for (std::uint16_t& level : code.numbers) {
    const std::size_t dot = text.find('.');
    const auto number = list_number(text.substr(0, dot));
    if (!number) return std::nullopt;
    level = *number;
    if (dot == std::string_view::npos) return code;
    text.remove_prefix(dot + 1);
  }
  return std::nullopt;
}

std::optional<CriterionCode> parent(const CriterionCode& code) {
  CriterionCode above = code;
  for (std::size_t level = above.numbers.size() - 1; level > 0; --level) {
    if (above.numbers[level] == 0) continue;
    above.numbers[level] = 0;
    return above;
  }
  return std::nullopt;
}

std::string text(const CriterionRef& ref) { return ref.standard.text + "/" + text(ref.code); }

bool is_standard_urn(std::string_view text) {
  if (text.empty() || text.size() > longest_urn) return false;
  for (const char c : text) {
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool digit = c >= '0' && c <= '9';
    if (!letter && !digit && c != '.' && c != '_' && c != '-') return false;
  }
  return true;
}

std::optional<CriterionRef> parse_criterion_ref(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const std::string_view urn = text.substr(0, slash);
  const auto code = parse_criterion_code(text.substr(slash + 1));
  if (!code || !is_standard_urn(urn)) return std::nullopt;
  return CriterionRef{StandardUrn(std::string(urn)), *code};
}

std::optional<CriterionRef> parse_criterion_ref(std::string_view text,
                                                const StandardUrn& standard) {
  if (text.find('/') != std::string_view::npos) return parse_criterion_ref(text);
  const auto code = parse_criterion_code(text);
  if (!code) return std::nullopt;
  return CriterionRef{standard, *code};
}

}  // namespace tc
