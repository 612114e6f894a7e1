#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "content/fields.h"
#include "trade/books.h"

// Names of the shop in a scenario's world, each as it is written or nothing and a report (TC235).

namespace tc {

std::optional<trade::PartIndex> part_in(Reading& reading, Node node, const trade::Shop& shop);
std::optional<trade::CustomerIndex> account_in(Reading& reading, Node node,
                                               const trade::Shop& shop);
std::optional<trade::CarrierIndex> carrier_in(Reading& reading, Node node, const trade::Shop& shop);
std::optional<trade::CodeIndex> code_in(Reading& reading, Node node, const trade::Shop& shop);
/// A branch by the key of a map.
std::optional<trade::BranchIndex> branch_in(Reading& reading, const Node::Entry& entry,
                                            const trade::Shop& shop);
/// A fault of the web shop, by its id; "" where there is none such.
std::string fault_in(Reading& reading, Node node, const trade::Shop& shop);

/// The ids of rows, for expressions and hints.
template <class Row>
std::vector<std::string> ids_of(const std::vector<Row>& rows) {
  std::vector<std::string> out;
  out.reserve(rows.size());
  for (const Row& row : rows) out.push_back(row.id);
  return out;
}

}  // namespace tc
