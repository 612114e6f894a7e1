#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tc {

/// An amount in whole pence sterling; below zero where somebody is owed it.
struct Money {
  std::int64_t pence = 0;
  auto operator<=>(const Money&) const = default;
};

inline Money operator+(Money a, Money b) { return {a.pence + b.pence}; }
inline Money operator-(Money a, Money b) { return {a.pence - b.pence}; }
inline Money operator*(Money a, int times) { return {a.pence * times}; }
inline Money& operator+=(Money& a, Money b) { return a = a + b; }
inline Money& operator-=(Money& a, Money b) { return a = a - b; }

/// A share in hundredths of a per cent: 2000 is 20 %.
struct BasisPoints {
  std::int32_t value = 0;
  auto operator<=>(const BasisPoints&) const = default;
};

/// The share of an amount, rounded half up to whole pence (away from zero below it).
Money share_of(Money amount, BasisPoints share);
/// The VAT that lies in a price which includes it, rounded half up: £120.00 at 20 % holds £20.00.
Money vat_within(Money gross, BasisPoints rate);
/// "£1,142.80", "−£3.00"
std::string money_text(Money amount);
/// Reads "142.80", "£142.80", "£1,142.80", "142" (pounds); nothing where it is no such amount or
/// beyond ten million pounds.
std::optional<Money> parse_money(std::string_view text);

}  // namespace tc
