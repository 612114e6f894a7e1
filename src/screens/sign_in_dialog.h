#pragma once

#include <string>

#include "people/person.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// Somebody signs in: by their passphrase, or by the recovery code where it was forgotten.
struct SigningIn {
  Person person;
  enum class By : std::uint8_t { passphrase, code } by = By::passphrase;
  std::string why = {};  ///< "You were away for 15 minutes." May be empty
  std::string passphrase = {};
  std::string code = {};
  std::string new_passphrase = {};
  std::string again = {};
  std::string problem = {};
};
enum class SignInAnswer { stay, cancel, other_person };
SignInAnswer draw_sign_in(kit::Ui& ui, SigningIn& form, Intents& intents);

/// One's own passphrase, set or changed.
struct PassphraseForm {
  std::string passphrase;
  std::string again;
  std::string problem;
};
/// False when it was closed.
bool draw_passphrase(kit::Ui& ui, PassphraseForm& form, Intents& intents);

/// A code that is shown once, until it was written down.
struct ShownCode {
  std::string title;
  std::string code;
  std::string for_what;
};
/// False when it was written down.
bool draw_code(kit::Ui& ui, const ShownCode& shown);

/// Empty where both are the same and long enough to be tried; else what is wrong.
std::string wrong_with(const std::string& passphrase, const std::string& again);

}  // namespace tc
