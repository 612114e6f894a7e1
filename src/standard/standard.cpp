#include "standard/standard.h"

#include <algorithm>

namespace tc {

const Criterion* Standard::find(const CriterionCode& code) const {
  const auto at = std::find_if(criteria.begin(), criteria.end(),
                               [&](const Criterion& criterion) { return criterion.code == code; });
  return at == criteria.end() ? nullptr : &*at;
}

std::vector<const Criterion*> Standard::judged() const {
  std::vector<const Criterion*> out;
  for (const Criterion& criterion : criteria)
    if (criterion.judged()) out.push_back(&criterion);
  return out;
}

std::vector<const Criterion*> Standard::judged(CriterionKind kind) const {
  std::vector<const Criterion*> out;
  for (const Criterion& criterion : criteria)
    if (criterion.judged() && criterion.kind() == kind) out.push_back(&criterion);
  return out;
}

std::string Standard::words_in_full(const Criterion& criterion) const {
  std::string words = criterion.words;
  for (auto above = parent(criterion.code); above; above = parent(*above))
    if (const Criterion* heading = find(*above)) words = heading->words + " " + words;
  return words;
}

void arrange(std::vector<Criterion>& criteria) {
  std::stable_sort(criteria.begin(), criteria.end(),
                   [](const Criterion& a, const Criterion& b) { return a.code < b.code; });
  for (Criterion& criterion : criteria) {
    const bool has_parts =
        std::any_of(criteria.begin(), criteria.end(),
                    [&](const Criterion& other) { return parent(other.code) == criterion.code; });
    criterion.standing = has_parts ? CriterionStanding::heading : CriterionStanding::judged;
  }
}

const Standard* find_standard(const std::vector<Standard>& standards, const StandardUrn& urn) {
  const auto at = std::find_if(standards.begin(), standards.end(),
                               [&](const Standard& standard) { return standard.urn == urn; });
  return at == standards.end() ? nullptr : &*at;
}

const Criterion* find_criterion(const std::vector<Standard>& standards, const CriterionRef& ref) {
  const Standard* standard = find_standard(standards, ref.standard);
  return standard == nullptr ? nullptr : standard->find(ref.code);
}

}  // namespace tc
