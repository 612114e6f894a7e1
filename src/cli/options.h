#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace tc::cli {

/// An option that a command has: what more is said of it. CLI11 is nothing but headers, two seconds
/// of them; here it is compiled once rather than in every command.
class Option {
 public:
  explicit Option(CLI::Option& option) : option_(&option) {}

  const Option& required() const;
  /// It may be given again and again, one value each.
  const Option& repeated() const;
  /// What the help calls its value, such as NUMBER.
  const Option& type(const char* name) const;
  /// The value without it, as the help tells it.
  const Option& usually(const char* value) const;
  const Option& within(int least, int most) const;
  /// `problem` gives a sentence about the words given, or nothing where they are right.
  const Option& checked(std::function<std::string(const std::string&)> problem) const;
  const Option& needs(const Option& other) const;
  const Option& excludes(const Option& other) const;

 private:
  CLI::Option* option_;
};

/// `value` has to outlive the parsing, and keeps what it holds where the option is not given.
Option add_option(CLI::App& app, const std::string& name, std::string& value,
                  const std::string& words);
Option add_option(CLI::App& app, const std::string& name, std::vector<std::string>& value,
                  const std::string& words);
Option add_option(CLI::App& app, const std::string& name, int& value, const std::string& words);
Option add_option(CLI::App& app, const std::string& name, std::size_t& value,
                  const std::string& words);
Option add_option(CLI::App& app, const std::string& name, std::optional<int>& value,
                  const std::string& words);
Option add_flag(CLI::App& app, const std::string& name, bool& value, const std::string& words);

/// A group of flags, of which exactly one has to be given.
CLI::App& one_of(CLI::App& app, const std::string& name);

/// An option that was added already.
Option option_of(CLI::App& app, const std::string& name);

}  // namespace tc::cli
