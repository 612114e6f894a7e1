#include <array>

#include "cli/command.h"

namespace tc::cli {

namespace {

constexpr std::array<Command, 59> table{{
    {"window", "Open the window (what no command at all does)", Needs::workspace, define_window},
    {"play", "Serve a customer in the terminal, or by a script", Needs::workspace, define_play},
    {"attempts", "List your attempts, newest first", Needs::record, define_attempts},
    {"replay", "Play an attempt again and hold it against its record", Needs::record,
     define_replay},
    {"debrief", "Tell how an attempt went, criterion by criterion", Needs::record, define_debrief},
    {"evidence list", "List the items of a portfolio", Needs::record, define_evidence_list},
    {"evidence show", "Show an item, with what it still needs", Needs::record,
     define_evidence_show},
    {"evidence kinds", "List the kinds of evidence and what each asks for", Needs::nothing,
     define_evidence_kinds},
    {"evidence propose", "List what was seen in an attempt, to choose from", Needs::record,
     define_evidence_propose},
    {"evidence add", "Add an item, or an attempt, to a portfolio as a draft", Needs::workspace,
     define_evidence_add},
    {"evidence change", "Change a draft", Needs::workspace, define_evidence_change},
    {"evidence submit", "Declare a draft and hand it over to be judged", Needs::workspace,
     define_evidence_submit},
    {"evidence withdraw", "Take a submission back", Needs::workspace, define_evidence_withdraw},
    {"evidence confirm", "Confirm what an assessor recorded of you", Needs::workspace,
     define_evidence_confirm},
    {"evidence open", "Open a file of an item, or write it out", Needs::record,
     define_evidence_open},
    {"witness list", "List who can testify for a learner", Needs::record, define_witness_list},
    {"witness add", "Add a witness, or change one", Needs::workspace, define_witness_add},
    {"witness card", "Write a card that asks for testimony, to print", Needs::workspace,
     define_witness_card},
    {"progress", "Show a learner's standing, criterion by criterion", Needs::record,
     define_progress},
    {"observe", "Record what you saw a learner do at work", Needs::workspace, define_observe},
    {"queue", "List the evidence that waits to be judged", Needs::record, define_queue},
    {"judge", "Mark an item of evidence against a criterion", Needs::workspace, define_judge},
    {"decide", "Mark a criterion, given all its evidence", Needs::workspace, define_decide},
    {"marks", "List the marks that wait for your signature", Needs::workspace, define_marks},
    {"sign", "Sign all your marks", Needs::workspace, define_sign},
    {"countersign list", "List what trainees judged and decided", Needs::record,
     define_countersign_list},
    {"countersign agree", "Agree with a trainee's judgements, and sign", Needs::workspace,
     define_countersign_agree},
    {"countersign disagree", "Disagree with them, and say why", Needs::workspace,
     define_countersign_disagree},
    {"action list", "List what was agreed to be done", Needs::record, define_action_list},
    {"action add", "Plan an action with an owner and a day", Needs::workspace, define_action_add},
    {"action done", "Say that an action is done", Needs::workspace, define_action_done},
    {"action drop", "Say that an action is not done any more", Needs::workspace,
     define_action_drop},
    {"dispute list", "List indications that learners say are wrong", Needs::record,
     define_dispute_list},
    {"dispute raise", "Dispute an indication of your own attempt", Needs::workspace,
     define_dispute_raise},
    {"dispute settle", "Say who is right about an indication", Needs::workspace,
     define_dispute_settle},
    {"unit show", "Show what is open before a unit is signed off", Needs::record, define_unit_show},
    {"unit sign", "Sign a unit as complete", Needs::workspace, define_unit_sign},
    {"unit move", "Move a portfolio to newer words and rules", Needs::workspace, define_unit_move},
    {"hand-in", "Write your part of the record for somebody else", Needs::workspace,
     define_hand_in},
    {"take-in", "Take in what somebody handed in", Needs::workspace, define_take_in},
    {"conflicts", "List what taking in left to be settled", Needs::record, define_conflicts},
    {"renumber", "Give an item another number", Needs::workspace, define_renumber},
    {"people list", "List who is here", Needs::record, define_people_list},
    {"people add", "Add a person", Needs::workspace, define_people_add},
    {"people roles", "Give a person other roles", Needs::workspace, define_people_roles},
    {"people rename", "Give a person another name", Needs::workspace, define_people_rename},
    {"people join", "Say that two people are one", Needs::workspace, define_people_join},
    {"people passphrase", "Set or change your passphrase", Needs::workspace,
     define_people_passphrase},
    {"people recover", "Choose a passphrase anew by your recovery code", Needs::workspace,
     define_people_recover},
    {"people renew-keys", "Give a person fresh keys where all is lost", Needs::workspace,
     define_people_renew_keys},
    {"standard list", "List the standards", Needs::content, define_standard_list},
    {"standard show", "Show a standard, every field", Needs::content, define_standard_show},
    {"check", "Check scenarios, standards and policies", Needs::nothing, define_check},
    {"explain", "Explain a problem that check found, by its code", Needs::nothing, define_explain},
    {"export csv", "Write the progress of learners as CSV", Needs::record, define_export_csv},
    {"backup", "Write a copy of the record, and of its keys", Needs::record, define_backup},
    {"restore", "Make a workspace from a backup", Needs::nothing, define_restore},
    {"verify", "Hold the record against its hashes, signatures and rules", Needs::record,
     define_verify},
    {"demo", "Serve, assess and export once, and say what was done", Needs::content, define_demo},
}};

}  // namespace

std::span<const Command> commands() { return table; }

const std::vector<Family>& families() {
  static const std::vector<Family> table{
      {"evidence", "What a portfolio holds"},
      {"witness", "Who can testify for a learner"},
      {"countersign", "What trainees judged and decided"},
      {"action", "What was agreed to be done"},
      {"dispute", "Indications that learners say are wrong"},
      {"unit", "A unit as a whole, and its sign-off"},
      {"people", "Who is here, and their keys"},
      {"standard", "The standards that are here"},
      {"export", "Ways out of the record"},
  };
  return table;
}

}  // namespace tc::cli
