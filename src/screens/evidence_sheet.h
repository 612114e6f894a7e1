#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/workplace.h"
#include "screens/debrief_page.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// An answer of an item's form, as it is read.
struct SheetLine {
  std::string label;
  std::string words;
};

/// One item to be read: its narratives first, then what else its form holds.
struct EvidenceSheet {
  EntryId item;
  std::vector<SheetLine> narratives;
  std::vector<SheetLine> lines;
  std::vector<Attachment> files;
  std::string made;      ///< "Recorded by Sioned Rees, 21 November 2026"
  std::string declared;  ///< what was declared with it; empty for a draft
};

EvidenceSheet evidence_sheet(Workplace& workplace, const EvidenceItem& item);
void draw_sheet(kit::Ui& ui, const EvidenceSheet& sheet, Intents& intents);

/// What an attempt shows, where the item is one.
struct EvidenceReplay {
  std::optional<DebriefView> view;
  std::string problem;  ///< why it cannot be shown
};
EvidenceReplay replay_of(Workplace& workplace, const Person& who, const EntryId& attempt);

/// Draws it with these steps marked; `state.jump_to` brings one into sight.
void draw_replay(kit::Ui& ui, const EvidenceReplay& replay, const Library& library,
                 DebriefState& state, Intents& intents, const std::set<int>& steps_marked);

/// "step 7" -> 7, as links to an attempt are located; no steps in other locators.
std::set<int> steps_of(std::string_view locator);

/// The words of a criterion, in full, as the library has them.
std::string words_of(const Library& library, const CriterionRef& criterion);

/// "340 kB", of a file
std::string size_words(std::uint64_t bytes);
/// The name in the record, or "somebody".
std::string name_in(Workplace& workplace, const PersonId& who);

}  // namespace tc
