#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/sittings.h"
#include "screens/intent.h"
#include "screens/office_tabs.h"

namespace tc {

/// A learner who has begun attempts at a sitting.
struct SittingBegun {
  PersonId learner;
  std::string name;
  int made = 0;
  int ended = 0;
  std::string outcome;  ///< of the newest that has ended; may be empty
};

/// What a sitting can be set of and for.
struct SittingOffer {
  std::string id;
  std::string title;
  int level = 2;  ///< its own
};

struct SittingsView {
  OfficeTabs tabs;
  std::vector<SittingRow> rows;  ///< newest first
  std::optional<SittingRow> open;
  std::vector<SittingBegun> begun;  ///< of the open one
  std::vector<SittingOffer> scenarios;
  std::vector<Person> learners;
  CalendarDate today;
};

/// One being set.
struct SittingDraft {
  std::size_t scenario = 0;
  std::size_t whom = 0;   ///< everybody, or a learner
  std::size_t level = 0;  ///< the scenario's own, or 1 to 3
  std::string attempts = "1";
  std::string until = {};
  std::string attempts_problem = {};
  std::string until_problem = {};
};

struct SittingWithdrawing {
  std::string because;
  std::string problem;
};

struct SittingsState {
  std::optional<EntryId> sitting;  ///< nothing: the first
  std::optional<SittingDraft> setting;
  std::optional<SittingWithdrawing> withdrawing;
};

Result<SittingsView> sittings_view(Workplace& workplace, const Person& who,
                                   const SittingsState& state);

/// Assessed attempts as they are set: for whom, until when, who has begun them; a new one is set
/// and one is withdrawn, signed. Seeds are drawn and not shown.
void draw_sittings(kit::Ui& ui, const SittingsView& view, SittingsState& state, Intents& intents);

/// The form of a new one, in place of the list.
void draw_setting(kit::Ui& ui, const SittingsView& view, SittingsState& state, Intents& intents);

}  // namespace tc
