#include <algorithm>

#include "base/text.h"
#include "trade/records.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

const WebPage* page_called(const Shop& shop, const std::string& id) {
  for (const WebPage& page : shop.pages)
    if (page.id == id) return &page;
  return nullptr;
}

bool is_wrong_today(const Books& books, const WebFault& fault) {
  return std::find(books.faults.begin(), books.faults.end(), fault.id) != books.faults.end();
}

bool leads_to(const WebPage& from, const WebPage& to) {
  return from.id == to.id ||
         std::find(from.leads_to.begin(), from.leads_to.end(), to.id) != from.leads_to.end();
}

}  // namespace

Said show_page(const Acting& a) {
  const WebPage& home = a.shop.pages.front();
  const WebPage& page = a.shop.pages[a.values.page.value];
  const WebPage* from = page_called(a.shop, a.books.web_page);
  if (from == nullptr) from = &home;
  if (page.id != home.id && !leads_to(*from, page))
    return refuse("no-way-there",
                  "From '" + from->title + "' nothing leads to '" + page.title + "'.",
                  "From there it goes to: " + in_words(from->leads_to) + ".");
  a.books.web_page = page.id;
  std::vector<std::string> lines{page.title, page.says};
  for (const WebFault& fault : a.shop.faults) {
    if (fault.page != a.values.page || !is_wrong_today(a.books, fault)) continue;
    note_look_up(a.books, "fault " + fault.id);
    lines.push_back("It does not work: " + fault.says + " (" + fault.id + ")");
  }
  if (!page.leads_to.empty()) lines.push_back("Leads to: " + in_words(page.leads_to));
  return beneath(lines);
}

Said report_fault(const Acting& a) {
  const WebFault& fault = a.shop.faults[a.values.fault];
  if (!is_wrong_today(a.books, fault))
    return refuse("no-such-fault-today", "Nothing of that kind is wrong with the web shop today.",
                  "See for yourself: shop " + a.shop.pages[fault.page.value].id);
  for (const FaultReport& before : a.books.reports)
    if (before.fault == fault.id && before.to == a.person().id)
      return refuse("reported-before",
                    a.person().name + " knows of it since " + clock_text(before.at) + ".",
                    "Nothing is left to be done about it here.");
  a.referred(fault.goes_to);
  a.books.reports.push_back({fault.id, a.person().id, a.now});
  Paper& paper = add_paper(a.books, PaperKind::fault_report, a.now,
                           {"Web shop, page " + a.shop.pages[fault.page.value].title, fault.says});
  paper.passed_to = a.person().id;
  paper.passed_at = a.now;
  a.made(paper.number);
  return a.person().name + " has the report " + paper.number + ".";
}

}  // namespace tc::trade
