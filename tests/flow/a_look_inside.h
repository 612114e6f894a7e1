#pragma once

#include <memory>
#include <string>

#include "app/practice.h"
#include "content/bundle.h"
#include "content/library_reader.h"
#include "crypto/system_chance.h"
#include "exports/exporters.h"
#include "kit/frame.h"
#include "machine/system_clock.h"
#include "screens/application.h"
#include "store/workspace.h"

namespace tc {

/// What the shipped folders hold; fails the test where something is wrong with it.
const Library& shipped_library();

/// The record that a running program writes, read from the side; and the same pages that its
/// window shows, drawn without one, so that a test knows where a control is. Nothing here can
/// write to the record.
class ALookInside {
 public:
  explicit ALookInside(const std::string& workspace_file);

  Workplace& workplace() { return workplace_; }
  std::uint64_t changes() { return workspace_.log().changes(); }
  Person person(std::string_view name);
  /// The learner's newest attempt.
  AttemptRow newest(const Person& learner);

 private:
  class NoFiles final : public Files {
   public:
    void write(const std::string&, std::string_view) override;
  };

  SystemClock clock_;
  SystemChance chance_;
  NoFiles files_;
  CanonicalBundleReader bundles_;
  Workspace workspace_;
  Workplace workplace_;
};

}  // namespace tc
