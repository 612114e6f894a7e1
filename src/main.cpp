// Picks the adapters and hands them in; nothing else.
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <iostream>

#include "base/failure.h"
#include "cli/run.h"
#include "content/bundle.h"
#include "crypto/system_chance.h"
#include "desktop/open_window.h"
#include "exports/exporters.h"
#include "machine/files.h"
#include "machine/folders.h"
#include "machine/system_clock.h"
#include "store/workspace.h"

namespace tc {

namespace {

constexpr std::size_t most_script_bytes = 1'000'000;

class DiskFiles final : public Files {
 public:
  void write(const std::string& path, std::string_view bytes) override {
    write_file_atomically(path, bytes);
  }
};

/// The folder that holds content/ and scenarios/: beside the installed program, else the source.
std::string shared_folder() {
  std::error_code none;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", none);
  const auto installed = (program.parent_path() / TRADECOUNTER_SHARE).lexically_normal();
  for (const std::string& folder : {installed.string(), std::string(TRADECOUNTER_SOURCE)})
    if (folder_exists(folder + "/content")) return folder;
  throw Failure("The program's content is neither in " + installed.string() + " nor in " +
                    TRADECOUNTER_SOURCE + ".",
                "Name the folders with --content and --scenarios.");
}

ContentFolders content_folders() {
  const std::string folder = shared_folder();
  return {folder + "/content", folder + "/scenarios"};
}

std::string workspace_place() { return data_folder() + "/workspace.tradecounter"; }

int nothing_to_read = -1;

// A read that waits for the learner ends, since there is no SA_RESTART, and one that is about to
// begin finds the end: without that, an interrupt just before it would be lost.
void end_input(int) { ::dup2(nothing_to_read, STDIN_FILENO); }

void let_interrupts_end_input() {
  nothing_to_read = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  struct sigaction action {};
  action.sa_handler = end_input;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, nullptr);
}

int run_program(const std::vector<std::string>& arguments) {
  SystemClock clock;
  SystemChance chance;
  DiskFiles files;
  const CanonicalBundleReader bundles;
  const auto open_log = [&](const std::string& path, cli::Opening opening) {
    auto workspace = std::make_shared<Workspace>(
        opening == cli::Opening::write ? Workspace::create_or_open(path, clock, chance)
                                       : Workspace::open_read_only(path));
    return std::shared_ptr<Log>(workspace, &workspace->log());
  };
  const auto read_file = [](const std::string& path) {
    return read_text_file(path, most_script_bytes);
  };
  const cli::Adapters adapters{TRADECOUNTER_VERSION,
                               clock,
                               chance,
                               files,
                               bundles,
                               exporters(),
                               workspace_place,
                               content_folders,
                               file_exists,
                               read_file,
                               open_log,
                               verify_workspace,
                               read_library,
                               let_interrupts_end_input,
                               open_window};
  return cli::run(arguments, adapters, {std::cin, std::cout, std::cerr});
}

}  // namespace

}  // namespace tc

int main(int count, char** words) {
  try {
    return tc::run_program({words + 1, words + count});
  } catch (const tc::Failure& failure) {  // an adapter that could not even be made
    std::cerr << failure.what() << '\n' << failure.hint() << '\n';
    return static_cast<int>(tc::cli::Exit::machine_failed);
  }
}
