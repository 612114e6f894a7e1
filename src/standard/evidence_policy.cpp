#include "standard/evidence_policy.h"

namespace tc {

std::string_view name(SimulationUse use) {
  switch (use) {
    case SimulationUse::forbidden:
      return "forbidden";
    case SimulationUse::supplementary:
      return "supplementary";
    case SimulationUse::permitted:
      return "permitted";
  }
  return "";
}

std::optional<SimulationUse> parse_simulation_use(std::string_view word) {
  for (const SimulationUse use :
       {SimulationUse::forbidden, SimulationUse::supplementary, SimulationUse::permitted})
    if (name(use) == word) return use;
  return std::nullopt;
}

const Amounts& SufficiencyClause::of(const CriterionCode& code) const {
  if (const auto at = of_criterion.find(code); at != of_criterion.end()) return at->second;
  return code.kind == CriterionKind::performance ? performance : knowledge;
}

std::string_view EvidencePolicy::only_the_workplace_shows(const CriterionCode& code) const {
  const auto at = workplace_shows.find(code);
  return at == workplace_shows.end() ? std::string_view() : std::string_view(at->second);
}

}  // namespace tc
