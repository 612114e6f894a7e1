#include "assessment/rules/rule.h"

namespace tc {

Result<void> criterion_is_judged(const DecisionAsked& asked) {
  const Standard& standard = asked.framework.standard;
  const Criterion* criterion =
      asked.criterion.standard == standard.urn ? standard.find(asked.criterion.code) : nullptr;
  const std::string name = text(asked.criterion);
  if (criterion == nullptr)
    return refuse("criterion-is-judged", "The standard has no criterion " + name + ".");
  if (!criterion->judged())
    return refuse("criterion-is-judged", name + " is a heading and is not judged.",
                  "Judge the lines under it.");
  return {};
}

}  // namespace tc
