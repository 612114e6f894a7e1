#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "assessment/portfolio.h"
#include "base/calendar_date.h"
#include "standard/evidence_policy.h"

namespace tc {

/// What is counted for one criterion: accepted links of submitted items that are still current.
struct Counted {
  int occasions = 0;
  int real_work = 0;
  int customers = 0;
  int methods = 0;
  int too_old = 0;           ///< accepted, and past the policy's months
  int unsigned_trainee = 0;  ///< accepted by a trainee and not countersigned: not counted
  bool simulation_only = false;
};

/// What it is counted for: to decide, a trainee's own judgements count (so does their decision,
/// until it is countersigned); to sign off, only those that stand.
enum class CountedFor : std::uint8_t { deciding, sign_off };

Counted counted(const Portfolio& portfolio, const Framework& framework,
                const CriterionRef& criterion, const CalendarDate& today,
                CountedFor purpose = CountedFor::sign_off);

/// What one criterion still needs, as a rule's name and a sentence for people.
struct Shortfall {
  std::string rule;  ///< "occasions", "real-work", "customers", "methods", "current", "accepted",
                     ///< "countersigned"; of a sign-off also "decided" and "met"
  std::string
      sentence;  ///< "P7 needs one more occasion with a different customer, from real work."
};

/// In the order of the rules; none: the evidence is sufficient. Where several are missing at once
/// and one more item could supply them all, they are one sentence.
std::vector<Shortfall> shortfalls(const Portfolio& portfolio, const Framework& framework,
                                  const CriterionRef& criterion, const CalendarDate& today,
                                  CountedFor purpose = CountedFor::sign_off);

/// What stands between a learner and the sign-off of a unit; none: it can be signed.
std::vector<Shortfall> open_before_sign_off(const Portfolio& portfolio, const Framework& framework,
                                            const CalendarDate& today);

/// Where a unit stands.
struct UnitStanding {
  std::optional<UnitSignature> assessor;  ///< the newest that still stands
  std::optional<UnitSignature> learner;
  std::optional<UnitSignature> countersigner;
  bool needs_countersigner = false;  ///< the assessor who signed was in training

  bool complete() const { return assessor && learner && (!needs_countersigner || countersigner); }
};
/// A signature stands while every judged criterion's newest decision is "met" and one that it
/// rests on. A countersigner is another person than the assessor.
UnitStanding unit_standing(const Portfolio& portfolio, const Framework& framework);

}  // namespace tc
