#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/icon.h"
#include "screens/kit/ui.h"

namespace tc::kit {

/// A scope that is left by its destructor.
class Scope {
 public:
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;

 protected:
  explicit Scope(Ui& ui) : ui_(ui) {}
  ~Scope() = default;
  Ui& ui_;
};

/// Things below each other within `place`, `gap` steps of 8 px apart.
class Column : Scope {
 public:
  Column(Ui& ui, const Rect& place, float gap = 1);
  explicit Column(Ui& ui, float gap = 1);
  ~Column();

 private:
  bool apart_ = false;  ///< at a place of its own, outside the flow
};

/// The same, as far from the page's edges as its header and body are: for what stands above them.
class Inset : Scope {
 public:
  explicit Inset(Ui& ui);
  ~Inset();
};

enum class Align { left, right };

/// Things beside each other, going on below where they do not fit, each centred on its line.
struct RowSpec {
  std::string_view id = {};  ///< needed where rows come and go before this one
  float gap = 1;             ///< steps of 8 px
  Align align = Align::left;
};
class Row : Scope {
 public:
  explicit Row(Ui& ui, const RowSpec& spec = {});
  ~Row();
};

/// Columns side by side: design pixels, or 0 for an equal share of the rest. Stacked below each
/// other where the window is too narrow for the text size; then height_left() is 0.
///     Columns columns(ui, {0, 372});
///     columns.next(); … columns.next(); …
class Columns : Scope {
 public:
  /// `least`: the narrowest that a share may be, in design pixels.
  Columns(Ui& ui, std::initializer_list<float> widths, float gap = 2.5F, float least = 300);
  ~Columns();
  void next();
  bool stacked() const { return stacked_; }

 private:
  std::vector<float> widths_;
  float gap_ = 0;
  float top_ = 0;
  float lowest_ = 0;
  Rect place_;
  std::size_t at_ = 0;
  bool stacked_ = false;
};

/// A part that scrolls by wheel, by its bar, by Page Up and Page Down, and to keep the focus in
/// sight. `height` 0: what is left of the column, or all of it where columns are stacked.
struct ScrollSpec {
  std::string_view id;
  std::string_view name = {};  ///< where nothing inside can be focused, Tab stops at the part
  float height = 0;            ///< pixels
  float gap = 1;
  bool at_end = false;  ///< stays at the end as things are added, as a transcript does
};
class Scroll : Scope {
 public:
  Scroll(Ui& ui, const ScrollSpec& spec);
  ~Scroll();

 private:
  Rect place_;
  bool plain_ = false;  ///< columns are stacked: the page scrolls, not this part
};

/// Scrolls the part around so that what is drawn next stands at its top.
void scroll_here(Ui& ui);

/// The rail on the left edge: returns the id of the item that was pressed.
struct NavItem {
  std::string_view id;  ///< "nav.practise"
  std::string_view label;
  Icon icon = Icon::none;
  bool current = false;
};
struct RailSpec {
  std::vector<NavItem> items;
  std::string initials;  ///< of who acts
  std::string who;       ///< their name, for the voice; pressing it gives "nav.who"
};
std::optional<std::string> rail(Ui& ui, const RailSpec& spec);

/// The top of a page; what is drawn inside goes to the right, in a row.
struct HeaderSpec {
  std::string_view title;
  std::string_view sentence = {};
  std::string_view back_id = {};  ///< a back button with this id, where not empty
  std::string_view back_name = {};
};
class PageHeader : Scope {
 public:
  PageHeader(Ui& ui, const HeaderSpec& spec);
  ~PageHeader();
  bool back() const { return back_; }

 private:
  bool back_arrow(const Rect& place, const HeaderSpec& spec);

  float bottom_ = 0;
  bool back_ = false;
};

/// The rest of the page under the header, padded; scrolls where it must.
class PageBody : Scope {
 public:
  explicit PageBody(Ui& ui, std::string_view id = "page.body");
  ~PageBody();
};

}  // namespace tc::kit
