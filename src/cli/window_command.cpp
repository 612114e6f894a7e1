#include "cli/command.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

Result<Exit> open(Request& request) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  request.adapters().open_window(request.workplace(), *who);
  return Exit::done;
}

}  // namespace

Action define_window(CLI::App&) { return open; }

}  // namespace tc::cli
