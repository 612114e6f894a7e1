#include "scenario/checks/checks.h"

namespace tc {

void face_without_cue(const Scenario& scenario, Problems& problems) {
  for (const Line& line : scenario.lines)
    if (line.face && line.cues.empty())
      problems.warning("TC324", line.place,
                       "this line has the face '" + std::string(name(*line.face)) +
                           "' and no cue that says in words what can be seen or heard",
                       "add 'cues': who does not see the face reads them");
}

}  // namespace tc
