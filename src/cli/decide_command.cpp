#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"
#include "cli/command.h"
#include "cli/mark_words.h"
#include "cli/options.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct DecideOptions {
  std::string criterion;
  std::string learner;
  std::string standard;
  std::string feedback;
  bool met = false;
  bool working_towards = false;
  bool not_yet_met = false;
  bool sign = false;

  Decision decision() const {
    if (met) return Decision::met;
    return working_towards ? Decision::working_towards : Decision::not_yet_met;
  }
};

/// A bare name is of the standard named, else of the one that the learner has evidence for.
std::string standard_of(Request& request, const Person& learner, const DecideOptions& asked) {
  if (!asked.standard.empty()) return asked.standard;
  const auto code = parse_criterion_code(asked.criterion);
  std::string only;
  for (const EvidenceItem& item : request.workplace().record().portfolio(learner.id).items)
    for (const Link& link : item.links) {
      if (!code || link.criterion.code != *code) continue;
      if (!only.empty() && only != link.criterion.standard.text) return "";
      only = link.criterion.standard.text;
    }
  return only;
}

Result<Exit> decide_criterion(Request& request, const DecideOptions& asked) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto learner = learner_named(request, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  const auto criterion =
      criterion_named(request.library(), asked.criterion, standard_of(request, *learner, asked));
  if (!criterion) return tl::unexpected(criterion.error());
  const CriterionDecided decision{learner->id, *criterion, asked.decision(), asked.feedback};
  if (auto set = set_marks(request, who->id, *learner, {decision},
                           asked.sign ? AtOnce::sign : AtOnce::keep);
      !set)
    return tl::unexpected(set.error());
  if (request.json()) {
    Json json = in_json(request, decision);
    json["learner"] = learner->id.text;
    json["decided_by"] = who->id.text;
    json["to_be_signed"] = marks(request.workplace(), who->id, learner->id).size();
    print_json(request.out(), json);
    return Exit::done;
  }
  print_paragraph(request.out(), text(*criterion) + " for " + learner->name + ": " +
                                     std::string(in_words(asked.decision())) + ", decided by " +
                                     who->name + ".");
  print_paragraph(request.out(), what_is_to_be_signed(request, who->id, *learner));
  return Exit::done;
}

}  // namespace

Action define_decide(CLI::App& app) {
  const auto asked = std::make_shared<DecideOptions>();
  takes_criterion(add_option(app, "CRITERION", asked->criterion, "P3 or IMIVPO01/P3").required());
  add_option(app, "--learner", asked->learner, "For whom; the only apprentice without it");
  add_option(app, "--standard", asked->standard, "The standard of a bare name such as P3");
  add_option(app, "--feedback", asked->feedback, "What the learner reads; needed unless met");
  add_flag(app, "--sign", asked->sign, "Sign it now, with all other marks about this learner");
  CLI::App& decision = one_of(app, "decision");
  add_flag(decision, "--met", asked->met, "The criterion is met");
  add_flag(decision, "--working-towards", asked->working_towards, "On the way: say what is next");
  add_flag(decision, "--not-yet-met", asked->not_yet_met, "Not yet met: say what is still needed");
  return [asked](Request& request) { return decide_criterion(request, *asked); };
}

}  // namespace tc::cli
