// The form in which an assessed attempt is set.
#include <charconv>

#include "base/text.h"
#include "screens/judging_forms.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/sittings_page.h"

namespace tc {

namespace {

std::optional<int> number_in(std::string_view typed) {
  const std::string_view digits = trimmed(typed);
  int number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
  return number < 1 || number > 99 ? std::nullopt : std::optional(number);
}

/// The form, where all that was typed can be meant; else it says what cannot.
std::optional<SittingForm> read(const SittingsView& view, SittingDraft& draft) {
  const auto attempts = number_in(draft.attempts);
  const auto until = typed_day(draft.until);
  const bool no_end = trimmed(draft.until).empty();
  draft.attempts_problem = attempts ? "" : "Write a number from 1 to 99.";
  draft.until_problem = no_end || until ? "" : "Write the day as 5/12/2026.";
  if (until && *until < view.today) draft.until_problem = "That day is over.";
  if (!draft.attempts_problem.empty() || !draft.until_problem.empty()) return std::nullopt;
  SittingForm form;
  form.scenario = view.scenarios.at(draft.scenario).id;
  if (draft.level > 0) form.level = static_cast<int>(draft.level);
  if (draft.whom > 0) form.learner = view.learners.at(draft.whom - 1).id;
  form.attempts = *attempts;
  form.until = until;
  return form;
}

std::string whom_words(const SittingsView& view, const SittingDraft& draft) {
  return draft.whom == 0 ? "everybody, also who joins later"
                         : view.learners.at(draft.whom - 1).name;
}

void ask(const SittingsView& view, SittingDraft& draft, Intents& intents) {
  const auto form = read(view, draft);
  if (!form) return;
  std::vector<std::string> lines{
      view.scenarios.at(draft.scenario).title + ", at " +
          (form->level ? "level " + std::to_string(*form->level) : "the scenario’s own level"),
      "For " + whom_words(view, draft),
      counted(static_cast<std::size_t>(form->attempts), "attempt") + " each" +
          (form->until ? ", until " + in_words(*form->until) : "")};
  intents.push_back(AskToSign{TheSitting{*form}, "Set an assessed attempt", std::move(lines)});
}

void draw_scenarios(kit::Ui& ui, const SittingsView& view, SittingDraft& draft) {
  kit::Card card(ui, {.id = "set.scenarios", .padding = 1.25F, .fill = true});
  kit::heading(ui, "Scenario");
  kit::Scroll scroll(ui, {.id = "set.scenarios.scroll", .gap = 0.5F});
  for (std::size_t i = 0; i < view.scenarios.size(); ++i) {
    const std::string id = "set.scenario." + view.scenarios[i].id;
    const std::string detail = "level " + std::to_string(view.scenarios[i].level);
    if (kit::list_row(ui, {.id = id,
                           .title = view.scenarios[i].title,
                           .detail = detail,
                           .current = draft.scenario == i,
                           .group = "scenarios"}))
      draft.scenario = i;
  }
}

void draw_whom(kit::Ui& ui, const SittingsView& view, SittingDraft& draft) {
  kit::Card card(ui, {.id = "set.whom", .padding = 1.25F, .fill = true});
  kit::heading(ui, "For whom");
  kit::Scroll scroll(ui, {.id = "set.whom.scroll", .gap = 0.5F});
  for (std::size_t i = 0; i <= view.learners.size(); ++i) {
    const std::string id = i == 0 ? "set.everybody" : "set.for." + view.learners[i - 1].id.text;
    if (kit::list_row(ui, {.id = id,
                           .title = i == 0 ? "Everybody" : view.learners[i - 1].name,
                           .detail = i == 0 ? "also who joins later" : "",
                           .current = draft.whom == i,
                           .group = "learners"}))
      draft.whom = i;
  }
}

void draw_rest(kit::Ui& ui, const SittingsView& view, SittingDraft& draft, Intents& intents) {
  kit::Card card(ui, {.id = "set.rest", .padding = 3, .gap = 2});
  kit::choice(ui, draft.level,
              {.id = "set.level", .label = "Level", .options = {"its own", "1", "2", "3"}});
  const kit::Edited attempts = kit::text_field(ui, draft.attempts,
                                               {.id = "set.attempts",
                                                .label = "Attempts that each may begin",
                                                .problem = draft.attempts_problem,
                                                .width = 120,
                                                .max_bytes = 4});
  const kit::Edited until = kit::text_field(ui, draft.until,
                                            {.id = "set.until",
                                             .label = "Last day; empty: none",
                                             .placeholder = "5/12/2026",
                                             .problem = draft.until_problem,
                                             .width = 200,
                                             .max_bytes = 20});
  kit::paragraph(ui,
                 "The order of replies is drawn, the same for everybody, and not shown to "
                 "learners. Every attempt counts from its first move, and no move is taken back.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  const bool go = kit::button(ui, {.id = "set.go",
                                   .label = "Set it",
                                   .look = kit::ButtonLook::primary,
                                   .key = {kit::Key::enter, true}});
  if (go || attempts == kit::Edited::entered || until == kit::Edited::entered)
    ask(view, draft, intents);
}

}  // namespace

void draw_setting(kit::Ui& ui, const SittingsView& view, SittingsState& state, Intents& intents) {
  SittingDraft& draft = *state.setting;
  bool leave = false;
  {
    kit::PageHeader header(
        ui, {.title = "Set an assessed attempt",
             .sentence = "The same scenario for each, signed by you; it counts when it is begun.",
             .back_id = "set.back",
             .back_name = "Back to the assessed attempts"});
    leave = header.back() || ui.pressed(kit::Key::escape);
  }
  {
    kit::PageBody body(ui, "set.body");
    kit::Columns columns(ui, {0, 0, 380});
    columns.next();
    draw_scenarios(ui, view, draft);
    columns.next();
    draw_whom(ui, view, draft);
    columns.next();
    if (!view.scenarios.empty()) draw_rest(ui, view, draft, intents);
  }
  if (leave) state.setting.reset();
}

}  // namespace tc
