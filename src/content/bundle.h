#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "content/surroundings.h"
#include "content/tree.h"
#include "scenario/library.h"

namespace tc {

/// What an attempt at a scenario depends on, as one canonical text with its hash: an object of
/// acts (those that the scenario and what surrounds it name), authority, characters (the
/// customer's), conduct, format, moves, scenario, shared (the scenes that it includes) and
/// translation; what is not there has no key. The format is "2"; where the scenario has a world it
/// is "3", with all acts and with the catalogue that the world is made of.
BundledScenario bundled(Node tree, Scenario scenario, const Surroundings& surroundings,
                        const Translation* translation = nullptr);

/// A standard or a policy, and its file's tree in canonical form.
template <class Value>
struct ReadValue {
  Value value;
  std::string json;
};

/// What a portfolio is judged by, as one canonical text:
/// {"format":"1","policy":{…},"standard":{…}}, with its hash. A standard without a policy (null)
/// gets EvidencePolicy's values, and its text no "policy".
Framework framework_of(const ReadValue<Standard>& standard,
                       const ReadValue<EvidencePolicy>* policy);

/// Reads such texts back. What comes out is what was bundled, but for its places.
class CanonicalBundleReader final : public BundleReader {
 public:
  std::shared_ptr<const Scenario> read(std::string_view bundle) const override;
  /// Takes only a text that framework_of could have written, byte for byte.
  std::shared_ptr<const Framework> read_framework(std::string_view bundle) const override;
};

}  // namespace tc
