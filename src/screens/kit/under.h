#pragma once

#include <memory>

#include "screens/kit/ui.h"

struct ImDrawListSplitter;

namespace tc::kit {

/// Lets a ground be drawn under what lies on it, once it is known how much that is.
class Under {
 public:
  explicit Under(Ui& ui);
  ~Under();
  Under(Under&& other) noexcept;
  Under(const Under&) = delete;
  Under& operator=(const Under&) = delete;

  /// What is drawn from now on lies below all that was drawn since the start.
  void below();

 private:
  Ui& ui_;
  std::unique_ptr<ImDrawListSplitter> splitter_;
};

/// A card's surface, line and shadow.
void draw_card(Ui& ui, const Rect& place, Tone tone);

}  // namespace tc::kit
