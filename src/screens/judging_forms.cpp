#include "screens/judging_forms.h"

#include "base/text.h"
#include "screens/assess_page.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/text.h"
#include "screens/wording.h"

namespace tc {

namespace {

/// Days from today that actions are usually agreed for.
struct UsualSpan {
  const char* words;
  int days;
};
constexpr UsualSpan usual[]{{"in a week", 7}, {"in two weeks", 14}, {"in four weeks", 28}};
constexpr std::size_t another_day = std::size(usual);

std::string about_words(const WordsForm& form) {
  if (form.infers()) return "accepted, inferred";
  return std::visit([](auto what) { return std::string(in_words(what)); }, form.about);
}

PendingMark written_mark(const AssessView& view, const WordsForm& form) {
  const PersonId learner = view.open->learner.id;
  if (const auto* decision = std::get_if<Decision>(&form.about))
    return CriterionDecided{learner, form.criterion, *decision, form.text, ""};
  LinkJudged judged{
      view.open->item.id, form.criterion, std::get<Verdict>(form.about), form.rules, "", ""};
  (form.infers() ? judged.inferred_from : judged.feedback) = form.text;
  return judged;
}

void save(const AssessView& view, WordsForm& form, Intents& intents) {
  if (trimmed(form.text).empty()) {
    form.problem = form.infers() ? "Say in a sentence what you saw that shows this knowledge."
                                 : "Say in a sentence what is missing, and what to do next.";
    return;
  }
  intents.push_back(SetMark{view.open->learner.id, written_mark(view, form)});
}

/// False when it was closed.
bool draw_words(kit::Ui& ui, const AssessView& view, WordsForm& form, Intents& intents) {
  const std::string title = short_name(form.criterion) + ": " + about_words(form);
  kit::Dialog dialog(ui, {.id = "feedback", .title = title, .first_focus = "feedback.text"});
  const kit::Edited edited = kit::text_area(
      ui, form.text,
      {.id = "feedback.text",
       .label =
           form.infers() ? "What you saw that shows this knowledge" : "Feedback for the learner",
       .placeholder = form.infers() ? "What was done, and what it shows that they know"
                                    : "What was good, what is missing, and what to do next",
       .problem = form.problem});
  kit::Row row(ui, {.id = "feedback.actions", .align = kit::Align::right});
  const bool close = kit::button(ui, {.id = "feedback.cancel", .label = "Cancel"});
  const bool saves = kit::button(ui, {.id = "feedback.save",
                                      .label = "Mark it so",
                                      .look = kit::ButtonLook::primary,
                                      .key = {kit::Key::enter, true}});
  if (saves || edited == kit::Edited::entered) save(view, form, intents);
  return !close && !dialog.dismissed();
}

std::optional<CalendarDate> due_day(const AssessView& view, const ActionForm& form) {
  if (form.when < another_day) return days_later(view.today, usual[form.when].days);
  return typed_day(form.day);
}

void save(const AssessView& view, ActionForm& form, Intents& intents) {
  const auto due = due_day(view, form);
  if (trimmed(form.what).empty())
    form.problem = "Say what is to be done, so that one can tell when it is.";
  else if (!due)
    form.problem = "Write the day as 5/12/2026.";
  if (trimmed(form.what).empty() || !due) return;
  const PersonId learner = view.open->learner.id;
  const PersonId owner = form.owner == 0 ? learner : view.assessor.id;
  intents.push_back(SetMark{
      learner, ActionPlanned{learner, form.criterion, view.open->item.id, form.what, owner, *due}});
}

void draw_when(kit::Ui& ui, const AssessView& view, ActionForm& form) {
  std::vector<std::string> spans;
  for (const UsualSpan& one : usual) spans.emplace_back(one.words);
  spans.emplace_back("another day");
  kit::choice(ui, form.when, {.id = "action.when", .label = "Due", .options = spans});
  if (form.when == another_day)
    kit::text_field(ui, form.day,
                    {.id = "action.day", .label = "Day", .placeholder = "5/12/2026", .width = 200});
  else
    kit::paragraph(ui, "That is " + in_words(*due_day(view, form)) + ".",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
}

bool draw_action(kit::Ui& ui, const AssessView& view, ActionForm& form, Intents& intents) {
  const std::string title =
      "Plan an action" + (form.criterion ? " for " + short_name(*form.criterion) : "");
  kit::Dialog dialog(ui, {.id = "action", .title = title, .first_focus = "action.what"});
  kit::text_area(ui, form.what,
                 {.id = "action.what",
                  .label = "What is to be done",
                  .placeholder = "Serve a customer on the telephone while I listen",
                  .problem = form.problem,
                  .lines = 3});
  kit::choice(ui, form.owner,
              {.id = "action.owner",
               .label = "By whom",
               .options = {view.open->learner.name, view.assessor.name}});
  draw_when(ui, view, form);
  kit::Row row(ui, {.id = "action.actions", .align = kit::Align::right});
  const bool close = kit::button(ui, {.id = "action.cancel", .label = "Cancel"});
  if (kit::button(ui, {.id = "action.save",
                       .label = "Plan it",
                       .look = kit::ButtonLook::primary,
                       .key = {kit::Key::enter, true}}))
    save(view, form, intents);
  return !close && !dialog.dismissed();
}

}  // namespace

bool WordsForm::infers() const {
  const auto* verdict = std::get_if<Verdict>(&about);
  return verdict != nullptr && *verdict == Verdict::accepted;
}

void draw_judging_forms(kit::Ui& ui, const AssessView& view, JudgingForms& forms,
                        Intents& intents) {
  if (!view.open) return;
  if (forms.words && !draw_words(ui, view, *forms.words, intents)) forms.words.reset();
  if (forms.action && !draw_action(ui, view, *forms.action, intents)) forms.action.reset();
}

std::optional<CalendarDate> typed_day(std::string_view typed) {
  const std::string text(trimmed(typed));
  if (const auto iso = parse_calendar_date(text)) return iso;
  std::vector<std::string> parts(1);
  for (const char letter : text) {
    if (letter == '/' || letter == '.')
      parts.emplace_back();
    else
      parts.back() += letter;
  }
  if (parts.size() != 3) return std::nullopt;
  for (std::string& part : parts)
    if (part.size() == 1) part.insert(0, "0");
  return parse_calendar_date(parts[2] + "-" + parts[1] + "-" + parts[0]);
}

}  // namespace tc
