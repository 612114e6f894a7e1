// The words of expressions that ask the books of the parts counter.
#include <algorithm>

#include "scenario/expression_reading.h"
#include "scenario/order_question.h"

namespace tc {

namespace {

ValueType type_of(trade::OrderWord::Type type) {
  switch (type) {
    case trade::OrderWord::Type::truth:
      return ValueType::truth;
    case trade::OrderWord::Type::pence:
      return ValueType::number;
    case trade::OrderWord::Type::time:
      return ValueType::time;
  }
  return ValueType::truth;
}

template <class Words>
auto* in_words(const Words& words, std::string_view word) {
  const auto found =
      std::find_if(words.begin(), words.end(), [&](const auto& row) { return row.word == word; });
  return found == words.end() ? nullptr : &*found;
}

}  // namespace

std::optional<ExpressionPart> ExpressionReading::order_asked() {
  if (after().kind != ExpressionWordKind::open) return std::nullopt;
  const trade::OrderWord* asked = in_words(trade::order_words(), now().text);
  if (asked == nullptr) return std::nullopt;
  const ExpressionWord* name = name_in_brackets();
  if (name == nullptr) return ExpressionPart{};
  emit({Op::order, asked_of(asked->question, static_cast<std::uint16_t>(order(*name)))});
  return ExpressionPart{type_of(asked->type), 0, 0};
}

std::int32_t ExpressionReading::order(const ExpressionWord& name) {
  if (!names_.order_at_hand.empty() && name.text == names_.order_at_hand) return order_at_hand;
  return row_in({"TC241", "order", names_.orders}, name);
}

std::optional<ExpressionPart> ExpressionReading::day_asked() {
  if (names_.world == ExpressionNames::World::none) return std::nullopt;
  const trade::DayWord* asked = in_words(trade::day_words(), now().text);
  const auto is_named = [&](const auto& variable) { return variable.name == now().text; };
  if (asked == nullptr || std::any_of(names_.variables.begin(), names_.variables.end(), is_named))
    return std::nullopt;
  next();
  return value({Op::day, static_cast<std::int32_t>(asked->question)}, ValueType::number);
}

}  // namespace tc
