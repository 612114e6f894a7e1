#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/run.h"

namespace tc::cli {

/// What a command needs to have open before it can do its work.
enum class Needs {
  nothing,
  content,
  record,    ///< content and a workspace that is there, only to look at
  workspace  ///< content and a workspace to write to, made where there is none
};

/// Options that every command takes, before or after its name.
struct CommonOptions {
  std::string workspace;
  std::string content;
  std::string scenarios;
  std::string who;
  /// A file whose first line is the passphrase of whoever acts; "-" is the input.
  std::string passphrase_file;
  bool json = false;
};

/// One command line on its way: the streams, the common options, and what is open. Content and
/// workspace are opened when they are first asked for.
class Request {
 public:
  Request(const Adapters& adapters, const Streams& streams, CommonOptions options, Needs needs);

  std::istream& in() const { return streams_.in; }
  std::ostream& out() const { return streams_.out; }
  std::ostream& err() const { return streams_.err; }
  const Adapters& adapters() const { return adapters_; }
  bool json() const { return options_.json; }
  bool may_write() const { return needs_ == Needs::workspace; }
  /// The person named with --who; empty where nobody was.
  const std::string& who() const { return options_.who; }

  ContentFolders content_folders() const;
  std::string workspace_path() const;
  /// Everything that is whole. Says on `err` that something is not, and goes on.
  const Library& library();
  /// Fails where the keys of its record are not at hand.
  Workplace& workplace();
  /// Whoever looks for damage reads it also where bodies stay shut.
  Workplace& workplace_as_it_is();
  /// The passphrase of whoever acts: from --passphrase-file, else asked for at the terminal.
  /// Refuses where there is neither.
  Result<std::string> passphrase(const std::string& prompt);
  /// A workplace over another file than the common options name.
  std::unique_ptr<Workplace> workplace_at(const std::string& path, Opening opening);

 private:
  const Adapters& adapters_;
  const Streams& streams_;
  CommonOptions options_;
  Needs needs_;
  std::optional<Library> library_;
  std::vector<std::shared_ptr<OpenRecord>> records_;
  std::unique_ptr<Workplace> workplace_;
};

}  // namespace tc::cli
