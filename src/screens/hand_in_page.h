#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/exchange.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// A conflict with the words of the way to settle it.
struct ConflictRow {
  Conflict conflict;
  std::string way;  ///< the button's words; empty: there is nothing to press
};

struct HandInView {
  std::vector<ConflictRow> conflicts;
};

struct HandInState {
  std::string out_path;
  bool with_code = false;
  std::optional<HandedIn> handed_in;

  std::string in_path;
  std::string code;
  std::optional<Arriving> arriving;
  std::string in_problem;
  std::optional<TakenIn> taken_in;

  std::string backup_path;
  std::string keys_path;
  std::string passphrase;
  std::string again;
  std::string keys_problem;
};

HandInView hand_in_view(Workplace& workplace, const Person& who);
/// Files named for today, in the folder where the program was started.
HandInState blank_hand_in(Workplace& workplace, const Person& who);

/// Work out to another computer and back: hand in, take in, settle, back up.
void draw_hand_in(kit::Ui& ui, const HandInView& view, HandInState& state, Intents& intents);

}  // namespace tc
