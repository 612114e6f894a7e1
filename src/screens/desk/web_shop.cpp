#include "screens/desk/web_shop.h"

#include <algorithm>

#include "screens/desk/lines.h"
#include "screens/desk/parts.h"
#include "screens/desk/web_content.h"
#include "screens/kit/document.h"

namespace tc {

namespace {

const trade::WebPage* page_of(const trade::Shop& shop, const std::string& id) {
  const auto found = std::find_if(shop.pages.begin(), shop.pages.end(),
                                  [&](const trade::WebPage& page) { return page.id == id; });
  return found == shop.pages.end() ? nullptr : &*found;
}

/// What is wrong with this page today.
std::vector<const trade::WebFault*> faults_on(const AtDesk& at, const trade::WebPage& page) {
  std::vector<const trade::WebFault*> out;
  for (const std::string& id : at.books().faults)
    for (const trade::WebFault& fault : at.shop().faults)
      if (fault.id == id && &at.shop().pages[fault.page.value] == &page) out.push_back(&fault);
  return out;
}

std::string address_of(const trade::WebPage& page) {
  return "https://shop.example.com/" + (page.id == "home" ? "" : page.id);
}

void draw_link(const AtDesk& at, const trade::WebPage& page) {
  const std::string id = "web.to." + page.id;
  const std::string line = lines::shop_page(page);
  if (kit::button(at.ui, {.id = id,
                          .label = page.title,
                          .look = kit::ButtonLook::link,
                          .why = "says: " + line,
                          .group = "web"}))
    at.say(line);
}

void draw_links(const AtDesk& at, const trade::WebPage& page) {
  kit::divider(at.ui);
  kit::Row row(at.ui, {.id = "web.links", .gap = 2.5F});
  for (const std::string& id : page.leads_to)
    if (const trade::WebPage* to = page_of(at.shop(), id)) draw_link(at, *to);
}

std::string basket_words(const AtDesk& at) {
  const trade::Order* order = at.order();
  if (order == nullptr) return "Basket";
  int count = 0;
  for (const trade::OrderLine& line : order->lines) count += line.quantity;
  return "Basket (" + std::to_string(count) + ")";
}

void draw_page(const AtDesk& at, const trade::WebPage& page) {
  const std::string address = address_of(page);
  const std::string basket = basket_words(at);
  kit::Browser browser(at.ui,
                       {.id = "web", .address = address, .shop = at.shop().name, .basket = basket});
  kit::heading(at.ui, page.title, "web.title");
  kit::paragraph(at.ui, page.says,
                 {.id = "web.says", .style = kit::Style::small, .ink = kit::Ink::second});
  for (const trade::WebFault* fault : faults_on(at, page)) {
    const std::string id = "web.fault." + fault->id;
    kit::Card card(at.ui, {.id = id, .tone = kit::Tone::miss, .padding = 1.5F});
    kit::paragraph(
        at.ui, {kit::small_bold("On this page now  "), kit::small(fault->says, kit::Ink::first)},
        {.id = id});
  }
  draw_web_content(at, page);
  draw_links(at, page);
}

}  // namespace

void draw_web_shop(const AtDesk& at) {
  if (at.shop().pages.empty()) return draw_tool_title(at.ui, "Web shop", "There is none.");
  const trade::WebPage* page = page_of(at.shop(), at.books().web_page);
  if (page == nullptr) {
    draw_tool_title(at.ui, "Web shop",
                    "What the customer sees. Each page that you open, you open with them.");
    return draw_acts(at, "web.begin",
                     {{"Open its first page with them", lines::shop_page(at.shop().pages.front())}},
                     Leading::first);
  }
  draw_page(at, *page);
}

}  // namespace tc
