#include "app/workplace.h"

namespace tc {

const RecordBook& Workplace::record() {
  book_.catch_up(doors_.log);
  return book_;
}

Result<Person> Workplace::person(const PersonId& id) {
  if (const Person* found = record().find_person(id)) return *found;
  return refuse("no-such-person", "Nobody here has the id '" + id.text + "'.",
                "List people to see who is here.");
}

Result<void> Workplace::allowed(const PersonId& who, Deed deed, const PersonId& whose) {
  const auto actor = person(who);
  if (!actor) return tl::unexpected(actor.error());
  const auto owner = person(whose);
  if (!owner) return tl::unexpected(owner.error());
  return may(*actor, deed, *owner);
}

}  // namespace tc
