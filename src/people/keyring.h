#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/refusal.h"
#include "crypto/passphrase.h"
#include "crypto/vault.h"
#include "people/key_store.h"
#include "people/person.h"
#include "people/public_keys.h"

namespace tc {

/// Milliseconds after which whoever set a passphrase is locked when they did nothing.
inline constexpr std::int64_t lock_after_ms = 15 * 60 * 1000;
inline constexpr std::size_t shortest_passphrase = 10;  ///< characters

struct PersonRow;  // of the key file (key_row.h)

/// Everybody's keys on this computer. The device's secret, from the user's configuration folder,
/// opens the key file; a person's secret in it is sealed by the device, or by that person's
/// passphrase once they set one. A person's secret gives their pairs for reading (box) and for
/// signing, and so opens the wrappings that were made for them. Opened secrets live in memory only.
class Keyring final : public Vault {
 public:
  struct Doors {
    KeyStore& store;
    Wrappings& wrappings;
    std::optional<Secret> device;  ///< nothing: this computer's key is not there
    Clock& clock;
    Chance& chance;
    PassphraseCost cost = {};
  };
  explicit Keyring(Doors doors);

  // The workspace and its office, whom submitted work is sealed for.
  bool has_workspace(const WorkspaceId& id) const;  ///< its key is at hand
  /// Makes both keys for a new workspace, or gives the office's again; only with the device's key
  /// there, like all that seals by it.
  /// The device holds the office's key until hand_over_office().
  BoxKey make_workspace(const WorkspaceId& id);
  std::optional<BoxKey> office_box_key(const WorkspaceId& id);  ///< where the office is at hand
  VerifyKey device_verify_key() const;
  std::string sign_as_device(std::string_view text) const;
  /// The office's key for somebody who takes office. Nothing happens where it is not at hand.
  void admit_to_office(const WorkspaceId& id, const PersonId& who, const BoxKey& key);
  /// The device opens the office no longer: whoever holds it has a passphrase. Nothing happens
  /// where nobody was admitted, since the key would be lost.
  void hand_over_office(const WorkspaceId& id);

  // People.
  bool knows(const PersonId& who) const;        ///< their secret is kept here, open or not
  PublicKeys make_person(const PersonId& who);  ///< one who is there stays as they are
  std::optional<PublicKeys> public_keys(const PersonId& who);  ///< kept here; also while locked
  bool has_passphrase(const PersonId& who) const;
  bool is_open(const PersonId& who);
  /// At least 10 characters; refuses where it is locked or too short ("passphrase-short"). Returns
  /// the recovery code, which is shown once: it opens what a forgotten passphrase would.
  Result<std::string> set_passphrase(const PersonId& who, std::string_view passphrase);
  /// Refusals: "passphrase-wrong", "passphrase-wait" (after three wrong ones each next one has to
  /// wait twice as long, from 5 seconds to 15 minutes; kept across restarts), "no-keys-here".
  Result<void> unlock(const PersonId& who, std::string_view passphrase);
  /// By the recovery code ("recovery-wrong"); then the passphrase is set anew, and the code that
  /// is returned replaces the old one. Slowed down alike.
  Result<std::string> recover(const PersonId& who, std::string_view code,
                              std::string_view new_passphrase);
  /// Whoever has no passphrase stays open: the device opens them.
  void lock(const PersonId& who);
  /// Locks whoever did nothing for lock_after_ms; the time of the next lock, if any is due.
  std::optional<UtcTime> lock_idle();
  /// Whoever acts is not idle.
  void touch(const PersonId& who);
  /// Forgets a person's secret for good. Wrappings for them stay, and nobody opens them.
  void destroy_person(const PersonId& who);
  /// Signs as a person; refuses while locked ("locked").
  Result<std::string> sign(const PersonId& who, std::string_view text);

  // Keys of bodies.
  std::optional<Secret> key(const KeyName& name) override;
  /// A fresh key for these holders (people, offices by their public keys). One that is there
  /// already stays and is shared with them.
  void make_key(const KeyName& name, const std::vector<std::pair<KeyName, BoxKey>>& holders);
  /// Lets a holder open a key that is at hand; nothing happens where it is not, or they can.
  void share(const KeyName& name, const KeyName& holder, const BoxKey& reader);
  /// Keeps a key that came opened, sealed under the workspace's own key. Nothing happens where
  /// that is not at hand (has_workspace), or another key of this name is: one name, one key.
  void keep_opened(const KeyName& name, const Secret& opened, const WorkspaceId& in);
  /// The key in a wrapping that came from elsewhere, by its holder, where that one is open.
  std::optional<Secret> open(const Wrapping& wrapping);
  /// Wraps all that is at hand anew for somebody whose secret is another one now. What is not at
  /// hand stays closed to them: how many keys those are.
  std::size_t wrap_anew(const KeyName& holder, const BoxKey& key);
  Wrappings& wrappings() { return doors_.wrappings; }
  PassphraseCost cost() const { return doors_.cost; }
  /// Grows whenever more or fewer keys can be opened: what was read before is read again.
  std::uint64_t changes() const { return changes_; }
  /// To be called when wrappings or keys arrived by another way than through this keyring (a
  /// merge, another process): what could not be opened is tried again.
  void look_again();

  /// All that the device opens, sealed by a passphrase instead, with what people's passphrases
  /// seal: the text of a key backup. Refuses "passphrase-short".
  Result<std::string> backup(std::string_view passphrase);
  /// Puts a backup's keys in place, sealed by this device. What opens here already stays as it is,
  /// and so does a person whom a passphrase seals here. Refusals: "not-a-key-backup",
  /// "passphrase-wrong", "passphrase-wait" (guesses are slowed as at unlock()), "no-device-key".
  Result<void> restore(std::string_view backup, std::string_view passphrase);

 private:
  enum class Typed { passphrase, recovery_code };
  struct Opened {
    Secret secret;
    UtcTime used;
    bool by_passphrase = false;
  };

  std::optional<Secret> opened_by_device(const KeyName& name) const;
  std::string sealed_by_device(const KeyName& name, const Secret& secret);
  std::optional<PersonRow> row_of(const KeyName& person) const;
  std::string person_text(const KeyName& person, const Secret& secret);
  std::string put_passphrase(const PersonId& who, const Secret& secret,
                             std::string_view passphrase);
  Result<Secret> guess(const PersonId& who, std::string_view typed, Typed kind);
  bool is_kept(const KeyName& name);
  void put_back(const KeyName& name, const Secret& secret);
  void open_by_passphrase(const PersonId& who, const Secret& secret);
  const Secret* holder(const KeyName& name);
  std::optional<Secret> through_wrappings(const KeyName& name);
  void forget(const KeyName& holder);

  Doors doors_;
  std::map<KeyName, Opened> holders_;  ///< people, workspaces and offices that are open
  std::set<KeyName> shut_;             ///< holders that were tried and cannot be opened
  std::map<KeyName, Secret> keys_;     ///< opened keys, for speed; emptied by a lock
  std::set<KeyName> missing_;          ///< keys that nobody who is open holds
  std::uint64_t changes_ = 0;
};

}  // namespace tc
