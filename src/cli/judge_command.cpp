#include <CLI/App.hpp>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/assessing.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/items.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct JudgeOptions {
  std::string item;
  std::string learner;
  std::vector<std::string> criteria;
  std::string feedback;
  bool accept = false;
  bool partly = false;
  bool not_accept = false;

  Verdict verdict() const {
    if (accept) return Verdict::accepted;
    return partly ? Verdict::partly_accepted : Verdict::not_accepted;
  }
};

/// Bare names are of a standard that the item is linked to.
Result<std::vector<CriterionRef>> criteria_of(Request& request, const EvidenceItem& item,
                                              const JudgeOptions& asked) {
  std::vector<CriterionRef> criteria;
  for (const std::string& name : asked.criteria) {
    const auto criterion =
        criterion_named(request.library(), name, item.links.front().criterion.standard.text);
    if (!criterion) return tl::unexpected(criterion.error());
    if (item.find(*criterion) == nullptr)
      return refuse("not-linked", item.number + " is not linked to " + text(*criterion) + ".",
                    "Judge it against the criteria that it is linked to.");
    criteria.push_back(*criterion);
  }
  return criteria;
}

Result<Exit> judge_item(Request& request, const JudgeOptions& asked) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto learner = learner_named(request, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  const auto item = find_item(request.workplace(), learner->id, asked.item);
  if (!item) return tl::unexpected(item.error());
  // All names first, so that a slip in the second leaves the first unjudged as well.
  const auto criteria = criteria_of(request, *item, asked);
  if (!criteria) return tl::unexpected(criteria.error());
  for (const CriterionRef& criterion : *criteria)
    if (const auto judged = judge(request.workplace(), who->id, item->id, criterion,
                                  asked.verdict(), asked.feedback);
        !judged)
      return tl::unexpected(judged.error());
  const auto after = find_item(request.workplace(), learner->id, asked.item);
  if (!after) return tl::unexpected(after.error());
  print_item(request, *after, "Recorded.");
  return Exit::done;
}

}  // namespace

Action define_judge(CLI::App& app) {
  const auto asked = std::make_shared<JudgeOptions>();
  app.add_option("ITEM", asked->item, "The item's number, such as VPO01/E07")->required();
  app.add_option("--learner", asked->learner, "Whose item; the only apprentice without it");
  takes_criterion(
      app.add_option("--criterion", asked->criteria, "Against which criterion; may be repeated")
          ->required()
          ->expected(1)
          ->take_all());
  app.add_option("--feedback", asked->feedback, "What the learner reads; needed unless accepted");
  auto* verdict = app.add_option_group("verdict", "One of these");
  verdict->add_flag("--accept", asked->accept, "It is accepted");
  verdict->add_flag("--partly", asked->partly, "It is partly accepted: say what is missing");
  verdict->add_flag("--not-accept", asked->not_accept, "It is not accepted: say why");
  verdict->require_option(1);
  return [asked](Request& request) { return judge_item(request, *asked); };
}

}  // namespace tc::cli
