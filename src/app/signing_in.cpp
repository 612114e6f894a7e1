#include "app/signing_in.h"

#include "app/people_entries.h"
#include "app/who_reads.h"
#include "base/text.h"

namespace tc {

namespace {

Result<Person> with_keys_here(Workplace& workplace, const PersonId& who) {
  auto person = workplace.person(who);
  if (!person) return person;
  if (signed_in(workplace, who) == SignedIn::elsewhere) return workplace.acting(who);
  return person;
}

Refusal administrators_only(const Person& by) {
  return {
      "role-missing",
      "Only a provider administrator may give somebody fresh keys, and " + by.name + " is not one.",
      "Whoever remembers the recovery code can do without."};
}

}  // namespace

SignedIn signed_in(Workplace& workplace, const PersonId& who) {
  Keyring& keyring = workplace.keyring();
  if (!keyring.knows(who)) return SignedIn::elsewhere;
  if (!keyring.is_open(who)) return SignedIn::locked;
  return keyring.has_passphrase(who) ? SignedIn::unlocked : SignedIn::open;
}

Result<void> sign_in(Workplace& workplace, const PersonId& who, std::string_view passphrase) {
  if (const auto here = with_keys_here(workplace, who); !here) return tl::unexpected(here.error());
  if (workplace.keyring().has_passphrase(who))
    if (auto unlocked = workplace.keyring().unlock(who, passphrase); !unlocked) return unlocked;
  share_what_is_due(workplace);
  return {};
}

void sign_out(Workplace& workplace, const PersonId& who) { workplace.keyring().lock(who); }

Result<std::string> choose_passphrase(Workplace& workplace, const PersonId& who,
                                      std::string_view passphrase) {
  if (const auto acting = workplace.acting(who); !acting) return tl::unexpected(acting.error());
  auto code = workplace.keyring().set_passphrase(who, passphrase);
  if (code) share_what_is_due(workplace);
  return code;
}

Result<std::string> recover_with_code(Workplace& workplace, const PersonId& who,
                                      std::string_view code, std::string_view new_passphrase) {
  if (const auto here = with_keys_here(workplace, who); !here) return tl::unexpected(here.error());
  auto fresh = workplace.keyring().recover(who, code, new_passphrase);
  if (fresh) share_what_is_due(workplace);
  return fresh;
}

Result<std::string> recover_person(Workplace& workplace, const PersonId& by, const PersonId& whom) {
  // Also where nobody administers yet: or whoever is at the device could sign as somebody else.
  const auto administrator = workplace.acting(by);
  if (!administrator) return tl::unexpected(administrator.error());
  if (!holds(*administrator, Role::provider_administrator))
    return tl::unexpected(administrators_only(*administrator));
  const auto person = with_keys_here(workplace, whom);
  if (!person) return tl::unexpected(person.error());
  Keyring& keyring = workplace.keyring();
  keyring.destroy_person(whom);
  const PublicKeys keys = keyring.make_person(whom);
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    return std::vector<Draft>{
        key_draft(workplace, by, whom, keys, newest_entry_about(workplace, whom))};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  const std::size_t lost = keyring.wrap_anew(person_key(whom), keys.box);
  keyring.make_key(private_key(whom), {{person_key(whom), keys.box}});
  share_what_is_due(workplace);
  return person->name + " has fresh keys and can choose a passphrase. " +
         (lost == 0 ? "Nothing was lost."
                    : counted(lost, "key") +
                          " could be opened by nobody else: what they seal, such as practice and "
                          "drafts, cannot be read any more.");
}

Result<void> may_sign(Workplace& workplace, const PersonId& who) {
  const auto acting = workplace.acting(who);
  if (!acting) return tl::unexpected(acting.error());
  if (!workplace.keyring().has_passphrase(who))
    return refuse("passphrase-needed",
                  "Whoever signs has a passphrase, and " + acting->name + " has none yet.",
                  "Choose one of at least 10 characters.");
  return {};
}

}  // namespace tc
