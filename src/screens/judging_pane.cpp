// The right pane of Assess: the item's criteria in full words, and the keys that judge them.
#include <algorithm>

#include "base/text.h"
#include "screens/assess_page.h"
#include "screens/kit/cards.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string rules_words(const RulesOfEvidence& rules) {
  std::vector<std::string> missing;
  if (!rules.valid) missing.emplace_back("not valid");
  if (!rules.authentic) missing.emplace_back("not authentic");
  if (!rules.current) missing.emplace_back("not current");
  return missing.empty() ? "valid · authentic · current" : joined(missing, " · ");
}

RulesOfEvidence rules_of(const AssessState& state, const LinkView& link) {
  const auto toggled = state.rules.find(link.link.criterion);
  if (toggled != state.rules.end()) return toggled->second;
  const Judgement* judged = link.link.newest();
  return judged == nullptr ? RulesOfEvidence{} : judged->rules;
}

void draw_verdict(kit::Ui& ui, const LinkView& view) {
  const Judgement* judged = view.link.newest();
  if (judged == nullptr) return;
  {
    kit::Row row(ui, {.id = "verdict." + text(view.link.criterion)});
    kit::chip(ui, {.label = in_words(judged->verdict),
                   .tone = tone_of(judged->verdict),
                   .mark = mark_of(judged->verdict)});
    if (view.judged) kit::chip(ui, {.label = "not signed", .tone = kit::Tone::amber});
    kit::label(ui, rules_words(judged->rules),
               {.style = kit::Style::small, .ink = kit::Ink::second});
  }
  if (!judged->feedback.empty())
    kit::paragraph(ui, "“" + judged->feedback + "”",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
  if (!judged->inferred_from.empty())
    kit::paragraph(ui, "Inferred from: " + judged->inferred_from,
                   {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_standing(kit::Ui& ui, const LinkView& view, bool current) {
  if (view.decision) {
    kit::Row row(ui, {.id = "decision." + text(view.link.criterion)});
    const Decision decision = view.decision->decision;
    const std::string words = "criterion " + std::string(in_words(decision));
    kit::chip(ui, {.label = words, .tone = tone_of(decision), .mark = mark_of(decision)});
    if (view.decided) kit::chip(ui, {.label = "not signed", .tone = kit::Tone::amber});
  }
  if (view.needs.empty()) return;
  const bool met = view.decision && view.decision->decision == Decision::met;
  if (met) return;
  // What is not current is told in one line, so that many criteria stand on one screen.
  for (std::size_t i = 0; i < (current ? view.needs.size() : 1); ++i)
    kit::paragraph(ui, typeset(view.needs[i]), {.style = kit::Style::small, .ink = kit::Ink::wait});
}

struct Judging {
  kit::Ui& ui;
  const AssessView& view;
  const LinkView& link;
  AssessState& state;
  Intents& intents;

  void mark(Verdict verdict, const RulesOfEvidence& rules);
  void decide(Decision decision);
  void toggle(const RulesOfEvidence& rules);
  void draw_verdicts();
  void draw_rules();
  void draw_decisions();
  void draw_rest();
};

void Judging::mark(Verdict verdict, const RulesOfEvidence& rules) {
  const CriterionRef& criterion = link.link.criterion;
  const bool infers = criterion.code.kind == CriterionKind::knowledge &&
                      form_of(view.open->item.kind).shows_performance();
  if (verdict != Verdict::accepted || infers) {
    const Judgement* judged = link.link.newest();
    const std::string before = judged == nullptr              ? ""
                               : verdict == Verdict::accepted ? judged->inferred_from
                                                              : judged->feedback;
    state.forms.words = WordsForm{verdict, criterion, rules, before, ""};
    return;
  }
  intents.push_back(SetMark{view.open->learner.id,
                            LinkJudged{view.open->item.id, criterion, verdict, rules, "", ""}});
}

void Judging::decide(Decision decision) {
  const CriterionRef& criterion = link.link.criterion;
  if (decision != Decision::met) {
    state.forms.words = WordsForm{decision, criterion, {}, "", ""};
    return;
  }
  intents.push_back(SetMark{view.open->learner.id,
                            CriterionDecided{view.open->learner.id, criterion, decision, "", ""}});
}

void Judging::toggle(const RulesOfEvidence& rules) {
  state.rules[link.link.criterion] = rules;
  if (!link.judged) return;
  // A mark that is there follows; what was accepted cannot be so any longer.
  const Judgement& judged = *link.link.newest();
  if (judged.verdict == Verdict::accepted) return mark(Verdict::not_accepted, rules);
  intents.push_back(
      SetMark{view.open->learner.id, LinkJudged{view.open->item.id, link.link.criterion,
                                                judged.verdict, rules, judged.feedback, ""}});
}

void Judging::draw_verdicts() {
  struct VerdictKey {
    const char* id;
    kit::Key key;
    const char* label;
    Verdict verdict;
  };
  constexpr VerdictKey keys[]{{"judge.accept", kit::Key::a, "accept", Verdict::accepted},
                              {"judge.partly", kit::Key::p, "partly", Verdict::partly_accepted},
                              {"judge.not", kit::Key::x, "not accepted", Verdict::not_accepted}};
  kit::Row row(ui, {.id = "judge.keys"});
  kit::label(ui, "This item", {.style = kit::Style::small, .ink = kit::Ink::second});
  for (const VerdictKey& one : keys)
    if (kit::key_hint(ui, {.id = one.id, .key = {one.key}, .label = one.label}))
      mark(one.verdict, rules_of(state, link));
}

void Judging::draw_rules() {
  RulesOfEvidence rules = rules_of(state, link);
  kit::Row row(ui, {.id = "rules.keys"});
  kit::label(ui, "It is", {.style = kit::Style::small, .ink = kit::Ink::second});
  bool changed = kit::key_toggle(ui, rules.valid,
                                 {.id = "rule.valid", .key = {kit::Key::v}, .label = "valid"});
  changed |= kit::key_toggle(ui, rules.authentic,
                             {.id = "rule.authentic", .key = {kit::Key::u}, .label = "authentic"});
  changed |= kit::key_toggle(ui, rules.current,
                             {.id = "rule.current", .key = {kit::Key::c}, .label = "current"});
  if (changed) toggle(rules);
}

void Judging::draw_decisions() {
  struct DecisionKey {
    const char* id;
    kit::Key key;
    const char* label;
    Decision decision;
  };
  constexpr DecisionKey keys[]{
      {"decide.met", kit::Key::m, "met", Decision::met},
      {"decide.towards", kit::Key::t, "working towards", Decision::working_towards},
      {"decide.not", kit::Key::y, "not yet met", Decision::not_yet_met}};
  kit::Row row(ui, {.id = "decide.keys"});
  kit::label(ui, "Criterion", {.style = kit::Style::small, .ink = kit::Ink::second});
  for (const DecisionKey& one : keys)
    if (kit::key_hint(ui, {.id = one.id, .key = {one.key}, .label = one.label}))
      decide(one.decision);
}

void Judging::draw_rest() {
  kit::Row row(ui, {.id = "rest.keys"});
  if (kit::key_hint(ui, {.id = "action.plan", .key = {kit::Key::l}, .label = "plan an action"}))
    state.forms.action = ActionForm{link.link.criterion};
  const std::set<int> steps = steps_of(link.link.locator);
  if (view.replay.view && !steps.empty() &&
      kit::key_hint(ui, {.id = "judge.jump", .key = {kit::Key::j}, .label = "go to the step"}))
    state.debrief.jump_to = *steps.begin();
  const auto last = link.decided ? link.decided : link.judged;
  if (last && kit::key_hint(ui, {.id = "judge.undo", .key = {kit::Key::z}, .label = "take back"})) {
    state.rules.erase(link.link.criterion);
    intents.push_back(DropMark{view.open->learner.id, *last});
  }
}

/// Whether this link was chosen to be the current one.
bool draw_link(kit::Ui& ui, const AssessView& view, std::size_t index, AssessState& state,
               Intents& intents) {
  const LinkView& link = view.links[index];
  std::vector<CriterionRef> criteria;
  for (const LinkView& one : view.links) criteria.push_back(one.link.criterion);
  const std::string name = name_among(criteria, link.link.criterion);
  const std::string id = "link." + text(link.link.criterion);
  const bool current = state.link == index;
  kit::Block block(
      ui, {.id = id, .name = name + " " + link.words, .current = current, .group = "links"});
  kit::paragraph(ui, {kit::bold(name + "  "), kit::plain(link.words)});
  const std::string where = link.link.locator.empty() ? "" : link.link.locator + ": ";
  if (!link.link.reason.empty() || !where.empty())
    kit::paragraph(ui, where + link.link.reason,
                   {.style = kit::Style::small, .ink = kit::Ink::second});
  draw_verdict(ui, link);
  draw_standing(ui, link, current);
  if (!current) return block.chosen();
  Judging judging{ui, view, link, state, intents};
  judging.draw_verdicts();
  judging.draw_rules();
  judging.draw_decisions();
  judging.draw_rest();
  return block.chosen();
}

/// Arrows lead from one link to the next also while nothing of theirs has the focus.
std::optional<std::size_t> moved_by_arrow(kit::Ui& ui, const AssessView& view,
                                          const AssessState& state) {
  if (view.links.empty() || ui.focused().rfind("queue.", 0) == 0) return std::nullopt;
  if (state.link + 1 < view.links.size() && ui.pressed(kit::Key::down)) return state.link + 1;
  if (state.link > 0 && ui.pressed(kit::Key::up)) return state.link - 1;
  return std::nullopt;
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
  if (const auto moved = moved_by_arrow(ui, view, state)) {
    chosen = moved;
    ui.focus("link." + text(view.links[*moved].link.criterion));
  }
  if (!chosen) return;
  state.link = *chosen;
  ui.want_frame_in(0);
}

}  // namespace tc
