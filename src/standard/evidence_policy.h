#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/span.h"
#include "standard/criterion.h"

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

/// What evidence one standard asks for (content/policies). It is content, not code: a centre
/// changes it to what its awarding organisation says.
struct EvidencePolicy {
  StandardUrn standard;
  SimulationClause simulation;
  /// What no simulation can show of a criterion, in our own words, for whoever looks for
  /// evidence: {P2, "voice and eye contact"}. No entry where there is nothing of that kind.
  std::map<CriterionCode, std::string> workplace_shows;
  Span place;

  /// Empty where there is no entry.
  std::string_view only_the_workplace_shows(const CriterionCode& code) const;
};

}  // namespace tc
