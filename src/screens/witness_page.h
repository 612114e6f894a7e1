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
  std::string learner_name;
  bool own = false;  ///< whoever acts is the learner
  std::vector<Witness> witnesses;
  struct Line {
    CriterionRef criterion;
    std::string words;
  };
  std::vector<std::vector<Line>> criteria;  ///< one list a standard
  std::vector<std::string> standards;
};

/// A witness being added or changed.
struct WitnessForm {
  Witness witness;
  std::string problem;
};

/// A testimony being asked for.
struct CardForm {
  std::size_t witness = 0;  ///< 0: nobody in particular, else from 1
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
