#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/witnesses.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

struct WitnessView {
  Person learner;
  std::vector<Witness> witnesses;
  struct Line {
    CriterionRef criterion;
    std::string words;
    std::string missing;
  };
  std::vector<std::vector<Line>> criteria;  ///< one list a standard
  std::vector<StandardUrn> standards;
  bool card_can_be_made = false;
};

/// A witness being added or changed.
struct WitnessForm {
  Witness witness;
  std::string problem;
};

/// A testimony being asked for.
struct CardForm {
  std::optional<EntryId> witness;
  std::size_t standard = 0;
  std::set<CriterionRef> criteria;
  std::string path;
  std::string problem;
};

struct WitnessState {
  PersonId learner;
  std::optional<WitnessForm> writing;
  std::optional<CardForm> asking;
};

WitnessView witness_view(Workplace& workplace, const Person& who, const WitnessState& state);

/// Who can testify to what a learner did, and the card that asks them to.
void draw_witnesses(kit::Ui& ui, const WitnessView& view, WitnessState& state, Intents& intents);

}  // namespace tc
