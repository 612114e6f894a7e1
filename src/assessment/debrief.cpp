#include "assessment/debrief.h"

#include <algorithm>
#include <map>

namespace tc {

namespace {

/// Where an indication stands in the script, in words.
struct RuleInWords {
  const Scenario& scenario;
  Showing showing;

  std::string operator()(ChoiceIndex index) const {
    const Choice& choice = scenario[index];
    const std::string scene = "in the scene '" + std::string(scenario[choice.scene].name) + "'";
    const std::string what = thing(choice);
    if (showing == Showing::passed_over)
      return what + " " + scene + " was on offer and would have shown it";
    return what + " " + scene + (showing == Showing::shown ? " shows it" : " misses it");
  }
  std::string operator()(PromiseIndex promise) const {
    return "the promise to " + std::string(scenario[promise].what) +
           (showing == Showing::shown ? " shows it" : " misses it");
  }
  std::string operator()(HappeningIndex index) const {
    const Happening& happening = scenario[index];
    if (happening.occasion == Occasion::at_time)
      return "what happened at " + clock_text(happening.at);
    const std::string of =
        happening.proof ? " with " + order_of(scenario, *happening.proof).id : "";
    if (showing == Showing::passed_over) return "what could have come about" + of + ", and did not";
    return happening.occasion == Occasion::at_end ? "how things stood" + of + " at the end"
                                                  : "what came about" + of;
  }
  std::string operator()(SceneIndex scene) const {
    return "the silence in the scene '" + std::string(scenario[scene].name) + "'";
  }
  /// The rule's sentence, without its full stop: it stands among phrases.
  std::string operator()(RuleIndex rule) const {
    std::string words(scenario[rule].words);
    if (!words.empty() && words.back() == '.') words.pop_back();
    return words;
  }

  std::string thing(const Choice& choice) const {
    switch (choice.kind) {
      case ChoiceKind::reply:
        return "the reply '" + std::string(choice.id) + "'";
      case ChoiceKind::task:
        return "the task '" + std::string(choice.text) + "'";
      case ChoiceKind::refer:
        return "asking " + std::string(choice.to);
      case ChoiceKind::move:
        return "the move '" + std::string(scenario.common->moves[choice.move.value].label) + "'";
      case ChoiceKind::wait:
        break;
    }
    return "giving " + std::string(subject_word()) + " time";
  }
  std::string_view subject_word() const {
    return scenario.customer.pronoun == Pronoun::they ? "the customer"
           : scenario.customer.pronoun == Pronoun::he ? "him"
                                                      : "her";
  }
};

/// Tells one turn's events into a step, and keeps the tables of the whole debrief.
class Teller {
 public:
  Teller(Debrief& debrief, Mood mood) : debrief_(debrief), scenario_(*debrief.scenario) {
    mood_ = mood;
  }

  void tell(const Turn& turn) {
    Step step;
    step.number = static_cast<int>(debrief_.steps.size());
    step.move = turn.move;
    step.at = turn.events.empty() ? scenario_.starts : turn.events.front().at;
    debrief_.steps.push_back(std::move(step));
    for (const Event& event : turn.events) {
      at_ = event.at;
      std::visit(*this, event.what);
    }
    this->step().mood = mood_;
  }

