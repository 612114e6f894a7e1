#include "assessment/portfolio.h"

#include <algorithm>

namespace tc {

namespace {

std::string two_digits(std::size_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

const CriterionDecision* Portfolio::newest_decision(const CriterionRef& criterion) const {
  const auto found = decisions.find(criterion);
  return found == decisions.end() || found->second.empty() ? nullptr : &found->second.back();
}

const EvidenceItem* Portfolio::find(const EntryId& id) const {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const EvidenceItem& i) { return i.id == id; });
  return found == items.end() ? nullptr : &*found;
}

const EvidenceItem* Portfolio::find_number(std::string_view number) const {
  const auto found = std::find_if(items.begin(), items.end(),
                                  [&](const EvidenceItem& i) { return i.number == number; });
  return found == items.end() ? nullptr : &*found;
}

std::string Portfolio::next_number(const StandardUrn& standard) const {
  const std::string prefix = unit_name(standard) + "/E";
  std::size_t number = 1;
  while (find_number(prefix + two_digits(number)) != nullptr) ++number;
  return prefix + two_digits(number);
}

const FrameworkAdopted* Portfolio::framework(const StandardUrn& standard) const {
  const auto found = frameworks.find(standard);
  return found == frameworks.end() || found->second.empty() ? nullptr : &found->second.back();
}

Portfolio Portfolio::as_submitted() const {
  Portfolio out = *this;
  const auto hidden = std::remove_if(out.items.begin(), out.items.end(),
                                     [](const EvidenceItem& item) { return !item.submitted(); });
  out.items.erase(hidden, out.items.end());
  return out;
}

}  // namespace tc
