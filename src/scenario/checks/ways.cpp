#include "scenario/checks/ways.h"

namespace tc {

namespace {

void add_ways(const Effects& effects, const Expression* when, std::vector<Way>& out) {
  if (effects.go) out.push_back({*effects.go, when});
  if (effects.interrupt) out.push_back({*effects.interrupt, when});
}

/// Looks through the scenes one after another, as far as ways lead.
class Walk {
 public:
  explicit Walk(const Scenario& scenario)
      : scenario_(scenario),
        reached_{std::vector<bool>(scenario.scenes.size()),
                 std::vector<bool>(scenario.endings.size())} {}

  Reached from_start() {
    if (scenario_.gives_up) reached_.endings[scenario_.gives_up->value] = true;
    follow({scenario_.start, nullptr});
    for (const Way& way : ways_from_anywhere(scenario_)) follow(way);
    while (!waiting_.empty()) {
      const SceneIndex at = waiting_.back();
      waiting_.pop_back();
      for (const Way& way : ways_out(scenario_, scenario_[at])) follow(way);
    }
    return std::move(reached_);
  }

 private:
  void follow(const Way& way) {
    if (const auto* ending = std::get_if<EndingIndex>(&way.to))
      reached_.endings[ending->value] = true;
    const auto* scene = std::get_if<SceneIndex>(&way.to);
    if (scene == nullptr || reached_.scenes[scene->value]) return;
    reached_.scenes[scene->value] = true;
    waiting_.push_back(*scene);
  }

  const Scenario& scenario_;
  Reached reached_;
  std::vector<SceneIndex> waiting_;
};

}  // namespace

std::vector<Way> ways_out(const Scenario& scenario, const Scene& scene) {
  std::vector<Way> out;
  for (const ChoiceIndex index : scene.choices) {
    const Choice& choice = scenario[index];
    add_ways(choice.effects, choice.when.always() ? nullptr : &choice.when, out);
  }
  if (scene.silence) add_ways(scene.silence->effects, nullptr, out);
  return out;
}

std::vector<Way> ways_from_anywhere(const Scenario& scenario) {
  std::vector<Way> out;
  for (const Happening& happening : scenario.happenings)
    add_ways(happening.effects,
             !happening.holds.always()  ? &happening.holds
             : !happening.when.always() ? &happening.when
                                        : nullptr,
             out);
  for (const Promise& promise : scenario.promises)
    for (const Effects* fate : {&promise.if_kept, &promise.if_updated, &promise.if_broken})
      add_ways(*fate, nullptr, out);
  return out;
}

Reached reached_from_start(const Scenario& scenario) { return Walk(scenario).from_start(); }

}  // namespace tc
