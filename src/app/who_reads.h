#pragma once

#include <utility>
#include <vector>

#include "app/workplace.h"

namespace tc {

// Who can open what is recorded: the keys that use cases make and share before they record
// (crypto/vault.h has their names). Nothing here refuses: what is not at hand is not shared.

/// People and offices by their public keys, as Keyring takes them.
using Holders = std::vector<std::pair<KeyName, BoxKey>>;

/// The person's newest public key; nobody where none was enrolled.
Holders person_as_holder(Workplace& workplace, const PersonId& who);
/// This workspace's office, and that of every workspace trusted as a provider.
Holders offices(Workplace& workplace);

/// A key for a new item, or a file of one: for the learner and for who makes it.
void make_key_for_work(Workplace& workplace, const KeyName& key, const PersonId& learner,
                       const PersonId& by);
/// The key of decisions and plans about a learner, for the learner and the offices; it may be
/// there already.
void make_portfolio_key(Workplace& workplace, const PersonId& learner);

/// Shares an item with its learner and the offices: its words, files and attempt.
void share_item(Workplace& workplace, const EvidenceItem& item);
/// Shares all that was submitted, and the portfolios' keys, with whoever should open them and
/// cannot yet: an office that was trusted later, somebody new in this workspace's office.
void share_what_is_due(Workplace& workplace);

}  // namespace tc
