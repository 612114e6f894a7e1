#include "screens/five_ways_result.h"

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string head_of(trade::Question question, const trade::Marked& marked) {
  switch (question) {
    case trade::Question::way:
      return "It is: " + way_words(marked.way);
    case trade::Question::can_insist:
      return "Can the customer insist on it?";
    case trade::Question::back:
      return "How much goes back now?";
  }
  return "";
}

void draw_remark(kit::Ui& ui, const trade::Remark& remark, const trade::Marked& marked) {
  const std::string id = "five.remark." + std::to_string(static_cast<int>(remark.question) + 1);
  {
    kit::Row row(ui, {.id = id + ".row"});
    kit::chip(ui, {.id = id + ".chip",
                   .label = remark.right ? "right" : "not so",
                   .tone = remark.right ? kit::Tone::met : kit::Tone::miss,
                   .mark = remark.right ? kit::Mark::tick : kit::Mark::cross});
    kit::label(ui, head_of(remark.question, marked), {.style = kit::Style::body_strong});
  }
  kit::paragraph(ui, typeset(remark.says), {.id = id, .measure = kit::Measure::reading});
}

void draw_fact(kit::Ui& ui, const FactBehind& fact) {
  std::vector<kit::Run> runs{kit::small_bold(fact.id + "  "), kit::small(typeset(fact.says))};
  if (!fact.confirmed) runs.push_back(kit::small("  Not confirmed.", kit::Ink::wait));
  if (!fact.holds) runs.push_back(kit::small("  Does not hold today.", kit::Ink::miss));
  kit::paragraph(ui, runs, {.measure = kit::Measure::reading});
  kit::paragraph(ui, typeset(fact.source), {.style = kit::Style::small, .ink = kit::Ink::third});
}

}  // namespace

std::string way_words(trade::Way way) {
  std::string words(trade::name(way));
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

void draw_reasons(kit::Ui& ui, const FiveWaysView& view) {
  const trade::Marked& marked = view.round.answers.back();
  {
    kit::Card card(ui, {.id = "five.reasons", .padding = 3, .gap = 1.5F});
    for (const trade::Remark& remark : marked.remarks) draw_remark(ui, remark, marked);
    kit::divider(ui);
    kit::heading(ui, "What to notice");
    kit::paragraph(ui, typeset(view.round.at(view.round.answers.size() - 1).notice),
                   {.id = "five.notice", .measure = kit::Measure::reading});
  }
  if (view.facts.empty()) return;
  kit::Card card(ui, {.id = "five.facts", .padding = 3});
  kit::heading(ui, "What it rests on");
  for (const FactBehind& fact : view.facts) draw_fact(ui, fact);
}

void draw_result(kit::Ui& ui, const FiveWaysRound& round) {
  kit::Columns columns(ui, {0, 372});
  columns.next();
  kit::Card card(ui, {.id = "five.result", .padding = 3, .gap = 1.5F});
  kit::heading(ui,
               std::to_string(round.all_right()) + " of " + counted(round.answers.size(), "case") +
                   " right in all three",
               "five.score");
  for (const trade::Tally& tally : trade::tallied(round.answers)) {
    if (tally.cases == 0) continue;
    const std::string id = "five.tally." + std::string(trade::name(tally.way));
    kit::progress(ui, {.id = id,
                       .label = way_words(tally.way),
                       .words = std::to_string(tally.right) + " of " + std::to_string(tally.cases),
                       .part = static_cast<float>(tally.right) / static_cast<float>(tally.cases),
                       .tone = tally.right == tally.cases ? kit::Tone::met : kit::Tone::wait});
  }
  kit::paragraph(ui,
                 "Nothing was recorded: this is practice. Another round draws other cases; those "
                 "of the ways that were not right are worth another look.",
                 {.ink = kit::Ink::second, .measure = kit::Measure::reading});
}

}  // namespace tc
