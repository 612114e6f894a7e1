#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/workplace.h"

namespace tc {

/// How somebody stands with their keys here.
enum class SignedIn : std::uint8_t {
  open,      ///< no passphrase: the device opens their keys
  unlocked,  ///< with their passphrase, until they lock or are idle
  locked,    ///< their passphrase is needed
  elsewhere  ///< their keys are on another computer: here they can be looked at, not acted as
};
SignedIn signed_in(Workplace& workplace, const PersonId& who);

/// Unlocks with the passphrase (people/keyring.h: wrong ones are slowed down).
Result<void> sign_in(Workplace& workplace, const PersonId& who, std::string_view passphrase);
void sign_out(Workplace& workplace, const PersonId& who);

/// Sets or changes one's own passphrase; gives the recovery code, shown once.
Result<std::string> choose_passphrase(Workplace& workplace, const PersonId& who,
                                      std::string_view passphrase);
/// With the recovery code, where the passphrase was forgotten.
Result<std::string> recover_with_code(Workplace& workplace, const PersonId& who,
                                      std::string_view code, std::string_view new_passphrase);
/// An administrator gives somebody fresh keys, where passphrase and code are lost: they are
/// enrolled beside the old ones, so old signatures stay good; what the office or the administrator
/// can open is shared with the new ones, and what only the person could open is lost, which the
/// sentence says.
Result<std::string> recover_person(Workplace& workplace, const PersonId& by, const PersonId& whom);

/// Whoever signs judgements has a passphrase. Refuses with "passphrase-needed".
Result<void> may_sign(Workplace& workplace, const PersonId& who);

}  // namespace tc
