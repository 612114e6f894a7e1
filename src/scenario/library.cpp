#include "scenario/library.h"

#include <algorithm>

namespace tc {

const BundledScenario* Library::find_scenario(std::string_view id,
                                              std::string_view language) const {
  const auto is_wanted = [&](const BundledScenario& one) {
    return one.scenario->id == id && one.scenario->language == language;
  };
  for (const auto* rows : {&scenarios, &translations}) {
    const auto found = std::find_if(rows->begin(), rows->end(), is_wanted);
    if (found != rows->end()) return &*found;
  }
  return nullptr;
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
