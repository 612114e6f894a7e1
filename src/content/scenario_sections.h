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
  const SceneSource* source = nullptr;     ///< the scenes that are being read
  std::string owner;                       ///< what texts belong to, for translations: "owns-it"
  std::size_t remembered = 0;              ///< slots for choices that are given away

  std::string_view keep(std::string_view text) { return scenario.arena->text(text); }
  template <class Row>
  std::span<const Row> keep(const std::vector<Row>& rows) {
    return scenario.arena->list(rows);
  }
  /// A name in the scenes that are being read, as the scenario has it.
  std::string own(std::string_view name) const {
    return prefixed(source == nullptr ? "" : source->prefix, name);
  }
};

/// Reports a list that is too long (TC115). True where there is room for `count`.
bool room_for(Reading& reading, const Span& place, std::size_t count, std::size_t most,
              std::string_view noun);

// customer_reader.cpp; `known` are those whom `is` may name, null where nobody is known
Customer read_customer(Reading& reading, Node node,
                       const std::map<std::string, Customer, std::less<>>* known);
Mood read_mood(Reading& reading, Node node, Mood mood = {});

// texts_in.cpp: words that a translation may replace
/// The text of a node that belongs to `draft.owner` under this name ("say").
std::string translated(ScenarioDraft& draft, Node node, std::string_view name);
/// The same, kept in the scenario.
std::string_view words_in(ScenarioDraft& draft, Node node, std::string_view name);

// names_in.cpp: references to what is declared elsewhere
std::span<const ActIndex> acts_in(ScenarioDraft& draft, Node list);
std::vector<Assignment> flags_in(ScenarioDraft& draft, Node list, bool set);
std::optional<Target> target_in(ScenarioDraft& draft, Node node);
std::optional<SceneIndex> scene_in(ScenarioDraft& draft, Node node);
std::optional<EndingIndex> ending_in(ScenarioDraft& draft, Node node);
std::optional<WaiterIndex> waiter_in(ScenarioDraft& draft, Node node);
std::span<const Mark> marks_in(ScenarioDraft& draft, Node map, std::string_view name);

// expressions_in.cpp
Expression expression_in(ScenarioDraft& draft, Node node, ValueType type);
inline Expression guard_in(ScenarioDraft& draft, Node node) {
  return expression_in(draft, node, ValueType::truth);
}
/// `set`: each variable with its expression.
void read_assignments(ScenarioDraft& draft, Node map, std::vector<Assignment>& out);
/// `variables` before everything else, so that expressions know them.
void read_variables(ScenarioDraft& draft, Node map);

// lines_reader.cpp
enum class LineNeed { needed, optional };
/// `customer` or `narrator`, words or a list of variants, with `thinks`, `cues`, `face`, `asks`.
Lines read_lines(ScenarioDraft& draft, const Fields& fields, LineNeed need);
/// A list of variants under any key.
Lines read_variants(ScenarioDraft& draft, Node list, Speaker speaker, std::string_view key);
LineIndex add_line(ScenarioDraft& draft, Line line);
std::vector<std::string> line_keys();

// effects_reader.cpp
/// Every key that brings something about; those that a part may not have are not there.
Effects read_effects(ScenarioDraft& draft, const Fields& fields);
/// The keys of read_lines and of read_effects, put before others.
std::vector<std::string> effect_keys();
std::vector<std::string> with(std::vector<std::string> keys, const std::vector<std::string>& more);

// scenes_reader.cpp
void read_scenes(ScenarioDraft& draft, const std::vector<SceneSource>& sources);
// choice_reader.cpp: a reply, a task, a referral or a wait, the `number`th choice of its scene
std::optional<ChoiceIndex> read_choice(ScenarioDraft& draft, Node node, ChoiceKind kind,
                                       SceneIndex scene, std::size_t number);
// scene_moves_reader.cpp: a scene's own answers to common moves
void read_scene_moves(ScenarioDraft& draft, Node map, SceneIndex scene,
                      std::vector<ChoiceIndex>& choices);
// authority_in.cpp: what a referral and a commitment do by the limits of authority
void read_referral(ScenarioDraft& draft, const Fields& fields, Choice& choice,
                   std::vector<ActIndex>& acts);
void read_commitment(ScenarioDraft& draft, Node node, std::vector<ActIndex>& acts);
void read_people(ScenarioDraft& draft, Node list);
// promise_reader.cpp
std::optional<PromiseIndex> read_promise(ScenarioDraft& draft, Node node, const std::string& id);
// includes_reader.cpp: the scenario's own scenes, then those that it includes
std::vector<SceneSource> scene_sources(Reading& reading, const KnownNames& known, Node scenario);
// tuning_reader.cpp: the conduct rules of the scenario's standard, as it tunes them
void read_conduct_tuning(ScenarioDraft& draft, Node map);
/// Whether it is of the scenario's standard; one that asks the world, where there is one.
bool holds_here(const ConductRule& rule, const ScenarioDraft& draft);

// opening_reader.cpp: the books of the parts counter, so that expressions know their orders
void read_world(ScenarioDraft& draft, const Fields& fields);
// happenings_reader.cpp
void read_happenings(ScenarioDraft& draft, Node list);
// world_reader.cpp
void read_needs(ScenarioDraft& draft, Node map);
void read_endings(ScenarioDraft& draft, Node map);

/// Reports an id that something else has already (TC208).
void claim_id(ScenarioDraft& draft, const std::string& id, const Span& place);

}  // namespace tc
