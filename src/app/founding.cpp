#include <map>

#include "app/people.h"
#include "app/people_entries.h"
#include "app/who_reads.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// The last entry of each device.
std::vector<EntryId> last_entries(const Log& log) {
  std::map<DeviceId, EntryId> last;
  for (const Entry& entry : log.arrived_after({}).entries) last[entry.device] = entry.id;
  std::vector<EntryId> ids;
  for (const auto& [device, id] : last) ids.push_back(id);
  return ids;
}

Draft made_draft(Workplace& workplace, const BoxKey& office) {
  Draft made = administering_draft(
      workplace, {}, kinds::workspace_made,
      body_text(WorkspaceMade{"", workplace.keyring().device_verify_key(), office}));
  made.id = EntryId(workplace.id().text);
  return made;
}

Draft joined_draft(Workplace& workplace) {
  Draft joined = administering_draft(
      workplace, {}, kinds::device_joined,
      body_text(DeviceJoined{workplace.id(), workplace.keyring().device_verify_key()}));
  joined.answers = last_entries(workplace.log());
  return joined;
}

tl::unexpected<Refusal> keys_missing() {
  return refuse(
      "keys-missing", "The keys of this workspace are not on this computer.",
      "Put its key file beside it; or move the workspace away and put back a backup of it "
      "with its keys: tradecounter restore FILE --keys BACKUP.");
}

/// Who was recorded before people had keys gets some.
void give_keys_to_all(Workplace& workplace) {
  const std::vector<Person> people = workplace.record().people();
  for (const Person& person : people) {
    const PeopleBook& book = workplace.record().people_book();
    const KnownWorkspace* home = book.home_of(person.id);
    if (book.box_key(person.id) || (home != nullptr && !home->own)) continue;
    const PublicKeys keys = workplace.keyring().make_person(person.id);
    (void)workplace.record_after([&]() -> Result<std::vector<Draft>> {
      if (workplace.record().people_book().box_key(person.id)) return std::vector<Draft>{};
      return std::vector<Draft>{
          key_draft(workplace, {}, person.id, keys, newest_entry_about(workplace, person.id))};
    });
    workplace.keyring().make_key(private_key(person.id), {{person_key(person.id), keys.box}});
    if (holds(person, Role::apprentice)) make_portfolio_key(workplace, person.id);
  }
}

}  // namespace

Result<void> can_be_read(Workplace& workplace) {
  const bool founded = workplace.log().entry(EntryId(workplace.id().text)).has_value();
  if (!founded || workplace.keyring().has_workspace(workplace.id())) return {};
  return keys_missing();
}

Result<void> found_workspace(Workplace& workplace) {
  if (!workplace.keyring().has_workspace(workplace.id())) return keys_missing();
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    if (!workplace.log().entry(EntryId(workplace.id().text))) {
      const auto office = workplace.keyring().office_box_key(workplace.id());
      if (!office)
        return refuse("keys-missing", "The key of this workspace's office is not at hand.",
                      "Restore a key backup.");
      return std::vector<Draft>{made_draft(workplace, *office)};
    }
    if (workplace.record().people_book().device_key(workplace.log().device()))
      return std::vector<Draft>{};
    return std::vector<Draft>{joined_draft(workplace)};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  give_keys_to_all(workplace);
  return {};
}

}  // namespace tc
