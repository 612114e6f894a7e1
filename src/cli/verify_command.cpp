#include <CLI/App.hpp>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/verifying.h"
#include "base/failure.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/printing.h"

namespace tc::cli {

namespace {

/// The file and its rows first: only a whole file is opened, and its attempts replayed.
Verified verified(Request& request) {
  const std::string path = request.workspace_path();
  if (!request.adapters().file_exists(path))
    throw Failure("There is no workspace at " + path + ".",
                  "Name the file to verify with --workspace.");
  Verified out;
  Verification file = request.adapters().verify_file(path);
  if (file.whole()) out = verify_workplace(request.workplace());
  out.ledger = std::move(file);
  return out;
}

Json in_json(const Verified& found) {
  Json findings = Json::array();
  for (const Finding& finding : found.ledger.findings)
    findings.push_back({{"damage", name_of(finding.damage)},
                        {"device", finding.device.text},
                        {"number", finding.number},
                        {"entry", finding.id.text},
                        {"sentence", finding.sentence}});
  Json attempts = Json::array();
  for (const AttemptFinding& finding : found.attempts)
    attempts.push_back({{"attempt", finding.attempt.text},
                        {"title", finding.title},
                        {"differs", finding.outcome == ReplayOutcome::differs},
                        {"sentence", finding.sentence}});
  return {{"whole", found.whole()},
          {"entries", found.ledger.entries},
          {"bodies", found.ledger.bodies},
          {"erased", found.ledger.erased},
          {"bundles", found.ledger.bundles},
          {"attempts_replayed", found.replayed},
          {"fingerprint", found.fingerprint},
          {"findings", findings},
          {"attempts", attempts}};
}

void tell(std::ostream& out, const Verified& found) {
  for (const Finding& finding : found.ledger.findings)
    print_paragraph(out, std::string(name_of(finding.damage)) + ": " + finding.sentence);
  for (const AttemptFinding& finding : found.attempts)
    print_paragraph(out, "attempt " + short_id(finding.attempt) + " at '" + finding.title +
                             "': " + finding.sentence);
  if (!found.ledger.whole()) {
    out << "NOT whole: " << counted(found.ledger.findings.size(), "finding") << ".\n";
    return;
  }
  print_paragraph(out, std::to_string(found.ledger.entries) + " entries, " +
                           std::to_string(found.ledger.bodies) + " bodies and " +
                           counted(found.ledger.bundles, "bundle") + " agree with their hashes; " +
                           counted(static_cast<std::size_t>(found.replayed), "attempt") +
                           " replayed the same.");
  out << "Fingerprint " << found.fingerprint << '\n'
      << (found.whole() ? "The record is whole.\n" : "NOT whole: an attempt differs.\n");
}

Result<Exit> verify_record(Request& request) {
  const Verified found = verified(request);
  if (request.json())
    print_json(request.out(), in_json(found));
  else
    tell(request.out(), found);
  return found.whole() ? Exit::done : Exit::verification_failed;
}

}  // namespace

Action define_verify(CLI::App&) { return verify_record; }

}  // namespace tc::cli
