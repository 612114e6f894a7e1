#include "scenario/checks/real_looking.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace tc {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }

// Ofcom's numbers for drama: nobody has them.
constexpr std::array drama_numbers{"01632960", "07700900", "02079460", "08081570", "09098790",
                                   "03069990", "01134960", "01144960", "01154960", "01164960",
                                   "01174960", "01184960", "01214960", "01314960", "01414960",
                                   "01514960", "01614960", "01914980", "02896496", "02920180"};

/// The digits of what may be a telephone number at the start of the text, +44 read as 0, and how
/// many bytes it takes.
std::pair<std::string, std::size_t> number_at_start(std::string_view text) {
  std::string digits;
  std::size_t at = 0;
  if (text.substr(0, 3) == "+44") {
    digits = "0";
    at = 3;
    if (text.substr(at, 3) == "(0)") at += 3;
    if (text.substr(at, 4) == " (0)") at += 4;
  }
  std::size_t end = at;
  for (; at < text.size() && digits.size() < 14; ++at) {
    if (is_digit(text[at])) {
      digits += text[at];
      end = at + 1;
    } else if (text[at] != ' ' && text[at] != '-') {
      break;
    }
  }
  return {digits, end};
}

bool is_telephone_number(std::string_view digits) {
  if (digits.size() < 10 || digits.size() > 11 || digits[0] != '0') return false;
  return std::string_view("12378").find(digits[1]) != std::string_view::npos;
}

std::string_view real_number(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '0' && text[at] != '+') continue;
    if (at > 0 && (is_digit(text[at - 1]) || is_letter(text[at - 1]))) continue;
    const auto [digits, length] = number_at_start(text.substr(at));
    if (!is_telephone_number(digits)) continue;
    const std::string_view number = digits;
    const bool drama = std::any_of(
        drama_numbers.begin(), drama_numbers.end(),
        [&](std::string_view start) { return number.substr(0, start.size()) == start; });
    if (!drama) return text.substr(at, length);
    at += length - 1;
  }
  return {};
}

bool in_address(char c) {
  return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_' || c == '+';
}

bool is_example_domain(const std::string& domain) {
  for (const std::string_view safe :
       {"example.com", "example.org", "example.net", "example", "test", "invalid"}) {
    if (domain == safe) return true;
    const std::string ending = "." + std::string(safe);
    if (domain.size() > ending.size() &&
        domain.compare(domain.size() - ending.size(), ending.size(), ending) == 0)
      return true;
  }
  return false;
}

std::string_view real_address(std::string_view text) {
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && in_address(text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && in_address(text[end])) ++end;
    while (end > at + 1 && !is_letter(text[end - 1]) && !is_digit(text[end - 1])) --end;
    const std::string domain = lower_ascii(text.substr(at + 1, end - at - 1));
    const bool address = begin < at && domain.find('.') != std::string::npos;
    if (address && !is_example_domain(domain)) return text.substr(begin, end - begin);
  }
  return {};
}

/// Where a page of the web would be: after "www." or "://", up to the end of the domain.
std::string_view real_web_address(std::string_view text) {
  for (const std::string_view begins : {"www.", "://"})
    for (std::size_t at = text.find(begins); at != std::string_view::npos;
         at = text.find(begins, at + 1)) {
      const std::size_t begin = at + (begins == "://" ? begins.size() : 0);
      std::size_t end = begin;
      while (end < text.size() && in_address(text[end])) ++end;
      while (end > begin && !is_letter(text[end - 1]) && !is_digit(text[end - 1])) --end;
      const std::string domain = lower_ascii(text.substr(begin, end - begin));
      if (domain.find('.') != std::string::npos && !is_example_domain(domain))
        return text.substr(begin, end - begin);
    }
  return {};
}

/// AB12 CDE or AB12CDE, the form of plates since 2001, at the start of the text: its length or 0.
std::size_t plate_length(std::string_view text) {
  const auto all = [&](std::size_t from, std::size_t count, bool (*is)(char)) {
    if (from + count > text.size()) return false;
    for (std::size_t i = from; i < from + count; ++i)
      if (!is(text[i])) return false;
    return true;
  };
  if (!all(0, 2, is_capital) || !all(2, 2, is_digit)) return 0;
  const std::size_t gap = text.size() > 4 && text[4] == ' ' ? 1 : 0;
  if (!all(4 + gap, 3, is_capital)) return 0;
  const std::size_t length = 7 + gap;
  const bool goes_on = length < text.size() && (is_letter(text[length]) || is_digit(text[length]));
  return goes_on ? 0 : length;
}

std::string_view real_plate(std::string_view text) {
  for (std::size_t at = 0; at + 7 <= text.size(); ++at) {
    if (at > 0 && (is_letter(text[at - 1]) || is_digit(text[at - 1]))) continue;
    const std::string_view plate = text.substr(at, plate_length(text.substr(at)));
    if (plate.empty()) continue;
    // 01 was never issued, and neither were the letters I and Q.
    const bool never = plate.substr(2, 2) == "01" || plate.find_first_of("IQ") != plate.npos;
    if (!never) return plate;
  }
  return {};
}

}  // namespace

std::vector<RealLooking> real_looking(std::string_view text) {
  std::vector<RealLooking> out;
  const auto add = [&](std::string_view part, const char* whose, const char* hint) {
    if (!part.empty()) out.push_back({part, "'" + std::string(part) + "' could be " + whose, hint});
  };
  add(real_number(text), "somebody's telephone number",
      "use 01632 960xxx or 07700 900xxx: nobody has them");
  add(real_address(text), "somebody's address", "let it end in @example.com");
  add(real_web_address(text), "somebody's page", "use www.example.com or what ends in .example");
  add(real_plate(text), "a real registration",
      "use the digits 01, as in AB01 QIX, or a letter I or Q");
  return out;
}

}  // namespace tc
