#pragma once

#include <string>
#include <vector>

#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// What is about to be signed, once for all of it.
struct Signing {
  ToSign what;
  std::string title;
  std::vector<std::string> lines;
  enum class Asks : std::uint8_t {
    nothing,          ///< a learner whom the device opens
    passphrase,       ///< their own
    a_new_passphrase  ///< whoever signs judgements has one: it is chosen first
  } asks = Asks::passphrase;
  std::string signer;  ///< their name
  std::string passphrase = {};
  std::string problem = {};
};

/// The list, the passphrase, and Sign. False when it was closed.
bool draw_signing(kit::Ui& ui, Signing& signing, Intents& intents);

}  // namespace tc
