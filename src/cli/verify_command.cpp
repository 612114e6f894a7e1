#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/verifying.h"
#include "base/failure.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"

namespace tc::cli {

namespace {

constexpr std::size_t most_anchor_bytes = 100'000'000;

Result<std::vector<Head>> heads_in(Request& request, const std::vector<std::string>& files) {
  std::vector<Head> all;
  for (const std::string& file : files) {
    const auto heads = read_anchors(request.adapters().files.read(file, most_anchor_bytes));
    if (!heads)
      return refuse(heads.error().rule, file + ": " + heads.error().sentence, heads.error().hint);
    // An export says them in every row.
    for (const Head& head : *heads)
      if (std::find(all.begin(), all.end(), head) == all.end()) all.push_back(head);
  }
  return all;
}

/// The file and its rows first: only a whole file is opened, and its attempts replayed.
Verified verified(Request& request, const std::vector<Head>& anchors) {
  Verification file = request.adapters().verify_file(request.workspace_path());
  if (file.whole()) return verify_workplace(request.workplace_as_it_is(), std::move(file), anchors);
  Verified out;
  out.ledger = std::move(file);
  return out;
}

Json in_json(const Verified& found, std::size_t anchors) {
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
  Json sign_offs = Json::array();
  for (const SignOffFinding& finding : found.sign_offs)
    sign_offs.push_back({{"signature", finding.signature.text}, {"sentence", finding.sentence}});
  return {{"whole", found.whole()},
          {"entries", found.ledger.entries},
          {"bodies", found.ledger.bodies},
          {"erased", found.ledger.erased},
          {"locked", found.ledger.locked},
          {"held_back", found.ledger.held_back},
          {"signatures", found.ledger.signatures},
          {"unread_signatures", found.unread_signatures},
          {"files", found.ledger.attachments},
          {"bundles", found.ledger.bundles},
          {"attempts_replayed", found.replayed},
          {"attempts_unread", found.unread_attempts},
          {"signed_units", found.signed_units},
          {"anchors", anchors},
          {"fingerprint", found.fingerprint},
          {"full_fingerprint", found.full_fingerprint},
          {"findings", findings},
          {"attempts", attempts},
          {"sign_offs", sign_offs}};
}

void tell_findings(std::ostream& out, const Verified& found) {
  for (const Finding& finding : found.ledger.findings)
    print_paragraph(out, std::string(name_of(finding.damage)) + ": " + finding.sentence);
  for (const AttemptFinding& finding : found.attempts)
    print_paragraph(out, "attempt " + short_id(finding.attempt) + " at '" + finding.title +
                             "': " + finding.sentence);
  for (const SignOffFinding& finding : found.sign_offs)
    print_paragraph(out, "sign-off " + short_id(finding.signature) + ": " + finding.sentence);
}

std::string number(int count, std::string_view noun) {
  return counted(static_cast<std::size_t>(count), noun);
}

/// What could not be looked into is no damage, and is said.
std::string unread_in_words(const Verified& found) {
  std::vector<std::string> parts;
  if (found.ledger.erased > 0) parts.push_back(std::to_string(found.ledger.erased) + " erased");
  if (found.ledger.locked > 0) parts.push_back(std::to_string(found.ledger.locked) + " locked");
  if (found.ledger.held_back > 0)
    parts.push_back(std::to_string(found.ledger.held_back) + " held back elsewhere");
  std::string told = parts.empty() ? "" : "Of the texts " + in_words(parts) + ".";
  if (found.unread_signatures + found.unread_attempts > 0)
    told += " Not looked into for want of keys: " + number(found.unread_signatures, "signature") +
            ", " + number(found.unread_attempts, "attempt") + ".";
  return told;
}

void tell_counts(std::ostream& out, const Verified& found, std::size_t anchors) {
  print_paragraph(out, std::to_string(found.ledger.entries) + " entries, " +
                           std::to_string(found.ledger.bodies) + " bodies, " +
                           counted(found.ledger.attachments, "file") + " and " +
                           counted(found.ledger.bundles, "bundle") + " agree with their hashes; " +
                           counted(found.ledger.signatures, "signature") + " good; " +
                           number(found.replayed, "attempt") + " replayed the same; " +
                           number(found.signed_units, "signature") +
                           " under units thought over again.");
  if (const std::string unread = unread_in_words(found); !unread.empty())
    print_paragraph(out, trimmed(unread));
  if (anchors > 0 && found.ledger.whole())
    out << counted(anchors, "head") << " seen elsewhere: still in this record.\n";
  out << "Fingerprint " << found.fingerprint << '\n';
}

void tell(std::ostream& out, const Verified& found, std::size_t anchors) {
  tell_findings(out, found);
  if (found.ledger.whole()) tell_counts(out, found, anchors);
  if (found.whole()) {
    out << "The record is whole.\n";
    return;
  }
  std::vector<std::string> wrong;
  if (!found.ledger.whole()) wrong.push_back(counted(found.ledger.findings.size(), "finding"));
  const auto differing = std::count_if(
      found.attempts.begin(), found.attempts.end(),
      [](const AttemptFinding& one) { return one.outcome == ReplayOutcome::differs; });
  if (differing > 0)
    wrong.push_back(counted(static_cast<std::size_t>(differing), "attempt") + " not as recorded");
  if (!found.sign_offs.empty())
    wrong.push_back(counted(found.sign_offs.size(), "sign-off") + " not borne out");
  out << "NOT whole: " << in_words(wrong) << ".\n";
}

Result<Exit> verify_record(Request& request, const std::vector<std::string>& files) {
  const std::string path = request.workspace_path();
  if (!request.adapters().file_exists(path))
    throw Failure("There is no workspace at " + path + ".",
                  "Name the file to verify with --workspace.");
  const auto anchors = heads_in(request, files);
  if (!anchors) return tl::unexpected(anchors.error());
  const Verified found = verified(request, *anchors);
  if (request.json())
    print_json(request.out(), in_json(found, anchors->size()));
  else
    tell(request.out(), found, anchors->size());
  return found.whole() ? Exit::done : Exit::verification_failed;
}

}  // namespace

Action define_verify(CLI::App& app) {
  const auto files = std::make_shared<std::vector<std::string>>();
  add_option(app, "--anchor", *files,
             "An export, or anything else with heads that were seen; may be repeated")
      .repeated();
  return [files](Request& request) { return verify_record(request, *files); };
}

}  // namespace tc::cli
