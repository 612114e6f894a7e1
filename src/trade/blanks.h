#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/refusal.h"
#include "trade/books.h"

// What stands for values in the patterns of acts: how each is read, and what it could be.

namespace tc::trade {

enum class Blank : std::uint8_t {
  order,
  part,
  carrier,
  branch,
  supplier,
  method,
  amount,
  slot,
  day,
  person,
  fault,
  reason,
  customer,
  vehicle,
  page,
  topic,
  guideline,
  code,
  words,
  paper,
  count,
  handling
};

/// What was read from one line. Only what the pattern has blanks for is set.
struct Values {
  OrderIndex order;
  PartIndex part;
  PartIndex other_part;  ///< the second, where there are two
  CarrierIndex carrier;
  BranchIndex branch;
  SupplierIndex supplier;
  Method method = Method::card;
  Money amount;
  std::size_t slot = 0;  ///< of the shop's slots
  CalendarDate day;      ///< of a slot, or by itself
  std::size_t person = 0;
  std::size_t fault = 0;
  RefundReason reason = RefundReason::cancelled;
  CustomerIndex customer;
  VehicleIndex vehicle;
  PageIndex page;
  std::string topic;
  std::size_t guideline = 0;
  CodeIndex code;
  std::string words;
  std::size_t paper = 0;
  int count = 0;
  Handling handling = Handling::collection;
  int parts_read = 0;
};

struct Reading {
  const Shop& shop;
  const Books& books;
  Values& values;
};

struct BlankKind {
  std::string_view word;  ///< "ORDER"
  Blank blank = Blank::order;
  std::size_t most_words = 1;
  /// Sets its value and gives the text by which it is recorded.
  Result<std::string> (*read)(const Reading& reading, std::string_view text) = nullptr;
  /// What it could be, the likeliest first; empty where that has no end.
  std::vector<std::string> (*candidates)(const Shop& shop, const Books& books) = nullptr;
};

/// By its word in a pattern; nothing where it is a word like another.
const BlankKind* blank_kind(std::string_view word);

/// What may be said to the customer or a colleague about an order.
const std::vector<std::string>& topics();
/// What somebody typed, short enough and clean enough to be said back.
std::string quoted(std::string_view text);

}  // namespace tc::trade
