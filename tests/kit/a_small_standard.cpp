#include "kit/a_small_standard.h"

#include "base/require.h"

namespace tc {

namespace {

/// Tests' constants are made from it before main, so it is no object that must be made first.
constexpr const char* urn = "IMIVPO01";

}  // namespace

CriterionRef vpo01(std::string_view code) {
  const auto ref = parse_criterion_ref(code, StandardUrn(urn));
  require(ref.has_value(), "a test writes criteria as P3");
  return *ref;
}

Standard a_small_standard() {
  Standard standard;
  standard.urn = StandardUrn(urn);
  standard.title = "Serve customers over the counter";
  for (const auto* code : {"P1", "P2", "P3", "P4", "P12", "P16", "K4", "K4.1", "K4.2"}) {
    Criterion criterion;
    criterion.code = vpo01(code).code;
    criterion.words = "the words of " + std::string(code);
    standard.criteria.push_back(criterion);
  }
  arrange(standard.criteria);
  return standard;
}

EvidencePolicy a_policy(SimulationUse use) {
  EvidencePolicy policy;
  policy.standard = StandardUrn(urn);
  policy.simulation.use = use;
  return policy;
}

}  // namespace tc
