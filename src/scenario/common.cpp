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

const Colleague* Authority::find_colleague(std::string_view id) const { return called(people, id); }

const Matter* Authority::find_matter(std::string_view id) const { return called(matters, id); }

std::optional<MoveIndex> Common::find_move(std::string_view id) const {
  const CommonMove* move = called(moves, id);
  if (move == nullptr) return std::nullopt;
  return MoveIndex{static_cast<std::uint16_t>(move - moves.data())};
}

}  // namespace tc
