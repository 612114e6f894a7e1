#include "base/text.h"
#include "scenario/checks/checks.h"
#include "scenario/checks/readability.h"

namespace tc {

namespace {

constexpr std::size_t fewest_words = 25;  // of fewer, the measure says nothing
constexpr int oldest = 14;

void look_at(std::string_view text, std::string_view what, const Span& place, Problems& problems) {
  if (words(text).size() < fewest_words || reading_age(text) <= oldest) return;
  problems.warning("TC323", place,
                   std::string(what) + " needs a reading age of " +
                       std::to_string(reading_age(text)) + "; " + std::to_string(oldest) +
                       " is the most",
                   "shorter sentences and shorter words");
}

}  // namespace

void hard_to_read(const Scenario& scenario, Problems& problems) {
  look_at(scenario.briefing, "the briefing", scenario.place, problems);
  // A reply that misses something may be hard to read: that can be the point of it.
  for (const Choice& choice : scenario.choices)
    if (choice.effects.misses.empty() && choice.kind == ChoiceKind::reply)
      look_at(choice.text, "the reply '" + std::string(choice.id) + "'", choice.place, problems);
}

}  // namespace tc
