#pragma once

#include <variant>

#include "screens/item_page.h"
#include "screens/portfolio_page.h"
#include "screens/witness_page.h"

namespace tc {

// The pages of those who collect evidence, when one is open: what it shows and what is its own.
struct PortfolioPage {
  PortfolioView view;
  PortfolioState state;
};
struct ItemPage {
  ItemView view;
  ItemDraft state;
};
struct WitnessPage {
  WitnessView view;
  WitnessState state;
};
using EvidencePage = std::variant<PortfolioPage, ItemPage, WitnessPage>;

void draw_evidence(kit::Ui& ui, EvidencePage& page, Intents& intents);

}  // namespace tc
