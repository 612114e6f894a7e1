#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "crypto/secret.h"

namespace tc {

/// A key by which bodies are sealed, or which opens other keys. One name, one key, for good.
using KeyName = Id<struct KeyTag>;
using WorkspaceId = Id<struct WorkspaceTag>;
using AttachmentId = Id<struct AttachmentTag>;

// The names (README.md, "Sealing"). A workspace's id is that of its entry workspace.made.
inline KeyName workspace_key(const WorkspaceId& id) { return KeyName("workspace/" + id.text); }
inline KeyName office_key(const WorkspaceId& id) { return KeyName("office/" + id.text); }
inline KeyName person_key(const PersonId& id) { return KeyName("person/" + id.text); }
/// What only its owner reads: drafts.
inline KeyName private_key(const PersonId& id) { return KeyName("private/" + id.text); }
/// Decisions, plans and sign-offs about a learner.
inline KeyName portfolio_key(const PersonId& id) { return KeyName("portfolio/" + id.text); }
inline KeyName item_key(const EntryId& id) { return KeyName("item/" + id.text); }
inline KeyName attempt_key(const EntryId& id) { return KeyName("attempt/" + id.text); }
inline KeyName attachment_key(const AttachmentId& id) { return KeyName("attachment/" + id.text); }

/// The door through which a log seals and opens bodies. Implemented by Keyring.
class Vault {
 public:
  virtual ~Vault() = default;
  /// Nothing where nobody who is here and unlocked holds it.
  virtual std::optional<Secret> key(const KeyName& name) = 0;
};

/// A key, sealed for a holder who can open it: a person or an office by their public key
/// (sealed box), a workspace by its own key (XChaCha20-Poly1305 about the key's name).
struct Wrapping {
  KeyName key;
  KeyName holder;  ///< person/…, office/… or workspace/…
  std::string sealed;

  bool operator==(const Wrapping&) const = default;
};

/// The door to the wrappings that a workspace file keeps. Durable on return.
class Wrappings {
 public:
  virtual ~Wrappings() = default;
  virtual std::vector<Wrapping> of(const KeyName& key) const = 0;
  virtual std::vector<Wrapping> all() const = 0;  ///< ordered by key, holder
  /// Keeps it, unless this holder has one of this key already.
  virtual void keep(const Wrapping& wrapping) = 0;
  virtual void drop(const KeyName& key, const KeyName& holder) = 0;
};

}  // namespace tc
