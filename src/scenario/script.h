#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "base/id.h"
#include "base/row_set.h"
#include "base/sim_time.h"
#include "base/span.h"
#include "scenario/acts.h"
#include "scenario/expression.h"
#include "scenario/mood.h"

// The parts that a scenario is made of: flat rows that refer to one another by row number. Their
// texts and lists lie in the scenario's arena and live as long as it does.

namespace tc {

using SceneIndex = Index<struct SceneTag>;
using EndingIndex = Index<struct EndingTag>;
using ChoiceIndex = Index<struct ChoiceTag>;
using LineIndex = Index<struct LineTag>;
using HappeningIndex = Index<struct HappeningTag>;
using CriterionIndex = Index<struct CriterionTag>;
using WaiterIndex = Index<struct WaiterTag>;
using MoveIndex = Index<struct CommonMoveTag>;
using RuleIndex = Index<struct ConductRuleTag>;

enum class Outcome : std::uint8_t { good, adequate, poor };
enum class Speaker : std::uint8_t { customer, narrator };
enum class ChoiceKind : std::uint8_t { reply, task, wait, refer, move };
/// How often a choice is on offer.
enum class Again : std::uint8_t { each_visit, always, never };
/// What can be seen of a criterion at an opportunity.
enum class Showing : std::uint8_t { shown, missed, passed_over };
enum class PromiseFate : std::uint8_t { none, open, updated, kept, broken };
enum class Tool : std::uint8_t { parts, stock, orders, diary, guidance, telephone };

/// What is said or told: by the customer, or by the narrator where nobody is there.
struct Line {
  Speaker speaker = Speaker::customer;
  std::optional<Face> face;  ///< nothing: from the mood
  SimDuration takes;         ///< what saying it costs; nothing for the narrator's
  std::string_view text;
  std::string_view thinks;  ///< the customer's thought, for the debrief; may be empty
  std::string_view asks;    ///< what it asks, where it is a question that waits for an answer
  std::span<const std::string_view> cues;
  Expression when;
  Span place;
};

/// Variants of one line, rows next to one another: the first whose guard holds is said.
struct Lines {
  LineIndex first;
  std::uint16_t count = 0;
  bool empty() const { return count == 0; }
};

/// One criterion that something shows or misses, with the author's reason.
struct Mark {
  CriterionIndex criterion;
  std::string_view reason;
  Span place;
};

/// To where an interruption came in.
struct Back {
  bool operator==(const Back&) const = default;
};
using Target = std::variant<SceneIndex, EndingIndex, Back>;

struct Assignment {
  VariableIndex variable;
  Expression value;
};

/// All that a choice, a silence, a happening or the fate of a promise brings about.
struct Effects {
  std::span<const ActIndex> does;
  std::span<const Mark> shows;
  std::span<const Mark> misses;
  std::span<const Assignment> sets;
  std::optional<WaiterIndex> waits;   ///< joins those who wait
  std::optional<WaiterIndex> leaves;  ///< waits no more
  MoodChange mood;
  Lines reaction;  ///< said before moving on, or instead of moving on
  std::optional<PromiseIndex> promise;
  std::optional<Target> go;
  std::optional<SceneIndex> interrupt;  ///< breaks in, and may lead back
};

/// One thing that the apprentice can choose: a reply to give, a task at the desk, a colleague to
/// ask, a common move, or waiting.
struct Choice {
  std::string_view id;  ///< unique among its kind in the scenario; moves name it
  ChoiceKind kind = ChoiceKind::reply;
  Again again = Again::each_visit;
  std::optional<Tool> tool;
  std::optional<std::uint8_t> slot;  ///< where a session keeps that it was ever chosen
  std::string_view text;             ///< what is said, or what is done
  std::string_view finds;            ///< a task's result, shown at the desk; may be empty
  std::string_view to;               ///< the colleague who is asked, by name; of referrals
  Expression when;
  SimDuration takes;
  Effects effects;
  SceneIndex scene;
  MoveIndex move;  ///< of kind move: which one it is, or answers for
  RowSet tempts;   ///< conduct rules that it would break
  Span place;
};

/// A line that comes when the apprentice says and does nothing for so long.
struct Silence {
  SimDuration after;
  Effects effects;
};

struct Scene {
  std::string_view name;
  Lines lines;
  std::span<const ChoiceIndex> choices;    ///< replies, tasks, referrals, moves, an authored wait
  std::span<const MoveIndex> other_moves;  ///< common moves that it answers itself or takes off
  std::optional<Silence> silence;
  std::optional<std::uint8_t> slot;  ///< where a session counts its visits
  bool alone = false;                ///< the customer is not there: nobody to see or hear
  std::string_view hint;             ///< shown at level 1
  std::string_view note;             ///< for assessors
  Span place;
};

struct Ending {
  std::string_view name;
  Outcome outcome = Outcome::adequate;
  Lines lines;
  std::string_view summary;  ///< what came of it, one sentence for the debrief
  Span place;
};

std::string_view name(Outcome outcome);
std::string_view name(Tool tool);

}  // namespace tc
