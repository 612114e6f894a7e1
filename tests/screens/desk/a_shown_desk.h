#pragma once

#include <memory>
#include <string>
#include <vector>

#include "kit/frame.h"
#include "screens/desk/desk.h"

namespace tc {

/// The desk over the small shop, with a morning of orders: what its buttons and its line say is
/// carried out on books of its own.
class AShownDesk {
 public:
  explicit AShownDesk(float width = 1280, float height = 800,
                      const kit::Appearance& looks = calm());

  Screen& screen() { return *screen_; }
  const trade::Shop& shop() const { return *shop_; }
  const trade::Books& books() const { return *books_; }
  DeskState& state() { return state_; }
  /// The lines that were said so far, refused ones too.
  const std::vector<std::string>& said() const { return said_; }
  /// Says a line, as if somebody else had pressed its button.
  void say(const std::string& line);
  /// All lines that buttons on the screen offer.
  std::vector<std::string> offered() const;

 private:
  static kit::Appearance calm() { return {.motion = kit::Motion::reduced}; }
  void draw(kit::Ui& ui);

  std::shared_ptr<const trade::Shop> shop_;
  std::shared_ptr<const trade::Books> books_;
  SimTime now_{9 * 3600};
  DeskState state_;
  std::optional<DeskTurn> last_;
  std::vector<std::string> said_;
  std::unique_ptr<Screen> screen_;
};

}  // namespace tc
