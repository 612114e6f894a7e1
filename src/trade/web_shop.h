#pragma once

#include <string>
#include <vector>

#include "trade/catalogue.h"

// The web shop: its promotions, its pages and what can be wrong with them; and the firm's
// guidelines.

namespace tc::trade {

using CodeIndex = Index<struct DiscountCodeTag>;
using PageIndex = Index<struct WebPageTag>;

/// A discount code of the web shop.
struct DiscountCode {
  std::string code;
  std::string says;
  BasisPoints off;
  std::vector<FamilyIndex> families;  ///< empty: all
  CalendarDate from;
  CalendarDate to;
  Money least;  ///< what has to be in the basket
  bool consumers_only = true;
};

/// A page of the web shop, as customers see it.
struct WebPage {
  std::string id;
  std::string title;
  std::string says;                   ///< what is on it, in a sentence or two
  std::vector<std::string> leads_to;  ///< ids of pages
};

/// What can be wrong with the web shop, and who sees to it.
struct WebFault {
  std::string id;
  std::string says;
  PageIndex page;
  std::string goes_to;  ///< a colleague's id (content/policies/authority.yaml)
};

/// A guideline of the firm that can be looked up.
struct Guideline {
  std::string id;
  std::string title;
  std::string says;
  std::vector<std::string> facts;
};

}  // namespace tc::trade
