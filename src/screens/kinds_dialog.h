#pragma once

#include <optional>

#include "assessment/evidence_form.h"
#include "screens/kit/ui.h"

namespace tc {

struct KindChosen {
  std::optional<EvidenceKind> kind;
  bool closed = false;
};
/// The kinds of evidence with a sentence each. Those that `by` makes can be chosen; of the others
/// it says who makes them. Draw it each frame that it is open.
KindChosen draw_kinds(kit::Ui& ui, MadeBy by);

}  // namespace tc
