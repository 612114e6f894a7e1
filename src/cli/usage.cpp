#include "cli/usage.h"

#include <CLI/App.hpp>
#include <CLI/Formatter.hpp>

#include "base/text.h"
#include "cli/command.h"

namespace tc::cli {

namespace {

/// The command that the line got to: "evidence add" of "evidence add last --fast".
const CLI::App& innermost(const CLI::App& app) {
  const auto begun = app.get_subcommands();
  return begun.empty() ? app : innermost(*begun.front());
}

std::string full_name(const CLI::App& app) {
  const CLI::App* parent = app.get_parent();
  return parent == nullptr ? app.get_name() : full_name(*parent) + " " + app.get_name();
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* at = &app; at != nullptr; at = at->get_parent())
    for (const CLI::Option* option : at->get_options())
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(command->get_name());
  return names;
}

std::string and_hint(const std::string& sentence, const std::string& hint) {
  return sentence + (hint.empty() ? "." : ". " + hint);
}

std::string unexpected(const CLI::App& app, const std::string& word) {
  const CLI::App& command = innermost(app);
  if (word.substr(0, 1) == "-")
    return and_hint("There is no option '" + word + "' here",
                    did_you_mean(word, option_names(command)));
  const auto names = command_names(command);
  if (!names.empty())
    return and_hint("There is no command '" + word + "' here", did_you_mean(word, names));
  return "'" + word + "' is one word too many; put quotes around words that belong together.";
}

/// "--seed" of "--seed: 1 required TEXT missing" and "... arguments to --seed, got 2".
std::string option_in(const std::string& message) {
  const std::size_t start = message.find("--");
  return start == std::string::npos
             ? "An argument"
             : message.substr(start, message.find_first_of(" :,", start) - start);
}

/// "--accept, --partly" of "Exactly 1 option from [--accept,--partly] is required".
std::string options_in(const std::string& message) {
  const std::size_t start = message.find('[') + 1;
  std::string list = message.substr(start, message.find(']') - start);
  for (std::size_t at = list.find(','); at != std::string::npos; at = list.find(',', at + 2))
    list.insert(at + 1, " ");
  return list;
}

std::string required(const CLI::App& app, const std::string& message) {
  const std::string command = "'" + full_name(innermost(app)) + "'";
  if (message.find('[') != std::string::npos) return "Say one of " + options_in(message) + ".";
  if (message.find("subcommand") == std::string::npos) return command + ": " + message + ".";
  return command + " needs a command: " + joined(command_names(innermost(app)), ", ") + ".";
}

/// Of "Could not convert: --at = x": what is given to a flag, or is no number that fits.
std::string not_converted(const CLI::App& app, const std::string& message) {
  const std::string name = option_in(message);
  const CLI::Option* option = innermost(app).get_option_no_throw(name);
  if (option == nullptr) option = app.get_option_no_throw(name);
  if (option != nullptr && option->get_expected_max() == 0)
    return name + " takes no value: it stands alone.";
  const std::size_t given = message.find(" = ");
  if (given == std::string::npos) return name + " takes a whole number.";
  const std::string value = message.substr(given + 3);
  if (value.find_first_not_of("0123456789") == std::string::npos)
    return name + ": " + value + " is too large a number.";
  return name + ": it takes a whole number, not '" + value + "'.";
}

std::string sentence_of(const CLI::App& app, const CLI::ParseError& error) {
  const std::string message = error.what();
  const auto is = [&](CLI::ExitCodes code) {
    return error.get_exit_code() == static_cast<int>(code);
  };
  const auto extras = app.remaining(true);
  if (!extras.empty() && (is(CLI::ExitCodes::ExtrasError) || is(CLI::ExitCodes::RequiredError)))
    return unexpected(app, extras.front());
  if (is(CLI::ExitCodes::RequiredError)) return required(app, message);
  if (is(CLI::ExitCodes::ArgumentMismatch))
    return option_in(message) + (message.find("missing") == std::string::npos
                                     ? " was given more than once."
                                     : " needs a value after it.");
  if (is(CLI::ExitCodes::ConversionError)) return not_converted(app, message);
  const std::size_t middle = message.find(" excludes ");
  if (is(CLI::ExitCodes::ExcludesError) && middle != std::string::npos)
    return message.substr(0, middle) + " and " + message.substr(middle + 10) +
           " do not go together.";
  return message;
}

}  // namespace

std::string help_in_words(const CLI::App& app) {
  const CLI::App& command = innermost(app);
  if (command.get_parent() != nullptr) return command.help(full_name(*command.get_parent()));
  std::string out =
      "Trade Counter: practise, prove and certify serving customers.\n\n"
      "tradecounter [COMMAND [OPTIONS]]\n\nCommands\n";
  for (const Command& row : commands()) {
    const std::string name(row.name);
    out += "  " + name + std::string(name.size() < 22 ? 22 - name.size() : 1, ' ') +
           std::string(row.words) + "\n";
  }
  out += "\nOptions, before or after the command\n";
  for (const CLI::Option* option : app.get_options()) {
    const std::string name = option->get_name() + (option->get_expected_max() > 0 ? " VALUE" : "");
    out += "  " + name + std::string(name.size() < 22 ? 22 - name.size() : 1, ' ') +
           option->get_description() + "\n";
  }
  return out +
         "\nExit codes: 0 done, 1 problems in content, 2 usage, 3 the machine failed,\n"
         "4 verification failed, 5 refused by a rule.\n"
         "'tradecounter COMMAND --help' says more of a command.\n";
}

std::string usage_in_words(const CLI::App& app, const CLI::ParseError& error) {
  return sentence_of(app, error) + "\nSee '" + full_name(innermost(app)) + " --help'.\n";
}

}  // namespace tc::cli
