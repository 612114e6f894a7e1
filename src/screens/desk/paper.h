#pragma once

#include "screens/kit/ui.h"
#include "trade/books.h"

namespace tc {

/// A document of the desk as it looks on paper.
void draw_paper(kit::Ui& ui, const std::string& id, const trade::Shop& shop,
                const trade::Books& books, const trade::Paper& paper);

}  // namespace tc
