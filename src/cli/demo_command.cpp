#include <CLI/App.hpp>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>

#include "app/demonstration.h"
#include "app/exporting.h"
#include "app/verifying.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/demonstration_reader.h"
#include "cli/play_run.h"
#include "cli/printing.h"
#include "cli/telling.h"

namespace tc::cli {

namespace {

struct DemoFiles {
  std::string workspace;
  std::string csv;
  std::string transcript;
};

/// The steps, numbered, as they are done; and in JSON the lot at the end.
class Steps {
 public:
  explicit Steps(Request& request) : request_(request) {}

  void tell(const std::string& words) {
    steps_.push_back(words);
    if (!request_.json())
      print_hanging(request_.out(), std::to_string(steps_.size()) + ". ", words);
  }
  const Json& all() const { return steps_; }

 private:
  Request& request_;
  Json steps_ = Json::array();
};

/// Both files of the demonstration, beside the other content. Nothing, and the problems said,
/// where something is wrong with them.
Result<std::optional<DemonstrationScript>> read_script(Request& request) {
  const std::string folder = request.content_folders().content;
  Sources sources;
  Problems problems;
  auto script = read_demonstration_file(folder + "/demonstration.yaml", sources, problems);
  for (const Problem& problem : problems.all()) request.err() << describe(problem, sources);
  if (!script) return std::nullopt;
  const auto run = run_play_at(folder + "/demonstration.play.yaml", request.library());
  if (!run) return tl::unexpected(run.error());
  request.err() << run->problems;
  for (const PlayFault& fault : run->faults)
    request.err() << fault.place << ": " << fault.sentence << '\n';
  if (!run->scenario || !run->faults.empty()) return std::nullopt;
  script->scenario = run->scenario->id;
  script->seed = run->seed;
  script->moves = run->moves;
  return script;
}

Result<void> write_files(Workplace& workplace, const Demonstrated& done, const DemoFiles& files) {
  const auto csv = make_export(workplace, done.assessor.id, "csv");
  if (!csv) return tl::unexpected(csv.error());
  workplace.files().write(files.csv, csv->bytes);
  const auto attempt = open_attempt(workplace, done.assessor.id, done.attempt);
  if (!attempt) return tl::unexpected(attempt.error());
  std::ostringstream transcript;
  tell_transcript(transcript, debrief(*attempt));
  transcript << '\n';
  tell_debrief(transcript, debrief(*attempt), workplace.library().standards);
  workplace.files().write(files.transcript, transcript.str());
  return {};
}

void tell_the_end(Request& request, const DemoFiles& files, const Verified& verified) {
  std::ostream& out = request.out();
  out << "\nWhat there is to look at\n"
      << "  " << files.csv << "  one row per learner and criterion, for a spreadsheet\n"
      << "  " << files.transcript << "  the conversation with every mark and its reason\n"
      << "  " << files.workspace << "  the record; to look into it:\n"
      << "    tradecounter --workspace " << files.workspace << " progress\n"
      << "    tradecounter --workspace " << files.workspace << " verify\n"
      << "Fingerprint " << verified.fingerprint << '\n';
}

Result<Exit> give(Request& request, const DemonstrationScript& script, const DemoFiles& files) {
  const auto workplace = request.workplace_at(files.workspace, Opening::write);
  Steps steps(request);
  const auto done =
      demonstrate(*workplace, script, [&](const std::string& words) { steps.tell(words); });
  if (!done) return tl::unexpected(done.error());
  if (auto written = write_files(*workplace, *done, files); !written)
    return tl::unexpected(written.error());
  steps.tell("The progress was exported as CSV, and the conversation written down.");
  const Verified verified = verify_workplace(*workplace);
  steps.tell(std::to_string(verified.ledger.entries) +
             " entries were held against their hashes and the attempt was played again: " +
             (verified.whole() ? "the record is whole." : "the record is NOT whole."));
  if (request.json())
    print_json(request.out(), {{"steps", steps.all()},
                               {"workspace", files.workspace},
                               {"csv", files.csv},
                               {"transcript", files.transcript},
                               {"met", text(script.met)},
                               {"held_back", text(script.held_back)},
                               {"held_back_rule", done->held_back.rule},
                               {"fingerprint", verified.fingerprint},
                               {"whole", verified.whole()}});
  else
    tell_the_end(request, files, verified);
  return verified.whole() ? Exit::done : Exit::verification_failed;
}

Result<Exit> demo(Request& request, const std::string& folder) {
  const DemoFiles files{folder + "/workspace.tradecounter", folder + "/progress.csv",
                        folder + "/transcript.txt"};
  for (const std::string& path : {files.workspace, files.csv, files.transcript})
    if (request.adapters().file_exists(path))
      return refuse("demo-there-already", "There is already a file " + path + ".",
                    "Name another folder with --out, or take the old one away first.");
  const auto script = read_script(request);
  if (!script) return tl::unexpected(script.error());
  if (!*script) return Exit::problems_in_content;
  return give(request, **script, files);
}

}  // namespace

Action define_demo(CLI::App& app) {
  const auto folder = std::make_shared<std::string>();
  app.add_option("--out", *folder, "The folder to make and fill")->required();
  return [folder](Request& request) { return demo(request, *folder); };
}

}  // namespace tc::cli
