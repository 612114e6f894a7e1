#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <string>

#include "base/failure.h"
#include "crypto/system_chance.h"
#include "kit/fixed_clock.h"
#include "kit/open_vault.h"
#include "store/workspace.h"

namespace tc {

/// A folder of the test's own with a workspace file in it, gone when the test ends.
class ScratchWorkspace {
 public:
  ScratchWorkspace();
  ~ScratchWorkspace();

  /// Opened for writing with its vault; made where it is not there yet.
  Workspace open();
  /// Makes the file with so many entries of one attempt, each answering the one before, and a
  /// bundle that the first one names.
  ScratchWorkspace& with_entries(int count);
  /// Plain SQL on the file, as an intruder would do it.
  void sql(const std::string& statements);
  /// The same after dropping every trigger, and with the triggers put back as they were.
  void sql_behind_the_triggers(const std::string& statements);
  std::string bytes() const;
  void write_bytes(const std::string& bytes);
  std::size_t files_in_folder() const;

  std::string folder;
  std::string path;
  FixedClock clock;
  SystemChance chance;
  OpenVault vault;
};

/// The sentence of the Failure that the work ends with; empty where it does not fail.
template <class Work>
std::string failure_of(Work work) {
  try {
    work();
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

/// Another program runs the statements and dies before it has moved its log into the file.
void leave_a_live_log(const ScratchWorkspace& scratch, const std::string& statements);

/// What the work says, done in a child process, as a user without rights where we have all.
std::string as_nobody(const std::function<std::string()>& work);

/// verify_workspace() with every key at hand.
Verification verified(const std::string& path);
/// "entry-edited 3, wrong-previous 4" as it tells it.
std::string damage_of(const std::string& path);

}  // namespace tc
