#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "base/refusal.h"
#include "cli/request.h"

namespace CLI {
class App;
}

namespace tc::cli {

/// What a command does once its options are read.
using Action = std::function<Result<Exit>(Request&)>;

/// One row of the table of commands. A name of two words ("evidence add") is a command within a
/// family. `define` adds the command's options and gives what it does with them.
struct Command {
  std::string_view name;
  std::string_view words;  ///< one line for the help
  Needs needs;
  Action (*define)(CLI::App&);
};

struct Family {
  std::string_view name;
  std::string_view words;
};

/// All commands, in the order of the help.
std::span<const Command> commands();
/// The families that names of two words belong to.
const std::vector<Family>& families();

// One command or small family, one file; each is defined in the file of its (first) name.
Action define_window(CLI::App& app);
Action define_play(CLI::App& app);
Action define_attempts(CLI::App& app);
Action define_replay(CLI::App& app);
Action define_debrief(CLI::App& app);
Action define_rewind(CLI::App& app);
Action define_what_if(CLI::App& app);
Action define_sitting_list(CLI::App& app);
Action define_sitting_set(CLI::App& app);
Action define_sitting_withdraw(CLI::App& app);
Action define_evidence_list(CLI::App& app);
Action define_evidence_show(CLI::App& app);
Action define_evidence_kinds(CLI::App& app);
Action define_evidence_propose(CLI::App& app);
Action define_evidence_add(CLI::App& app);
Action define_evidence_change(CLI::App& app);
Action define_evidence_submit(CLI::App& app);
Action define_evidence_withdraw(CLI::App& app);
Action define_evidence_confirm(CLI::App& app);
Action define_evidence_open(CLI::App& app);
Action define_witness_list(CLI::App& app);
Action define_witness_add(CLI::App& app);
Action define_witness_card(CLI::App& app);
Action define_progress(CLI::App& app);
Action define_observe(CLI::App& app);
Action define_queue(CLI::App& app);
Action define_judge(CLI::App& app);
Action define_decide(CLI::App& app);
Action define_marks(CLI::App& app);
Action define_sign(CLI::App& app);
Action define_countersign_list(CLI::App& app);
Action define_countersign_agree(CLI::App& app);
Action define_countersign_disagree(CLI::App& app);
Action define_action_list(CLI::App& app);
Action define_action_add(CLI::App& app);
Action define_action_done(CLI::App& app);
Action define_action_drop(CLI::App& app);
Action define_dispute_list(CLI::App& app);
Action define_dispute_raise(CLI::App& app);
Action define_dispute_settle(CLI::App& app);
Action define_unit_show(CLI::App& app);
Action define_unit_sign(CLI::App& app);
Action define_unit_move(CLI::App& app);
Action define_hand_in(CLI::App& app);
Action define_take_in(CLI::App& app);
Action define_conflicts(CLI::App& app);
Action define_renumber(CLI::App& app);
Action define_people_list(CLI::App& app);
Action define_people_add(CLI::App& app);
Action define_people_roles(CLI::App& app);
Action define_people_rename(CLI::App& app);
Action define_people_join(CLI::App& app);
Action define_people_passphrase(CLI::App& app);
Action define_people_recover(CLI::App& app);
Action define_people_renew_keys(CLI::App& app);
Action define_standard_list(CLI::App& app);
Action define_standard_show(CLI::App& app);
Action define_facts_list(CLI::App& app);
Action define_facts_show(CLI::App& app);
Action define_desk(CLI::App& app);
Action define_exercise_five_ways(CLI::App& app);
Action define_new_scenario(CLI::App& app);
Action define_check(CLI::App& app);
Action define_explain(CLI::App& app);
Action define_export_csv(CLI::App& app);
Action define_backup(CLI::App& app);
Action define_restore(CLI::App& app);
Action define_verify(CLI::App& app);
Action define_demo(CLI::App& app);

}  // namespace tc::cli
