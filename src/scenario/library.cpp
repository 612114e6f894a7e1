#include "scenario/library.h"

#include <algorithm>

namespace tc {

const BundledScenario* Library::find_scenario(std::string_view id) const {
  const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                  [&](const BundledScenario& s) { return s.scenario->id == id; });
  return found == scenarios.end() ? nullptr : &*found;
}

const EvidencePolicy* Library::find_policy(const StandardUrn& standard) const {
  const auto found = std::find_if(policies.begin(), policies.end(),
                                  [&](const EvidencePolicy& p) { return p.standard == standard; });
  return found == policies.end() ? nullptr : &*found;
}

const Framework* Library::find_framework(const StandardUrn& standard) const {
  const auto found = std::find_if(frameworks.begin(), frameworks.end(),
                                  [&](const Framework& f) { return f.standard.urn == standard; });
  return found == frameworks.end() ? nullptr : &*found;
}

}  // namespace tc
