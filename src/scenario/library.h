#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/scenario.h"
#include "standard/evidence_policy.h"
#include "standard/fact.h"
#include "standard/standard.h"

namespace tc {

/// A scenario with the bundle that an attempt at it depends on: everything that was read for
/// it, in canonical form, and that text's SHA-256 in hexadecimal.
struct BundledScenario {
  std::shared_ptr<const Scenario> scenario;
  std::string bundle;
  std::string hash;
};

namespace trade {
struct FiveWays;
}
struct Surroundings;  // content's: what further scenarios are read against

/// The content that the program has at hand: read once at the start, immutable afterwards.
struct Library {
  std::vector<Standard> standards;
  std::vector<EvidencePolicy> policies;
  std::shared_ptr<const Common> common = std::make_shared<const Common>();
  std::shared_ptr<const Facts> facts;                ///< null where there are none, or not whole
  std::shared_ptr<const trade::FiveWays> five_ways;  ///< null where there is none, or not whole
  std::shared_ptr<const Surroundings> surroundings;
  /// Each standard with its policy, as a portfolio adopts them, in the standards' order. One whose
  /// policy has a fault is left out.
  std::vector<Framework> frameworks;
  std::vector<BundledScenario> scenarios;     ///< in the order of their files' paths
  std::vector<BundledScenario> translations;  ///< of those, in other languages

  /// Null where there is none, or none in that language.
  const BundledScenario* find_scenario(std::string_view id, std::string_view language = "en") const;
  const EvidencePolicy* find_policy(const StandardUrn& standard) const;
  const Framework* find_framework(const StandardUrn& standard) const;
};

/// The door to bundles kept in a workspace: an attempt is replayed from what it was made with,
/// not from what the file says today. Implemented by `content`, by a table in tests.
class BundleReader {
 public:
  virtual ~BundleReader() = default;
  /// Throws Failure where the text is no bundle that this version reads.
  virtual std::shared_ptr<const Scenario> read(std::string_view bundle) const = 0;
  virtual std::shared_ptr<const Framework> read_framework(std::string_view bundle) const = 0;
};

}  // namespace tc
