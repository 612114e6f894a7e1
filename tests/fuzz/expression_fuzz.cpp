// libFuzzer: whatever the bytes, they are read as an expression that has a value, or they are
// faulted at a place inside them.
#include <cstdint>
#include <string_view>

#include "base/require.h"
#include "scenario/expression_parser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const tc::Acts acts({{"ask.vehicle", ""}, {"greet", ""}});
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const tc::ValueType type : {tc::ValueType::truth, tc::ValueType::number, tc::ValueType::time,
                                   tc::ValueType::length, tc::ValueType::text}) {
    tc::ExpressionNames names;
    names.acts = &acts;
    names.variables = {{"late", tc::ValueType::truth}, {"tries", tc::ValueType::number}};
    const tc::ParsedExpression parsed = tc::parse_expression(text, type, names);
    for (const tc::ExpressionFault& fault : parsed.faults)
      tc::require(fault.at <= size, "a fault is inside the expression");
    if (parsed.faults.empty())
      tc::evaluate(parsed.postfix, [](const tc::Term& term) { return term.operand; });
  }
  return 0;
}
