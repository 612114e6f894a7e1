#include "screens/sittings_page.h"

#include <algorithm>

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

struct Standing {
  std::string words;
  kit::Tone tone = kit::Tone::met;
};

Standing standing_of(const SittingRow& row, const CalendarDate& today) {
  if (row.withdrawn) return {"withdrawn", kit::Tone::plain};
  if (row.until && *row.until < today) return {"over", kit::Tone::plain};
  return {"open", kit::Tone::met};
}

std::string level_words(const SittingRow& row) {
  return row.level ? "level " + std::to_string(*row.level) : "its own level";
}

void draw_list(kit::Ui& ui, const SittingsView& view, SittingsState& state, Intents& intents) {
  kit::Card card(ui, {.id = "sittings.list", .padding = 1.25F, .fill = true});
  kit::Scroll scroll(ui, {.id = "sittings.scroll", .gap = 0.5F});
  for (const SittingRow& row : view.rows) {
    const std::string id = "sitting." + row.id.text;
    const std::string detail =
        "For " + row.whom + " · " + level_words(row) + " · " + std::to_string(row.made) + " begun";
    const Standing standing = standing_of(row, view.today);
    if (!kit::list_row(ui, {.id = id,
                            .title = row.title,
                            .detail = detail,
                            .chip = standing.words,
                            .chip_tone = standing.tone,
                            .current = view.open && view.open->id == row.id,
                            .group = "sittings"}))
      continue;
    state = SittingsState{};
    state.sitting = row.id;
    intents.push_back(LookAgain{});
  }
}

void draw_fact(kit::Ui& ui, const std::string& label, const std::string& words) {
  kit::pair_line(ui, {kit::small(label)}, {kit::small(words, kit::Ink::first)});
}

void draw_facts(kit::Ui& ui, const SittingRow& row) {
  draw_fact(ui, "For", row.whom);
  draw_fact(ui, "Level", row.level ? std::to_string(*row.level) : "the scenario’s own");
  draw_fact(ui, "Attempts allowed each", std::to_string(row.allowed));
  draw_fact(ui, "Last day", row.until ? in_words(*row.until) : "none");
  draw_fact(ui, "Set by", row.set_by + ", " + uk_date_in_words(row.at));
}

std::string begun_words(const SittingBegun& one, int allowed) {
  std::string words = std::to_string(one.made) + " of " + std::to_string(allowed) + " begun";
  if (one.ended == 0) return words + ", none ended";
  words += ", " + std::to_string(one.ended) + " ended";
  return one.outcome.empty() ? words : words + ", the newest " + ended_words(one.outcome);
}

