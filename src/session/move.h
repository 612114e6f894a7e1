#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "base/refusal.h"
#include "scenario/scenario.h"

namespace tc {

/// Give a reply or do a task.
struct Choose {
  ChoiceIndex choice;
  bool operator==(const Choose&) const = default;
};

/// Say and do nothing for so long: 1 s to 1 h.
struct Wait {
  SimDuration time;
  bool operator==(const Wait&) const = default;
};

/// Carry out one line at the desk of the parts counter: "dispatch W1042 by swift-parcels".
struct Desk {
  std::string line;
  bool operator==(const Desk&) const = default;
};

/// One thing that the apprentice does.
using Move = std::variant<Choose, Wait, Desk>;

/// How a move is recorded, by id and never by its place on the screen:
/// "reply:owns-it", "task:look-up-vrm", "wait:15", "desk:open W1042".
std::string text(const Move& move, const Scenario& scenario);

/// Reads what text() wrote. Refuses what names nothing of this scenario.
Result<Move> parse_move(std::string_view text, const Scenario& scenario);

}  // namespace tc
