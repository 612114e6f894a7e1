#include <nlohmann/json.hpp>
#include <ostream>

#include "app/evidence_work.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct ProgressOptions {
  std::string learner;
  std::string standard;
};

Json in_json(const CriterionProgress& row) {
  Json links = Json::object();
  for (const auto& [kind, count] : row.links) links[std::string(name_of(kind))] = count;
  return {{"criterion", text(row.criterion)},
          {"links", links},
          {"real_work", row.real_work},
          {"accepted", row.accepted},
          {"waiting", row.waiting},
          {"decision", row.decision ? std::string(name_of(row.decision->decision)) : ""},
          {"missing", row.missing}};
}

Json in_json(const Progress& progress) {
  Json rows = Json::array();
  for (const CriterionProgress& row : progress.criteria) rows.push_back(in_json(row));
  return {{"learner", progress.learner.text},
          {"standard", progress.standard.text},
          {"criteria", progress.all()},
          {"evidenced", progress.evidenced()},
          {"met", progress.met()},
          {"complete", progress.standing.complete()},
          {"rows", rows}};
}

std::string standing(const CriterionProgress& row) {
  std::vector<std::string> parts;
  if (row.decision) parts.emplace_back(in_words(row.decision->decision));
  for (const auto& [kind, count] : row.links)
    parts.push_back(counted(static_cast<std::size_t>(count), in_words(kind)));
  if (row.accepted > 0) parts.push_back(std::to_string(row.accepted) + " accepted");
  if (row.waiting > 0) parts.push_back(std::to_string(row.waiting) + " waiting");
  if (!row.missing.empty()) parts.push_back(row.missing);
  return joined(parts, "; ");
}

/// Criteria that have nothing yet are told in one line, so that the others can be found.
void tell(Request& request, const Standard& standard, const Person& learner,
          const Progress& progress) {
  std::ostream& out = request.out();
  print_paragraph(out, learner.name + ", " + standard.urn.text + " " + standard.title);
  print_paragraph(out, "Evidenced " + std::to_string(progress.evidenced()) + " of " +
                           std::to_string(progress.all()) + " criteria; decided met " +
                           std::to_string(progress.met()) + " of " +
                           std::to_string(progress.all()) + ".");
  std::vector<std::string> nothing;
  for (const CriterionProgress& row : progress.criteria) {
    if (!row.evidenced() && !row.decision) {
      nothing.push_back(text(row.criterion.code));
      continue;
    }
    print_paragraph(out, text(row.criterion.code) + " " + row.words);
    print_paragraph(out, standing(row), 2);
  }
  if (!nothing.empty()) print_paragraph(out, "No evidence yet: " + joined(nothing, ", ") + ".");
}

Result<std::vector<const Standard*>> asked_standards(const Library& library,
                                                     const std::string& urn) {
  std::vector<const Standard*> standards;
  if (urn.empty()) {
    for (const Standard& standard : library.standards) standards.push_back(&standard);
    return standards;
  }
  const auto named = standard_named(library, urn);
  if (!named) return tl::unexpected(named.error());
  return std::vector<const Standard*>{*named};
}

Result<Exit> show_progress(Request& request, const ProgressOptions& asked) {
  const auto learner =
      asked.learner.empty() ? acting_apprentice(request) : learner_named(request, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  const auto who = request.who().empty() ? learner : acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto standards = asked_standards(request.library(), asked.standard);
  if (!standards) return tl::unexpected(standards.error());
  Json list = Json::array();
  for (const Standard* standard : *standards) {
    const auto progress = open_progress(request.workplace(), who->id, learner->id, standard->urn);
    if (!progress) return tl::unexpected(progress.error());
    if (request.json())
      list.push_back(in_json(*progress));
    else
      tell(request, *standard, *learner, *progress);
    if (!request.json() && standard != standards->back()) request.out() << '\n';
  }
  if (request.json()) print_json(request.out(), list);
  return Exit::done;
}

}  // namespace

Action define_progress(CLI::App& app) {
  const auto asked = std::make_shared<ProgressOptions>();
  add_option(app, "--learner", asked->learner, "Whose; your own without it");
  add_option(app, "--standard", asked->standard, "Only this standard, by its URN");
  return [asked](Request& request) { return show_progress(request, *asked); };
}

}  // namespace tc::cli
