#include "screens/serve_page.h"

#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/kit/table.h"
#include "screens/wording.h"

namespace tc {

namespace {

void draw_header(kit::Ui& ui, const ServeView& view, Intents& intents) {
  kit::PageHeader header(ui, {.title = view.title, .sentence = view.setting});
  {
    kit::Card clock(ui, {.id = "serve.clock", .padding = 1.25F});
    kit::Row row(ui, {.id = "serve.clock.row"});
    kit::label(ui, view.clock, {.id = "clock", .style = kit::Style::title});
    kit::label(ui, view.norm,
               {.id = "clock.norm", .style = kit::Style::small, .ink = kit::Ink::second});
  }
  if (view.over) return;
  if (kit::button(ui, {.id = "serve.leave",
                       .label = "Leave and keep",
                       .key = {kit::Key::escape},
                       .why = "You can go on later from exactly here."}))
    intents.push_back(LeaveAttempt{});
}

void draw_cues(kit::Ui& ui, const ServeView& view) {
  kit::Row row(ui, {.id = "serve.cues"});
  kit::label(ui, view.customer, {.id = "customer.name", .style = kit::Style::body_strong});
  kit::chip(ui, {.id = "customer.kind", .label = view.kind});
  for (std::size_t i = 0; i < view.cues.size(); ++i) {
    const std::string id = "cue." + std::to_string(i + 1);
    kit::chip(ui, {.id = id, .label = view.cues[i], .tone = kit::Tone::wait});
  }
}

void draw_moods(kit::Ui& ui, const ServeView& view) {
  kit::Column column(ui, 0.25F);
  for (const MoodRow& mood : view.moods) {
    const std::string id = "mood." + mood.name;
    kit::mood_bar(
        ui,
        {.id = id, .label = mood.name, .words = mood.words, .part = mood.part, .tone = mood.tone});
  }
}

void draw_news(kit::Ui& ui, const ServeView& view) {
  for (std::size_t i = 0; i < view.news.size(); ++i) {
    const std::string id = "news." + std::to_string(i + 1);
    kit::Card card(ui, {.id = id, .tone = kit::Tone::amber, .padding = 1.5F});
    kit::paragraph(ui, view.news[i], {.id = id});
  }
}

void draw_stage(kit::Ui& ui, const ServeView& view) {
  kit::StageSpec spec = view.stage;
  spec.words = view.stage_words;
  kit::Stage stage(ui, spec);
  if (!view.answered.empty())
    kit::paragraph(ui, view.answered,
                   {.id = "customer.said", .style = kit::Style::small, .ink = kit::Ink::second});
  if (!view.says.empty())
    kit::speech(ui, {.speaker = view.customer, .text = view.says});
  else
    draw_news(ui, view);
  draw_cues(ui, view);
  draw_moods(ui, view);
}

/// Nobody is there: what is going on, in place of the customer.
void draw_alone(kit::Ui& ui, const ServeView& view) {
  kit::Card card(ui, {.id = "serve.alone", .padding = 3, .gap = 2});
  kit::heading(ui, "Nobody is with you just now");
  if (!view.says.empty())
    kit::paragraph(ui,
                   {kit::small(first_name(view.customer) + " said last: "), kit::small(view.says)});
  draw_moods(ui, view);
}

void draw_replies(kit::Ui& ui, const ServeView& view, Intents& intents) {
  for (std::size_t i = 0; i < view.replies.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    const std::string id = "reply." + std::to_string(number);
    const std::string text = "“" + view.replies[i].text + "”";
    if (kit::reply_card(ui, {.id = id, .number = number, .text = text}))
      intents.push_back(MakeMove{Choose{view.replies[i].choice}});
  }
}

void draw_waiting(kit::Ui& ui, const ServeView& view, Intents& intents) {
  kit::Row row(ui, {.id = "serve.moves", .gap = 2});
  if (kit::key_hint(ui, {.id = "move.wait", .key = {kit::Key::w}, .label = view.wait_words}))
    intents.push_back(MakeMove{Wait{view.wait}});
}

void draw_end(kit::Ui& ui, const ServeView& view, Intents& intents) {
  kit::Card card(ui, {.id = "serve.over", .padding = 3, .gap = 2});
  kit::heading(ui, "That was " + first_name(view.customer));
  kit::paragraph(ui, "Every move is kept. See what was shown, what was missed, and why.",
                 {.ink = kit::Ink::second});
  if (kit::button(ui, {.id = "serve.debrief",
                       .label = "See how it went",
                       .look = kit::ButtonLook::primary,
                       .key = {kit::Key::enter}}))
    intents.push_back(OpenDebrief{view.attempt});
}

void draw_promises(kit::Ui& ui, const ServeView& view) {
  kit::Card card(ui, {.id = "serve.promises"});
  kit::heading(ui, "Promised");
  if (view.promises.empty())
    kit::paragraph(ui, "Nothing yet. What you promise is written down here.",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
  for (const PromiseRow& promise : view.promises) {
    kit::paragraph(ui, promise.what, {.style = kit::Style::small});
    const std::string due =
        "by " + clock_text(promise.due) +
        (promise.fate == PromiseFate::open ? std::string()
                                           : ", " + std::string(name(promise.fate)));
    kit::chip(ui, {.label = due, .tone = tone_of(promise.fate), .mark = mark_of(promise.fate)});
  }
}

void draw_tasks(kit::Ui& ui, const ServeView& view, Intents& intents) {
  constexpr kit::Key keys[]{kit::Key::f1, kit::Key::f2,  kit::Key::f3,  kit::Key::f4,
                            kit::Key::f5, kit::Key::f6,  kit::Key::f7,  kit::Key::f8,
                            kit::Key::f9, kit::Key::f10, kit::Key::f11, kit::Key::f12};
  for (std::size_t i = 0; i < view.tasks.size(); ++i) {
    const std::string id = "task." + std::to_string(i + 1);
    const kit::KeyPress key = i < std::size(keys) ? kit::KeyPress{keys[i]} : kit::KeyPress{};
    if (kit::task_card(ui, {.id = id, .key = key, .text = view.tasks[i].text}))
      intents.push_back(MakeMove{Choose{view.tasks[i].choice}});
  }
}

/// What can be looked up while the customer is there, and what was found.
void draw_desk(kit::Ui& ui, const ServeView& view, Intents& intents) {
  kit::heading(ui, "At the desk");
  const bool elsewhere = view.alone && !view.over;
  if (!elsewhere) draw_tasks(ui, view, intents);
  const bool idle = elsewhere ? view.found.empty() : view.tasks.empty();
  const char* words = view.over   ? "Closed."
                      : elsewhere ? "What you find out is kept here."
                                  : "Nothing to look up just now.";
  if (idle) kit::paragraph(ui, words, {.style = kit::Style::small, .ink = kit::Ink::second});
  if (view.found.empty()) return;
  if (!elsewhere) kit::divider(ui);
  kit::paragraph(ui, view.found_title, {.id = "desk.asked", .style = kit::Style::small_strong});
  kit::paragraph(ui, view.found, {.id = "desk.found", .style = kit::Style::small});
}

void draw_transcript(kit::Ui& ui, const ServeView& view) {
  kit::divider(ui);
  kit::heading(ui, "So far");
  kit::Scroll scroll(ui,
                     {.id = "serve.transcript", .name = "The conversation so far", .at_end = true});
  for (const TranscriptLine& line : view.transcript) {
    if (line.who.empty())
      kit::paragraph(ui, line.text, {.style = kit::Style::thought, .ink = kit::Ink::second});
    else
      kit::paragraph(ui, {kit::small_bold(line.who + "  "), kit::small(line.text)});
  }
}

}  // namespace

void draw_serve(kit::Ui& ui, const ServeView& view, Intents& intents) {
  draw_header(ui, view, intents);
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 372});
  columns.next();
  if (view.alone && !view.over)
    draw_alone(ui, view);
  else
    draw_stage(ui, view);
  if (view.alone || !view.says.empty()) draw_news(ui, view);
  if (view.over) {
    draw_end(ui, view, intents);
  } else {
    draw_replies(ui, view, intents);
    if (view.alone) draw_tasks(ui, view, intents);
    draw_waiting(ui, view, intents);
  }
  columns.next();
  draw_promises(ui, view);
  kit::Card desk(ui, {.id = "serve.desk", .fill = true});
  draw_desk(ui, view, intents);
  draw_transcript(ui, view);
}

}  // namespace tc
