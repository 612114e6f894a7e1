#include "scenario/common.h"

#include <algorithm>

namespace tc {

namespace {

template <class Rows>
auto* called(const Rows& rows, std::string_view id) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

std::uint8_t concerns_of(const Expression& expression) {
  std::uint8_t out = 0;
  for (const Term& term : expression.postfix) {
    const Op op = term.op;
    const bool clock = op == Op::time || op == Op::elapsed || op == Op::stayed;
    const bool people = op == Op::waiting || op == Op::queue;
    const bool acts = op == Op::did || op == Op::count;
    const bool world = asks_world(op);
    const bool rest = asks(op) && op != Op::constant && op != Op::asked;
    out |= clock             ? concern::clock
           : people          ? concern::people
           : acts            ? concern::acts
           : world           ? static_cast<std::uint8_t>(concern::world | concern::clock)
           : op == Op::asked ? concern::questions
           : rest            ? concern::rest
                             : std::uint8_t{0};
  }
  return out;
}

bool asks_about_world(const Expression& expression) {
  return std::any_of(expression.postfix.begin(), expression.postfix.end(),
                     [](const Term& term) { return asks_world(term.op); });
}

const Colleague* Authority::find_colleague(std::string_view id) const { return called(people, id); }

const Matter* Authority::find_matter(std::string_view id) const { return called(matters, id); }

std::optional<MoveIndex> Common::find_move(std::string_view id) const {
  const CommonMove* move = called(moves, id);
  if (move == nullptr) return std::nullopt;
  return MoveIndex{static_cast<std::uint16_t>(move - moves.data())};
}

}  // namespace tc
