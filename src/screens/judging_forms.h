#pragma once

#include <optional>
#include <string>
#include <variant>

#include "app/assessing.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

struct AssessView;

/// Words being written before a verdict or a decision is marked: feedback, or what a knowledge
/// criterion is inferred from where the verdict is accepted.
struct WordsForm {
  std::variant<Verdict, Decision> about;
  CriterionRef criterion;
  RulesOfEvidence rules = {};
  std::string text = {};
  std::string problem = {};  ///< why it could not be marked; may be empty

  bool infers() const;
};

/// An action being planned.
struct ActionForm {
  std::optional<CriterionRef> criterion;
  std::string what = {};
  std::size_t owner = 0;  ///< the learner, or the assessor
  std::size_t when = 1;   ///< of the usual spans, or another day
  std::string day = {};   ///< the other day, as typed
  std::string problem = {};
};

/// At most one of them is open.
struct JudgingForms {
  std::optional<WordsForm> words;
  std::optional<ActionForm> action;
};

void draw_judging_forms(kit::Ui& ui, const AssessView& view, JudgingForms& forms, Intents& intents);

/// A day as people type it: "5/12/2026", "5.12.2026" or "2026-12-05".
std::optional<CalendarDate> typed_day(std::string_view typed);

}  // namespace tc
