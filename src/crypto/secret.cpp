#include "crypto/secret.h"

#include <sodium.h>

#include <cstring>

#include "base/require.h"
#include "crypto/sha256.h"

namespace tc {

void wipe(std::string& text) {
  sodium_memzero(text.data(), text.size());
  text.clear();
}

Secret Secret::drawn(Chance& chance) {
  Secret out;
  chance.fill(out.bytes_);
  return out;
}

Secret Secret::from(std::string_view bytes) {
  require(bytes.size() == size, "a secret has 32 bytes");
  Secret out;
  std::memcpy(out.bytes_.data(), bytes.data(), size);
  return out;
}

Secret Secret::derived(std::string_view use) const {
  Hash256 hash = Sha256().add(use).add(std::string_view("\0", 1)).add(bytes()).value();
  const Secret out =
      from(std::string_view(reinterpret_cast<const char*>(hash.bytes.data()), hash.bytes.size()));
  sodium_memzero(hash.bytes.data(), hash.bytes.size());
  return out;
}

Secret::~Secret() { sodium_memzero(bytes_.data(), bytes_.size()); }

bool Secret::operator==(const Secret& other) const {
  return sodium_memcmp(bytes_.data(), other.bytes_.data(), size) == 0;
}

}  // namespace tc
