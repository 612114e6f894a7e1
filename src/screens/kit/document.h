#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/layout.h"
#include "screens/kit/text.h"

namespace tc::kit {

/// A line of a document: words, and at the right edge an amount, where it has one.
struct DocumentRow {
  std::string words;
  std::string amount = {};
  bool strong = false;
};

/// A business document on paper: who wrote it, what it is, its number and day, its lines.
struct DocumentSpec {
  std::string_view id;
  std::string_view from;  ///< the firm
  std::string_view title;
  std::string_view number;
  std::string_view detail = {};
  const std::vector<DocumentRow>& rows;
};
void document(Ui& ui, const DocumentSpec& spec);

/// A web page as a browser shows it: the address above, the shop's own head, and what is drawn
/// inside below it.
struct BrowserSpec {
  std::string_view id;
  std::string_view address;
  std::string_view shop;    ///< in the page's head
  std::string_view basket;  ///< at its right end
};
class Browser : Scope {
 public:
  Browser(Ui& ui, const BrowserSpec& spec);
  ~Browser();

 private:
  void draw_address(const Rect& bar, const BrowserSpec& spec);
  void draw_head(const Rect& head, const BrowserSpec& spec);
  void draw_search(const Rect& head, float left, float right);

  Rect place_;
  float top_ = 0;
  std::string id_;  ///< under which its height is remembered
};

}  // namespace tc::kit
