#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"
#include "cli/command.h"
#include "cli/content_check.h"
#include "cli/options.h"
#include "cli/printing.h"

namespace tc::cli {

namespace {

struct CheckOptions {
  std::vector<std::string> paths;
  bool strict = false;
};

Json in_json(const Problem& problem, const Sources& sources) {
  return {{"code", problem.code},
          {"severity", problem.severity == Severity::error ? "error" : "warning"},
          {"file", sources.path(problem.place.file)},
          {"line", problem.place.line},
          {"column", problem.place.column},
          {"sentence", problem.sentence},
          {"hint", problem.hint}};
}

void report_in_json(Request& request, const Checked& checked) {
  Json problems = Json::array();
  for (const Problem& problem : checked.problems.all())
    problems.push_back(in_json(problem, checked.sources));
  print_json(request.out(), {{"files", checked.files},
                             {"errors", checked.problems.errors()},
                             {"warnings", checked.problems.warnings()},
                             {"problems", problems}});
}

void report(Request& request, const Checked& checked) {
  for (const Problem& problem : checked.problems.all())
    request.out() << describe(problem, checked.sources);
  request.out() << counted(checked.files, "file")
                << " checked: " << count_in_words(checked.problems) << ".\n";
  if (!checked.problems.empty())
    request.out() << "'tradecounter explain " << checked.problems.all().front().code
                  << "' says more of the first.\n";
}

Result<Exit> check(Request& request, const CheckOptions& asked) {
  ContentFolders folders = request.content_folders();
  folders.today = uk_calendar_date(request.adapters().clock.now());
  const Checked checked =
      asked.paths.empty() ? check_folders(folders) : check_paths(asked.paths, folders);
  if (request.json())
    report_in_json(request, checked);
  else
    report(request, checked);
  const bool wrong =
      checked.problems.errors() > 0 || (asked.strict && checked.problems.warnings() > 0);
  return wrong ? Exit::problems_in_content : Exit::done;
}

}  // namespace

Action define_check(CLI::App& app) {
  const auto asked = std::make_shared<CheckOptions>();
  add_option(app, "PATH", asked->paths, "Files or folders; all shipped content without one");
  add_flag(app, "--strict", asked->strict, "Warnings count as errors");
  return [asked](Request& request) { return check(request, *asked); };
}

}  // namespace tc::cli
