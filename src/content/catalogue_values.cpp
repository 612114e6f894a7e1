// Amounts, shares, weights, counts and names, as the catalogue spells them.
#include <algorithm>

#include "base/text.h"
#include "content/catalogue_draft.h"

namespace tc {

namespace {

/// As people type a name: capitals and spaces do not matter.
std::string plain(std::string_view name) {
  std::string out;
  for (const char c : lower_ascii(name))
    if (c != ' ') out += c;
  return out;
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "2.5" by two decimals is 250; nothing where it is no such number or has more than six digits.
std::optional<int> decimal(std::string_view text, std::size_t decimals) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view part = point == std::string_view::npos ? "" : text.substr(point + 1);
  if (!all_digits(whole) || whole.size() > 6 || part.size() > decimals) return std::nullopt;
  if (point != std::string_view::npos && !all_digits(part)) return std::nullopt;
  int value = 0;
  for (const char c : whole) value = value * 10 + (c - '0');
  for (std::size_t i = 0; i < decimals; ++i)
    value = value * 10 + (i < part.size() ? part[i] - '0' : 0);
  return value;
}

/// What stands before the unit at the end of a text; nothing where it does not end so.
std::optional<std::string_view> before(std::string_view text, std::string_view unit) {
  if (text.size() <= unit.size() || text.substr(text.size() - unit.size()) != unit)
    return std::nullopt;
  return trimmed(text.substr(0, text.size() - unit.size()));
}

std::optional<int> count_at(std::string_view text) {
  if (!all_digits(text) || text.size() > 5) return std::nullopt;
  return decimal(text, 0);
}

}  // namespace

void CatalogueRows::claim(Reading& reading, std::string_view name, const Span& place,
                          std::size_t row) {
  if (!rows_.emplace(plain(name), static_cast<std::uint16_t>(row)).second)
    reading.error("TC236", place, "a " + what_ + " " + quoted_name(name) + " is there already",
                  "every " + what_ + " has a name of its own, in all files together");
  names_.emplace_back(name);
}

void CatalogueRows::add(Reading& reading, std::string_view name, const Span& place) {
  if (count_ == most_)
    reading.error("TC115", place, "this is one " + what_ + " too many",
                  "there can be " + std::to_string(most_));
  claim(reading, name, place, count_++);
}

void CatalogueRows::add_other(Reading& reading, std::string_view name, const Span& place,
                              std::size_t row) {
  claim(reading, name, place, row);
}

std::optional<std::uint16_t> CatalogueRows::find(Reading& reading, std::string_view name,
                                                 const Span& place) const {
  const auto found = rows_.find(plain(name));
  if (found != rows_.end()) return found->second;
  reading.error("TC235", place, "no " + what_ + " is called " + quoted_name(name),
                reading.meant(name, names_));
  return std::nullopt;
}

std::optional<Money> money_in(Reading& reading, Node node) {
  const std::string text = text_in(reading, node);
  if (text.empty()) return std::nullopt;
  const auto amount = parse_money(text);
  if (amount && amount->pence >= 0) return amount;
  reading.error("TC230", node.place(), quoted_name(text) + " is not an amount of money",
                "write pounds and pence, as in \"142.80\", not below zero");
  return std::nullopt;
}

std::optional<BasisPoints> share_in(Reading& reading, Node node) {
  const std::string text = text_in(reading, node);
  if (text.empty()) return std::nullopt;
  const auto number = before(text, "%");
  const auto value = number ? decimal(*number, 2) : std::nullopt;
  if (value && *value <= 10'000) return BasisPoints{*value};
  reading.error("TC231", node.place(), quoted_name(text) + " is not a share",
                "write it as 10 % or 2.5 %, up to 100 %");
  return std::nullopt;
}

std::optional<int> weight_in(Reading& reading, Node node) {
  const std::string text = text_in(reading, node);
  if (text.empty()) return std::nullopt;
  std::optional<int> grams;
  if (const auto kilograms = before(text, "kg"))
    grams = decimal(*kilograms, 3);
  else if (const auto number = before(text, "g"))
    grams = decimal(*number, 0);
  if (grams && *grams > 0 && *grams <= 1'000'000) return grams;
  reading.error("TC234", node.place(), quoted_name(text) + " is not a weight",
                "write it as 350 g or 1.8 kg, up to 1000 kg");
  return std::nullopt;
}

std::optional<CountedName> counted_in(Reading& reading, Node node) {
  const std::string text = text_in(reading, node);
  if (text.empty()) return std::nullopt;
  const std::vector<std::string_view> parts = words(text);
  const auto count = count_at(parts[0]);
  const bool real = parts.size() == 4 && parts[2] == "(really" && parts[3].back() == ')';
  CountedName out;
  if (real) out.really = count_at(parts[3].substr(0, parts[3].size() - 1));
  if (count && (parts.size() == 2 || out.really)) {
    out.count = *count;
    out.name = parts[1];
    out.name_place =
        node.place_of(static_cast<std::size_t>(parts[1].data() - text.data()), parts[1].size());
    return out;
  }
  reading.error("TC233", node.place(), quoted_name(text) + " is not so many of something",
                "write how many and then of what or where, as in 2 B14-2 or 6 FB-1120");
  return std::nullopt;
}

void in_order(Reading& reading, const std::optional<CalendarDate>& from,
              const std::optional<CalendarDate>& to, Node later, std::string_view earlier) {
  if (from && to && *to < *from)
    reading.error("TC338", later.place(), "this is before " + std::string(earlier),
                  "that is " + in_words(*from));
}

std::string colleague_in(const CatalogueDraft& draft, Reading& reading, Node node) {
  return colleague_in(draft, reading, text_in(reading, node), node.place());
}

std::string colleague_in(const CatalogueDraft& draft, Reading& reading, std::string_view name,
                         const Span& place) {
  std::string id(name);
  const Authority* authority = draft.known.authority;
  if (id.empty() || authority == nullptr || authority->find_colleague(id) != nullptr) return id;
  std::vector<std::string> known;
  for (const Colleague& one : authority->people) known.push_back(one.id);
  reading.error("TC220", place, "no colleague is called " + quoted_name(id),
                reading.meant(id, known));
  return id;
}

}  // namespace tc
