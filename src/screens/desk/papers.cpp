#include "screens/desk/papers.h"

#include <algorithm>

#include "base/text.h"
#include "screens/desk/lines.h"
#include "screens/desk/paper.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"

namespace tc {

namespace {

std::string passed_words(const AtDesk& at, const trade::Paper& paper) {
  if (paper.passed_to.empty()) return "lies on the desk";
  const trade::Colleague* to = at.shop().find_colleague(paper.passed_to);
  return "went to " + (to == nullptr ? "the " + paper.passed_to : to->name) +
         (paper.passed_at ? " at " + clock_text(*paper.passed_at) : "");
}

/// Chooses a colleague; null where there is none.
const trade::Colleague* draw_person(const AtDesk& at) {
  if (at.shop().colleagues.empty()) return nullptr;
  std::vector<std::string> names;
  for (const trade::Colleague& colleague : at.shop().colleagues) names.push_back(colleague.name);
  kit::choice(at.ui, at.state.person, {.id = "papers.person", .label = "To", .options = names});
  return &at.shop().colleagues[std::min(at.state.person, names.size() - 1)];
}

void draw_making(const AtDesk& at, const trade::Order& order) {
  draw_acts(at, "papers.make",
            {{"Write the invoice", lines::upon("invoice", order)},
             {"Write the issue note", lines::upon("issue note", order)},
             {"Write the credit note", lines::upon("credit note", order)},
             {"Give a returns number", lines::upon("returns number", order)}});
  const trade::Colleague* person = draw_person(at);
  if (person == nullptr) return;
  draw_acts(at, "papers.pass",
            {{"Pass on what is theirs", lines::pass_papers(order, person->id)},
             {"Write a hand-over note", lines::hand_over_note(order, person->id)}});
}

void draw_list(const AtDesk& at) {
  draw_tool_title(at.ui, "Papers", "What was written today, and to whom it went.");
  if (at.books().papers.empty())
    kit::paragraph(at.ui, "Nothing was written yet.",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
  for (const trade::Paper& paper : at.books().papers) {
    const std::string id = "papers." + paper.number;
    const std::string title = paper.number + " · " + std::string(name(paper.kind));
    const std::string detail =
        (paper.order ? order_words(at.books().orders[paper.order->value]) + " · " : "") +
        "written " + clock_text(paper.at) + ", " + passed_words(at, paper);
    if (!kit::list_row(at.ui, {.id = id,
                               .title = title,
                               .detail = detail,
                               .chip = paper.passed_to.empty() ? "" : "passed on",
                               .chip_tone = kit::Tone::met,
                               .group = "papers"}))
      continue;
    at.state.paper = paper.number;
    at.ui.focus("papers.back");
  }
  kit::divider(at.ui);
  if (draw_order_at_hand(at)) draw_making(at, *at.order());
}

void draw_open_paper(const AtDesk& at, const trade::Paper& paper) {
  if (draw_way_back(at.ui, "papers.back", std::string(name(paper.kind)) + " " + paper.number,
                    "all papers")) {
    at.state.paper.clear();
    at.ui.focus("papers." + paper.number);
    return;
  }
  draw_fact(at.ui, "Where it is", passed_words(at, paper));
  draw_paper(at.ui, "paper." + paper.number, at.shop(), at.books(), paper);
  std::vector<DeskAct> acts;
  for (const trade::Colleague& colleague : at.shop().colleagues)
    acts.push_back({colleague.name + ", " + colleague.role, lines::pass(paper, colleague.id)});
  kit::paragraph(at.ui, {kit::small_bold("Pass it to", kit::Ink::second)});
  draw_acts(at, "papers.to", acts);
}

}  // namespace

void draw_papers(const AtDesk& at) {
  const auto& all = at.books().papers;
  const auto open = std::find_if(all.begin(), all.end(), [&](const trade::Paper& one) {
    return one.number == at.state.paper;
  });
  if (open == all.end()) return draw_list(at);
  draw_open_paper(at, *open);
}

}  // namespace tc
