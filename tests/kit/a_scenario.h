#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scenario/scenario.h"

namespace tc {

using Names = std::initializer_list<std::string_view>;

/// Writes a scenario in a test as an author would in YAML, with the reader's defaults. A word
/// after `with_` begins a part; the words after it are about that part. Names may be used before
/// the part that they name. It starts at 09:00 in the first scene. What cannot be fails the test.
///     a_scenario().with_scene("arrives").saying("Morning.")
///         .with_reply("asks", "Which car?").doing("ask.vehicle").showing("P4",
///         "asks").going("told")
class ScenarioBuilder {
 public:
  explicit ScenarioBuilder(std::string id);

  ScenarioBuilder& starting(std::string_view clock);
  ScenarioBuilder& with_mood(int patience, int trust, int understanding);
  ScenarioBuilder& giving_up_to(std::string_view ending);
  ScenarioBuilder& with_need(std::string name, Names found_by, Names confirmed_by);
  ScenarioBuilder& with_ending(std::string name, Outcome outcome, std::string line);

  ScenarioBuilder& with_scene(std::string name);
  ScenarioBuilder& saying(std::string line);       ///< the customer, on coming into the scene
  ScenarioBuilder& telling(std::string line);      ///< the narrator
  ScenarioBuilder& alone();                        ///< the customer is not there
  ScenarioBuilder& thinking(std::string thought);  ///< behind the line just written
  ScenarioBuilder& with_cue(std::string cue);

  ScenarioBuilder& with_reply(std::string id, std::string say);
  ScenarioBuilder& with_task(std::string id, std::string what);
  ScenarioBuilder& finding(std::string what);
  ScenarioBuilder& with_wait(int seconds);
  ScenarioBuilder& with_silence(int seconds);
  ScenarioBuilder& with_happening(std::string id, std::string_view clock, std::string what);
  ScenarioBuilder& taking(int seconds);
  /// A guard as authors write it: "did(greet) and not flag(late)".
  ScenarioBuilder& when(std::string_view guard);

  ScenarioBuilder& doing(Names acts);
  ScenarioBuilder& doing(std::string_view act) { return doing({act}); }
  ScenarioBuilder& showing(std::string_view criterion, std::string reason);
  ScenarioBuilder& missing(std::string_view criterion, std::string reason);
  ScenarioBuilder& moving(Feeling feeling, int by);
  ScenarioBuilder& setting(std::string_view flag);
  ScenarioBuilder& clearing(std::string_view flag);
  ScenarioBuilder& answered(std::string line);  ///< by the customer
  ScenarioBuilder& narrated(std::string line);
  ScenarioBuilder& going(std::string_view scene_or_ending);

  ScenarioBuilder& promising(std::string what, Due by, Names kept_by, Names updated_by = {});
  ScenarioBuilder& if_kept();  ///< what follows is about the last promise
  ScenarioBuilder& if_updated();
  ScenarioBuilder& if_broken();

  std::shared_ptr<const Scenario> build() const;

 private:
  /// What can only be known when all parts are there.
  using Later = std::function<void(Scenario&)>;
  using Place = std::function<Effects&(Scenario&)>;

  Effects& effects() { return effects_(scenario_); }
  ScenarioBuilder& with_choice(Choice choice);
  ScenarioBuilder& with_promise_fate(Effects Promise::*fate);
  LineIndex line(Speaker speaker, std::string_view text);
  ActIndex act(std::string_view name);
  std::span<const ActIndex> acts(Names names);
  VariableIndex flag(std::string_view name);
  ScenarioBuilder& put(std::string_view flag, bool set);
  Mark mark(std::string_view criterion, std::string_view reason);
  std::string_view keep(std::string_view text) { return scenario_.arena->text(text); }
  /// A list with one more.
  template <class Row>
  std::span<const Row> with_one_more(std::span<const Row> rows, const Row& row) {
    std::vector<Row> all(rows.begin(), rows.end());
    all.push_back(row);
    return scenario_.arena->list(all);
  }

  Scenario scenario_;
  std::vector<Act> acts_;
  std::vector<Later> later_;
  Place effects_;
  std::function<Expression&(Scenario&)> guard_;
};

ScenarioBuilder a_scenario(std::string id = "a-scenario");

}  // namespace tc
