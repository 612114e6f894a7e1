#include "base/text.h"
#include "scenario/checks/checks.h"

namespace tc {

void long_reply(const Scenario& scenario, Problems& problems) {
  // Two lines of a reply's button; a written sentence may be longer.
  const std::size_t most = scenario.channel == Channel::email ? 400 : 170;
  for (const Choice& choice : scenario.choices) {
    if (choice.kind != ChoiceKind::reply || characters(choice.text) <= most) continue;
    problems.warning("TC309", choice.place,
                     "the reply '" + std::string(choice.id) + "' has " +
                         std::to_string(characters(choice.text)) + " characters; a button holds " +
                         std::to_string(most),
                     "say it in fewer words");
  }
}

}  // namespace tc
