#include "kit/a_scenario.h"

#include <algorithm>

#include "base/require.h"
#include "base/text.h"
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

Term feeling_term(const std::vector<std::string_view>& words) {
  const auto feeling = std::find_if(all_feelings.begin(), all_feelings.end(),
                                    [&](Feeling f) { return name(f) == words[0]; });
  require(feeling != all_feelings.end(), "a test's guard is made of known terms");
  const Comparison comparison = words[1] == "<"    ? Comparison::below
                                : words[1] == "<=" ? Comparison::at_most
                                : words[1] == ">"  ? Comparison::above
                                                   : Comparison::at_least;
  return FeelingIs{*feeling, comparison, level(std::stoi(std::string(words[2])))};
}

Term term_of(const Scenario& scenario, const std::vector<std::string_view>& words) {
  const std::string_view kind = words[0];
  if (kind == "not") return Not{};
  if (kind == "and") return And{};
  if (kind == "or") return Or{};
  if (words.size() == 3) return feeling_term(words);
  const std::string_view named = words.at(1);
  if (kind == "did") return ActDone{*scenario.acts.find(named)};
  if (kind == "flag")
    return FlagSet{{row_called(scenario.flags, named, [](const std::string& f) { return f; })}};
  if (kind == "found")
    return NeedFound{{row_called(scenario.needs, named, [](const Need& n) { return n.name; })}};
  const PromiseIndex promise{
      row_called(scenario.promises, named, [](const Promise& p) { return p.id; })};
  if (kind == "open") return PromiseOpen{promise};
  if (kind == "kept") return PromiseKept{promise};
  require(kind == "broken", "a test's guard is made of known terms");
  return PromiseBroken{promise};
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
  scenario_.needs.push_back({std::move(name), is, acts(found_by), acts(confirmed_by), {}});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_ending(std::string name, Outcome outcome,
                                              std::string words) {
  const std::string summary = "It ended with '" + name + "'.";
  const LineIndex last = line(Speaker::customer, std::move(words));
  scenario_.endings.push_back({std::move(name), outcome, last, summary, {}});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_scene(std::string name) {
  Scene scene;
  scene.name = std::move(name);
  scenario_.scenes.push_back(std::move(scene));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::saying(std::string words) {
  scenario_.scenes.back().line = line(Speaker::customer, std::move(words));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::telling(std::string words) {
  scenario_.scenes.back().line = line(Speaker::narrator, std::move(words));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::alone() {
  scenario_.scenes.back().alone = true;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::thinking(std::string thought) {
  scenario_.lines.back().thinks = std::move(thought);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_cue(std::string cue) {
  scenario_.lines.back().cues.push_back(std::move(cue));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_choice(Choice choice) {
  const std::size_t index = scenario_.choices.size();
  choice.scene = {row(scenario_.scenes.size() - 1)};
  scenario_.scenes.back().choices.push_back({row(index)});
  scenario_.choices.push_back(std::move(choice));
  effects_ = [index](Scenario& s) -> Effects& { return s.choices[index].effects; };
  guard_ = [index](Scenario& s) -> Expression& { return s.choices[index].when; };
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_reply(std::string id, std::string say) {
  Choice choice;
  choice.id = std::move(id);
  choice.takes = speaking_time(say);
  choice.text = std::move(say);
  return with_choice(std::move(choice));
}

ScenarioBuilder& ScenarioBuilder::with_task(std::string id, std::string what) {
  Choice choice;
  choice.id = std::move(id);
  choice.kind = ChoiceKind::task;
  choice.takes = task_time;
  choice.text = std::move(what);
  return with_choice(std::move(choice));
}

ScenarioBuilder& ScenarioBuilder::finding(std::string what) {
  scenario_.choices.back().finds = std::move(what);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_wait(int seconds) {
  Choice choice;
  choice.id = scenario_.scenes.back().name + ".wait";
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
  const LineIndex told = line(Speaker::narrator, std::move(what));
  scenario_.happenings.push_back({std::move(id), time_of(clock), told, {}, {}, {}});
  effects_ = [index](Scenario& s) -> Effects& { return s.happenings[index].effects; };
  guard_ = [index](Scenario& s) -> Expression& { return s.happenings[index].when; };
  return *this;
}

ScenarioBuilder& ScenarioBuilder::taking(int seconds) {
  scenario_.choices.back().takes = {seconds};
  return *this;
}

ScenarioBuilder& ScenarioBuilder::when(Names postfix) {
  const std::vector<std::string> terms(postfix.begin(), postfix.end());
  for (const std::string& term : terms) {
    if (term.rfind("did ", 0) == 0) act(term.substr(4));
    if (term.rfind("flag ", 0) == 0) flag(term.substr(5));
  }
  later_.push_back([guard = guard_, terms](Scenario& s) {
    for (const std::string& term : terms) guard(s).postfix.push_back(term_of(s, words(term)));
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
  scenario->acts = Acts(acts_);
  for (const Later& later : later_) later(*scenario);
  return scenario;
}

LineIndex ScenarioBuilder::line(Speaker speaker, std::string text) {
  Line said;
  said.speaker = speaker;
  said.text = std::move(text);
  scenario_.lines.push_back(std::move(said));
  return {row(scenario_.lines.size() - 1)};
}

ActIndex ScenarioBuilder::act(std::string_view name) {
  for (std::size_t i = 0; i < acts_.size(); ++i)
    if (acts_[i].name == name) return {row(i)};
  acts_.push_back({std::string(name), "Does " + std::string(name) + "."});
  return {row(acts_.size() - 1)};
}

std::vector<ActIndex> ScenarioBuilder::acts(Names names) {
  std::vector<ActIndex> out;
  for (const std::string_view name : names) out.push_back(act(name));
  return out;
}

FlagIndex ScenarioBuilder::flag(std::string_view name) {
  for (std::size_t i = 0; i < scenario_.flags.size(); ++i)
    if (scenario_.flags[i] == name) return {row(i)};
  scenario_.flags.emplace_back(name);
  return {row(scenario_.flags.size() - 1)};
}

ScenarioBuilder a_scenario(std::string id) { return ScenarioBuilder(std::move(id)); }

}  // namespace tc
