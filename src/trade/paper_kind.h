#pragma once

#include <cstdint>
#include <string_view>

namespace tc::trade {

/// The documents that the desk makes.
enum class PaperKind : std::uint8_t {
  pick_note,
  issue_note,
  invoice,
  credit_note,
  returns_note,
  purchase_order,
  transfer_note,
  label,
  booking,
  fault_report,
  hand_over_note
};

std::string_view name(PaperKind kind);        ///< "credit note"
std::string_view short_name(PaperKind kind);  ///< "CN", which its numbers begin with

}  // namespace tc::trade
