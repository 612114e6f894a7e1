#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "crypto/vault.h"
#include "people/key_store.h"

namespace tc {

/// The twin of the key file; a test may look at every byte of it.
class KeysInMemory final : public KeyStore {
 public:
  std::optional<std::string> text(std::string_view name) const override {
    const auto at = texts.find(name);
    if (at == texts.end()) return std::nullopt;
    return at->second;
  }
  std::vector<std::string> names() const override {
    std::vector<std::string> out;
    for (const auto& row : texts) out.push_back(row.first);
    return out;
  }
  void put(std::string_view name, std::string_view text) override {
    texts.insert_or_assign(std::string(name), std::string(text));
  }
  void keep(std::string_view name, std::string_view text) override {
    if (texts.count(name) == 0) put(name, text);
  }
  void remove(std::string_view name) override { texts.erase(std::string(name)); }

  std::map<std::string, std::string, std::less<>> texts;
};

/// The twin of the wrappings that a workspace file keeps.
class WrappingsInMemory final : public Wrappings {
 public:
  std::vector<Wrapping> of(const KeyName& key) const override {
    ++looks;
    std::vector<Wrapping> out;
    for (const Wrapping& wrapping : all())
      if (wrapping.key == key) out.push_back(wrapping);
    return out;
  }
  std::vector<Wrapping> all() const override {
    std::vector<Wrapping> out;
    for (const auto& [names, sealed] : kept) out.push_back({names.first, names.second, sealed});
    return out;
  }
  void keep(const Wrapping& wrapping) override {
    kept.insert({{wrapping.key, wrapping.holder}, wrapping.sealed});
  }
  void drop(const KeyName& key, const KeyName& holder) override { kept.erase({key, holder}); }

  std::map<std::pair<KeyName, KeyName>, std::string> kept;
  mutable int looks = 0;  ///< how often of() was asked
};

}  // namespace tc
