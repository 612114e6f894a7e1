#include "cli/command.h"

namespace tc::cli {

const std::vector<Command>& commands() {
  static const std::vector<Command> table{
      {"window", "Open the window (what no command at all does)", Needs::workspace, define_window},
      {"play", "Serve a customer in the terminal, or by a script", Needs::workspace, define_play},
      {"attempts", "List your attempts, newest first", Needs::record, define_attempts},
      {"replay", "Play an attempt again and hold it against its record", Needs::record,
       define_replay},
      {"debrief", "Tell how an attempt went, criterion by criterion", Needs::record,
       define_debrief},
      {"evidence list", "List the items of a portfolio", Needs::record, define_evidence_list},
      {"evidence propose", "List what was seen in an attempt, to choose from", Needs::record,
       define_evidence_propose},
      {"evidence add", "Add an attempt to your portfolio, with your reasons", Needs::workspace,
       define_evidence_add},
      {"progress", "Show a learner's standing, criterion by criterion", Needs::record,
       define_progress},
      {"observe", "Record what you saw a learner do at work", Needs::workspace, define_observe},
      {"queue", "List the evidence that waits to be judged", Needs::record, define_queue},
      {"judge", "Judge an item of evidence against a criterion", Needs::workspace, define_judge},
      {"decide", "Decide about a criterion, given all its evidence", Needs::workspace,
       define_decide},
      {"people list", "List who is here", Needs::record, define_people_list},
      {"people add", "Add a person", Needs::workspace, define_people_add},
      {"people rename", "Give a person another name", Needs::workspace, define_people_rename},
      {"standard list", "List the standards", Needs::content, define_standard_list},
      {"standard show", "Show a standard, every field", Needs::content, define_standard_show},
      {"check", "Check scenarios, standards and policies", Needs::nothing, define_check},
      {"explain", "Explain a problem that check found, by its code", Needs::nothing,
       define_explain},
      {"export csv", "Write the progress of learners as CSV", Needs::record, define_export_csv},
      {"verify", "Hold the whole record against its hashes and replay every attempt", Needs::record,
       define_verify},
      {"demo", "Serve, assess and export once, and say what was done", Needs::content, define_demo},
  };
  return table;
}

const std::vector<Family>& families() {
  static const std::vector<Family> table{
      {"evidence", "What a portfolio holds"},
      {"people", "Who is here"},
      {"standard", "The standards that are here"},
      {"export", "Ways out of the record"},
  };
  return table;
}

}  // namespace tc::cli
