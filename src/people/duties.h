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
  add_evidence,      ///< put an item into the portfolio, with the learner's reason
  see_portfolio,     ///< open what was submitted
  observe,           ///< record a direct observation of the learner at work
  witness,           ///< testify to what was seen; needs no role
  judge_link,        ///< accept, partly accept or not accept an item against a criterion
  decide_criterion,  ///< working towards, met, not yet met
  sample_judgement   ///< internal quality assurance of a judgement
};

inline constexpr std::array<Deed, 9> all_deeds{
    Deed::practise,      Deed::see_practice,     Deed::add_evidence,
    Deed::see_portfolio, Deed::observe,          Deed::witness,
    Deed::judge_link,    Deed::decide_criterion, Deed::sample_judgement};

std::string_view name_of(Deed deed);

/// Separation of duties: whether `who` may do `deed` to what belongs to `whose` (the learner; for
/// sample_judgement the assessor whose judgement it is). Rules of refusal, first that fails:
///   "role-missing"         who lacks the role that the deed asks for
///   "own-work-only"        practice and adding evidence are the learner's own
///   "not-your-learner"   a portfolio is its learner's, and theirs who hold another role
///   "own-evidence"         nobody observes, witnesses, judges or decides their own evidence
///   "own-judgement"        nobody samples their own judgements
///   "not-an-apprentice"    evidence, attempts and decisions belong to apprentices
///   "not-an-assessor"      only an assessor's judgements are sampled
[[nodiscard]] Result<void> may(const Person& who, Deed deed, const Person& whose);

}  // namespace tc
