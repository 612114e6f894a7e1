#pragma once

#include <memory>
#include <string>

#include "app/practice.h"
#include "content/bundle.h"
#include "crypto/system_chance.h"
#include "exports/exporters.h"
#include "kit/frame.h"
#include "kit/shipped_library.h"
#include "machine/system_clock.h"
#include "screens/application.h"
#include "store/disk_copies.h"
#include "store/key_file.h"

namespace tc {

/// The record that a running program writes, read from the side; and the same pages that its
/// window shows, drawn without one, so that a test knows where a control is. Nothing here can
/// write to the record.
class ALookInside {
 public:
  /// With the keys beside the file, which that computer's key opens.
  ALookInside(const std::string& workspace_file, const std::string& device_key_file);

  Workplace& workplace() { return workplace_; }
  /// How much is recorded; what is typed and kept, or marked and not signed yet, is not.
  std::uint64_t entries();
  Person person(std::string_view name);
  /// The learner's newest attempt.
  AttemptRow newest(const Person& learner);

 private:
  class NoFiles final : public Files {
   public:
    void write(const std::string&, std::string_view) override;
    void write_private(const std::string&, std::string_view) override;
    std::string read(const std::string& path, std::size_t most) override;
  };

  /// What the running program keeps of what is typed; typing on a page drawn aside keeps nothing.
  class DraftsOfTheOther final : public Drafts {
   public:
    explicit DraftsOfTheOther(Drafts& kept) : kept_(kept) {}
    void put(const PersonId&, std::string_view, std::string_view) override {}
    void drop(const PersonId&, std::string_view) override {}
    std::optional<std::string> text(const PersonId& owner, std::string_view name) const override;
    std::vector<std::string> names(const PersonId& owner,
                                   std::string_view beginning) const override;

   private:
    Drafts& kept_;
  };

  SystemClock clock_;
  SystemChance chance_;
  NoFiles files_;
  CanonicalBundleReader bundles_;
  Workspace workspace_;
  KeyFile keys_;
  Keyring keyring_;
  DraftsOfTheOther drafts_;
  DiskCopies copies_;
  Workplace workplace_;
};

}  // namespace tc
