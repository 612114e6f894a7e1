#pragma once

#include <array>
#include <bitset>
#include <span>
#include <string_view>

#include "dialogue.h"
#include "random_choice.h"

namespace tc::bench {

/// The baseline of the engine's step: the same dialogue in flat arrays, and nothing that a shop
/// has (no clock, no mood, no order of replies, no criteria). What cannot be done in less.
class BareLoop {
 public:
  explicit BareLoop(const Dialogue& dialogue);

  /// Takes one of the replies on offer, as the walk says; gives what there is to read then.
  std::span<const std::string_view> step(RandomChoice& walk);
  std::span<const int> variables() const { return variables_; }
  void forget_events() { events_.clear(); }

 private:
  struct FlatReply {
    std::string_view words;
    Guard when;
    std::uint8_t variable = 0;
    bool raised = true;
    std::uint16_t go = 0;
  };
  struct FlatScene {
    std::string_view line;
    std::array<FlatReply, 3> replies;
  };
  enum class Kind : std::uint8_t { made, changed, entered, said };
  struct FlatEvent {
    Kind kind = Kind::made;
    std::uint16_t row = 0;
  };

  bool holds(const Guard& guard) const;
  void look_around();

  std::string texts_;  ///< of all scenes and replies, one after the other
  std::vector<FlatScene> scenes_;
  std::vector<FlatEvent> events_;
  std::array<int, Dialogue::variables> variables_{};
  std::array<std::uint8_t, 3> offered_{};
  std::array<std::string_view, 4> to_read_;
  std::uint32_t on_offer_ = 0;
  std::uint16_t at_ = 0;
};

}  // namespace tc::bench
