#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/span.h"
#include "standard/criterion.h"
#include "standard/standard.h"

namespace tc {

/// What a standard's assessment strategy lets a simulation count for. `supplementary`: beside
/// evidence from real work it counts, alone it never makes a criterion met.
enum class SimulationUse { forbidden, supplementary, permitted };

/// "supplementary", as policies spell it and screens show it.
std::string_view name(SimulationUse use);
std::optional<SimulationUse> parse_simulation_use(std::string_view name);

/// A clause of a policy with where it comes from. Without a source it is unconfirmed, and
/// whoever shows it says so.
struct SimulationClause {
  SimulationUse use = SimulationUse::supplementary;
  std::optional<std::string> source;

  bool confirmed() const { return source.has_value(); }
};

/// How much accepted evidence makes one criterion sufficient.
struct Amounts {
  int occasions = 1;  ///< separate ones: another day or another customer
  int real_work = 1;  ///< of these, in real work; 0 where simulation is permitted alone
  int customers = 1;  ///< different ones
  int methods = 1;    ///< different kinds of evidence

  bool operator==(const Amounts&) const = default;
};

struct SufficiencyClause {
  Amounts performance;
  Amounts knowledge{1, 0, 0, 1};
  std::map<CriterionCode, Amounts> of_criterion;  ///< in place of the above
  std::optional<std::string> source;

  const Amounts& of(const CriterionCode& code) const;
};

/// A number with where it comes from: months after which evidence is no longer current, working
/// days in which feedback is due.
struct NumberClause {
  int value = 0;
  std::optional<std::string> source;
};

/// What evidence one standard asks for (content/policies). It is content, not code: a centre
/// changes it to what its awarding organisation says.
struct EvidencePolicy {
  StandardUrn standard;
  SimulationClause simulation;
  SufficiencyClause sufficiency;
  std::optional<NumberClause> currency_months;
  NumberClause feedback_days{10, std::nullopt};  ///< working days, from submission
  /// What no simulation can show of a criterion, in our own words, for whoever looks for
  /// evidence: {P2, "voice and eye contact"}. No entry where there is nothing of that kind.
  std::map<CriterionCode, std::string> workplace_shows;
  Span place;

  /// Empty where there is no entry.
  std::string_view only_the_workplace_shows(const CriterionCode& code) const;
};

/// A standard with its policy, as they were read: what a portfolio is judged by.
struct Framework {
  Standard standard;
  EvidencePolicy policy;
  std::string bundle;  ///< both in canonical form
  std::string hash;    ///< SHA-256 of the bundle, hexadecimal
};

}  // namespace tc
