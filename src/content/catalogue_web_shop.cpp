// The pages of the web shop and what can be wrong with them (in content/catalogue/shop.yaml).
#include "content/catalogue_draft.h"

namespace tc {

namespace {

using trade::PageIndex;
using trade::WebFault;
using trade::WebPage;

WebPage read_page(Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a page", {"title", "says", "leads_to"});
  return {name_in(reading, entry), text_in(reading, fields.needed("title")),
          text_in(reading, fields.needed("says")), texts_in(reading, fields["leads_to"])};
}

WebFault read_fault(const CatalogueDraft& draft, Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a fault", {"says", "page", "goes_to"});
  return {name_in(reading, entry), text_in(reading, fields.needed("says")),
          draft.pages.at<PageIndex>(reading, fields.needed("page")),
          colleague_in(draft, reading, fields.needed("goes_to"))};
}

using Links = std::vector<std::vector<std::size_t>>;

/// Where each page leads to, by row.
Links links_between(const CatalogueDraft& draft, Reading& reading, Node map) {
  Links links;
  for (const WebPage& page : draft.shop.pages) {
    links.emplace_back();
    for (const Node& item : items_in(reading, map[page.id]["leads_to"]))
      if (const auto next = draft.pages.find(reading, item.text(), item.place()))
        links.back().push_back(*next);
  }
  return links;
}

std::vector<bool> reached_from_first(const Links& links) {
  std::vector<bool> reached(links.size(), false);
  std::vector<std::size_t> open{0};
  while (!open.empty()) {
    const std::size_t row = open.back();
    open.pop_back();
    if (reached[row]) continue;
    reached[row] = true;
    open.insert(open.end(), links[row].begin(), links[row].end());
  }
  return reached;
}

void look_at_ways(const CatalogueDraft& draft, Reading& reading, Node map) {
  const Links links = links_between(draft, reading, map);
  if (links.empty()) return;
  const std::vector<bool> reached = reached_from_first(links);
  for (const Node::Entry& entry : map.entries())
    for (std::size_t row = 0; row < reached.size(); ++row)
      if (!reached[row] && draft.shop.pages[row].id == entry.key)
        reading.error("TC337", entry.key_place,
                      "nothing leads to the page " + quoted_name(entry.key),
                      "name it under 'leads_to' of a page that the first one leads to");
}

}  // namespace

void read_web_shop(CatalogueDraft& draft, Node node, Reading& reading) {
  const Fields fields(reading, node, "the web shop", {"first_page", "pages", "faults"});
  const Node first = fields.needed("first_page");
  const Node map = fields.needed("pages");
  const std::vector<Node::Entry> entries = entries_in(reading, map);
  std::vector<Node::Entry> ordered;
  for (const Node::Entry& entry : entries)
    ordered.insert(entry.key == first.text() ? ordered.begin() : ordered.end(), entry);
  for (const Node::Entry& entry : ordered) {
    draft.pages.add(reading, entry.key, entry.key_place);
    draft.shop.pages.push_back(read_page(reading, entry));
  }
  (void)draft.pages.at<PageIndex>(reading, first);
  look_at_ways(draft, reading, map);
  for (const Node::Entry& entry : entries_in(reading, fields["faults"])) {
    draft.faults.add(reading, entry.key, entry.key_place);
    draft.shop.faults.push_back(read_fault(draft, reading, entry));
  }
}

}  // namespace tc
