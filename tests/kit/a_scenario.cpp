#include "kit/a_scenario.h"

#include <algorithm>

#include "base/require.h"
#include "base/text.h"
#include "scenario/expression_parser.h"
#include "scenario/speaking_time.h"

namespace tc {

namespace {

constexpr SimDuration task_time{30};

std::uint16_t row(std::size_t index) { return static_cast<std::uint16_t>(index); }

std::int8_t level(int number) { return static_cast<std::int8_t>(number); }

template <class Rows, class Name>
std::uint16_t row_called(const Rows& rows, std::string_view wanted, Name name) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return name(r) == wanted; });
  require(found != rows.end(), "a test's scenario names only parts that it has");
  return row(static_cast<std::size_t>(found - rows.begin()));
}

Target target_called(const Scenario& scenario, std::string_view name) {
  for (std::size_t i = 0; i < scenario.scenes.size(); ++i)
    if (scenario.scenes[i].name == name) return SceneIndex{row(i)};
  return EndingIndex{row_called(scenario.endings, name, [](const Ending& e) { return e.name; })};
}

SimTime time_of(std::string_view clock) {
  const auto time = parse_sim_time(clock);
  require(time.has_value(), "a test's scenario writes times as 09:00");
  return *time;
}

template <class Rows, class Name>
std::vector<std::string> names_of(const Rows& rows, Name name) {
  std::vector<std::string> out;
  for (const auto& one : rows) out.emplace_back(name(one));
  return out;
}

/// What a guard of this scenario may name.
ExpressionNames names_in(const Scenario& scenario) {
  ExpressionNames names;
  names.acts = &scenario.common->acts;
  names.needs = names_of(scenario.needs, [](const Need& n) { return n.name; });
  names.promises = names_of(scenario.promises, [](const Promise& p) { return p.id; });
  for (const Variable& variable : scenario.variables)
    names.variables.push_back({std::string(variable.name), variable.type});
  return names;
}

}  // namespace

ScenarioBuilder::ScenarioBuilder(std::string id) {
  scenario_.id = std::move(id);
  scenario_.title = "A scenario made for a test";
  scenario_.standard = StandardUrn("IMIVPO01");
  scenario_.norm = {180};
  scenario_.day = "Saturday";
  scenario_.starts = {9 * 3600};
  scenario_.briefing = "You are at the counter.";
  scenario_.customer.name = "Huw Parry";
  scenario_.customer.pronoun = Pronoun::he;
}

