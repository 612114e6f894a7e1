#pragma once

#include <cstddef>

#include "app/workplace.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// How much waits in each part of Assess.
struct OfficeTabs {
  std::size_t to_judge = 0;
  std::size_t to_countersign = 0;
  bool countersigns = false;  ///< a qualified assessor, where there is anybody in training
  std::size_t disputes = 0;
  std::size_t actions = 0;
};

OfficeTabs office_tabs(Workplace& workplace, const Person& who);
void draw_tabs(kit::Ui& ui, const OfficeTabs& tabs, OfficeTab current, Intents& intents);

}  // namespace tc