  void operator()(const SceneEntered& e) { step().note = scenario_[e.scene].note; }
  void operator()(const SceneResumed&) {}
  void operator()(const LineSaid& e) {
    const Line& line = scenario_[e.line];
    step().said.push_back({line.speaker,
                           std::string(line.text),
                           std::string(line.thinks),
                           {line.cues.begin(), line.cues.end()},
                           line.face.value_or(face_for(mood_)),
                           at_});
  }
  void operator()(const ChoiceMade& e) {
    const Choice& choice = scenario_[e.choice];
    step().you = choice.text;
    step().to = choice.to;
    step().found = scenario_[e.choice].finds;
  }
  void operator()(const TimeWaited& e) { step().you = "waited " + in_words(e.time); }
  void operator()(const MoodMoved& e) { mood_ = e.now; }
  void operator()(const VariableChanged&) {}
  void operator()(const QueueChanged& e) {
    step().queue.push_back({std::string(scenario_.waiters[e.waiter.value]), e.joined});
  }
  void operator()(const NeedWasFound& e) {
    debrief_.needs[e.need.value].found = true;
    step().needs_found.emplace_back(scenario_[e.need].is);
  }
  void operator()(const NeedWasConfirmed& e) {
    debrief_.needs[e.need.value].confirmed = true;
    step().needs_confirmed.emplace_back(scenario_[e.need].is);
  }
  void operator()(const PromiseChanged& e) {
    const std::string what(scenario_[e.promise].what);
    step().promises.push_back({what, e.fate, e.due});
    auto& rows = debrief_.promises;
    const auto known = row_of_promise_.find(e.promise);
    if (known == row_of_promise_.end() || made_anew(e, rows[known->second])) {
      row_of_promise_[e.promise] = rows.size();
      rows.push_back({what, e.due, e.fate, std::nullopt});
    } else {
      PromiseRow& row = rows[known->second];
      row.fate = e.fate;
      row.due = e.due;
      row.settled = e.fate == PromiseFate::open ? std::nullopt : std::optional(at_);
    }
  }
  void operator()(const Happened&) {}
  void operator()(const DeskDone& e) {
    step().you = e.line;
    step().found = e.says;
  }
  void operator()(const NewsCame& e) {
    auto& told = e.of == NewsOf::today ? step().news : debrief_.aftermath;
    told.push_back({e.says, id_of(e.order), at_});
  }
  void operator()(const Indicated& e) {
    const CriterionRef& criterion = scenario_[e.criterion];
    step().chips.push_back({criterion, e.showing, std::string(e.mark->reason),
                            std::visit(RuleInWords{scenario_, e.showing}, e.from), instead(e),
                            id_of(e.proof)});
    Tally& tally = tally_of(criterion);
    tally.shown += e.showing == Showing::shown ? 1 : 0;
    tally.missed += e.showing == Showing::missed ? 1 : 0;
    tally.passed_over += e.showing == Showing::passed_over ? 1 : 0;
  }
  void operator()(const SessionEnded& e) { debrief_.ending = e.ending; }

 private:
  /// A promise said again while it still holds is the same one, by a new time; one that was kept
  /// or broken before stays in the book.
  static bool made_anew(const PromiseChanged& e, const PromiseRow& row) {
    return e.fate == PromiseFate::open &&
           (row.fate == PromiseFate::kept || row.fate == PromiseFate::broken);
  }

  /// What was open at an opportunity that was passed over, to be told afterwards.
  std::string instead(const Indicated& e) const {
    const auto* from = std::get_if<ChoiceIndex>(&e.from);
    if (e.showing != Showing::passed_over || from == nullptr) return "";
    const Choice& choice = scenario_[*from];
    switch (choice.kind) {
      case ChoiceKind::reply:
      case ChoiceKind::move:
        return "You could have said “" + std::string(choice.text) + "”";
      case ChoiceKind::task:
        return "At the desk you could have chosen: " + std::string(choice.text) + ".";
      case ChoiceKind::refer:
        return "You could have asked " + std::string(choice.to) + ": “" + std::string(choice.text) +
               "”";
      case ChoiceKind::wait:
        return "You could have waited a moment.";
    }
    return "";
  }

  std::string id_of(const std::optional<trade::OrderIndex>& order) const {
    return order ? order_of(scenario_, *order).id : "";
  }

  Step& step() { return debrief_.steps.back(); }
  Tally& tally_of(const CriterionRef& criterion) {
    auto& tallies = debrief_.tallies;
    const auto place =
        std::lower_bound(tallies.begin(), tallies.end(), criterion,
                         [](const Tally& t, const CriterionRef& c) { return t.criterion < c; });
    if (place != tallies.end() && place->criterion == criterion) return *place;
    return *tallies.insert(place, Tally{criterion, 0, 0, 0});
  }

  Debrief& debrief_;
  const Scenario& scenario_;
  Mood mood_;
  SimTime at_;
  /// The newest row of each promise: two can be worded alike, and one can be made again.
  std::map<PromiseIndex, std::size_t> row_of_promise_;
};

}  // namespace

int Debrief::shown() const {
  int sum = 0;
  for (const Tally& tally : tallies) sum += tally.shown;
  return sum;
}

int Debrief::opportunities() const {
  int sum = 0;
  for (const Tally& tally : tallies) sum += tally.opportunities();
  return sum;
}

Debrief debrief(const Session& session, const std::vector<Turn>& turns) {
  Debrief out;
  out.scenario = session.shared_scenario();
  for (const Need& need : out.scenario->needs)
    out.needs.push_back({std::string(need.is), false, false});
  Teller teller(out, out.scenario->customer.mood);
  for (const Turn& turn : turns) teller.tell(turn);
  out.took = session.now() - out.scenario->starts;
  out.level = session.level();
  out.books = session.books();
  return out;
}

}  // namespace tc