ScenarioBuilder& ScenarioBuilder::starting(std::string_view clock) {
  scenario_.starts = time_of(clock);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_mood(int patience, int trust, int understanding) {
  scenario_.customer.mood = {level(patience), level(trust), level(understanding)};
  return *this;
}

ScenarioBuilder& ScenarioBuilder::giving_up_to(std::string_view ending) {
  later_.push_back([name = std::string(ending)](Scenario& s) {
    s.gives_up = std::get<EndingIndex>(target_called(s, name));
  });
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_need(std::string name, Names found_by, Names confirmed_by) {
  const std::string is = "what '" + name + "' is";
  scenario_.needs.push_back({keep(name), keep(is), acts(found_by), acts(confirmed_by), {}});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_ending(std::string name, Outcome outcome,
                                              std::string words) {
  const std::string summary = "It ended with '" + name + "'.";
  const LineIndex last = line(Speaker::customer, words);
  scenario_.endings.push_back({keep(name), outcome, {last, 1}, keep(summary), {}});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_scene(std::string name) {
  Scene scene;
  scene.name = keep(name);
  scenario_.scenes.push_back(std::move(scene));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::saying(std::string words) {
  scenario_.scenes.back().lines = {line(Speaker::customer, words), 1};
  return *this;
}

ScenarioBuilder& ScenarioBuilder::telling(std::string words) {
  scenario_.scenes.back().lines = {line(Speaker::narrator, words), 1};
  return *this;
}

ScenarioBuilder& ScenarioBuilder::alone() {
  scenario_.scenes.back().alone = true;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::thinking(std::string thought) {
  scenario_.lines.back().thinks = keep(thought);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_cue(std::string cue) {
  Line& last = scenario_.lines.back();
  last.cues = with_one_more(last.cues, keep(cue));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_choice(Choice choice) {
  const std::size_t index = scenario_.choices.size();
  choice.scene = {row(scenario_.scenes.size() - 1)};
  Scene& scene = scenario_.scenes.back();
  scene.choices = with_one_more(scene.choices, ChoiceIndex{row(index)});
  scenario_.choices.push_back(choice);
  effects_ = [index](Scenario& s) -> Effects& { return s.choices[index].effects; };
  guard_ = [index](Scenario& s) -> Expression& { return s.choices[index].when; };
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_reply(std::string id, std::string say) {
  Choice choice;
  choice.id = keep(id);
  choice.takes = speaking_time(say);
  choice.text = keep(say);
  return with_choice(std::move(choice));
}

ScenarioBuilder& ScenarioBuilder::with_task(std::string id, std::string what) {
  Choice choice;
  choice.id = keep(id);
  choice.kind = ChoiceKind::task;
  choice.takes = task_time;
  choice.text = keep(what);
  return with_choice(std::move(choice));
}

ScenarioBuilder& ScenarioBuilder::finding(std::string what) {
  scenario_.choices.back().finds = keep(what);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_wait(int seconds) {
  Choice choice;
  choice.id = keep(std::string(scenario_.scenes.back().name) + ".wait");
  choice.kind = ChoiceKind::wait;
  choice.takes = {seconds};
  return with_choice(std::move(choice));
}

ScenarioBuilder& ScenarioBuilder::with_silence(int seconds) {
  const std::size_t scene = scenario_.scenes.size() - 1;
  scenario_.scenes[scene].silence = Silence{{seconds}, {}};
  effects_ = [scene](Scenario& s) -> Effects& { return s.scenes[scene].silence->effects; };
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_happening(std::string id, std::string_view clock,
                                                 std::string what) {
  const std::size_t index = scenario_.happenings.size();
  const LineIndex told = line(Speaker::narrator, what);
  Happening happening;
  happening.id = keep(id);
  happening.at = time_of(clock);
  happening.what = told;
  scenario_.happenings.push_back(happening);
  effects_ = [index](Scenario& s) -> Effects& { return s.happenings[index].effects; };
  guard_ = [index](Scenario& s) -> Expression& { return s.happenings[index].when; };
  return *this;
}

ScenarioBuilder& ScenarioBuilder::taking(int seconds) {
  scenario_.choices.back().takes = {seconds};
  return *this;
}

ScenarioBuilder& ScenarioBuilder::when(std::string_view guard) {
  if (guard.empty()) return *this;
  for (const std::string& name : named_in(guard, "did")) act(name);
  for (const std::string& name : named_in(guard, "flag")) flag(name);
  later_.push_back([place = guard_, text = std::string(guard)](Scenario& s) {
    ExpressionNames names = names_in(s);
    const ParsedExpression parsed = parse_expression(text, ValueType::truth, names);
    require(parsed.faults.empty(), "a test's guard names only what the scenario has");
    place(s).postfix = s.arena->list(parsed.postfix);
  });
  return *this;
}

ScenarioBuilder& ScenarioBuilder::going(std::string_view scene_or_ending) {
  later_.push_back([place = effects_, name = std::string(scene_or_ending)](Scenario& s) {
    place(s).go = target_called(s, name);
  });
  return *this;
}

std::shared_ptr<const Scenario> ScenarioBuilder::build() const {
  auto scenario = std::make_shared<Scenario>(scenario_);
  const auto common = std::make_shared<Common>();
  common->acts = Acts(acts_);
  scenario->common = common;
  for (const Later& later : later_) later(*scenario);
  return scenario;
}

LineIndex ScenarioBuilder::line(Speaker speaker, std::string_view text) {
  Line said;
  said.speaker = speaker;
  said.text = keep(text);
  if (speaker == Speaker::customer) said.takes = speaking_time(text);
  scenario_.lines.push_back(said);
  return {row(scenario_.lines.size() - 1)};
}

ActIndex ScenarioBuilder::act(std::string_view name) {
  for (std::size_t i = 0; i < acts_.size(); ++i)
    if (acts_[i].name == name) return {row(i)};
  acts_.push_back({std::string(name), "Does " + std::string(name) + "."});
  return {row(acts_.size() - 1)};
}

std::span<const ActIndex> ScenarioBuilder::acts(Names names) {
  std::vector<ActIndex> out;
  for (const std::string_view name : names) out.push_back(act(name));
  return scenario_.arena->list(out);
}

VariableIndex ScenarioBuilder::flag(std::string_view name) {
  for (std::size_t i = 0; i < scenario_.variables.size(); ++i)
    if (scenario_.variables[i].name == name) return {row(i)};
  scenario_.variables.push_back({keep(name), ValueType::truth, 0, false, {}});
  return {row(scenario_.variables.size() - 1)};
}

ScenarioBuilder a_scenario(std::string id) { return ScenarioBuilder(std::move(id)); }

}  // namespace tc
