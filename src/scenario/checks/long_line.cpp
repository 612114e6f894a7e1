#include "base/text.h"
#include "scenario/checks/checks.h"

namespace tc {

void long_line(const Scenario& scenario, Problems& problems) {
  const bool bubble = scenario.channel != Channel::email;
  const std::size_t most = bubble ? 180 : 600;  // six lines of a speech bubble in large type
  for (const Line& line : scenario.lines) {
    if (line.speaker != Speaker::customer || characters(line.text) <= most) continue;
    problems.warning("TC308", line.place,
                     "the customer says " + std::to_string(characters(line.text)) +
                         " characters at once; " + (bubble ? "a bubble" : "an email") + " holds " +
                         std::to_string(most),
                     "say it in fewer words, or in two scenes");
  }
}

}  // namespace tc
