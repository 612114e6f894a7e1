#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/id.h"
#include "base/sim_time.h"
#include "base/span.h"
#include "scenario/acts.h"
#include "scenario/expression.h"
#include "scenario/mood.h"

// The parts that a scenario is made of. They refer to one another by row number.

namespace tc {

using SceneIndex = Index<struct SceneTag>;
using EndingIndex = Index<struct EndingTag>;
using ChoiceIndex = Index<struct ChoiceTag>;
using LineIndex = Index<struct LineTag>;
using HappeningIndex = Index<struct HappeningTag>;
using CriterionIndex = Index<struct CriterionTag>;

enum class Outcome : std::uint8_t { good, adequate, poor };
enum class Speaker : std::uint8_t { customer, narrator };
enum class ChoiceKind : std::uint8_t { reply, task, wait };
/// What can be seen of a criterion at an opportunity.
enum class Showing : std::uint8_t { shown, missed, passed_over };
enum class PromiseFate : std::uint8_t { none, open, updated, kept, broken };
enum class Tool : std::uint8_t { parts, stock, orders, diary, guidance, telephone };

/// What is said or told: by the customer, or by the narrator where nobody is there.
struct Line {
  Speaker speaker = Speaker::customer;
  std::string text;
  std::string thinks;  ///< the customer's thought, for the debrief; may be empty
  std::vector<std::string> cues;
  std::optional<Face> face;  ///< nothing: from the mood
  Span place;
};

/// One criterion that something shows or misses, with the author's reason.
struct Mark {
  CriterionIndex criterion;
  std::string reason;
  Span place;
};

using Target = std::variant<SceneIndex, EndingIndex>;

/// All that a choice, a silence, a happening or the fate of a promise brings about.
struct Effects {
  std::vector<ActIndex> does;
  std::vector<Mark> shows;
  std::vector<Mark> misses;
  std::vector<FlagIndex> sets;
  std::vector<FlagIndex> clears;
  MoodChange mood;
  std::optional<LineIndex> reaction;  ///< said before moving on, or instead of moving on
  std::optional<PromiseIndex> promise;
  std::optional<Target> go;
};

/// One thing that the apprentice can choose: a reply to give, a task at the desk, or waiting.
struct Choice {
  std::string id;  ///< unique in the scenario; moves name it
  ChoiceKind kind = ChoiceKind::reply;
  std::string text;   ///< what is said, or what is done
  std::string finds;  ///< a task's result, shown at the desk; may be empty
  std::optional<Tool> tool;
  Expression when;
  SimDuration takes;
  Effects effects;
  SceneIndex scene;
  Span place;
};

/// A line that comes when the apprentice says and does nothing for so long.
struct Silence {
  SimDuration after;
  Effects effects;
};

struct Scene {
  std::string name;
  std::optional<LineIndex> line;
  std::vector<ChoiceIndex> choices;  ///< replies, then tasks, then an authored wait
  std::optional<Silence> silence;
  bool alone = false;  ///< the customer is not there: nobody to see or hear
  Span place;
};

struct Ending {
  std::string name;
  Outcome outcome = Outcome::adequate;
  LineIndex line;
  std::string summary;  ///< what came of it, one sentence for the debrief
  Span place;
};

/// What the apprentice has to find out and confirm (IMIVPO01 P4, P12).
struct Need {
  std::string name;
  std::string is;
  std::vector<ActIndex> found_by;
  std::vector<ActIndex> confirmed_by;
  Span place;
};

/// By when: at a time of the simulated day, or so long after the promise was made.
using Due = std::variant<SimTime, SimDuration>;

struct Promise {
  std::string id;  ///< the id of the choice that makes it
  std::string what;
  Due by;
  std::vector<ActIndex> kept_by;
  std::vector<ActIndex> updated_by;
  Effects if_kept;
  Effects if_updated;
  Effects if_broken;
  Span place;
};

/// Something that the world does by itself at a simulated time.
struct Happening {
  std::string id;
  SimTime at;
  LineIndex what;
  Expression when;
  Effects effects;
  Span place;
};

std::string_view name(Outcome outcome);
std::string_view name(Tool tool);

}  // namespace tc
