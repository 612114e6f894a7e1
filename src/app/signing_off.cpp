#include "app/signing_off.h"

#include "app/evidence_work.h"
#include "app/framework_changes.h"
#include "app/marks.h"
#include "app/recordable.h"
#include "app/signing_in.h"
#include "base/require.h"
#include "base/text.h"
#include "ledger/heads.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// Besides the rules: what a merge left open about the unit is for a person to settle first.
std::vector<Shortfall> all_open(Workplace& workplace, const Portfolio& portfolio,
                                const Framework& framework) {
  std::vector<Shortfall> open = open_before_sign_off(portfolio, framework, workplace.today());
  for (const Conflict& conflict : workplace.record().conflicts())
    if (conflict.learner == portfolio.learner &&
        conflict.criterion.standard == framework.standard.urn)
      open.push_back({"conflict", conflict.sentence});
  return open;
}

/// The framework that the library has, where it is not the one that was adopted.
const Framework* newer_framework(const Workplace& workplace, const Portfolio& portfolio,
                                 const StandardUrn& standard) {
  const FrameworkAdopted* adopted = portfolio.framework(standard);
  const Framework* shelved = workplace.library().find_framework(standard);
  if (adopted == nullptr || shelved == nullptr || shelved->hash == adopted->bundle) return nullptr;
  return shelved;
}

/// What a signature is checked and made upon.
struct Signing {
  Person by;
  PersonId learner;
  Portfolio portfolio;
  std::shared_ptr<const Framework> framework;
  UnitStanding standing;
};

Refusal signed_already(SignedAs part) {
  return {"signed-already", "The unit is signed already, as " + std::string(in_words(part)) + ".",
          ""};
}

Result<void> check_assessor(const Signing& signing) {
  if (signing.by.id == signing.learner)
    return refuse("own-evidence", "Nobody signs their own unit as its assessor.");
  if (!assesses(signing.by))
    return refuse("role-missing", "Only an assessor may sign a unit as its assessor, and " +
                                      signing.by.name + " is not one.");
  if (signing.standing.assessor) return tl::unexpected(signed_already(SignedAs::assessor));
  return {};
}

Result<void> check_learner(const Signing& signing) {
  if (signing.by.id != signing.learner)
    return refuse("own-work-only", "Only the learner signs a unit as its learner.");
  if (signing.standing.learner) return tl::unexpected(signed_already(SignedAs::learner));
  if (!signing.standing.assessor)
    return refuse("assessor-first", "The assessor signs a unit first, and has not yet.",
                  "Ask your assessor to sign it.");
  return {};
}

Result<void> check_countersigner(Workplace& workplace, const Signing& signing) {
  if (!signing.standing.assessor)
    return refuse("assessor-first", "The assessor signs a unit first, and has not yet.");
  if (!signing.standing.needs_countersigner)
    return refuse("not-in-training",
                  "Only a trainee's sign-off is countersigned, and a qualified assessor signed.");
  if (signing.standing.countersigner)
    return tl::unexpected(signed_already(SignedAs::countersigner));
  if (signing.by.id == signing.learner)
    return refuse("own-evidence", "Nobody countersigns their own unit.");
  return workplace.allowed(signing.by.id, Deed::countersign, signing.standing.assessor->by);
}

Result<void> check_part(Workplace& workplace, const Signing& signing, SignedAs part) {
  switch (part) {
    case SignedAs::assessor:
      return check_assessor(signing);
    case SignedAs::learner:
      return check_learner(signing);
    case SignedAs::countersigner:
      return check_countersigner(workplace, signing);
  }
  return {};
}

Result<void> nothing_open(Workplace& workplace, const Signing& signing) {
  const std::vector<Shortfall> open = all_open(workplace, signing.portfolio, *signing.framework);
  if (open.empty()) return {};
  std::vector<std::string> sentences;
  for (const Shortfall& one : open) sentences.push_back(one.sentence);
  return refuse("unit-open",
                unit_name(signing.framework->standard.urn) + " cannot be signed off yet: " +
                    counted(open.size(), "thing") + (open.size() == 1 ? " is" : " are") + " open.",
                joined(sentences, "\n"));
}

/// Refuses whoever may not sign in that part, and whatever is open.
Result<void> check(Workplace& workplace, const Signing& signing, SignedAs part) {
  if (auto can = check_part(workplace, signing, part); !can) return can;
  if (part != SignedAs::learner)
    if (auto signs = may_sign(workplace, signing.by.id); !signs) return signs;
  return nothing_open(workplace, signing);
}