void draw_begun(kit::Ui& ui, const SittingsView& view) {
  kit::heading(ui, "Who has begun it");
  if (view.begun.empty())
    kit::paragraph(ui, "Nobody yet. Learners find it on their page Practise.",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
  for (const SittingBegun& one : view.begun)
    kit::pair_line(ui, {kit::small_bold(one.name)},
                   {kit::small(begun_words(one, view.open->allowed))});
}

void draw_open(kit::Ui& ui, const SittingsView& view, SittingsState& state) {
  const SittingRow& row = *view.open;
  kit::Card card(ui, {.id = "sittings.open", .padding = 3, .gap = 1.5F, .fill = true});
  const std::string scroll_id = "sittings.open." + row.id.text;
  kit::Scroll scroll(ui, {.id = scroll_id, .name = row.title, .gap = 1.5F});
  kit::heading(ui, row.title, "sittings.title");
  const Standing standing = standing_of(row, view.today);
  kit::chip(ui, {.id = "sittings.standing",
                 .label = standing.words,
                 .tone = standing.tone,
                 .mark = standing.tone == kit::Tone::met ? kit::Mark::tick : kit::Mark::dot});
  if (row.withdrawn) kit::paragraph(ui, "“" + row.withdrawn_because + "”");
  draw_facts(ui, row);
  kit::paragraph(ui,
                 "Everybody meets the same order of replies. It was drawn, and learners are not "
                 "shown it.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  kit::divider(ui);
  draw_begun(ui, view);
  if (row.withdrawn) return;
  kit::divider(ui);
  if (kit::button(ui, {.id = "sittings.withdraw",
                       .label = "Withdraw …",
                       .why = "Nobody begins it any more; what was begun counts"}))
    state.withdrawing = SittingWithdrawing{};
}

void draw_withdrawing(kit::Ui& ui, const SittingsView& view, SittingsState& state,
                      Intents& intents) {
  SittingWithdrawing& form = *state.withdrawing;
  kit::Dialog dialog(ui, {.id = "withdraw",
                          .title = "Withdraw “" + view.open->title + "”",
                          .first_focus = "withdraw.why"});
  kit::paragraph(ui, "Nobody begins it any more. What was begun goes on, and counts.");
  const kit::Edited edited = kit::text_field(
      ui, form.because,
      {.id = "withdraw.why", .label = "Why; learners read it", .problem = form.problem});
  kit::Row row(ui, {.id = "withdraw.actions", .align = kit::Align::right});
  const bool close =
      kit::button(ui, {.id = "withdraw.cancel", .label = "Leave it"}) || dialog.dismissed();
  const bool go =
      kit::button(
          ui, {.id = "withdraw.go", .label = "Withdraw it", .look = kit::ButtonLook::primary}) ||
      edited == kit::Edited::entered;
  const bool empty = trimmed(form.because).empty();
  if (go && empty) form.problem = "Say in a sentence why.";
  if (go && !empty)
    intents.push_back(AskToSign{TheWithdrawal{view.open->id, form.because},
                                "Withdraw an assessed attempt",
                                {view.open->title + ", for " + view.open->whom,
                                 "“" + std::string(trimmed(form.because)) + "”"}});
  if (close || (go && !empty)) state.withdrawing.reset();
}

void draw_none(kit::Ui& ui, SittingsState& state) {
  if (kit::empty_state(
          ui, {.id = "sittings.empty",
               .icon = kit::Icon::assess,
               .title = "No assessed attempt is set",
               .sentence = "Set one, and learners make it from their page Practise: the same "
                           "scenario for each, every attempt counted and seen by assessors.",
               .action = "Set one"}))
    state.setting = SittingDraft{};
}

std::vector<SittingBegun> begun_at(Workplace& workplace, const EntryId& sitting) {
  std::vector<SittingBegun> out;
  const RecordBook& book = workplace.record();
  for (const AttemptRecord& attempt : book.attempts()) {
    if (!attempt.assessed() || attempt.begun.sitting != sitting) continue;
    auto found = std::find_if(out.begin(), out.end(),
                              [&](const SittingBegun& one) { return one.learner == attempt.who; });
    if (found == out.end()) {
      const Person* person = book.find_person(attempt.who);
      SittingBegun one;
      one.learner = attempt.who;
      one.name = person == nullptr ? "somebody" : person->name;
      found = out.insert(out.end(), std::move(one));
    }
    ++found->made;
    if (!attempt.ended) continue;
    ++found->ended;
    found->outcome = attempt.ended->outcome;
  }
  return out;
}

}  // namespace

Result<SittingsView> sittings_view(Workplace& workplace, const Person& who,
                                   const SittingsState& state) {
  auto rows = sittings(workplace, who.id);
  if (!rows) return tl::unexpected(rows.error());
  SittingsView view;
  view.tabs = office_tabs(workplace, who);
  view.rows = std::move(*rows);
  view.today = workplace.today();
  for (const SittingRow& row : view.rows)
    if (!view.open || row.id == state.sitting) view.open = row;
  if (view.open) view.begun = begun_at(workplace, view.open->id);
  for (const BundledScenario& one : workplace.library().scenarios)
    if (one.scenario)
      view.scenarios.push_back({one.scenario->id, one.scenario->title, one.scenario->level});
  for (const Person& person : workplace.record().people())
    if (holds(person, Role::apprentice) && person.id != who.id) view.learners.push_back(person);
  return view;
}

void draw_sittings(kit::Ui& ui, const SittingsView& view, SittingsState& state, Intents& intents) {
  if (state.setting) return draw_setting(ui, view, state, intents);
  {
    kit::PageHeader header(ui, {.title = "Assessed attempts",
                                .sentence = "What you set for learners, and who has begun it."});
    if (!view.rows.empty() && kit::button(ui, {.id = "sittings.set",
                                               .label = "Set one",
                                               .look = kit::ButtonLook::primary,
                                               .key = {kit::Key::n}}))
      state.setting = SittingDraft{};
  }
  {
    kit::PageBody body(ui);
    draw_tabs(ui, view.tabs, OfficeTab::sittings, intents);
    if (!view.open) return draw_none(ui, state);
    kit::Columns columns(ui, {400, 0});
    columns.next();
    draw_list(ui, view, state, intents);
    columns.next();
    draw_open(ui, view, state);
  }
  if (state.withdrawing) draw_withdrawing(ui, view, state, intents);
}

}  // namespace tc
