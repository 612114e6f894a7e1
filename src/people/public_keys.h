#pragma once

#include "crypto/sealing.h"
#include "crypto/signing.h"

namespace tc {

/// A person's public keys, as the record enrols them.
struct PublicKeys {
  BoxKey box;
  VerifyKey verify;
  bool operator==(const PublicKeys&) const = default;
};

}  // namespace tc
