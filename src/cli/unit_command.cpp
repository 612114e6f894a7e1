// A unit as a whole: what is open, and the signatures under it.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/signing_off.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct UnitOptions {
  std::string standard;
  std::string learner;
  std::string as;
  std::string because;
};

/// The one named, else the only one that the learner has submitted evidence for.
Result<StandardUrn> unit_asked(Request& request, const Person& learner, const std::string& urn) {
  if (!urn.empty()) {
    const auto named = standard_named(request.library(), urn);
    if (!named) return tl::unexpected(named.error());
    return (*named)->urn;
  }
  std::vector<std::string> urns;
  for (const EvidenceItem& item : request.workplace().record().portfolio(learner.id).items)
    for (const Link& link : item.links)
      if (std::find(urns.begin(), urns.end(), link.criterion.standard.text) == urns.end())
        urns.push_back(link.criterion.standard.text);
  if (urns.empty() && !request.library().standards.empty())
    for (const Standard& standard : request.library().standards) urns.push_back(standard.urn.text);
  if (urns.size() == 1) return StandardUrn(urns.front());
  return refuse("usage", "Say which standard's unit is meant.",
                urns.empty() ? "" : "There are: " + in_words(urns) + ".");
}

struct Asked {
  Person who;
  Person learner;
  StandardUrn standard;
};

Result<Asked> asked_by(Request& request, const Result<Person>& who, const UnitOptions& asked) {
  if (!who) return tl::unexpected(who.error());
  const auto learner = learner_of(request, *who, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  const auto standard = unit_asked(request, *learner, asked.standard);
  if (!standard) return tl::unexpected(standard.error());
  return Asked{*who, *learner, *standard};
}

std::string name_in(Request& request, const PersonId& id) {
  const Person* person = request.workplace().record().find_person(id);
  return person == nullptr ? id.text : person->name;
}

Json in_json(Request& request, const UnitSignature& signature) {
  return {{"signature", signature.id.text},
          {"part", tc::name_of(signature.part)},
          {"by", name_in(request, signature.by)},
          {"at", utc_text(signature.at)},
          {"rules", signature.rules},
          {"framework", signature.framework},
          {"fingerprint", signature.fingerprint},
          {"decisions", signature.decisions.size()}};
}

Json in_json(Request& request, const UnitView& unit) {
  Json open = Json::array();
  for (const Shortfall& one : unit.open)
    open.push_back({{"rule", one.rule}, {"sentence", one.sentence}});
  Json signatures = Json::array();
  for (const auto& signature :
       {unit.standing.assessor, unit.standing.learner, unit.standing.countersigner})
    if (signature) signatures.push_back(in_json(request, *signature));
  return {{"standard", unit.framework->standard.urn.text},
          {"framework", unit.framework->hash},
          {"complete", unit.standing.complete()},
          {"needs_countersigner", unit.standing.needs_countersigner},
          {"open", open},
          {"signatures", signatures},
          {"newer_framework", unit.newer_framework},
          {"changes", unit.changes}};
}

void tell_signature(Request& request, std::string_view part,
                    const std::optional<UnitSignature>& signature) {
  print_paragraph(request.out(), std::string(part) + ": " +
                                     (signature ? "signed by " + name_in(request, signature->by) +
                                                      " on " + moment(signature->at)
                                                : "not signed") +
                                     ".");
}

void tell(Request& request, const Person& learner, const UnitView& unit) {
  std::ostream& out = request.out();
  const Standard& standard = unit.framework->standard;
  print_paragraph(out, learner.name + ", " + standard.urn.text + " " + standard.title);
  tell_signature(request, "Assessor", unit.standing.assessor);
  tell_signature(request, "Learner", unit.standing.learner);
  if (unit.standing.needs_countersigner)
    tell_signature(request, "Countersigner", unit.standing.countersigner);
  for (const Shortfall& one : unit.open) print_hanging(out, "- ", one.sentence);
  if (unit.standing.complete())
    out << "The unit is complete.\n";
  else if (unit.open.empty())
    out << "Nothing is open: it can be signed ('tradecounter unit sign').\n";
  if (!unit.newer_framework) return;
  out << "There is a newer version of its words or rules ('tradecounter unit move'):\n";
  for (const std::string& change : unit.changes) print_hanging(out, "- ", change);
}

Result<Exit> tell_unit(Request& request, const Asked& asked) {
  const auto unit = open_unit(request.workplace(), asked.who.id, asked.learner.id, asked.standard);
  if (!unit) return tl::unexpected(unit.error());
  if (request.json())
    print_json(request.out(), in_json(request, *unit));
  else
    tell(request, asked.learner, *unit);
  return Exit::done;
}

Result<Exit> show(Request& request, const UnitOptions& options) {
  const auto asked = asked_by(request, acting_viewer(request), options);
  if (!asked) return tl::unexpected(asked.error());
  return tell_unit(request, *asked);
}

Result<Exit> sign(Request& request, const UnitOptions& options) {
  const SignedAs part = *parse_signed_as(options.as);
  const auto who =
      part == SignedAs::learner ? acting_apprentice(request) : acting_assessor(request);
  const auto asked = asked_by(request, who, options);
  if (!asked) return tl::unexpected(asked.error());
  const auto signature =
      sign_unit(request.workplace(), asked->who.id, asked->learner.id, asked->standard, part);
  if (!signature) return tl::unexpected(signature.error());
  if (request.json()) {
    print_json(request.out(), in_json(request, *signature));
    return Exit::done;
  }
  print_paragraph(request.out(), asked->who.name + " signed " + asked->standard.text + " of " +
                                     asked->learner.name + " as " +
                                     std::string(tc::in_words(part)) + ".");
  request.out() << "Fingerprint " << signature->fingerprint << '\n';
  return Exit::done;
}

Result<Exit> move(Request& request, const UnitOptions& options) {
  const auto asked = asked_by(request, acting_assessor(request), options);
  if (!asked) return tl::unexpected(asked.error());
  const auto moved = move_framework(request.workplace(), asked->who.id, asked->learner.id,
                                    asked->standard, options.because);
  if (!moved) return tl::unexpected(moved.error());
  return tell_unit(request, *asked);
}

void add_unit_options(CLI::App& app, UnitOptions& options) {
  add_option(app, "STANDARD", options.standard,
             "The standard's URN; the one that there is evidence for without it");
  add_option(app, "--learner", options.learner, "Whose unit; your own without it");
}

}  // namespace

Action define_unit_show(CLI::App& app) {
  const auto options = std::make_shared<UnitOptions>();
  add_unit_options(app, *options);
  return [options](Request& request) { return show(request, *options); };
}

Action define_unit_sign(CLI::App& app) {
  const auto options = std::make_shared<UnitOptions>();
  add_unit_options(app, *options);
  std::vector<std::string> parts;
  for (const SignedAs part : {SignedAs::learner, SignedAs::assessor, SignedAs::countersigner})
    parts.emplace_back(tc::name_of(part));
  takes_word(add_option(app, "--as", options->as, "In which part you sign").required(), "PART",
             std::move(parts));
  return [options](Request& request) { return sign(request, *options); };
}

Action define_unit_move(CLI::App& app) {
  const auto options = std::make_shared<UnitOptions>();
  add_unit_options(app, *options);
  add_option(app, "--because", options->because, "Why the portfolio moves to the newer version")
      .required();
  return [options](Request& request) { return move(request, *options); };
}

}  // namespace tc::cli
