#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "screens/kit/layout.h"

namespace tc::kit {

/// A modal card in the middle. Draw it last on the page, each frame that it is open. Takes the
/// focus, keeps Tab inside, and gives the focus back when it is no longer drawn.
///     if (open_) { Dialog dialog(ui, {...}); …; if (dialog.dismissed()) open_ = false; }
struct DialogSpec {
  std::string_view id;
  std::string_view title;
  float width = 560;                  ///< design pixels
  std::string_view first_focus = {};  ///< id; empty: the first that can be focused
};
class Dialog : Scope {
 public:
  Dialog(Ui& ui, const DialogSpec& spec);
  ~Dialog();
  /// Esc was pressed.
  bool dismissed() const { return dismissed_; }

 private:
  struct Layer;
  std::unique_ptr<Layer> layer_;
  bool dismissed_ = false;
};

enum class BannerKind { info, done, refusal, failure };
/// What happened, what was kept and what to do; said by the voice when it appears. True when
/// its × is pressed.
struct BannerSpec {
  std::string_view id;
  BannerKind kind = BannerKind::info;
  std::string_view sentence;
  std::string_view hint = {};
};
bool banner(Ui& ui, const BannerSpec& spec);

/// What to do next where there is nothing yet. True when its button is pressed.
struct EmptySpec {
  std::string_view id;
  Icon icon = Icon::none;
  std::string_view title;
  std::string_view sentence;
  std::string_view action = {};  ///< the button's label; its id is "<id>.action"
};
bool empty_state(Ui& ui, const EmptySpec& spec);

}  // namespace tc::kit
