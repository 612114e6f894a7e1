#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/witnesses.h"
#include "app/workplace.h"
#include "content/library_reader.h"
#include "ledger/verify.h"

namespace tc::cli {

/// What a command does with the record that it opens.
enum class Opening {
  write,  ///< made where there is none
  look    ///< must be there and is never written to
};

/// A record that was opened: its log, and the keys, drafts and copies that go with it.
class OpenRecord {
 public:
  virtual ~OpenRecord() = default;
  virtual Log& log() = 0;
  virtual const WorkspaceId& workspace() const = 0;
  virtual Keyring& keyring() = 0;
  virtual Drafts& drafts() = 0;
  virtual Copies& copies() = 0;
};

/// What becomes of a backup: a workspace, with the keys of a key backup where one is named.
struct RestoreAsked {
  std::string backup;
  std::string keys;        ///< the path of a key backup; may be empty
  std::string passphrase;  ///< that the keys are sealed by
  std::string to;          ///< where the workspace will be; nothing may be there
};

/// The machine, as main hands it in; tests hand in its twins. What is referred to outlives
/// run(). Functions throw Failure where the machine fails.
struct Adapters {
  std::string version;
  Clock& clock;
  Chance& chance;
  Files& files;
  const BundleReader& bundles;
  std::vector<Exporter> exporters;
  std::function<std::string()> workspace_place;   ///< where no --workspace is given
  std::function<ContentFolders()> content_place;  ///< where no --content, --scenarios are
  std::function<bool(const std::string& path)> file_exists;
  /// Makes the folder and those above it where they are not there.
  std::function<void(const std::string& path)> make_folder;
  std::function<std::string(const std::string& path)> read_file;
  std::function<std::shared_ptr<OpenRecord>(const std::string& path, Opening)> open_record;
  /// With the keys that are at hand for that file.
  std::function<Verification(const std::string& path)> verify_file;
  std::function<Result<void>(const RestoreAsked&)> restore;
  std::function<Library(const ContentFolders&, Sources&, Problems&)> read_library;
  /// Asks for a passphrase at the terminal, without showing it; nothing where there is no terminal.
  std::function<std::optional<std::string>(const std::string& prompt)> ask_passphrase;
  /// A page to print, from what a witness is asked for.
  std::function<std::string(const CardAsked&)> testimony_card;
  /// Shows bytes in the system's own program for a file of that name.
  std::function<void(std::string_view name, std::string_view bytes)> view_file;
  /// From now on Ctrl-C ends the input and not the program. May be absent.
  std::function<void()> let_interrupts_end_input;
  /// Shows the window, that person acting, until it is closed. Absent: there is none.
  std::function<void(Workplace&, const Person&)> open_window;
};

}  // namespace tc::cli