Draft draft_of(Workplace& workplace, const Signing& signing, SignedAs part) {
  const Framework& framework = *signing.framework;
  UnitSigned body{signing.learner,
                  framework.standard.urn,
                  part,
                  std::string(decision_rules_version),
                  framework.hash,
                  hex(fingerprint_of(workplace.log().heads()).full),
                  {}};
  for (const Criterion* criterion : framework.standard.judged())
    if (const auto* decided = signing.portfolio.newest_decision(framework.standard.ref(*criterion)))
      body.decisions.push_back(decided->id);
  Draft draft{signing.by.id, std::string(kinds::unit_signed), body.decisions, body_text(body)};
  const UnitStanding& standing = signing.standing;
  for (const auto* before : {&standing.assessor, &standing.learner, &standing.countersigner})
    if (*before) draft.answers.push_back((*before)->id);
  draft.key = portfolio_key(signing.learner);
  draft.signer = workplace.signer(signing.by.id);
  return draft;
}

Result<std::vector<Draft>> signing_drafts(Workplace& workplace, const PersonId& who,
                                          const PersonId& learner, const StandardUrn& standard,
                                          SignedAs part) {
  if (auto may_do = workplace.allowed(who, Deed::sign_unit, learner); !may_do)
    return tl::unexpected(may_do.error());
  const auto framework = workplace.framework(learner, standard);
  if (!framework) return tl::unexpected(framework.error());
  Signing signing{*workplace.person(who), workplace.person(learner)->id, {}, *framework, {}};
  signing.portfolio = workplace.record().portfolio(signing.learner).as_submitted();
  signing.standing = unit_standing(signing.portfolio, **framework);
  if (auto can = check(workplace, signing, part); !can) return tl::unexpected(can.error());
  return std::vector<Draft>{draft_of(workplace, signing, part)};
}

Result<std::vector<Draft>> moving_drafts(Workplace& workplace, const PersonId& who,
                                         const PersonId& learner, const StandardUrn& standard,
                                         const std::string& because) {
  if (auto may_do = workplace.allowed(who, Deed::move_framework, learner); !may_do)
    return tl::unexpected(may_do.error());
  const Portfolio portfolio = workplace.record().portfolio(learner);
  const FrameworkAdopted* adopted = portfolio.framework(standard);
  if (adopted == nullptr)
    return refuse("nothing-adopted", "There are no results for " + unit_name(standard) +
                                         " yet: the library's words and rules hold anyhow.");
  const Framework* newer = newer_framework(workplace, portfolio, standard);
  if (newer == nullptr)
    return refuse("framework-is-current",
                  "The portfolio has the words and rules that the library has.");
  Draft draft =
      adoption_draft(workplace, who, *newer, {adopted->learner, standard, "", "", because});
  draft.answers = {adopted->id};
  return std::vector<Draft>{draft};
}

}  // namespace

Result<UnitView> open_unit(Workplace& workplace, const PersonId& who, const PersonId& learner,
                           const StandardUrn& standard) {
  auto portfolio = open_portfolio(workplace, who, learner);
  if (!portfolio) return tl::unexpected(portfolio.error());
  const auto framework = workplace.framework(portfolio->learner, standard);
  if (!framework) return tl::unexpected(framework.error());
  UnitView view;
  view.framework = *framework;
  view.portfolio = std::move(*portfolio);
  view.standing = unit_standing(view.portfolio, *view.framework);
  view.open = all_open(workplace, view.portfolio.as_submitted(), *view.framework);
  if (const Framework* newer = newer_framework(workplace, view.portfolio, standard)) {
    view.newer_framework = true;
    view.changes = framework_changes(*view.framework, *newer);
  }
  return view;
}

Result<UnitSignature> sign_unit(Workplace& workplace, const PersonId& who, const PersonId& learner,
                                const StandardUrn& standard, SignedAs part) {
  const auto recorded = workplace.record_after(
      [&] { return signing_drafts(workplace, who, learner, standard, part); });
  if (!recorded) return tl::unexpected(recorded.error());
  const EntryId made = recorded->back().id;
  const PersonId canonical = workplace.person(learner)->id;
  for (const UnitSignature& one : workplace.record().portfolio(canonical).signatures)
    if (one.id == made) return one;
  require(false, "a signature that was recorded is in the portfolio");
  return UnitSignature{};
}

Result<void> move_framework(Workplace& workplace, const PersonId& who, const PersonId& learner,
                            const StandardUrn& standard, std::string_view because) {
  if (auto can_be = recordable(because, "reason"); !can_be) return can_be;
  const std::string reason(trimmed(because));
  if (reason.empty())
    return refuse("reason-needed", "A portfolio is moved to other rules with a reason.",
                  "Say in a sentence why, for those who look at it later.");
  const auto recorded = workplace.record_after(
      [&] { return moving_drafts(workplace, who, learner, standard, reason); });
  if (!recorded) return tl::unexpected(recorded.error());
  return {};
}

}  // namespace tc
