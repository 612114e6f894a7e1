#include "screens/assess_page.h"

#include <algorithm>

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

void open_next(const AssessView& view, AssessState& state) {
  const auto& queue = view.queue;
  const auto here = std::find_if(queue.begin(), queue.end(), [&](const QueueRow& row) {
    return view.open && row.item.id == view.open->item.id;
  });
  const auto next = here == queue.end() || here + 1 == queue.end() ? queue.begin() : here + 1;
  state = AssessState{};
  state.item = next->item.id;
}

void draw_queue(kit::Ui& ui, const AssessView& view, AssessState& state, Intents& intents) {
  kit::Card card(ui, {.id = "assess.queue", .padding = 1.25F, .fill = true});
  kit::Scroll scroll(ui, {.id = "assess.queue.scroll", .gap = 0.5F});
  for (const QueueRow& row : view.queue) {
    const std::string id = "queue." + row.item.id.text;
    const std::string detail =
        row.item.number + " " + std::string(in_words(row.item.kind)) +
        (row.item.waiting() > 0 ? " · " + std::to_string(row.item.waiting()) + " to judge"
                                : " · judged");
    if (!kit::list_row(ui, {.id = id,
                            .title = row.learner.name,
                            .detail = detail,
                            .current = view.open && view.open->item.id == row.item.id,
                            .group = "queue"}))
      continue;
    state = AssessState{};
    state.item = row.item.id;
    intents.push_back(LookAgain{});
  }
}

/// "step 3" -> 3, as claims of an attempt write it.
std::set<int> steps_of(const std::string& locator) {
  std::set<int> out;
  for (const std::string_view word : words(locator))
    if (!word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos &&
        word.size() < 5)
      out.insert(std::stoi(std::string(word)));
  return out;
}

void draw_observation(kit::Ui& ui, const AssessView& view) {
  const Observation& seen = *view.open->item.observation;
  kit::heading(ui, "What was seen");
  std::size_t start = 0;
  while (start < seen.narrative.size()) {
    const std::size_t end = std::min(seen.narrative.find('\n', start), seen.narrative.size());
    const std::string part = seen.narrative.substr(start, end - start);
    if (!trimmed(part).empty()) kit::paragraph(ui, part, {.measure = kit::Measure::reading});
    start = end + 1;
  }
  kit::paragraph(ui, view.seen_by, {.ink = kit::Ink::second});
}

void draw_item(kit::Ui& ui, const AssessView& view, const Library& library, AssessState& state) {
  kit::Card card(ui, {.id = "assess.item", .padding = 2.5F, .fill = true});
  kit::Scroll scroll(ui, {.id = "assess.item.scroll", .name = "What was seen", .gap = 2});
  if (view.open->item.observation) draw_observation(ui, view);
  if (!view.replay_problem.empty())
    kit::banner(ui, {.id = "assess.replay.problem",
                     .kind = kit::BannerKind::failure,
                     .sentence = view.replay_problem});
  if (!view.replay) return;
  kit::heading(ui, "What was said and done");
  kit::paragraph(ui, view.replay->sentence, {.style = kit::Style::small, .ink = kit::Ink::second});
  const std::set<int> marked = state.link < view.links.size()
                                   ? steps_of(view.links[state.link].link.locator)
                                   : std::set<int>{};
  draw_conversation(ui, *view.replay, library, state.debrief, marked);
}

void draw_header(kit::Ui& ui, const AssessView& view, AssessState& state, Intents& intents) {
  std::string title = "Assess";
  std::string sentence = "Nothing is waiting for you.";
  if (view.open) {
    title += " · " + view.open->learner.name;
    sentence = view.open->item.number + " · " + view.open->item.title + " · " +
               (view.waiting == 0 ? "nothing else waits for you"
                                  : counted(view.waiting, "item") + " waiting in your queue");
  }
  kit::PageHeader header(ui, {.title = title, .sentence = sentence});
  if (kit::button(ui, {.id = "assess.observe", .label = "Record an observation"}))
    intents.push_back(WriteItem{EvidenceKind::direct_observation, {}, std::nullopt});
  if (view.queue.size() > 1 && kit::button(ui, {.id = "assess.next",
                                                .label = "Next item",
                                                .look = kit::ButtonLook::primary,
                                                .key = {kit::Key::n}})) {
    open_next(view, state);
    intents.push_back(LookAgain{});
  }
}

std::string about_words(const FeedbackForm& form) {
  return std::visit([](auto what) { return std::string(in_words(what)); }, form.about);
}

void save_feedback(const AssessView& view, FeedbackForm& form, Intents& intents) {
  if (trimmed(form.text).empty()) {
    form.problem = "Say in a sentence what is missing, and what to do next.";
    return;
  }
  if (const auto* verdict = std::get_if<Verdict>(&form.about))
    intents.push_back(JudgeLink{view.open->item.id, form.criterion, *verdict, form.text});
  else
    intents.push_back(DecideCriterion{view.open->learner.id, form.criterion,
                                      std::get<Decision>(form.about), form.text});
}

void draw_feedback(kit::Ui& ui, const AssessView& view, AssessState& state, Intents& intents) {
  FeedbackForm& form = *state.feedback;
  const std::string title = short_name(form.criterion) + ": " + about_words(form);
  kit::Dialog dialog(ui, {.id = "feedback", .title = title, .first_focus = "feedback.text"});
  const kit::Edited edited =
      kit::text_area(ui, form.text,
                     {.id = "feedback.text",
                      .label = "Feedback for the learner",
                      .placeholder = "What was good, what is missing, and what to do next",
                      .problem = form.problem});
  bool close = dialog.dismissed();
  {
    kit::Row row(ui, {.id = "feedback.actions", .align = kit::Align::right});
    close = kit::button(ui, {.id = "feedback.cancel", .label = "Cancel"}) || close;
    const bool save = kit::button(ui, {.id = "feedback.save",
                                       .label = "Save",
                                       .look = kit::ButtonLook::primary,
                                       .key = {kit::Key::enter, true}});
    if (save || edited == kit::Edited::entered) save_feedback(view, form, intents);
  }
  if (close) state.feedback.reset();
}

}  // namespace

void draw_assess(kit::Ui& ui, const AssessView& view, const Library& library, AssessState& state,
                 Intents& intents) {
  draw_header(ui, view, state, intents);
  {
    kit::PageBody body(ui);
    if (!view.open) {
      kit::empty_state(ui, {.id = "assess.empty",
                            .icon = kit::Icon::assess,
                            .title = "Your queue is empty",
                            .sentence = "Evidence comes here when a learner adds it. What you saw "
                                        "at work you can record yourself."});
      return;
    }
    kit::Columns columns(ui, {230, 0, 430});
    columns.next();
    draw_queue(ui, view, state, intents);
    columns.next();
    draw_item(ui, view, library, state);
    columns.next();
    draw_links_to_judge(ui, view, state, intents);
  }
  if (state.feedback) draw_feedback(ui, view, state, intents);
}

}  // namespace tc
