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
#include "disk_record.h"
#include "exports/exporters.h"
#include "exports/testimony_card.h"
#include "machine/files.h"
#include "machine/folders.h"
#include "machine/system_clock.h"
#include "machine/terminal.h"
#include "machine/viewer.h"

namespace tc {

namespace {

constexpr std::size_t most_script_bytes = 1'000'000;

class DiskFiles final : public Files {
 public:
  void write(const std::string& path, std::string_view bytes) override {
    write_file_atomically(path, bytes);
  }
  void write_private(const std::string& path, std::string_view bytes) override {
    write_file_atomically(path, bytes, Readers::mine);
  }
  std::string read(const std::string& path, std::size_t most) override {
    return read_text_file(path, most);
  }
};

std::string printed_card(const CardAsked& asked) {
  TestimonyCard card;
  card.learner = asked.learner.name;
  card.standard = asked.standard;
  card.standard_title = asked.standard_title;
  if (asked.witness) {
    const Witness& witness = *asked.witness;
    card.witness = {witness.name,     witness.job,
                    witness.employer, witness.contact,
                    witness.relation, witness.expert ? Expertise::expert : Expertise::other,
                    witness.basis};
  }
  for (const auto& [criterion, words] : asked.criteria)
    card.criteria.emplace_back(criterion.code, words);
  card.reference = asked.reference;
  card.made_on = asked.made_on;
  return testimony_card(card);
}

void view_file(std::string_view name, std::string_view bytes) {
  open_in_viewer(put_aside(std::string(name), bytes));
}

void show_window(Workplace& workplace, const Person& who) {
  Outside outside;
  outside.view_file = view_file;
  outside.testimony_card = printed_card;
  open_window(workplace, who, std::move(outside));
}

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
  const auto open_record = [&](const std::string& path, cli::Opening opening) {
    return open_on_disk(path, opening, clock, chance);
  };
  const auto verify_file = [&](const std::string& path) {
    return verify_on_disk(path, clock, chance);
  };
  const auto restore = [&](const cli::RestoreAsked& asked) {
    return restore_on_disk(asked, clock, chance);
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
                               make_folder,
                               read_file,
                               open_record,
                               verify_file,
                               restore,
                               read_library,
                               ask_unseen,
                               printed_card,
                               view_file,
                               let_interrupts_end_input,
                               show_window};
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
