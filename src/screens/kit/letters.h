#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/text.h"

namespace tc::kit {

/// A message as it lies on a desk: plain paper, a head, the words.
struct LetterSpec {
  std::string_view id;  ///< of the words
  std::string_view title;
  std::string_view detail = {};  ///< below the title, small
  std::string_view text;
  std::string_view speaker = {};  ///< for the voice, which says the words when they are new
  std::string_view empty = {};    ///< stands where there are no words yet
  bool small = false;             ///< the words, too: where there is little room
};
void letter(Ui& ui, const LetterSpec& spec);

/// One side's turn in a chat: a bubble for each part, or a line in the middle of what was told.
struct ChatTurn {
  enum class Side { theirs, own, told };
  Side side = Side::told;
  std::string id;  ///< needed only for the turn that is looked for
  std::string text;
  std::vector<std::string> parts;  ///< the text, as it was sent
};

/// Bubbles to and fro, the newest in sight.
struct ChatSpec {
  std::string_view id;
  std::string_view name;     ///< of the whole
  std::string_view speaker;  ///< for the voice: whose newest turn it says
  const std::vector<ChatTurn>& turns;
  float height = 250;  ///< design pixels; less in a low window
};
void chat(Ui& ui, const ChatSpec& spec);

}  // namespace tc::kit
