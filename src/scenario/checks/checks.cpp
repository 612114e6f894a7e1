#include "scenario/checks/checks.h"

namespace tc {

const std::vector<ScenarioCheck>& scenario_checks() {
  static const std::vector<ScenarioCheck> checks{
      {"unreachable_scene", unreachable_scene},
      {"no_way_out", no_way_out},
      {"guarded_ways_out", guarded_ways_out},
      {"unreachable_ending", unreachable_ending},
      {"unread_flag", unread_flag},
      {"unfindable_need", unfindable_need},
      {"unkeepable_promise", unkeepable_promise},
      {"criterion_only_missed", criterion_only_missed},
      {"long_line", long_line},
      {"long_reply", long_reply},
      {"reply_given_away", reply_given_away},
      {"real_looking_data", real_looking_data},
      {"one_sided_endings", one_sided_endings},
      {"before_the_start", before_the_start},
      {"constant_guard", constant_guard},
      {"unset_variable", unset_variable},
      {"dead_variant", dead_variant},
      {"idle_back", idle_back},
      {"unanswered_question", unanswered_question},
      {"unseen_waiter", unseen_waiter},
      {"idle_answer", idle_answer},
      {"face_without_cue", face_without_cue},
      {"hard_to_read", hard_to_read},
  };
  return checks;
}

void check_scenario(const Scenario& scenario, Problems& problems) {
  for (const ScenarioCheck& check : scenario_checks()) check.run(scenario, problems);
}

}  // namespace tc
