#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>

#include "app/demonstration.h"
#include "app/exchange.h"
#include "app/exporting.h"
#include "app/verifying.h"
#include "app/witnesses.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/demonstration_reader.h"
#include "cli/options.h"
#include "cli/play_run.h"
#include "cli/printing.h"
#include "cli/telling.h"

namespace tc::cli {

namespace {

struct DemoFiles {
  std::string workspace;
  std::string csv;
  std::string transcript;
  std::string card;
  std::string handed_in;

  std::vector<std::string> all() const { return {workspace, csv, transcript, card, handed_in}; }
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

/// The criteria that a simulation alone could not show are what a witness is asked about.
Result<void> write_card(Request& request, Workplace& workplace, const Demonstrated& done,
                        const DemonstrationScript& script, const DemoFiles& files) {
  const auto card =
      ask_witness(workplace, done.apprentice.id, done.apprentice.id, {script.held_back});
  if (!card) return tl::unexpected(card.error());
  workplace.files().write(files.card, request.adapters().testimony_card(*card));
  return {};
}

void tell_the_end(Request& request, const DemoFiles& files, const HandedIn& handed,
                  const Verified& verified) {
  std::ostream& out = request.out();
  out << "\nWhat there is to look at\n"
      << "  " << files.csv << "  one row per learner and criterion, for a spreadsheet\n"
      << "  " << files.transcript << "  the conversation with every mark and its reason\n"
      << "  " << files.card << "  a card that asks a witness for testimony, to print\n"
      << "  " << files.handed_in << "  what another computer takes in; its code: " << handed.code
      << '\n'
      << "  " << files.workspace << "  the record; to look into it:\n"
      << "    tradecounter --workspace " << files.workspace << " progress\n"
      << "    tradecounter --workspace " << files.workspace << " verify --anchor " << files.csv
      << '\n'
      << "Fingerprint " << verified.fingerprint << '\n';
}

Json in_json(const DemonstrationScript& script, const Demonstrated& done, const DemoFiles& files) {
  return {{"workspace", files.workspace},        {"csv", files.csv},
          {"transcript", files.transcript},      {"card", files.card},
          {"handed_in", files.handed_in},        {"met", text(script.met)},
          {"held_back", text(script.held_back)}, {"held_back_rule", done.held_back.rule}};
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
  if (auto card = write_card(request, *workplace, *done, script, files); !card)
    return tl::unexpected(card.error());
  steps.tell("A card that asks a witness about " + text(script.held_back) + " was made.");
  const auto handed = hand_in(*workplace, done->assessor.id, files.handed_in, true);
  if (!handed) return tl::unexpected(handed.error());
  steps.tell(counted(handed->items, "item") + " and " + counted(handed->decisions, "decision") +
             " were handed in as a file that a code opens.");
  const Verified verified = verify_workplace(*workplace, verify(workplace->log()));
  steps.tell(std::to_string(verified.ledger.entries) + " entries were held against their hashes, " +
             counted(verified.ledger.signatures, "signature") +
             " against their keys, and the attempt was played again: " +
             (verified.whole() ? "the record is whole." : "the record is NOT whole."));
  if (request.json()) {
    Json json = in_json(script, *done, files);
    json["steps"] = steps.all();
    json["code"] = handed->code;
    json["fingerprint"] = verified.fingerprint;
    json["whole"] = verified.whole();
    print_json(request.out(), json);
  } else {
    tell_the_end(request, files, *handed, verified);
  }
  return verified.whole() ? Exit::done : Exit::verification_failed;
}

Result<Exit> demo(Request& request, const std::string& folder) {
  if (folder.empty())
    return refuse("usage", "--out has no words.", "Name the folder to make and fill.");
  const DemoFiles files{folder + "/workspace.tradecounter", folder + "/progress.csv",
                        folder + "/transcript.txt", folder + "/testimony-card.html",
                        folder + "/handed-in.tradecounter"};
  for (const std::string& path : files.all())
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
  add_option(app, "--out", *folder, "The folder to make and fill").required();
  return [folder](Request& request) { return demo(request, *folder); };
}

}  // namespace tc::cli
