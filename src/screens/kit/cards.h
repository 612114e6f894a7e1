#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/layout.h"
#include "screens/kit/text.h"

namespace tc::kit {

/// A surface with a hairline and a soft shadow; what is drawn inside lies on it.
struct CardSpec {
  std::string_view id = {};  ///< needed only where it fills or comes and goes
  Tone tone = Tone::plain;
  float padding = 2;  ///< steps of 8 px
  float gap = 1;      ///< between what is inside
  bool fill = false;  ///< down to the end of the column
  float width = 0;    ///< design pixels; 0: the column
};
class Card : Scope {
 public:
  explicit Card(Ui& ui, const CardSpec& spec = {});
  ~Card();

 private:
  struct Layer;
  std::unique_ptr<Layer> layer_;
};

/// A reply: a card with its key cap. Pressed by mouse, Enter, or its number.
struct ReplySpec {
  std::string_view id;  ///< "reply.1"
  int number = 0;       ///< 1 to 9; the key too
  std::string_view text;
  bool disabled = false;
  std::string_view description = {};
};
bool reply_card(Ui& ui, const ReplySpec& spec);

/// Something to do at the desk: a lower card with its F-key.
struct TaskSpec {
  std::string_view id;
  KeyPress key = {};
  std::string_view text;
};
bool task_card(Ui& ui, const TaskSpec& spec);

/// A row of a panel of moves: its key, its name, and below it, small, what is said.
struct MoveRowSpec {
  std::string_view id;
  KeyPress key = {};
  std::string_view title;
  std::string_view words = {};
  std::string_view group = "moves";
};
bool move_row(Ui& ui, const MoveRowSpec& spec);

/// A row in a list that can be pressed; the current one on amber. Up and Down move within group.
struct RowItemSpec {
  std::string_view id;
  std::string_view title;
  std::string_view detail = {};
  std::string_view right = {};  ///< words at the right end
  std::string_view chip = {};   ///< a chip at the right end
  Tone chip_tone = Tone::plain;
  Icon icon = Icon::none;
  bool current = false;
  bool disabled = false;
  std::string_view group = "list";
};
bool list_row(Ui& ui, const RowItemSpec& spec);

/// A big card that is pressed as a whole: a scenario to pick.
struct TileSpec {
  std::string_view id;
  std::string_view title;
  std::string_view text = {};
  std::vector<std::string> chips = {};
  Icon icon = Icon::none;
  bool current = false;
  std::string_view group = "tiles";
};
bool tile(Ui& ui, const TileSpec& spec);

/// A focusable block of rich content of which one is current: a criterion in the assessor's
/// list. What is drawn inside belongs to it. Has a bar at the left edge when current.
struct BlockSpec {
  std::string_view id;
  std::string_view name;
  std::string_view description = {};
  bool current = false;
  std::string_view group = "blocks";
};
class Block : Scope {
 public:
  Block(Ui& ui, const BlockSpec& spec);
  ~Block();
  bool chosen() const { return chosen_; }  ///< focused or pressed in this frame

 private:
  struct Layer;
  std::unique_ptr<Layer> layer_;
  bool chosen_ = false;
};

/// The customer's words in a bubble, typed out unless motion is reduced; the record holds all.
struct SpeechSpec {
  std::string_view id = "customer.says";
  std::string_view speaker;  ///< for the voice
  std::string_view text;     ///< with its quotes
};
void speech(Ui& ui, const SpeechSpec& spec);

}  // namespace tc::kit
