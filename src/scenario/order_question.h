#pragma once

#include <cstdint>

#include "trade/books.h"
#include "trade/questions.h"

// What a term of an expression asks of an order: the question and the order in one operand.

namespace tc {

/// Stands for the order that a rule about each order is just looking at.
inline constexpr std::uint16_t order_at_hand = 0x7fff;

constexpr std::int32_t asked_of(trade::OrderQuestion question, std::uint16_t order) {
  return (static_cast<std::int32_t>(question) << 16) | order;
}
constexpr trade::OrderQuestion question_in(std::int32_t operand) {
  return static_cast<trade::OrderQuestion>(operand >> 16);
}
constexpr trade::OrderIndex order_in(std::int32_t operand) {
  return {static_cast<std::uint16_t>(operand & 0xffff)};
}

}  // namespace tc
