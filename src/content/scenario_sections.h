#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "content/declared_names.h"
#include "content/fields.h"
#include "content/scenario_reader.h"
#include "scenario/scenario.h"

// The parts of a scenario's file, a function for each; scenario_reader.cpp puts them together.

namespace tc {

/// A scenario while it is read: every section adds its rows.
struct ScenarioDraft {
  Reading& reading;
  const KnownNames& known;
  DeclaredNames names;
  Scenario scenario;
  std::set<std::string, std::less<>> ids;  ///< of choices and happenings so far
};

/// Reports a list that is too long (TC115). True where there is room for `count`.
bool room_for(Reading& reading, const Span& place, std::size_t count, std::size_t most,
              std::string_view noun);

// customer_reader.cpp
Customer read_customer(Reading& reading, Node node);
Mood read_mood(Reading& reading, Node node);

// names_in.cpp: references to what is declared elsewhere
std::vector<ActIndex> acts_in(ScenarioDraft& draft, Node list);
std::vector<FlagIndex> flags_in(ScenarioDraft& draft, Node list);
std::optional<Target> target_in(ScenarioDraft& draft, Node node);
std::optional<EndingIndex> ending_in(ScenarioDraft& draft, Node node);
Expression guard_in(ScenarioDraft& draft, Node node);
std::vector<Mark> marks_in(ScenarioDraft& draft, Node map);

// effects_reader.cpp
enum class LineNeed { needed, optional };
/// `customer` or `narrator` with `thinks`, `cues` and `face`.
std::optional<LineIndex> read_line(ScenarioDraft& draft, const Fields& fields, LineNeed need);
LineIndex add_line(ScenarioDraft& draft, Line line);
/// Every key that brings something about; those that a part may not have are not there.
Effects read_effects(ScenarioDraft& draft, const Fields& fields);
/// The keys of read_line and of read_effects, put before others.
std::vector<std::string> line_keys();
std::vector<std::string> effect_keys();
std::vector<std::string> with(std::vector<std::string> keys, const std::vector<std::string>& more);

// scenes_reader.cpp
void read_scenes(ScenarioDraft& draft, Node map);
// choice_reader.cpp: a reply, a task or a wait, the `number`th choice of its scene
std::optional<ChoiceIndex> read_choice(ScenarioDraft& draft, Node node, ChoiceKind kind,
                                       SceneIndex scene, std::size_t number);
// promise_reader.cpp
std::optional<PromiseIndex> read_promise(ScenarioDraft& draft, Node node, const std::string& id);

// world_reader.cpp
void read_needs(ScenarioDraft& draft, Node map);
void read_happenings(ScenarioDraft& draft, Node list);
void read_endings(ScenarioDraft& draft, Node map);

/// Reports an id that something else has already (TC208).
void claim_id(ScenarioDraft& draft, const std::string& id, const Span& place);

}  // namespace tc
