// The right pane of Assess: the item's criteria in full words, and the keys that judge them.
#include <algorithm>

#include "screens/assess_page.h"
#include "screens/kit/cards.h"
#include "screens/wording.h"

namespace tc {

namespace {

void draw_status(kit::Ui& ui, const LinkView& view) {
  const std::string row_id = "status." + text(view.link.criterion);
  kit::Row row(ui, {.id = row_id});
  const Judgement* judged = view.link.newest();
  if (judged != nullptr)
    kit::chip(ui, {.label = in_words(judged->verdict),
                   .tone = tone_of(judged->verdict),
                   .mark = mark_of(judged->verdict)});
  if (view.decision) {
    const Decision decision = view.decision->decision;
    const std::string words = "criterion " + std::string(in_words(decision));
    kit::chip(ui, {.label = words, .tone = tone_of(decision), .mark = mark_of(decision)});
  } else {
    kit::chip(ui, {.label = view.missing});
  }
}

void judge_now(const AssessView& view, const LinkView& link, Verdict verdict, AssessState& state,
               Intents& intents) {
  if (verdict != Verdict::accepted) {
    state.feedback = FeedbackForm{verdict, link.link.criterion, "", ""};
    return;
  }
  intents.push_back(JudgeLink{view.open->item.id, link.link.criterion, verdict, ""});
}

void decide_now(const AssessView& view, const LinkView& link, Decision decision, AssessState& state,
                Intents& intents) {
  if (decision != Decision::met) {
    state.feedback = FeedbackForm{decision, link.link.criterion, "", ""};
    return;
  }
  intents.push_back(DecideCriterion{view.open->learner.id, link.link.criterion, decision, ""});
}

void draw_keys(kit::Ui& ui, const AssessView& view, const LinkView& link, AssessState& state,
               Intents& intents) {
  struct VerdictKey {
    const char* id;
    kit::Key key;
    const char* label;
    Verdict verdict;
  };
  constexpr VerdictKey verdicts[]{
      {"judge.accept", kit::Key::a, "accept", Verdict::accepted},
      {"judge.partly", kit::Key::p, "partly", Verdict::partly_accepted},
      {"judge.not", kit::Key::x, "not accepted", Verdict::not_accepted}};
  struct DecisionKey {
    const char* id;
    kit::Key key;
    const char* label;
    Decision decision;
  };
  constexpr DecisionKey decisions[]{
      {"decide.met", kit::Key::m, "met", Decision::met},
      {"decide.towards", kit::Key::t, "working towards", Decision::working_towards},
      {"decide.not", kit::Key::y, "not yet met", Decision::not_yet_met}};
  {
    kit::Row row(ui, {.id = "judge.keys"});
    kit::label(ui, "This item", {.style = kit::Style::small, .ink = kit::Ink::second});
    for (const VerdictKey& one : verdicts)
      if (kit::key_hint(ui, {.id = one.id, .key = {one.key}, .label = one.label}))
        judge_now(view, link, one.verdict, state, intents);
  }
  kit::Row row(ui, {.id = "decide.keys"});
  kit::label(ui, "Criterion", {.style = kit::Style::small, .ink = kit::Ink::second});
  for (const DecisionKey& one : decisions)
    if (kit::key_hint(ui, {.id = one.id, .key = {one.key}, .label = one.label}))
      decide_now(view, link, one.decision, state, intents);
}

/// Whether this link was chosen to be the current one.
bool draw_link(kit::Ui& ui, const AssessView& view, std::size_t index, AssessState& state,
               Intents& intents) {
  const LinkView& link = view.links[index];
  std::vector<CriterionRef> criteria;
  for (const LinkView& one : view.links) criteria.push_back(one.link.criterion);
  const std::string name = name_among(criteria, link.link.criterion);
  const std::string id = "link." + text(link.link.criterion);
  kit::Block block(ui, {.id = id,
                        .name = name + " " + link.words,
                        .current = state.link == index,
                        .group = "links"});
  kit::paragraph(ui, {kit::bold(name + "  "), kit::plain(link.words)});
  kit::paragraph(ui, (link.link.locator.empty() ? "" : link.link.locator + ": ") + link.link.reason,
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  draw_status(ui, link);
  const Judgement* judged = link.link.newest();
  if (judged != nullptr && !judged->feedback.empty())
    kit::paragraph(ui, "“" + judged->feedback + "”",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
  if (state.link == index) draw_keys(ui, view, link, state, intents);
  return block.chosen();
}

}  // namespace

void draw_links_to_judge(kit::Ui& ui, const AssessView& view, AssessState& state,
                         Intents& intents) {
  kit::Card card(ui, {.id = "assess.links", .padding = 0.25F, .fill = true});
  kit::Scroll scroll(ui, {.id = "assess.links.scroll", .gap = 0});
  if (!view.links.empty()) state.link = std::min(state.link, view.links.size() - 1);
  // The keys belong to one link for the whole frame: the next one has them from the next on.
  std::optional<std::size_t> chosen;
  for (std::size_t i = 0; i < view.links.size(); ++i)
    if (draw_link(ui, view, i, state, intents)) chosen = i;
  if (!chosen) return;
  state.link = *chosen;
  ui.want_frame_in(0);
}

}  // namespace tc
