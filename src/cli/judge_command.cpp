#include <nlohmann/json.hpp>
#include <ostream>

#include "app/evidence_work.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/items.h"
#include "cli/mark_words.h"
#include "cli/options.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct JudgeOptions {
  std::string item;
  std::string learner;
  std::vector<std::string> criteria;
  std::string feedback;
  std::string inferred_from;
  bool accept = false;
  bool partly = false;
  bool not_accept = false;
  bool not_valid = false;
  bool not_authentic = false;
  bool not_current = false;
  bool sign = false;

  Verdict verdict() const {
    if (accept) return Verdict::accepted;
    return partly ? Verdict::partly_accepted : Verdict::not_accepted;
  }
};

/// Bare names are of a standard that the item is linked to.
Result<std::vector<PendingMark>> marks_asked(Request& request, const EvidenceItem& item,
                                             const JudgeOptions& asked) {
  std::vector<PendingMark> marks;
  for (const std::string& name : asked.criteria) {
    const std::string standard =
        item.links.empty() ? "" : item.links.front().criterion.standard.text;
    const auto criterion = criterion_named(request.library(), name, standard);
    if (!criterion) return tl::unexpected(criterion.error());
    if (item.find(*criterion) == nullptr)
      return refuse("not-linked", item.number + " is not linked to " + text(*criterion) + ".",
                    "Judge it against the criteria that it is linked to.");
    marks.emplace_back(LinkJudged{item.id,
                                  *criterion,
                                  asked.verdict(),
                                  {!asked.not_valid, !asked.not_authentic, !asked.not_current},
                                  asked.feedback,
                                  asked.inferred_from});
  }
  return marks;
}

void print(Request& request, const PersonId& who, const Person& learner,
           const std::vector<PendingMark>& marks) {
  if (request.json()) {
    Json list = Json::array();
    for (const PendingMark& mark : marks) list.push_back(in_json(request, mark));
    print_json(request.out(),
               {{"learner", learner.id.text},
                {"marks", list},
                {"to_be_signed", tc::marks(request.workplace(), who, learner.id).size()}});
    return;
  }
  for (const PendingMark& mark : marks) print_paragraph(request.out(), in_words(request, mark));
  print_paragraph(request.out(), what_is_to_be_signed(request, who, learner));
}

Result<Exit> judge_item(Request& request, const JudgeOptions& asked) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto learner = learner_named(request, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  const auto item = find_item(request.workplace(), who->id, learner->id, asked.item);
  if (!item) return tl::unexpected(item.error());
  // All names first, so that a slip in the second leaves the first unmarked as well.
  const auto marks = marks_asked(request, *item, asked);
  if (!marks) return tl::unexpected(marks.error());
  if (auto set =
          set_marks(request, who->id, *learner, *marks, asked.sign ? AtOnce::sign : AtOnce::keep);
      !set)
    return tl::unexpected(set.error());
  print(request, who->id, *learner, *marks);
  return Exit::done;
}

void add_verdicts(CLI::App& app, JudgeOptions& asked) {
  CLI::App& verdict = one_of(app, "verdict");
  add_flag(verdict, "--accept", asked.accept, "It is accepted");
  add_flag(verdict, "--partly", asked.partly, "It is partly accepted: say what is missing");
  add_flag(verdict, "--not-accept", asked.not_accept, "It is not accepted: say why");
  add_flag(app, "--not-valid", asked.not_valid, "It does not show this criterion");
  add_flag(app, "--not-authentic", asked.not_authentic, "It is not the learner's own");
  add_flag(app, "--not-current", asked.not_current, "It is too old");
}

}  // namespace

Action define_judge(CLI::App& app) {
  const auto asked = std::make_shared<JudgeOptions>();
  add_option(app, "ITEM", asked->item, "The item's number, such as VPO01/E07").required();
  add_option(app, "--learner", asked->learner, "Whose item; the only apprentice without it");
  takes_criterion(
      add_option(app, "--criterion", asked->criteria, "Against which criterion; may be repeated")
          .required()
          .repeated());
  add_option(app, "--feedback", asked->feedback, "What the learner reads; needed unless accepted");
  add_option(app, "--inferred-from", asked->inferred_from,
             "Knowledge inferred from performance: what it was seen in");
  add_flag(app, "--sign", asked->sign, "Sign it now, with all other marks about this learner");
  add_verdicts(app, *asked);
  return [asked](Request& request) { return judge_item(request, *asked); };
}

}  // namespace tc::cli
