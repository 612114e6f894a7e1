#include "base/money.h"

#include "base/text.h"

namespace tc {

namespace {

constexpr std::int64_t whole = 10'000;  // basis points
constexpr std::int64_t most_pounds = 10'000'000;

/// Half goes away from zero, so that what is taken and what is given back are the same.
std::int64_t rounded_quotient(std::int64_t amount, std::int64_t by) {
  const std::int64_t half = by / 2;
  return amount >= 0 ? (amount + half) / by : -((-amount + half) / by);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "1,142" or "1142": commas stand before groups of three, or there are none.
std::optional<std::int64_t> parse_pounds(std::string_view text) {
  const bool grouped = text.find(',') != std::string_view::npos;
  std::int64_t value = 0;
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (grouped && (text.size() - i) % 4 == 0) {
      if (text[i] != ',' || i == 0) return std::nullopt;
      continue;
    }
    if (!is_digit(text[i])) return std::nullopt;
    value = value * 10 + (text[i] - '0');
    if (++digits > 8) return std::nullopt;
  }
  return digits > 0 ? std::optional(value) : std::nullopt;
}

}  // namespace

Money share_of(Money amount, BasisPoints share) {
  return {rounded_quotient(amount.pence * share.value, whole)};
}

Money vat_within(Money gross, BasisPoints rate) {
  return {rounded_quotient(gross.pence * rate.value, whole + rate.value)};
}

std::string money_text(Money amount) {
  const std::int64_t pence = amount.pence < 0 ? -amount.pence : amount.pence;
  std::string pounds = std::to_string(pence / 100);
  for (std::size_t i = pounds.size(); i > 3; i -= 3) pounds.insert(i - 3, ",");
  const std::string small = std::to_string(pence % 100);
  return std::string(amount.pence < 0 ? "−" : "") + "£" + pounds + (small.size() < 2 ? ".0" : ".") +
         small;
}

std::optional<Money> parse_money(std::string_view text) {
  constexpr std::string_view pound = "£";
  text = trimmed(text);
  if (text.substr(0, pound.size()) == pound) text = trimmed(text.substr(pound.size()));
  const std::size_t point = text.find('.');
  std::int64_t pence = 0;
  if (point != std::string_view::npos) {
    const std::string_view small = text.substr(point + 1);
    if (small.size() != 2 || !is_digit(small[0]) || !is_digit(small[1])) return std::nullopt;
    pence = (small[0] - '0') * 10 + (small[1] - '0');
  }
  const auto pounds = parse_pounds(text.substr(0, point));
  if (!pounds || *pounds > most_pounds) return std::nullopt;
  return Money{*pounds * 100 + pence};
}

}  // namespace tc
