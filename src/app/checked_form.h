#pragma once

#include "app/evidence_work.h"

namespace tc {

/// Whether `who` may make an item of the form's kind for its learner.
Result<void> may_make(Workplace& workplace, const PersonId& who, const ItemForm& form);

/// What a form says, without number and files, as it is recorded: trimmed, without empty answers,
/// claims in the standard's order. Refuses what is malformed (add_item() in evidence_work.h).
/// `of`: the item that it changes; nothing for a new one.
Result<EvidenceSaid> checked_form(Workplace& workplace, const ItemForm& form,
                                  const EvidenceItem* of);

/// Keeps what is new among the form's files, for learner and maker; files that are kept already
/// are those of `of`, and the same bytes are kept once a person.
Result<std::vector<Attachment>> keep_files(Workplace& workplace, const PersonId& who,
                                           const ItemForm& form, const EvidenceItem* of);

/// An item that `who` may see: a draft, or what was withdrawn, only who made it.
Result<EvidenceItem> visible_item(Workplace& workplace, const PersonId& who, const EntryId& id);
/// One of their own making.
Result<EvidenceItem> own_item(Workplace& workplace, const PersonId& who, const EntryId& id);

}  // namespace tc
