#pragma once

#include <string>
#include <vector>

#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

struct PeopleState {
  std::string name;
  std::size_t role = 0;      ///< of new_roles
  std::string name_problem;  ///< why nobody could be added
  std::string new_name;      ///< for whoever acts
  std::string new_name_problem;
};

/// Who acts on this machine: choose somebody, add somebody, or give oneself a name. False when
/// it was closed.
bool draw_people(kit::Ui& ui, const std::vector<Person>& people, const Person& who,
                 PeopleState& state, Intents& intents);

}  // namespace tc
