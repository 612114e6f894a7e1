// The right side of the Serve page: the guide, those who wait, promises, the desk, what was said.
#include "screens/kit/cards.h"
#include "screens/serve_parts.h"
#include "screens/wording.h"

namespace tc {

namespace {

void draw_waiting_person(kit::Ui& ui, const WaitingPerson& person, std::size_t place) {
  const std::string id = "waiting." + std::to_string(place + 1);
  const std::string words =
      std::to_string(place + 1) + ". " + person.who + (person.seen ? ", seen" : ", not seen yet");
  kit::chip(ui, {.id = id,
                 .label = words,
                 .tone = person.seen ? kit::Tone::met : kit::Tone::wait,
                 .mark = person.seen ? kit::Mark::tick : kit::Mark::dot});
}

void draw_marks(kit::Ui& ui, const ServeView& view) {
  kit::heading(ui, "Your last move");
  for (std::size_t i = 0; i < view.marks.size(); ++i) {
    const MoveMark& mark = view.marks[i];
    const std::string id = "mark." + std::to_string(i + 1);
    const std::string words = mark.criterion + (mark.showing == Showing::shown    ? " shown"
                                                : mark.showing == Showing::missed ? " missed"
                                                                                  : " passed over");
    kit::chip(ui, showing_chip(id, words, mark.showing));
    if (!mark.reason.empty())
      kit::paragraph(ui, mark.reason, {.style = kit::Style::small, .ink = kit::Ink::second});
  }
}

}  // namespace

void draw_transcript(kit::Ui& ui, const ServeView& view) {
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

void draw_queue(kit::Ui& ui, const ServeView& view) {
  if (view.waiting.empty()) return;
  kit::Card card(ui, {.id = "serve.queue", .padding = 1.5F});
  kit::Row row(ui, {.id = "serve.queue.row"});
  kit::label(ui, "Waiting", {.id = "queue.title", .style = kit::Style::body_strong});
  for (std::size_t i = 0; i < view.waiting.size(); ++i) draw_waiting_person(ui, view.waiting[i], i);
}

void draw_guide(kit::Ui& ui, const ServeView& view) {
  if (view.hint.empty() && view.marks.empty()) return;
  kit::Card card(ui, {.id = "serve.guide", .tone = kit::Tone::focus});
  if (!view.hint.empty()) {
    kit::heading(ui, "Think about this", "guide.title");
    kit::paragraph(ui, view.hint, {.id = "guide.hint", .style = kit::Style::small});
  }
  if (!view.hint.empty() && !view.marks.empty()) kit::divider(ui);
  if (!view.marks.empty()) draw_marks(ui, view);
}

void draw_own_email(kit::Ui& ui, const ServeView& view) {
  if (view.channel != Channel::email) return;
  kit::letter(ui, {.id = "email.own",
                   .title = view.over ? "Your email" : "Your email so far",
                   .detail = "to " + view.customer,
                   .text = view.email,
                   .empty = "Nothing yet. Each sentence that you choose is written down here.",
                   .small = true});
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
    // The keys alone open the desk's tools, where there are some.
    const bool shift = view.desk.has_value();
    const kit::KeyPress key =
        i < std::size(keys) ? kit::KeyPress{.key = keys[i], .shift = shift} : kit::KeyPress{};
    if (kit::task_card(ui, {.id = id, .key = key, .text = view.tasks[i].text}))
      intents.push_back(MakeMove{Choose{view.tasks[i].choice}});
  }
}

void draw_desk(kit::Ui& ui, const ServeView& view, Intents& intents) {
  kit::heading(ui, "At the desk");
  const bool elsewhere = view.alone && !view.over;
  if (!elsewhere) draw_tasks(ui, view, intents);
  const bool idle = elsewhere ? view.found.empty() : view.tasks.empty();
  const char* words = view.over   ? "Closed."
                      : elsewhere ? "What you find out is kept here."
                                  : "Nothing to look up just now.";
  if (idle) kit::paragraph(ui, words, {.style = kit::Style::small, .ink = kit::Ink::second});
  if (!view.found.empty() && !elsewhere) kit::divider(ui);
  if (!view.found.empty()) {
    kit::paragraph(ui, view.found_title, {.id = "desk.asked", .style = kit::Style::small_strong});
    kit::paragraph(ui, view.found, {.id = "desk.found", .style = kit::Style::small});
  }
  kit::divider(ui);
  draw_transcript(ui, view);
}

}  // namespace tc
