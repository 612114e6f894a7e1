#include "base/text.h"
#include "scenario/checks/checks.h"

namespace tc {

void long_reply(const Scenario& scenario, Problems& problems) {
  constexpr std::size_t most = 170;  // two lines of a reply's button
  for (const Choice& choice : scenario.choices) {
    if (choice.kind != ChoiceKind::reply || characters(choice.text) <= most) continue;
    problems.warning("TC309", choice.place,
                     "the reply '" + choice.id + "' has " +
                         std::to_string(characters(choice.text)) + " characters; a button holds " +
                         std::to_string(most),
                     "say it in fewer words");
  }
}

}  // namespace tc
