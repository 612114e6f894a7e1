#pragma once

#include <array>
#include <string_view>

#include "base/refusal.h"
#include "people/person.h"

namespace tc {

/// What one person may do to something that belongs to another (or to themselves).
enum class Act {
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

inline constexpr std::array<Act, 9> all_acts{
    Act::practise, Act::see_practice, Act::add_evidence,     Act::see_portfolio,   Act::observe,
    Act::witness,  Act::judge_link,   Act::decide_criterion, Act::sample_judgement};

std::string_view name_of(Act act);

/// Separation of duties: whether `who` may do `act` to what belongs to `whose` (the learner; for
/// sample_judgement the assessor whose judgement it is). Rules of refusal, first that fails:
///   "role-missing"         who lacks the role that the act asks for
///   "own-work-only"        practice and adding evidence are the learner's own
///   "own-evidence"         nobody observes, witnesses, judges or decides their own evidence
///   "own-judgement"        nobody samples their own judgements
///   "not-an-apprentice"    evidence, attempts and decisions belong to apprentices
///   "not-an-assessor"      only an assessor's judgements are sampled
[[nodiscard]] Result<void> may(const Person& who, Act act, const Person& whose);

}  // namespace tc
