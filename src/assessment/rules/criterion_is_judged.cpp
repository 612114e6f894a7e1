#include "assessment/rules/rule.h"

namespace tc {

Result<void> criterion_is_judged(const DecisionAsked& asked) {
  const Criterion* criterion = asked.standard.find(asked.criterion.code);
  const std::string name = text(asked.criterion);
  if (criterion == nullptr)
    return refuse("criterion-is-judged", "The standard has no criterion " + name + ".");
  if (!criterion->judged())
    return refuse("criterion-is-judged", name + " is a heading and is not judged.",
                  "Judge the lines under it.");
  return {};
}

}  // namespace tc
