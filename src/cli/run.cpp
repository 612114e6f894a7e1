#include "cli/run.h"
#include "cli/options.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <optional>
#include <ostream>

#include "base/failure.h"
#include "base/require.h"
#include "cli/command.h"
#include "cli/usage.h"

namespace tc::cli {

namespace {

struct Chosen {
  Needs needs = Needs::nothing;
  Action action;
};

/// The program's command line, built from the table; what was chosen is in `chosen` after it.
class CommandLine {
 public:
  explicit CommandLine(const Adapters& adapters)
      : app_("Trade Counter", "tradecounter"), window_(static_cast<bool>(adapters.open_window)) {
    app_.set_version_flag("--version", "tradecounter " + adapters.version, "Print the version");
    app_.get_help_ptr()->description("Print this help");
    add_option(app_, "--workspace", common_.workspace, "The file that holds the record");
    add_option(app_, "--content", common_.content, "The folder of standards and policies");
    add_option(app_, "--scenarios", common_.scenarios, "The folder of scenarios");
    add_option(app_, "--who", common_.who, "Who acts: a name or an id");
    add_option(app_, "--passphrase-file", common_.passphrase_file,
               "A file whose first line is the passphrase of whoever acts (- for the input)");
    add_flag(app_, "--json", common_.json, "Answer in JSON");
    app_.require_subcommand(0, 1);
    for (const Family& family : families())
      prepare(*app_.add_subcommand(std::string(family.name), std::string(family.words)))
          .require_subcommand(1, 1);
    for (const Command& command : commands())
      if (command.name != "window" || window_) add(command);
  }

  /// Without a command the window opens.
  void parse(std::vector<std::string> arguments) {
    parse_once(arguments);
    if (chosen_) return;
    arguments.emplace_back(window_ ? "window" : "--help");
    parse_once(arguments);
  }

  const CLI::App& app() const { return app_; }
  const CommonOptions& common() const { return common_; }
  const std::optional<Chosen>& chosen() const { return chosen_; }

 private:
  void parse_once(const std::vector<std::string>& arguments) {
    // The parser takes them from the back.
    app_.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  }

  static CLI::App& prepare(CLI::App& app) {
    app.fallthrough();  // the common options may stand behind the command
    app.get_help_ptr()->description("Print this help");
    return app;
  }

  void add(const Command& command) {
    const std::size_t space = command.name.find(' ');
    CLI::App* parent = &app_;
    if (space != std::string_view::npos)
      parent = app_.get_subcommand(std::string(command.name.substr(0, space)));
    const std::string name(command.name.substr(space == std::string_view::npos ? 0 : space + 1));
    CLI::App& app = prepare(*parent->add_subcommand(name, std::string(command.words)));
    const Chosen what{command.needs, command.define(app)};
    app.final_callback([this, what] { chosen_ = what; });
  }

  CLI::App app_;
  CommonOptions common_;
  std::optional<Chosen> chosen_;
  bool window_;
};

Exit say(const Streams& streams, const Refusal& refusal) {
  streams.out.flush();
  streams.err << refusal.sentence << '\n';
  if (!refusal.hint.empty()) streams.err << refusal.hint << '\n';
  // Arguments that only content can refuse are still a matter of usage.
  return refusal.rule == "usage" ? Exit::usage : Exit::refused;
}

Exit carry_out(const CommandLine& line, const Adapters& adapters, const Streams& streams) {
  require(line.chosen().has_value(), "a command line without an error names a command");
  Request request(adapters, streams, line.common(), line.chosen()->needs);
  const auto exit = line.chosen()->action(request);
  return exit ? *exit : say(streams, exit.error());
}

Exit parse_and_run(const std::vector<std::string>& arguments, const Adapters& adapters,
                   const Streams& streams) {
  CommandLine line(adapters);
  try {
    line.parse(arguments);
  } catch (const CLI::CallForVersion& version) {
    streams.out << version.what() << '\n';
    return Exit::done;
  } catch (const CLI::Success&) {
    streams.out << help_in_words(line.app());
    return Exit::done;
  } catch (const CLI::ParseError& error) {
    streams.err << usage_in_words(line.app(), error);
    return Exit::usage;
  }
  return carry_out(line, adapters, streams);
}

Exit failed(const Streams& streams, const std::string& sentence, const std::string& hint) {
  streams.out.flush();
  streams.err << sentence << '\n';
  if (!hint.empty()) streams.err << hint << '\n';
  return Exit::machine_failed;
}

}  // namespace

int run(const std::vector<std::string>& arguments, const Adapters& adapters,
        const Streams& streams) {
  Exit exit = Exit::done;
  try {
    exit = parse_and_run(arguments, adapters, streams);
  } catch (const Failure& failure) {
    exit = failed(streams, failure.what(), failure.hint());
  } catch (const std::exception& error) {
    exit = failed(streams, std::string("The program could not go on: ") + error.what() + ".",
                  "What was recorded before is kept.");
  }
  streams.out.flush();
  if (!streams.out.good() && exit == Exit::done)
    exit = failed(streams, "What was to be told could not be written in full.",
                  "See whether the disk is full, or whoever reads it has gone.");
  return static_cast<int>(exit);
}

}  // namespace tc::cli
