#include "screens/item_page.h"

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

/// What was typed is kept when nothing was typed for so long.
constexpr double pause_before_keeping = 1.0;

std::string title_of(const ItemView& view, const ItemDraft& draft) {
  const std::string kind = capitalised(in_words(draft.kind));
  if (!view.item) return "New: " + std::string(in_words(draft.kind));
  return view.item->number + " · " + kind;
}

std::string standing(const ItemView& view) {
  if (!view.item) return "Not in the portfolio yet.";
  const Submission* last =
      view.item->submissions.empty() ? nullptr : &view.item->submissions.back();
  switch (view.item->state()) {
    case ItemState::draft:
      return "A draft: only you can see it.";
    case ItemState::submitted:
      return "Submitted on " + uk_date_in_words(last->at) + ".";
    case ItemState::withdrawn:
      return "Taken back on " + uk_date_in_words(*last->withdrawn) + ": only you can see it.";
  }
  return "";
}

// All about as long as each other: a page that shifts under a hand that types would be a nuisance.
std::string keeping(const ItemDraft& draft) {
  if (!draft.kept_at.empty()) return " Kept at " + draft.kept_at + ".";
  return draft.taken_up ? " Here as you left it." : " Kept as you type.";
}

void draw_writing_buttons(kit::Ui& ui, ItemDraft& draft, Intents& intents) {
  const bool save =
      kit::button(ui, {.id = "item.save", .label = "Keep as draft", .key = {kit::Key::s, true}});
  const bool submit = kit::button(ui, {.id = "item.submit",
                                       .label = "Submit …",
                                       .look = kit::ButtonLook::primary,
                                       .key = {kit::Key::enter, true}});
  if ((save || submit) && draft.learner.text.empty())
    intents.push_back(Complain{"It is not said yet whose it is.", "Choose the learner."});
  else if (submit)
    intents.push_back(AskToSubmit{});
  else if (save)
    intents.push_back(SaveDraft{});
}

/// An assessor has nobody of whom it could be recorded.
bool nobody_there(const ItemView& view, const ItemDraft& draft) {
  return form_of(draft.kind).made_by == MadeBy::assessor && view.learners.empty();
}

void draw_reading_buttons(kit::Ui& ui, const ItemView& view, ItemDraft& draft, Intents& intents) {
  if (!view.item) return;
  const Submission* submission = view.item->submission();
  if (submission == nullptr) return;
  if (view.item->attempt && view.own &&
      kit::button(ui, {.id = "item.replay", .label = "Look at the attempt"}))
    intents.push_back(OpenDebrief{*view.item->attempt});
  if (view.makes_it && kit::button(ui, {.id = "item.withdraw", .label = "Take back …"}))
    draft.withdrawing = "";
  if (view.own && !view.makes_it && !submission->confirmed &&
      kit::button(ui, {.id = "item.confirm",
                       .label = "Confirm that it was so",
                       .look = kit::ButtonLook::primary}))
    intents.push_back(ConfirmItem{});
}

void draw_header(kit::Ui& ui, const ItemView& view, ItemDraft& draft, Intents& intents) {
  const std::string title = title_of(view, draft);
  const bool writing = view.can_be_written();
  std::string sentence = standing(view) + (writing ? keeping(draft) : "");
  if (!view.own && !view.learner_name.empty()) sentence = view.learner_name + " · " + sentence;
  kit::PageHeader header(
      ui, {.title = title, .sentence = sentence, .back_id = "item.back", .back_name = "Back"});
  if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(CloseItem{});
  if (writing && !nobody_there(view, draft)) draw_writing_buttons(ui, draft, intents);
  if (!writing) draw_reading_buttons(ui, view, draft, intents);
}

void draw_before_submitting(kit::Ui& ui, const ItemView& view) {
  kit::Card card(ui, {.id = "item.help", .padding = 3, .gap = 1.5F});
  kit::heading(ui, "Before you submit it");
  kit::paragraph(ui,
                 "The program only says what it saw. You say what it shows; your assessor "
                 "decides.",
                 {.style = kit::Style::small});
  kit::paragraph(ui, view.policy, {.style = kit::Style::small});
  kit::paragraph(ui, "Once it is submitted your assessor can see this attempt, every move of it.",
                 {.style = kit::Style::small});
}

/// At the end, so that nothing moves when it comes.
void draw_throwing(kit::Ui& ui, ItemDraft& draft) {
  if (draft.kept_at.empty() && !draft.taken_up) return;
  if (kit::button(ui, {.id = "item.throw",
                       .label = "Throw away what was typed",
                       .look = kit::ButtonLook::link}))
    draft.throwing_away = true;
}

void draw_writing(kit::Ui& ui, const ItemView& view, ItemDraft& draft, Intents& intents) {
  kit::Columns columns(ui, {0, 0});
  columns.next();
  {
    kit::Scroll scroll(ui, {.id = "item.scroll", .gap = 2.5F});
    if (draft.attempt) draw_before_submitting(ui, view);
    {
      kit::Card card(ui, {.id = "item.form", .padding = 3, .gap = 2});
      draw_item_fields(ui, view, draft, intents);
    }
    draw_item_files(ui, draft, intents);
    draw_throwing(ui, draft);
  }
  columns.next();
  draw_item_claims(ui, view, draft);
}

void draw_reading(kit::Ui& ui, const ItemView& view, Intents& intents) {
  kit::Columns columns(ui, {0, 0});
  columns.next();
  {
    kit::Card card(ui, {.id = "item.sheet", .padding = 3, .fill = true});
    kit::heading(ui, view.item->title);
    kit::Scroll scroll(ui, {.id = "sheet.scroll", .name = "The item", .gap = 1.5F});
    draw_sheet(ui, view.sheet, intents);
  }
  columns.next();
  draw_item_links(ui, view);
}

/// What is typed is kept once the hands rest.
void watch_typing(kit::Ui& ui, ItemDraft& draft, Intents& intents) {
  std::string now = draft.all_typed();
  if (now == draft.kept) return;
  if (now != draft.typed) {
    draft.typed = std::move(now);
    draft.typed_at = ui.now();
  }
  const double left = draft.typed_at + pause_before_keeping - ui.now();
  if (left > 0) return ui.want_frame_in(left);
  intents.push_back(KeepTyped{});
}

}  // namespace

void draw_item_page(kit::Ui& ui, const ItemView& view, ItemDraft& draft, Intents& intents) {
  draw_header(ui, view, draft, intents);
  {
    kit::PageBody body(ui);
    if (view.item && !view.can_be_written())
      draw_reading(ui, view, intents);
    else if (nobody_there(view, draft))
      kit::empty_state(ui, {.id = "item.nobody",
                            .icon = kit::Icon::people,
                            .title = "There is nobody to record it of",
                            .sentence = "Add an apprentice first; nobody observes themselves."});
    else
      draw_writing(ui, view, draft, intents);
  }
  if (view.can_be_written()) watch_typing(ui, draft, intents);
  draw_item_dialogs(ui, draft, intents);
}

}  // namespace tc
