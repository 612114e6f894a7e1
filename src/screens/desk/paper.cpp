#include "screens/desk/paper.h"

#include "screens/kit/document.h"
#include "screens/wording.h"
#include "trade/shop.h"

namespace tc {

namespace {

/// "To pay £12.30": what stands at the right edge is the amount that a line ends with.
kit::DocumentRow row_of(const std::string& line) {
  const std::size_t space = line.rfind(' ');
  const bool ends = space != std::string::npos &&
                    (line.compare(space + 1, 2, "£") == 0 || line.compare(space + 1, 5, "−£") == 0);
  if (!ends) return {line};
  const std::string words = line.substr(0, space);
  return {words, line.substr(space + 1), words == "To pay" || words == "Together"};
}

}  // namespace

void draw_paper(kit::Ui& ui, const std::string& id, const trade::Shop& shop,
                const trade::Books& books, const trade::Paper& paper) {
  std::vector<kit::DocumentRow> rows;
  for (const std::string& line : paper.lines) rows.push_back(row_of(line));
  const std::string title = capitalised(name(paper.kind));
  const std::string when = in_words(books.day) + ", " + clock_text(paper.at);
  kit::document(ui, {.id = id,
                     .from = shop.name,
                     .title = title,
                     .number = paper.number,
                     .detail = when,
                     .rows = rows});
}

}  // namespace tc
