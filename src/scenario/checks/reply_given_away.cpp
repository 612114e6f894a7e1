#include <algorithm>

#include "base/text.h"
#include "scenario/checks/checks.h"

namespace tc {

namespace {

struct Count {
  std::size_t scenes = 0;   ///< with one showing reply among others
  std::size_t longest = 0;  ///< where that one is the longest
};

void count(const Scenario& scenario, const Scene& scene, Count& counted) {
  const Choice* showing = nullptr;
  std::size_t showing_count = 0;
  std::size_t longest_other = 0;
  std::size_t replies = 0;
  for (const ChoiceIndex index : scene.choices) {
    const Choice& choice = scenario[index];
    if (choice.kind != ChoiceKind::reply) continue;
    ++replies;
    if (choice.effects.shows.empty()) {
      longest_other = std::max(longest_other, characters(choice.text));
    } else {
      showing = &choice;
      ++showing_count;
    }
  }
  if (showing_count != 1 || replies < 2) return;
  ++counted.scenes;
  if (characters(showing->text) > longest_other) ++counted.longest;
}

}  // namespace

void reply_given_away(const Scenario& scenario, Problems& problems) {
  constexpr std::size_t fewest = 3;  // below that, more than half means nothing
  Count counted;
  for (const Scene& scene : scenario.scenes) count(scenario, scene, counted);
  if (counted.scenes < fewest || counted.longest * 2 <= counted.scenes) return;
  problems.warning("TC310", scenario.place,
                   "the only reply that shows something is the longest in " +
                       std::to_string(counted.longest) + " of " + std::to_string(counted.scenes) +
                       " scenes: its length gives it away",
                   "make some of the others longer, or the better ones shorter");
}

}  // namespace tc
