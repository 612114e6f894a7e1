// What the Serve page shows, made from an attempt.
#include <algorithm>

#include "screens/desk/desk_view.h"
#include "screens/serve_page.h"
#include "screens/wording.h"

namespace tc {

namespace {

/// Messages to and fro.
bool is_chat(Channel channel) { return channel == Channel::chat || channel == Channel::web; }

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

/// Below level 3: what can be seen of them is told in words.
bool tells_how_they_are(const Session& session) { return session.level() < 3; }

std::vector<PanelChoice> common_moves(const Session& session) {
  std::vector<PanelChoice> out;
  const Scenario& scenario = session.scenario();
  for (const ChoiceIndex index : session.common_moves()) {
    const CommonMove& move = scenario.common->moves[scenario[index].move.value];
    PanelChoice one{index, typeset(move.label), typeset(scenario[index].text)};
    if (one.words == one.title) one.words.clear();
    out.push_back(std::move(one));
  }
  return out;
}

std::vector<PanelChoice> referrals(const Session& session) {
  std::vector<PanelChoice> out;
  const Scenario& scenario = session.scenario();
  const auto& people = scenario.common->authority.people;
  for (const ChoiceIndex index : session.referrals()) {
    const Choice& choice = scenario[index];
    const auto asked = std::find_if(people.begin(), people.end(),
                                    [&](const Colleague& one) { return one.name == choice.to; });
    const std::string role = asked == people.end() ? "" : ", " + asked->role;
    out.push_back({index, std::string(choice.to) + role, typeset(choice.text)});
  }
  return out;
}

void show_queue(ServeView& view, const Session& session) {
  for (const WaiterIndex waiter : session.queue())
    view.waiting.push_back(
        {typeset(session.scenario().waiters[waiter.value]), session.acknowledged(waiter)});
}

/// At level 1: the scene's hint, and in practice at once what the last move showed.
void show_guide(ServeView& view, const Session& session, const Debrief& told) {
  if (session.level() != 1 || session.over()) return;
  view.hint = typeset(session.scenario()[session.scene()].hint);
  if (view.assessed) return;
  for (const Chip& chip : told.steps.back().chips)
    view.marks.push_back({name_among(session.scenario().criteria, chip.criterion), chip.showing,
                          typeset(chip.reason)});
}

std::string who_of(const Said& said, const std::string& customer) {
  return said.speaker == Speaker::customer ? first_name(customer) : "";
}

void show_transcript(ServeView& view, const Debrief& told, const std::string& customer) {
  for (const Step& step : told.steps) {
    const std::string you = step.to.empty() ? "You" : "You to " + step.to;
    if (!step.you.empty()) view.transcript.push_back({you, typeset(step.you)});
    if (!step.found.empty()) view.transcript.push_back({"", typeset(step.found)});
    for (const Said& said : step.said)
      view.transcript.push_back({who_of(said, customer), typeset(said.text)});
    for (const QueueNews& news : step.queue)
      view.transcript.push_back({"", capitalised(typeset(news.who)) +
                                         (news.joined ? " is waiting." : " waits no more.")});
  }
}

/// The customer's newest words, whichever turn they were said in, and the news of this turn.
void show_lines(ServeView& view, const Debrief& told, bool tells) {
  const Said* newest = nullptr;
  const Said* before = nullptr;
  for (const Step& step : told.steps)
    for (const Said& said : step.said)
      if (said.speaker == Speaker::customer) {
        before = newest;
        newest = &said;
      }
  const Step& last = told.steps.back();
  // In a chat it stands between what was written.
  for (const Said& said : last.said)
    if (said.speaker == Speaker::narrator && (!is_chat(view.channel) || view.alone))
      view.news.push_back(typeset(said.text));
  if (newest == nullptr) return;
  const bool read = view.channel == Channel::email || is_chat(view.channel);
  view.says = read ? typeset(newest->text) : quoted(newest->speaker, newest->text);
  view.received = "opened at " + clock_text(newest->at);
  if (tells) view.cues = newest->cues;
  view.stage.face = drawn_face(newest->face);
  const auto in_last = [&](const Said* said) {
    return !last.said.empty() && said >= last.said.data() &&
           said < last.said.data() + last.said.size();
  };
  if (before != nullptr && in_last(before) && in_last(newest))
    view.answered = quoted(before->speaker, before->text);
}

/// Whoever breaks in and is not the customer, the narrator tells of.
void show_who_else(ServeView& view, const Session& session, const Debrief& told) {
  const Scenario& scenario = session.scenario();
  const Scene& scene = scenario[session.scene()];
  if (!session.interrupted() || scene.alone || scene.lines.count == 0) return;
  for (std::uint16_t i = 0; i < scene.lines.count; ++i) {
    const LineIndex line{static_cast<std::uint16_t>(scene.lines.first.value + i)};
    if (scenario[line].speaker != Speaker::narrator) return;
  }
  for (const Step& step : told.steps) {
    std::vector<std::string> lines;
    for (const Said& said : step.said)
      if (said.speaker == Speaker::narrator) lines.push_back(typeset(said.text));
    if (!lines.empty()) view.told = std::move(lines);
  }
}

void show_desk(ServeView& view, const Debrief& told) {
  for (const Step& step : told.steps)
    if (!step.found.empty()) {
      view.found_title = typeset(step.you);
      view.found = typeset(step.found);
    }
}

/// The reply that a step's move gave, where it gave one.
const Choice* reply_of(const Scenario& scenario, const Step& step) {
  if (!step.move) return nullptr;
  const auto* chosen = std::get_if<Choose>(&*step.move);
  if (chosen == nullptr) return nullptr;
  const Choice& choice = scenario[chosen->choice];
  const bool says = choice.kind == ChoiceKind::reply || choice.kind == ChoiceKind::move;
  return says ? &choice : nullptr;
}

/// Of an email the sentences since the customer wrote last: theirs answers what was sent before.
void show_email(ServeView& view, const Scenario& scenario, const Debrief& told) {
  for (const Step& step : told.steps) {
    if (reply_of(scenario, step) != nullptr)
      view.email += (view.email.empty() ? "" : " ") + typeset(step.you);
    const bool wrote = std::any_of(step.said.begin(), step.said.end(), [](const Said& said) {
      return said.speaker == Speaker::customer;
    });
    const bool closing = view.over && &step == &told.steps.back();
    if (wrote && !closing) view.email.clear();
  }
}

/// What was sent in one go stands in one bubble: authors part them by " / ".
std::vector<std::string> sent(const std::string& text) {
  constexpr std::string_view between = " / ";
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at = text.find(between); at != std::string::npos;
       at = text.find(between, from)) {
    parts.push_back(text.substr(from, at - from));
    from = at + between.size();
  }
  parts.push_back(text.substr(from));
  return parts;
}

void show_chat(ServeView& view, const Scenario& scenario, const Debrief& told) {
  using Side = kit::ChatTurn::Side;
  const auto add = [&](Side side, const std::string& text) {
    view.turns.push_back({side, "", typeset(text), sent(typeset(text))});
  };
  for (const Step& step : told.steps) {
    if (reply_of(scenario, step) != nullptr) add(Side::own, step.you);
    for (const Said& said : step.said)
      add(said.speaker == Speaker::customer ? Side::theirs : Side::told, said.text);
  }
  const auto newest = std::find_if(view.turns.rbegin(), view.turns.rend(),
                                   [](const auto& turn) { return turn.side == Side::theirs; });
  if (newest != view.turns.rend()) newest->id = "customer.says";
}

std::string wait_words(const ServeView& view, const Scenario& scenario) {
  if (view.alone) return "wait " + in_words(view.wait);
  if (!view.told.empty()) return "let a moment pass";
  const Pronoun pronoun = scenario.customer.pronoun;
  return std::string("give ") +
         (pronoun == Pronoun::she  ? "her"
          : pronoun == Pronoun::he ? "him"
                                   : "them") +
         " a moment";
}

void show_offers(ServeView& view, const Session& session) {
  view.replies = offered(session, session.replies());
  view.tasks = offered(session, session.tasks());
  view.common = common_moves(session);
  view.referrals = referrals(session);
  view.wait = session.usual_wait();
  view.wait_words = wait_words(view, session.scenario());
}

void show_setting(ServeView& view, const Attempt& attempt, const Debrief& told) {
  const Session& session = attempt.session;
  const Scenario& scenario = session.scenario();
  view.attempt = attempt.id;
  view.assessed = attempt.kind == AttemptKind::assessed;
  view.title = scenario.title;
  view.setting = setting_words(scenario, session.now(), session.level()) +
                 (view.assessed ? " · assessed attempt" : " · practice");
  view.clock = clock_text(session.now());
  view.norm =
      stopwatch_text(told.took) + " of " + std::to_string(scenario.norm.seconds / 60) + " min";
  view.channel = scenario.channel;
  view.customer = scenario.customer.name;
  view.kind = std::string(name(scenario.customer.kind));
  view.alone = scenario[session.scene()].alone;
  view.over = session.over();
  view.can_take_back = !view.assessed && attempt.turns.size() > 1;
}

}  // namespace

ServeView serve_view(const Attempt& attempt) {
  const Session& session = attempt.session;
  const Scenario& scenario = session.scenario();
  const Debrief told = debrief(attempt);
  ServeView view;
  show_setting(view, attempt, told);
  view.stage.scene = drawn_scene(scenario.channel);
  view.stage.look = drawn_look(scenario.customer);
  view.stage.face = drawn_face(face_for(session.mood()));
  const bool tells = tells_how_they_are(session);
  show_lines(view, told, tells);
  show_who_else(view, session, told);
  if (tells) show_moods(view, session.mood());
  show_guide(view, session, told);
  show_queue(view, session);
  show_transcript(view, told, scenario.customer.name);
  show_desk(view, told);
  show_offers(view, session);
  if (view.channel == Channel::email) show_email(view, scenario, told);
  if (is_chat(view.channel)) show_chat(view, scenario, told);
  view.promises = told.promises;
  for (PromiseRow& promise : view.promises) promise.what = capitalised(typeset(promise.what));
  view.desk = desk_view(session, told);
  view.stage_words = view.customer;
  for (const std::string& cue : view.cues) view.stage_words += ", " + cue;
  return view;
}

}  // namespace tc
