#pragma once

#include <catch2/catch.hpp>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/workplace.h"
#include "kit/a_small_standard.h"
#include "kit/copies_in_memory.h"
#include "kit/drafts_in_memory.h"
#include "kit/keys_in_memory.h"
#include "kit/memory_log.h"

namespace tc {

class FilesInMemory final : public Files {
 public:
  void write(const std::string& path, std::string_view bytes) override { files[path] = bytes; }
  void write_private(const std::string& path, std::string_view bytes) override {
    write(path, bytes);
    private_files.insert(path);
  }
  std::string read(const std::string& path, std::size_t most) override;
  std::set<std::string> private_files;
  std::map<std::string, std::string> files;
};

/// Reads the bundles that it was given; throws Failure for any other text.
class BundleTable final : public BundleReader {
 public:
  std::shared_ptr<const Scenario> read(std::string_view bundle) const override;
  std::shared_ptr<const Framework> read_framework(std::string_view bundle) const override;
  std::map<std::string, std::shared_ptr<const Scenario>, std::less<>> scenarios;
  std::map<std::string, std::shared_ptr<const Framework>, std::less<>> frameworks;
};

/// "" where it was allowed, or the rule that refused.
template <class Value>
std::string rule_of(const Result<Value>& result) {
  return result ? "" : result.error().rule;
}

/// The value; the test fails with the refusal's sentence where there is none.
template <class Value>
Value given(Result<Value> result) {
  INFO((result ? "" : result.error().rule + ": " + result.error().sentence));
  REQUIRE(result.has_value());
  return std::move(*result);
}

/// What a use case needs, in memory: a computer with its key, a workspace that was just founded,
/// a library with the bulb and the small standard (simulation supplementary) and an exporter
/// "plain". Everything is public, so that a test can take it away. Workspaces of several
/// computers carry files across on one table; each has a seed of its own.
class AnEmptyWorkplace {
 public:
  explicit AnEmptyWorkplace(std::uint64_t seed = 1, CopyTable* table = nullptr);

  Workplace& workplace() { return *workplace_; }
  Keyring& keyring() { return *keyring_; }
  /// The program is started again: whoever has a passphrase is locked.
  void restart();
  /// Workplaces over the same record, or another; a new one is what another process sees.
  Workplace over(Log& other) { return Workplace(doors(other)); }
  Doors doors(Log& other);

  Person person(std::string_view name, std::vector<Role> roles);
  /// Signs in, with good_passphrase; chooses it where the person has none yet.
  void sign_in(const Person& who);
  /// Puts a scenario into the library, in place of one of the same id.
  void shelve(std::shared_ptr<const Scenario> scenario);
  /// Puts the small standard into the library with this policy.
  void use_policy(EvidencePolicy policy);

  FixedClock clock;
  SeededChance chance;
  MemoryLog log{clock, chance};
  Library library;
  BundleTable bundles;
  FilesInMemory files;
  KeysInMemory keys;
  WrappingsInMemory wrappings;
  DraftsInMemory drafts;
  Secret device;
  WorkspaceId id;

 private:
  CopyTable own_table_;
  CopiesInMemory copies_;
  std::optional<Keyring> keyring_;
  std::optional<Workplace> workplace_;
};

}  // namespace tc
