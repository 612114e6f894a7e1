#pragma once

#include <string_view>
#include <vector>

#include "base/problem.h"
#include "scenario/scenario.h"

namespace tc {

// What is looked for in a scenario whose spelling and names are right; a file each. Every check
// reports at the place in question and depends on nothing but the scenario.
void unreachable_scene(const Scenario& scenario, Problems& problems);
void no_way_out(const Scenario& scenario, Problems& problems);
void guarded_ways_out(const Scenario& scenario, Problems& problems);
void unreachable_ending(const Scenario& scenario, Problems& problems);
void unread_flag(const Scenario& scenario, Problems& problems);
void unfindable_need(const Scenario& scenario, Problems& problems);
void unkeepable_promise(const Scenario& scenario, Problems& problems);
void criterion_only_missed(const Scenario& scenario, Problems& problems);
void long_line(const Scenario& scenario, Problems& problems);
void long_reply(const Scenario& scenario, Problems& problems);
void reply_given_away(const Scenario& scenario, Problems& problems);
void real_looking_data(const Scenario& scenario, Problems& problems);
void one_sided_endings(const Scenario& scenario, Problems& problems);
void before_the_start(const Scenario& scenario, Problems& problems);
void constant_guard(const Scenario& scenario, Problems& problems);
void unset_variable(const Scenario& scenario, Problems& problems);
void dead_variant(const Scenario& scenario, Problems& problems);
void idle_back(const Scenario& scenario, Problems& problems);
void unanswered_question(const Scenario& scenario, Problems& problems);
void unseen_waiter(const Scenario& scenario, Problems& problems);
void idle_answer(const Scenario& scenario, Problems& problems);
void face_without_cue(const Scenario& scenario, Problems& problems);
void hard_to_read(const Scenario& scenario, Problems& problems);

struct ScenarioCheck {
  std::string_view name;
  void (*run)(const Scenario& scenario, Problems& problems);
};

/// All of them, in the order in which they are listed above.
const std::vector<ScenarioCheck>& scenario_checks();

/// Runs all of them.
void check_scenario(const Scenario& scenario, Problems& problems);

}  // namespace tc
