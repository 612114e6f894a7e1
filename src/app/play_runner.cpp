#include "app/play_runner.h"

#include "app/play_witness.h"

namespace tc {

namespace {

bool starts_with(std::string_view text, std::string_view beginning) {
  return text.substr(0, beginning.size()) == beginning;
}

/// Carries a play's moves out, and puts its expectations to a witness of them.
class Performance {
 public:
  Performance(std::shared_ptr<const Scenario> scenario, Conditions conditions)
      : session_(std::move(scenario), conditions, came_), witness_(session_) {
    note();
  }

  /// Nothing where the step came true, else what is wrong.
  std::optional<std::string> operator()(const GiveReply& step) {
    return choose(step.named, "reply", session_.replies());
  }
  std::optional<std::string> operator()(const DoTask& step) {
    return choose(step.named, "task", session_.tasks());
  }
  std::optional<std::string> operator()(const AskColleague& step) {
    return choose(step.named, "referral", session_.referrals());
  }
  std::optional<std::string> operator()(const MakeCommonMove& step) {
    const Common& common = *session_.scenario().common;
    for (const ChoiceIndex choice : session_.common_moves())
      if (common.moves[session_.scenario()[choice].move.value].id == step.named)
        return take(Choose{choice});
    return "the common move '" + step.named + "' is not at hand; " + witness_.offers();
  }
  std::optional<std::string> operator()(const LetTimePass& step) { return take(Wait{step.time}); }
  std::optional<std::string> operator()(const DoAtDesk& step) { return take(Desk{step.line}); }
  std::optional<std::string> operator()(const Expectation& expected) {
    return std::visit(witness_, expected);
  }

  PlayedPlay finish() {
    played_.ending = session_.ending();
    return std::move(played_);
  }
  void fail(const Span& place, const std::string& sentence) {
    played_.failures.push_back({place, sentence});
  }

 private:
  std::optional<std::string> choose(const std::string& named, const std::string& kind,
                                    const Offers& offers) {
    std::vector<ChoiceIndex> meant;
    for (const ChoiceIndex choice : offers) {
      if (session_.scenario()[choice].id == named) return take(Choose{choice});
      if (starts_with(session_.scenario()[choice].text, named)) meant.push_back(choice);
    }
    if (meant.size() == 1) return take(Choose{meant.front()});
    if (meant.empty())
      return "no " + kind + " on offer is called or begins '" + named + "'; " + witness_.offers();
    return "more than one " + kind + " on offer begins '" + named + "': say more of it";
  }

  std::optional<std::string> take(const Move& move) {
    came_.clear();
    const auto taken = session_.take(move, came_);
    witness_.hear(taken ? "" : taken.error().sentence);
    if (!taken) return taken.error().sentence;
    played_.moves.push_back(text(as_recorded(move, came_), session_.scenario()));
    note();
    return std::nullopt;
  }

  void note() {
    witness_.see(came_);
    played_.events.push_back(came_);
  }

  Events came_;
  Session session_;
  PlayWitness witness_;
  PlayedPlay played_;
};

/// Whether what comes next in the play is that the move is refused.
bool expects_refusal(const Play& play, std::size_t step) {
  if (step >= play.steps.size()) return false;
  const auto* expected = std::get_if<Expectation>(&play.steps[step].what);
  const bool move = !std::holds_alternative<Expectation>(play.steps[step - 1].what);
  return move && expected != nullptr && std::holds_alternative<ExpectRefusal>(*expected);
}

}  // namespace

Events PlayedPlay::all_events() const {
  Events all;
  for (const Events& of_move : events) all.insert(all.end(), of_move.begin(), of_move.end());
  return all;
}

PlayedPlay run_play(const Play& play, std::shared_ptr<const Scenario> scenario) {
  Performance performance(std::move(scenario), {play.seed, play.level});
  for (std::size_t i = 0; i < play.steps.size(); ++i) {
    const PlayStep& step = play.steps[i];
    const auto wrong = std::visit(performance, step.what);
    if (!wrong || expects_refusal(play, i + 1)) continue;
    performance.fail(step.place, *wrong);
    if (!std::holds_alternative<Expectation>(step.what)) break;
  }
  return performance.finish();
}

}  // namespace tc
