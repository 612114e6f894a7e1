#include <algorithm>

#include "base/text.h"
#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

namespace {

/// Acts by name, those that there are.
ActSet named(const Scenario& scenario, std::initializer_list<std::string_view> names) {
  ActSet set;
  for (const std::string_view name : names)
    if (const auto act = scenario.acts().find(name)) set.set(act->value);
  return set;
}

struct Manners {
  ActSet polite;
  ActSet rude;
};

struct Count {
  std::size_t scenes = 0;   ///< with one showing reply among others
  std::size_t longest = 0;  ///< where that one is the longest
  std::size_t shortest = 0;
  std::size_t calm = 0;    ///< where each of the others exclaims, and that one does not
  std::size_t polite = 0;  ///< where that one is polite and each of the others is rude
};

struct Replies {
  const Choice* showing = nullptr;
  std::size_t showing_count = 0;
  std::vector<const Choice*> others;
};

Replies replies_in(const Scenario& scenario, const Scene& scene) {
  Replies out;
  for (const ChoiceIndex index : scene.choices) {
    const Choice& choice = scenario[index];
    if (choice.kind != ChoiceKind::reply) continue;
    if (choice.effects.shows.empty()) {
      out.others.push_back(&choice);
    } else {
      out.showing = &choice;
      ++out.showing_count;
    }
  }
  return out;
}

bool is_rude(const Choice& choice, const Manners& manners) {
  return any_of(choice.effects.does, manners.rude) && !any_of(choice.effects.does, manners.polite);
}

void count(const Replies& replies, const Manners& manners, Count& counted) {
  if (replies.showing_count != 1 || replies.others.empty()) return;
  const Choice& showing = *replies.showing;
  const auto& others = replies.others;
  ++counted.scenes;
  const auto each_other = [&](const auto& is_so) {
    return std::all_of(others.begin(), others.end(),
                       [&](const Choice* other) { return is_so(*other); });
  };
  const auto length = [](const Choice& choice) { return characters(choice.text); };
  const auto exclaims = [](const Choice& choice) {
    return choice.text.find('!') != std::string::npos;
  };
  const std::size_t own = length(showing);
  if (each_other([&](const Choice& other) { return length(other) < own; })) ++counted.longest;
  if (each_other([&](const Choice& other) { return length(other) > own; })) ++counted.shortest;
  if (!exclaims(showing) && each_other(exclaims)) ++counted.calm;
  if (any_of(showing.effects.does, manners.polite) &&
      each_other([&](const Choice& other) { return is_rude(other, manners); }))
    ++counted.polite;
}

}  // namespace

// That the better reply comes first in the file gives nothing away: the order is drawn.
void reply_given_away(const Scenario& scenario, Problems& problems) {
  constexpr std::size_t fewest = 3;  // below that, more than half means nothing
  const Manners manners{named(scenario, {"greet", "acknowledge", "apologise", "thank"}),
                        named(scenario, {"ignore", "dismiss", "interrupt", "rush", "argue",
                                         "patronise", "refuse", "blame.customer", "push"})};
  Count counted;
  for (const Scene& scene : scenario.scenes) count(replies_in(scenario, scene), manners, counted);
  if (counted.scenes < fewest) return;
  const auto tell = [&](std::size_t scenes, std::string_view what, std::string_view hint) {
    if (scenes * 2 <= counted.scenes) return;
    problems.warning("TC310", scenario.place,
                     "the only reply that shows something is " + std::string(what) + " in " +
                         std::to_string(scenes) + " of " + std::to_string(counted.scenes) +
                         " scenes, which gives it away",
                     std::string(hint));
  };
  tell(counted.longest, "the longest",
       "make some of the others longer, or the better ones shorter");
  // Of two replies one is the longest or the shortest: what is no longest may often be shortest.
  if (counted.shortest * 3 > counted.scenes * 2)
    tell(counted.shortest, "the shortest",
         "make some of the others shorter, or the better ones longer");
  tell(counted.calm, "the only one that does not exclaim",
       "take '!' from some of the others; who is wrong is often calm");
  tell(counted.polite, "the only polite one", "let some of the others greet, thank or apologise");
}

}  // namespace tc
