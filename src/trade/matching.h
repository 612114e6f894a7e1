#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trade/acting.h"

// Which act a line means, and with which values.

namespace tc::trade {

/// A pattern cut into its words: each is a blank, or stands for itself.
struct Token {
  std::string_view word;
  const BlankKind* blank = nullptr;
};
/// Of a row of the table, cut once.
const std::vector<Token>& tokens_of(const VerbRow& row);

struct Meant {
  const VerbRow* row = nullptr;
  Values values;
  std::string line;  ///< canonical
  bool has_order = false;
};

/// Refuses a line that is no act, or whose values are not there.
Result<Meant> meant_by(const Shop& shop, const Books& books, std::string_view line);

}  // namespace tc::trade
