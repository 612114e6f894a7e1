#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/workplace.h"
#include "content/library_reader.h"
#include "ledger/verify.h"

namespace tc::cli {

/// What a command does with the record that it opens.
enum class Opening {
  write,  ///< made where there is none
  look    ///< must be there and is never written to
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
  std::function<std::string(const std::string& path)> read_file;
  std::function<std::shared_ptr<Log>(const std::string& path, Opening)> open_log;
  std::function<Verification(const std::string& path)> verify_file;
  std::function<Library(const ContentFolders&, Sources&, Problems&)> read_library;
  /// From now on Ctrl-C ends the input and not the program. May be absent.
  std::function<void()> let_interrupts_end_input;
  /// Shows the window, that person acting, until it is closed. Absent: there is none.
  std::function<void(Workplace&, const Person&)> open_window;
};

}  // namespace tc::cli
