// Declaring and submitting an item, taking it back, throwing away what was typed.
#include "base/text.h"
#include "screens/item_page.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string_view declared_of(EvidenceKind kind) {
  switch (form_of(kind).made_by) {
    case MadeBy::learner:
      return "I declare that this is my own work: it shows what I did myself, as it happened, and "
             "whatever others did or said in it is named as theirs.";
    case MadeBy::assessor:
      return "I declare that this is a true record of what I saw and heard myself, made by me.";
  }
  return "";
}

void draw_missing(kit::Ui& ui, const DeclarationForm& form) {
  if (form.missing.empty()) return;
  kit::Card card(ui, {.id = "declare.missing", .tone = kit::Tone::amber});
  kit::heading(ui, "Still missing");
  for (const std::string& one : form.missing)
    kit::paragraph(ui, "• " + typeset(one), {.style = kit::Style::small});
}

void draw_ai(kit::Ui& ui, DeclarationForm& form) {
  kit::choice(ui, form.ai,
              {.id = "declare.ai",
               .label = "Did software write any of it (AI)?",
               .options = {"No AI was used", "AI was used"}});
  if (form.ai == 1)
    kit::text_area(ui, form.ai_statement,
                   {.id = "declare.ai.statement",
                    .label = "Which tool, what for, and which parts are yours",
                    .lines = 3});
}

void declare(DeclarationForm& form, Intents& intents) {
  if (form.ai > 1) {
    form.problem = "Say whether AI was used.";
    return;
  }
  if (form.ai == 1 && trimmed(form.ai_statement).empty()) {
    form.problem = "Say which tool was used, and what for.";
    return;
  }
  form.problem.clear();
  intents.push_back(
      SubmitItem{{form.ai == 1 ? AiUse::used : AiUse::none, form.ai == 1 ? form.ai_statement : "",
                  form.customer_data_removed}});
}

void draw_declaration(kit::Ui& ui, const ItemDraft& draft, DeclarationForm& form, bool& close,
                      Intents& intents) {
  const bool by_assessor = form_of(draft.kind).made_by == MadeBy::assessor;
  kit::Dialog dialog(ui,
                     {.id = "declare",
                      .title = by_assessor ? "Put it on record?" : "Submit it to your assessor?",
                      .width = 620,
                      .first_focus = form.missing.empty() ? "declare.ai.1" : "declare.cancel"});
  draw_missing(ui, form);
  if (form.missing.empty()) {
    kit::paragraph(ui, "“" + std::string(declared_of(draft.kind)) + "”");
    draw_ai(ui, form);
    kit::checkbox(ui, form.customer_data_removed,
                  {.id = "declare.customers",
                   .label = "Customers’ names, registrations and numbers are out of it",
                   .description = "Also out of the files: blacked out, or cut away."});
    kit::paragraph(ui,
                   "Submitting signs this. From then on it cannot be changed unless you take it "
                   "back.",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
  }
  if (!form.problem.empty())
    kit::paragraph(ui, form.problem,
                   {.id = "declare.problem", .style = kit::Style::small, .ink = kit::Ink::miss});
  kit::Row row(ui, {.id = "declare.actions", .align = kit::Align::right});
  close = kit::button(ui, {.id = "declare.cancel", .label = "Keep as draft"}) || dialog.dismissed();
  const bool go = kit::button(ui, {.id = "declare.submit",
                                   .label = "Declare and submit",
                                   .look = kit::ButtonLook::primary,
                                   .key = {kit::Key::enter, true},
                                   .disabled = !form.missing.empty(),
                                   .why = form.missing.empty() ? "" : "Something is missing."});
  if (go) declare(form, intents);
}

void draw_withdrawing(kit::Ui& ui, std::string& because, bool& close, Intents& intents) {
  kit::Dialog dialog(
      ui, {.id = "withdraw", .title = "Take it back?", .first_focus = "withdraw.because"});
  kit::paragraph(ui,
                 "Your assessor no longer sees it, and you can change it and submit it again. The "
                 "record keeps that it was submitted and judged.");
  const kit::Edited edited = kit::text_area(
      ui, because, {.id = "withdraw.because", .label = "Why you take it back", .lines = 3});
  kit::Row row(ui, {.id = "withdraw.actions", .align = kit::Align::right});
  close = kit::button(ui, {.id = "withdraw.cancel", .label = "Leave it"}) || dialog.dismissed();
  const bool go = kit::button(
      ui, {.id = "withdraw.go", .label = "Take it back", .look = kit::ButtonLook::primary});
  if (go || edited == kit::Edited::entered) intents.push_back(WithdrawItem{because});
}

void draw_throwing_away(kit::Ui& ui, ItemDraft& draft, Intents& intents) {
  kit::Dialog dialog(ui, {.id = "throw", .title = "Throw away what you typed?"});
  kit::paragraph(ui, draft.item
                         ? "The draft stays as you kept it last; what you typed since is lost."
                         : "It is not in the portfolio yet: all of it is lost.");
  kit::Row row(ui, {.id = "throw.actions", .align = kit::Align::right});
  const bool stay = kit::button(ui, {.id = "throw.cancel", .label = "Go on writing"});
  const bool go = kit::button(
      ui, {.id = "throw.go", .label = "Throw it away", .look = kit::ButtonLook::danger});
  if (go) intents.push_back(ThrowTypedAway{});
  if (go || stay || dialog.dismissed()) draft.throwing_away = false;
}

}  // namespace

void draw_item_dialogs(kit::Ui& ui, ItemDraft& draft, Intents& intents) {
  bool close = false;
  if (draft.declaring) {
    draw_declaration(ui, draft, *draft.declaring, close, intents);
    if (close) draft.declaring.reset();
  } else if (draft.withdrawing) {
    draw_withdrawing(ui, *draft.withdrawing, close, intents);
    if (close) draft.withdrawing.reset();
  } else if (draft.throwing_away) {
    draw_throwing_away(ui, draft, intents);
  }
}

}  // namespace tc
