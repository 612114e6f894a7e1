#include "screens/unit_page.h"

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string figures(int part, int all) {
  return std::to_string(part) + " of " + std::to_string(all);
}

float share(int part, int all) {
  return all == 0 ? 0 : static_cast<float>(part) / static_cast<float>(all);
}

void draw_standing(kit::Ui& ui, const UnitSheet& sheet) {
  kit::Card card(ui, {.id = "unit.standing", .padding = 2.5F, .gap = 1.5F});
  kit::heading(ui, "Where it stands");
  kit::progress(ui, {.id = "unit.decided",
                     .label = "Decided as met",
                     .words = figures(sheet.met, sheet.all),
                     .part = share(sheet.met, sheet.all),
                     .tone = kit::Tone::met});
  kit::progress(ui, {.id = "unit.evidenced",
                     .label = "Evidenced",
                     .words = figures(sheet.evidenced, sheet.all),
                     .part = share(sheet.evidenced, sheet.all),
                     .tone = kit::Tone::wait});
}

void draw_open(kit::Ui& ui, const UnitSheet& sheet) {
  kit::Card card(ui, {.id = "unit.open",
                      .tone = sheet.open.empty() ? kit::Tone::met : kit::Tone::plain,
                      .padding = 2.5F,
                      .gap = 1.5F});
  if (sheet.open.empty()) {
    kit::heading(ui, sheet.complete ? "✓ The unit is complete" : "✓ Nothing is open");
    kit::paragraph(ui, sheet.complete ? "Everybody who has to sign has signed."
                                      : "It can be signed: by the assessor, then the learner.");
    return;
  }
  kit::heading(ui, "Open before it can be signed · " + std::to_string(sheet.open.size()));
  for (std::size_t i = 0; i < sheet.open.size(); ++i)
    kit::paragraph(ui, {kit::plain("● ", kit::Ink::wait), kit::plain(typeset(sheet.open[i]))},
                   {.id = "unit.open." + std::to_string(i + 1)});
}

void ask_to_sign(const UnitSheet& sheet, const SignaturePart& part, Intents& intents) {
  const std::string unit = unit_name(sheet.standard);
  intents.push_back(AskToSign{
      TheUnit{sheet.learner.id, sheet.standard, part.part},
      "Sign " + unit + " as complete",
      {unit + ", " + sheet.title + ", of " + sheet.learner.name + " is complete.",
       "All " + counted(static_cast<std::size_t>(sheet.all), "criterion decision") + " are met.",
       "You sign as the " + std::string(in_words(part.part)) + ".", sheet.version}});
}

void draw_part(kit::Ui& ui, const UnitSheet& sheet, const SignaturePart& part, Intents& intents) {
  const std::string role = capitalised(in_words(part.part));
  const bool signed_now = !part.by.empty();
  kit::Row row(ui, {.id = "signature." + std::string(name_of(part.part))});
  kit::chip(ui, {.label = signed_now ? "signed" : "not signed",
                 .tone = signed_now ? kit::Tone::met : kit::Tone::wait,
                 .mark = signed_now ? kit::Mark::tick : kit::Mark::dot});
  kit::label(ui, signed_now ? role + ": " + part.by : role);
  if (signed_now || !part.own) return;
  const std::string id = "unit.sign." + std::string(name_of(part.part));
  const std::string label = "Sign as " + std::string(in_words(part.part));
  if (kit::button(ui, {.id = id,
                       .label = label,
                       .look = kit::ButtonLook::primary,
                       .disabled = !part.waits.empty(),
                       .why = part.waits}))
    ask_to_sign(sheet, part, intents);
}

void draw_signatures(kit::Ui& ui, const UnitSheet& sheet, Intents& intents) {
  kit::Card card(ui, {.id = "unit.signatures", .padding = 2.5F, .gap = 1.5F});
  kit::heading(ui, "Signatures");
  std::string waits;
  for (const SignaturePart& part : sheet.parts) {
    draw_part(ui, sheet, part, intents);
    if (part.own && part.by.empty()) waits = part.waits;
  }
  if (!waits.empty())
    kit::paragraph(ui, waits, {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_framework(kit::Ui& ui, const UnitSheet& sheet, UnitState& state, Intents& intents) {
  kit::Card card(ui, {.id = "unit.framework", .padding = 2.5F, .gap = 1.5F});
  kit::heading(ui, "Judged by");
  kit::paragraph(ui, sheet.version, {.ink = kit::Ink::second});
  if (!sheet.newer) return;
  kit::paragraph(ui, {kit::bold("Newer words are there. ", kit::Ink::amber),
                      kit::plain("Decisions stay; what the newer ones ask beyond is open again.")});
  for (const std::string& change : sheet.changes)
    kit::paragraph(ui, {kit::small("– " + change, kit::Ink::first)});
  if (!sheet.may_move) return;
  kit::text_field(ui, state.because,
                  {.id = "unit.because", .label = "Why it moves", .problem = state.problem});
  if (!kit::button(ui, {.id = "unit.move", .label = "Move to the newer words"})) return;
  state.problem = trimmed(state.because).empty() ? "Say why, in a sentence." : "";
  if (state.problem.empty())
    intents.push_back(MoveFramework{sheet.learner.id, sheet.standard, state.because});
}

std::string row_words(const UnitRow& row) {
  return unit_name(row.standard) + " · " + figures(row.met, row.all) + " met, " +
         figures(row.evidenced, row.all) + " evidenced";
}

}  // namespace

void draw_units(kit::Ui& ui, const UnitsView& view, Intents& intents) {
  {
    kit::PageHeader header(
        ui, {.title = "Units", .sentence = "Where each learner stands, and what can be signed."});
  }
  kit::PageBody body(ui);
  draw_tabs(ui, view.tabs, OfficeTab::units, intents);
  if (view.rows.empty()) {
    kit::empty_state(ui, {.id = "units.empty",
                          .icon = kit::Icon::portfolio,
                          .title = "No learner has handed anything in yet",
                          .sentence = "A unit comes here with the first evidence that is "
                                      "submitted for it."});
    return;
  }
  kit::Card card(ui, {.id = "units.list", .padding = 1.25F});
  for (const UnitRow& row : view.rows) {
    const std::string id = "unit." + row.learner.id.text + "." + row.standard.text;
    const std::string chip = row.complete             ? "✓ complete"
                             : row.signed_by_assessor ? "● learner to sign"
                             : row.met == row.all     ? "● to be signed"
                                                      : "";
    if (kit::list_row(ui, {.id = id,
                           .title = row.learner.name,
                           .detail = row_words(row),
                           .chip = chip,
                           .chip_tone = row.complete ? kit::Tone::met : kit::Tone::wait,
                           .group = "units"}))
      intents.push_back(OpenUnit{row.learner.id, row.standard});
  }
}

void draw_unit(kit::Ui& ui, const UnitSheet& sheet, UnitState& state, Intents& intents) {
  {
    kit::PageHeader header(ui, {.title = unit_name(sheet.standard) + " · " + sheet.learner.name,
                                .sentence = sheet.title,
                                .back_id = "unit.back",
                                .back_name = "Back"});
    if (header.back() && sheet.own) intents.push_back(GoTo{Place::portfolio});
    if (header.back() && !sheet.own) intents.push_back(OpenTab{OfficeTab::units});
  }
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 460});
  columns.next();
  draw_open(ui, sheet);
  columns.next();
  draw_standing(ui, sheet);
  draw_signatures(ui, sheet, intents);
  draw_framework(ui, sheet, state, intents);
}

}  // namespace tc
