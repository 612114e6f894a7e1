#include <algorithm>

#include "base/text.h"
#include "trade/desk.h"
#include "trade/squashed.h"

namespace tc::trade {

namespace {

bool has(std::string_view text, const std::string& word) {
  return squashed(text).find(word) != std::string::npos;
}

bool is_for_type(const Shop& shop, const Part& part, const std::string& word) {
  return std::any_of(part.fits.begin(), part.fits.end(), [&](const Fitment& fitment) {
    const VehicleType& type = shop.types[fitment.type.value];
    return has(type.make, word) || has(type.model, word) || has(type.engine, word) ||
           has(type.engine_code, word);
  });
}

/// How well one word names a part: 0 where it does not at all.
int likeness(const Shop& shop, const Part& part, const std::string& word) {
  if (squashed(part.number) == word) return 8;
  if (has(part.number, word)) return 5;
  for (const std::string& other : part.cross_references)
    if (has(other, word)) return 4;
  if (has(part.description, word)) return 3;
  if (has(shop.families[part.family.value].name, word)) return 2;
  if (has(part.brand, word) || has(name(part.grade), word) || has(name(part.side), word)) return 1;
  return is_for_type(shop, part, word) ? 1 : 0;
}

int likeness(const Shop& shop, const Part& part, const std::vector<std::string>& wanted) {
  int sum = 0;
  for (const std::string& word : wanted) {
    const int one = likeness(shop, part, word);
    if (one == 0) return 0;
    sum += one;
  }
  return sum;
}

}  // namespace

std::vector<PartIndex> search(const Shop& shop, std::string_view words, std::size_t most) {
  std::vector<std::string> wanted;
  for (const std::string_view word : tc::words(words))
    if (std::string text = squashed(word); !text.empty()) wanted.push_back(std::move(text));
  struct Found {
    int likeness = 0;
    PartIndex part;
  };
  std::vector<Found> found;
  for (std::size_t i = 0; i < shop.parts.size() && !wanted.empty(); ++i)
    if (const int like = likeness(shop, shop.parts[i], wanted); like > 0)
      found.push_back({like, {static_cast<std::uint16_t>(i)}});
  std::stable_sort(found.begin(), found.end(),
                   [](const Found& a, const Found& b) { return a.likeness > b.likeness; });
  std::vector<PartIndex> out;
  for (const Found& one : found)
    if (out.size() < most) out.push_back(one.part);
  return out;
}

}  // namespace tc::trade
