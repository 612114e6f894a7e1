#include "app/people_entries.h"

#include "ledger/kinds.h"

namespace tc {

Draft administering_draft(Workplace& workplace, const PersonId& by, std::string_view kind,
                          std::string body) {
  Draft draft;
  draft.who = by;
  draft.kind = std::string(kind);
  draft.body = std::move(body);
  draft.key = workspace_key(workplace.id());
  draft.signer = workplace.device_signer();
  return draft;
}

Draft person_draft(Workplace& workplace, const PersonId& by, const Person& person) {
  Draft draft =
      administering_draft(workplace, by, kinds::person_added, body_text(PersonAdded{person}));
  draft.answers = newest_entry_about(workplace, person.id);
  return draft;
}

Draft key_draft(Workplace& workplace, const PersonId& by, const PersonId& whose,
                const PublicKeys& keys, std::vector<EntryId> answers) {
  Draft draft = administering_draft(workplace, by, kinds::key_enrolled,
                                    body_text(KeyEnrolled{whose, keys.box, keys.verify}));
  draft.answers = std::move(answers);
  return draft;
}

std::vector<EntryId> newest_entry_about(Workplace& workplace, const PersonId& who) {
  std::vector<EntryId> newest;
  for (const Entry& entry : in_reading_order(workplace.log().arrived_after({}).entries)) {
    if (entry.kind != kinds::person_added) continue;
    const auto body = workplace.log().body(entry.id);
    const auto said = body ? read_body<PersonAdded>(body->text) : std::nullopt;
    if (said && said->person.id == who) newest = {entry.id};
  }
  return newest;
}

Result<void> may_administer(Workplace& workplace, const PersonId& by, Deed deed) {
  if (!workplace.record().people_book().has_administrator()) return {};
  return workplace.allowed(by, deed, by);
}

}  // namespace tc
