// Copies of the record and of its keys, and the way back from them.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/exchange.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/passphrases.h"
#include "cli/printing.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

constexpr const char* keys_option = "--keys-passphrase-file";

struct BackupOptions {
  std::string file;
  std::string keys;
  std::string passphrase_file;
};

struct RestoreOptions {
  std::string backup;
  std::string keys;
  std::string passphrase_file;
  std::string to;
};

Result<Exit> back_up_all(Request& request, const BackupOptions& asked) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  // Asked first, so that a slip leaves no half of a backup.
  std::string passphrase;
  if (!asked.keys.empty()) {
    for (const std::string& path : {asked.file, asked.keys})
      if (request.adapters().file_exists(path) || asked.file == asked.keys)
        return refuse("backup-replaces-nothing",
                      asked.file == asked.keys ? "The record and its keys are two files."
                                               : "'" + path + "' is there already.",
                      "A backup replaces nothing: name other files.");
    auto chosen = new_passphrase(request, "A passphrase for the backup of the keys",
                                 asked.passphrase_file, keys_option);
    if (!chosen) return tl::unexpected(chosen.error());
    passphrase = *chosen;
    if (auto keys = back_up_keys(request.workplace(), who->id, asked.keys, passphrase); !keys)
      return tl::unexpected(keys.error());
  }
  if (auto record = back_up(request.workplace(), who->id, asked.file); !record)
    return tl::unexpected(record.error());
  if (request.json()) {
    print_json(request.out(), {{"file", asked.file}, {"keys", asked.keys}});
    return Exit::done;
  }
  print_paragraph(request.out(), "Wrote " + asked.file + ".");
  print_paragraph(request.out(),
                  asked.keys.empty()
                      ? "Without its keys nobody can read it on another computer: back them up "
                        "with --keys FILE, and keep the two apart."
                      : "Wrote its keys to " + asked.keys +
                            ". Keep the two apart, and the passphrase with neither.");
  return Exit::done;
}

Result<Exit> put_back(Request& request, const RestoreOptions& asked) {
  RestoreAsked wanted{asked.backup, asked.keys, "",
                      asked.to.empty() ? request.workspace_path() : asked.to};
  if (!wanted.keys.empty()) {
    auto typed = secret_from(request, "The passphrase of the backup of the keys",
                             asked.passphrase_file, keys_option);
    if (!typed) return tl::unexpected(typed.error());
    wanted.passphrase = *typed;
  }
  if (auto restored = request.adapters().restore(wanted); !restored)
    return tl::unexpected(restored.error());
  if (request.json())
    print_json(request.out(), {{"workspace", wanted.to}});
  else
    print_paragraph(request.out(), "Restored to " + wanted.to +
                                       ". It goes on as another device of the same workspace.");
  return Exit::done;
}

}  // namespace

Action define_backup(CLI::App& app) {
  const auto asked = std::make_shared<BackupOptions>();
  add_option(app, "FILE", asked->file, "The file to write").required();
  add_option(app, "--keys", asked->keys, "The file to write the keys to");
  add_option(app, keys_option, asked->passphrase_file,
             "A file whose first line will open the keys (- for the input); else asked for");
  return [asked](Request& request) { return back_up_all(request, *asked); };
}

Action define_restore(CLI::App& app) {
  const auto asked = std::make_shared<RestoreOptions>();
  add_option(app, "BACKUP", asked->backup, "What 'tradecounter backup' wrote").required();
  add_option(app, "--keys", asked->keys, "The backup of the keys");
  add_option(app, keys_option, asked->passphrase_file,
             "A file whose first line opens the keys (- for the input); else asked for");
  add_option(app, "--to", asked->to, "Where the workspace will be; the usual place without it");
  return [asked](Request& request) { return put_back(request, *asked); };
}

}  // namespace tc::cli
