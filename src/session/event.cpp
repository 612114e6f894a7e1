#include "session/event.h"

#include "base/text.h"
#include "crypto/sha256.h"

namespace tc {

namespace {

/// Writes one event as a JSON object whose keys come in sorted order: "at" before "is" before
/// whatever the occurrence adds (all later in the alphabet or written here in order).
class EventText {
 public:
  EventText(const Event& event, const Scenario& scenario) : scenario_(scenario) {
    out_ = "{\"at\":" + std::to_string(event.at.seconds);
    std::visit(*this, event.what);
    out_ += "}";
  }
  std::string take() { return std::move(out_); }

  void operator()(const SceneEntered& e) { is("scene").word("name", scenario_[e.scene].name); }
  void operator()(const SceneResumed& e) { is("back").word("name", scenario_[e.scene].name); }
  void operator()(const LineSaid& e) { is("line").word("text", scenario_[e.line].text); }
  void operator()(const ChoiceMade& e) { is("choice").word("name", scenario_[e.choice].id); }
  void operator()(const TimeWaited& e) { is("waited").number("seconds", e.time.seconds); }
  void operator()(const MoodMoved& e) {
    is("mood").number("patience", e.now.patience).number("trust", e.now.trust);
    number("understanding", e.now.understanding);
  }
  void operator()(const VariableChanged& e) {
    is("variable").word("name", scenario_[e.variable].name).number("value", e.value);
  }
  void operator()(const QueueChanged& e) {
    is("queue").number("joined", e.joined ? 1 : 0);
    word("name", scenario_.waiters[e.waiter.value]);
  }
  void operator()(const NeedWasFound& e) { is("need found").word("name", scenario_[e.need].name); }
  void operator()(const NeedWasConfirmed& e) {
    is("need confirmed").word("name", scenario_[e.need].name);
  }
  void operator()(const PromiseChanged& e) {
    number("due", e.due.seconds).word("fate", name(e.fate)).is("promise");
    word("name", scenario_[e.promise].id);
  }
  void operator()(const Happened& e) { is("happening").word("name", scenario_[e.happening].id); }
  void operator()(const DeskDone& e) {
    is("desk").word("line", e.line);
    if (e.order) word("order", id_of(*e.order));
    word("says", e.says);
  }
  void operator()(const NewsCame& e) {
    is(e.of == NewsOf::today ? "news" : "later");
    if (e.order) word("order", id_of(*e.order));
    word("says", e.says);
  }
  void operator()(const Indicated& e) {
    word("criterion", text(scenario_[e.criterion]));
    std::visit([this](const auto& from) { word("from", source(from)); }, e.from);
    is("indication");
    if (e.proof) word("proof", id_of(*e.proof));
    word("showing", name(e.showing));
  }
  void operator()(const SessionEnded& e) { is("ending").word("name", scenario_[e.ending].name); }

 private:
  EventText& is(std::string_view kind) { return word("is", kind); }
  EventText& word(std::string_view key, std::string_view value) {
    return add(key, json_quoted(value));
  }
  EventText& number(std::string_view key, std::int64_t value) {
    return add(key, std::to_string(value));
  }
  EventText& add(std::string_view key, const std::string& value) {
    out_ += "," + json_quoted(key) + ":" + value;
    return *this;
  }
  std::string source(ChoiceIndex choice) const { return called("choice ", scenario_[choice].id); }
  std::string source(PromiseIndex promise) const {
    return called("promise ", scenario_[promise].id);
  }
  std::string source(HappeningIndex h) const { return called("happening ", scenario_[h].id); }
  std::string source(SceneIndex scene) const { return called("silence ", scenario_[scene].name); }
  std::string source(RuleIndex rule) const { return called("rule ", scenario_[rule].id); }
  std::string_view id_of(trade::OrderIndex order) const { return order_of(scenario_, order).id; }
  static std::string called(std::string_view what, std::string_view name) {
    return std::string(what) + std::string(name);
  }

  const Scenario& scenario_;
  std::string out_;
};

}  // namespace

std::string_view name(Showing showing) {
  switch (showing) {
    case Showing::shown:
      return "shown";
    case Showing::missed:
      return "missed";
    case Showing::passed_over:
      return "passed over";
  }
  return "";
}

std::string_view name(PromiseFate fate) {
  switch (fate) {
    case PromiseFate::none:
      return "not made";
    case PromiseFate::open:
      return "open";
    case PromiseFate::updated:
      return "updated in time";
    case PromiseFate::kept:
      return "kept";
    case PromiseFate::broken:
      return "broken";
  }
  return "";
}

Move as_recorded(const Move& move, const Events& came) {
  if (!std::holds_alternative<Desk>(move) || came.empty()) return move;
  const auto* done = std::get_if<DeskDone>(&came.front().what);
  return done == nullptr ? move : Move(Desk{done->line});
}

std::string canonical_text(const Events& events, const Scenario& scenario) {
  std::string out = "[";
  for (const Event& event : events) {
    if (out.size() > 1) out += ",";
    out += EventText(event, scenario).take();
  }
  return out + "]";
}

std::string digest(const Events& events, const Scenario& scenario) {
  return hex(sha256(canonical_text(events, scenario)));
}

}  // namespace tc
