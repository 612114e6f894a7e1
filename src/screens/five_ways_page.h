#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/exercises.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// A round of the five ways on the screen.
struct FiveWaysView {
  FiveWaysRound round;
  std::vector<FactBehind> facts;  ///< behind the case that was answered last
};

/// What is said of the case that waits, until it is answered; and whether the reason of the last
/// one is still read.
struct FiveWaysState {
  std::optional<std::size_t> way;  ///< of five_ways, from 0
  std::optional<bool> insists;
  std::string back;
  std::string problem;       ///< what is missing, in words
  bool amount_next = false;  ///< the amount is typed next
  bool to_top = false;       ///< what is new on the page comes into sight
  bool reading = false;      ///< the answer to the last case is on the page
};

/// The case as it is told, the answer by keys alone (1 to 5, Y or N, an amount, Enter), then why;
/// at the end how it went, by way.
void draw_five_ways(kit::Ui& ui, const FiveWaysView& view, FiveWaysState& state, Intents& intents);

}  // namespace tc
