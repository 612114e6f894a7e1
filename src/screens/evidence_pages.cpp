#include "screens/evidence_pages.h"

namespace tc {

void draw_evidence(kit::Ui& ui, EvidencePage& page, Intents& intents) {
  struct Draw {
    kit::Ui& ui;
    Intents& intents;
    void operator()(PortfolioPage& open) { draw_portfolio(ui, open.view, open.state, intents); }
    void operator()(ItemPage& open) { draw_item_page(ui, open.view, open.state, intents); }
    void operator()(WitnessPage& open) { draw_witnesses(ui, open.view, open.state, intents); }
  };
  std::visit(Draw{ui, intents}, page);
}

}  // namespace tc
