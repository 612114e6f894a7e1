#pragma once

#include <array>
#include <string_view>

#include "base/refusal.h"
#include "people/person.h"

namespace tc {

/// What one person may do to something that belongs to another (or to themselves).
enum class Deed {
  practise,          ///< begin, carry on or end an attempt
  see_practice,      ///< open an attempt that was not submitted as evidence
  add_evidence,      ///< put an item into one's own portfolio, change, submit or withdraw it
  dispute,           ///< dispute an indication
  set_sitting,       ///< set an assessed attempt for a learner, or withdraw it
  confirm,           ///< confirm what somebody else recorded of oneself
  see_portfolio,     ///< open what was submitted
  observe,           ///< record a direct observation of the learner at work
  witness,           ///< testify to what was seen; needs no role
  judge_link,        ///< accept, partly accept or not accept an item against a criterion
  decide_criterion,  ///< working towards, met, not yet met
  plan_action,       ///< agree an action with the learner, or settle one
  settle_dispute,    ///< decide about a disputed indication
  countersign,       ///< a trainee's judgements and decisions; `whose` is the trainee
  sign_unit,         ///< declare a unit complete, as the learner or as the assessor
  move_framework,    ///< move a portfolio to a newer version of its standard
  sample_judgement,  ///< internal quality assurance; `whose` is the assessor
  manage_people,     ///< add people, change roles, enrol keys, recover
  trust_workspace,   ///< accept another workspace's people and roles
  settle_conflict,   ///< settle what a merge left open, join two people
  export_records     ///< take records of others away
};

inline constexpr std::size_t deed_count = 21;
extern const std::array<Deed, deed_count> all_deeds;

std::string_view name_of(Deed deed);

/// Separation of duties: whether `who` may do `deed` to what belongs to `whose` (the learner; for
/// countersign and sample_judgement the assessor whose judgement it is; for manage_people and
/// after it, nobody in particular: `whose` is then `who`). A pure table. Rules of refusal, first
/// that fails:
///   "role-missing"         who lacks a role that the deed asks for
///   "own-work-only"        practice and adding evidence are the learner's own
///   "not-your-learner"     a portfolio is its learner's, and theirs who hold another role
///   "own-evidence"         nobody observes, witnesses, judges or decides their own evidence
///   "own-judgement"        nobody samples or countersigns their own judgements
///   "not-an-apprentice"    evidence, attempts and decisions belong to apprentices
///   "not-an-assessor"      only an assessor's judgements are sampled
///   "not-in-training"      only a trainee's judgements are countersigned
/// An external verifier may see portfolios and export, and nothing else.
[[nodiscard]] Result<void> may(const Person& who, Deed deed, const Person& whose);

}  // namespace tc
