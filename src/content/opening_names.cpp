#include "content/opening_names.h"

namespace tc {

namespace {

void unknown(Reading& reading, const Span& place, std::string_view noun, std::string_view name,
             const std::vector<std::string>& names) {
  reading.error("TC235", place, "no " + std::string(noun) + " is called " + quoted_name(name),
                reading.meant(name, names));
}

/// Where the name stands among the names.
std::optional<std::uint16_t> row_of(Reading& reading, std::string_view name, const Span& place,
                                    std::string_view noun, const std::vector<std::string>& names) {
  if (name.empty()) return std::nullopt;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<std::uint16_t>(found - names.begin());
  unknown(reading, place, noun, name, names);
  return std::nullopt;
}

template <class Index>
std::optional<Index> index_of(Reading& reading, Node node, std::string_view noun,
                              const std::vector<std::string>& names) {
  const auto row = row_of(reading, text_in(reading, node), node.place(), noun, names);
  return row ? std::optional<Index>(Index{*row}) : std::nullopt;
}

}  // namespace

std::optional<trade::PartIndex> part_in(Reading& reading, Node node, const trade::Shop& shop) {
  const std::string number = text_in(reading, node);
  if (number.empty()) return std::nullopt;
  if (const trade::Part* part = shop.find_part(number))
    return trade::PartIndex{static_cast<std::uint16_t>(part - shop.parts.data())};
  std::vector<std::string> numbers;
  for (const trade::Part& part : shop.parts) numbers.push_back(part.number);
  unknown(reading, node.place(), "part", number, numbers);
  return std::nullopt;
}

std::optional<trade::CustomerIndex> account_in(Reading& reading, Node node,
                                               const trade::Shop& shop) {
  return index_of<trade::CustomerIndex>(reading, node, "customer", ids_of(shop.customers));
}

std::optional<trade::CarrierIndex> carrier_in(Reading& reading, Node node,
                                              const trade::Shop& shop) {
  return index_of<trade::CarrierIndex>(reading, node, "carrier", ids_of(shop.carriers));
}

std::optional<trade::CodeIndex> code_in(Reading& reading, Node node, const trade::Shop& shop) {
  std::vector<std::string> codes;
  for (const trade::DiscountCode& code : shop.codes) codes.push_back(code.code);
  return index_of<trade::CodeIndex>(reading, node, "discount code", codes);
}

std::optional<trade::BranchIndex> branch_in(Reading& reading, const Node::Entry& entry,
                                            const trade::Shop& shop) {
  const auto row = row_of(reading, entry.key, entry.key_place, "branch", ids_of(shop.branches));
  return row ? std::optional(trade::BranchIndex{*row}) : std::nullopt;
}

std::string fault_in(Reading& reading, Node node, const trade::Shop& shop) {
  const auto row = row_of(reading, text_in(reading, node), node.place(), "fault of the web shop",
                          ids_of(shop.faults));
  return row ? shop.faults[*row].id : "";
}

}  // namespace tc
