#include "app/workplace.h"

#include "base/failure.h"
#include "base/require.h"
#include "ledger/kinds.h"

namespace tc {

const RecordBook& Workplace::record() {
  const Cursor seen = book_.read_to();
  if (doors_.keyring.changes() != keys_seen_) read_afresh();
  book_.catch_up(doors_.log);
  if (seen.arrived > 0 && more_is_shared_since(seen)) {
    doors_.keyring.look_again();
    read_afresh();
    book_.catch_up(doors_.log);
  }
  return book_;
}

void Workplace::read_afresh() {
  book_ = RecordBook();
  keys_seen_ = doors_.keyring.changes();
}

// Another process may have submitted what was locked here until now: its key is tried again.
bool Workplace::more_is_shared_since(Cursor seen) const {
  if (seen >= book_.read_to()) return false;
  for (const Entry& entry : doors_.log.arrived_after(seen).entries)
    if (entry.kind == kinds::evidence_submitted) return true;
  return false;
}

Result<Person> Workplace::person(const PersonId& id) {
  if (const Person* found = record().find_person(id)) return as_of(*found, today());
  return nobody_has(id);
}

tl::unexpected<Refusal> Workplace::nobody_has(const PersonId& id) {
  return refuse("no-such-person", "Nobody here has the id '" + id.text + "'.",
                "List people to see who is here.");
}

Result<Person> Workplace::acting(const PersonId& who) {
  auto found = person(who);
  if (!found) return found;
  if (!doors_.keyring.knows(who))
    return refuse("keys-elsewhere",
                  "The keys of " + found->name +
                      " are on another computer: here nobody can act "
                      "in that name.",
                  "Act as somebody of this computer, or work where those keys are.");
  if (!doors_.keyring.is_open(who))
    return refuse("locked", found->name + " is locked.", "Sign in with the passphrase.");
  doors_.keyring.touch(who);
  return found;
}

Result<void> Workplace::allowed(const PersonId& who, Deed deed, const PersonId& whose) {
  const auto actor = acting(who);
  if (!actor) return tl::unexpected(actor.error());
  const auto owner = person(whose);
  if (!owner) return tl::unexpected(owner.error());
  return may(*actor, deed, *owner);
}

Result<std::vector<Entry>> Workplace::record_after(const Think& think) {
  while (true) {
    const Cursor seen = record().read_to();
    const auto drafts = think();
    if (!drafts) return tl::unexpected(drafts.error());
    if (auto made = doors_.log.append_unless_moved(seen, *drafts)) return std::move(*made);
  }
}

Signer Workplace::signer(const PersonId& who) {
  return [&keyring = doors_.keyring, who](std::string_view text) {
    auto signature = keyring.sign(who, text);
    require(signature.has_value(), "whoever signs is signed in");
    return std::move(*signature);
  };
}

Signer Workplace::device_signer() {
  return
      [&keyring = doors_.keyring](std::string_view text) { return keyring.sign_as_device(text); };
}

Result<std::shared_ptr<const Framework>> Workplace::framework(const PersonId& learner,
                                                              const StandardUrn& standard) {
  const FrameworkAdopted* adopted = record().portfolio(learner).framework(standard);
  const Framework* shelved = doors_.library.find_framework(standard);
  if (adopted == nullptr && shelved == nullptr)
    return refuse("no-such-standard", "There is no standard '" + standard.text + "' here.");
  const std::string hash = adopted != nullptr ? adopted->bundle : shelved->hash;
  auto& known = frameworks_[hash];
  if (known) return known;
  if (shelved != nullptr && shelved->hash == hash) {
    known = std::make_shared<const Framework>(*shelved);
    return known;
  }
  const auto parsed = parse_hash(hash);
  const auto bundle = parsed ? doors_.log.bundle(*parsed) : std::nullopt;
  if (!bundle)
    throw Failure("The rules that a portfolio adopted for " + standard.text + " are not kept here.",
                  "Verify the workspace to see what else is missing.");
  known = doors_.bundles.read_framework(*bundle);
  return known;
}

}  // namespace tc
