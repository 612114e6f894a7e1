#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/assessing.h"

namespace tc {

/// A learner's portfolio while an assessor marks it: as it was submitted, and what each mark
/// makes of it. Every mark is judged upon what those before it left.
struct Marking {
  Workplace& workplace;
  Person by;
  Person learner;
  Portfolio portfolio;
};
/// Refuses whoever may not judge this learner's evidence.
Result<Marking> begin_marking(Workplace& workplace, const PersonId& who, const PersonId& learner);

/// Checks a mark and takes it as recorded under `id` (empty: it is not recorded yet). What people
/// typed is trimmed in it, and a decision gets the rules' version.
Result<void> take_mark(Marking& marking, PendingMark& mark, const EntryId& id = {});

/// What records a mark that was taken under `id`, before any other was taken.
Draft draft_of(Marking& marking, const PendingMark& mark, const EntryId& id);
/// What fixes the framework of the mark's standard, where nothing was decided about it before;
/// its bundle is kept, and the portfolio has it from now on.
Result<std::optional<Draft>> adoption_before(Marking& marking, const PendingMark& mark);

/// The same for an action by itself, and for a framework that is adopted: its bundle is kept, and
/// what `adopted` says of it is filled in.
Draft action_draft(const PersonId& who, const ActionPlanned& action, const EntryId& id);
Draft adoption_draft(Workplace& workplace, const PersonId& who, const Framework& framework,
                     FrameworkAdopted adopted);

/// Whether a newer mark takes the older one's place: about one link or one criterion.
bool about_the_same(const PendingMark& one, const PendingMark& other);

/// Marks as a draft keeps them: a canonical list of kinds and bodies. Reading leaves out what is
/// none, so that a draft of another version loses no more than that.
std::string marks_text(const std::vector<PendingMark>& marks);
std::vector<PendingMark> read_marks(std::string_view text);

/// An action as it may be recorded: refuses an empty `what`, a day that is over, an owner who is
/// not in the record, evidence or a criterion that is not there. Its learner is set.
Result<void> check_action(Workplace& workplace, const Portfolio& portfolio, ActionPlanned& action);

}  // namespace tc
