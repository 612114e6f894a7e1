// What the Serve page shows, made from an attempt.
#include <algorithm>

#include "screens/serve_page.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::vector<OfferedChoice> offered(const Session& session, const Offers& choices) {
  std::vector<OfferedChoice> out;
  for (const ChoiceIndex choice : choices)
    out.push_back({choice, typeset(session.scenario()[choice].text)});
  return out;
}

void show_moods(ServeView& view, Mood mood) {
  for (const Feeling feeling : all_feelings) {
    view.moods.push_back({capitalised(name(feeling)), std::string(in_words(feeling, mood[feeling])),
                          static_cast<float>(mood[feeling]) / 100.0F,
                          tone_of(feeling, mood[feeling])});
  }
}

std::string who_of(const Said& said, const std::string& customer) {
  return said.speaker == Speaker::customer ? first_name(customer) : "";
}

void show_transcript(ServeView& view, const Debrief& told, const std::string& customer) {
  for (const Step& step : told.steps) {
    if (!step.you.empty()) view.transcript.push_back({"You", typeset(step.you)});
    if (!step.found.empty()) view.transcript.push_back({"", typeset(step.found)});
    for (const Said& said : step.said)
      view.transcript.push_back({who_of(said, customer), typeset(said.text)});
  }
}

/// The customer's newest words, whichever turn they were said in, and the news of this turn.
void show_lines(ServeView& view, const Debrief& told) {
  const Said* newest = nullptr;
  const Said* before = nullptr;
  for (const Step& step : told.steps)
    for (const Said& said : step.said)
      if (said.speaker == Speaker::customer) {
        before = newest;
        newest = &said;
      }
  const Step& last = told.steps.back();
  for (const Said& said : last.said)
    if (said.speaker == Speaker::narrator) view.news.push_back(typeset(said.text));
  if (newest == nullptr) return;
  view.says = quoted(newest->speaker, newest->text);
  view.cues = newest->cues;
  view.stage.face = drawn_face(newest->face);
  const auto in_last = [&](const Said* said) {
    return !last.said.empty() && said >= last.said.data() &&
           said < last.said.data() + last.said.size();
  };
  if (before != nullptr && in_last(before) && in_last(newest))
    view.answered = quoted(before->speaker, before->text);
}

void show_desk(ServeView& view, const Debrief& told) {
  for (const Step& step : told.steps)
    if (!step.found.empty()) {
      view.found_title = typeset(step.you);
      view.found = typeset(step.found);
    }
}

std::string wait_words(const Scenario& scenario, bool alone, SimDuration wait) {
  if (alone) return "wait " + in_words(wait);
  const Pronoun pronoun = scenario.customer.pronoun;
  return std::string("give ") +
         (pronoun == Pronoun::she  ? "her"
          : pronoun == Pronoun::he ? "him"
                                   : "them") +
         " a moment";
}

}  // namespace

ServeView serve_view(const Attempt& attempt) {
  const Session& session = attempt.session;
  const Scenario& scenario = session.scenario();
  const Debrief told = debrief(attempt);
  ServeView view;
  view.attempt = attempt.id;
  view.title = scenario.title;
  view.setting = setting_words(scenario, session.now()) + " · practice";
  view.clock = clock_text(session.now());
  view.norm =
      stopwatch_text(told.took) + " of " + std::to_string(scenario.norm.seconds / 60) + " min";
  view.customer = scenario.customer.name;
  view.kind = std::string(name(scenario.customer.kind));
  view.alone = scenario[session.scene()].alone;
  view.stage.scene = drawn_scene(scenario.channel);
  view.stage.look = drawn_look(scenario.customer);
  view.stage.face = drawn_face(face_for(session.mood()));
  show_lines(view, told);
  show_moods(view, session.mood());
  show_transcript(view, told, scenario.customer.name);
  show_desk(view, told);
  view.replies = offered(session, session.replies());
  view.tasks = offered(session, session.tasks());
  view.wait = session.usual_wait();
  view.wait_words = wait_words(scenario, view.alone, view.wait);
  view.promises = told.promises;
  for (PromiseRow& promise : view.promises) promise.what = capitalised(typeset(promise.what));
  view.over = session.over();
  view.stage_words = view.customer;
  for (const std::string& cue : view.cues) view.stage_words += ", " + cue;
  return view;
}

}  // namespace tc
