#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace tc::cli {

/// Options and flags of a command, for the kinds of value that commands take. CLI11 is nothing but
/// headers: here it is compiled once rather than in every command.
///
/// `value` has to outlive the parsing, and keeps what it holds where the option is not given.
CLI::Option* add_option(CLI::App& app, const std::string& name, std::string& value,
                        const std::string& words);
CLI::Option* add_option(CLI::App& app, const std::string& name, std::vector<std::string>& value,
                        const std::string& words);
CLI::Option* add_option(CLI::App& app, const std::string& name, int& value,
                        const std::string& words);
CLI::Option* add_option(CLI::App& app, const std::string& name, std::size_t& value,
                        const std::string& words);
CLI::Option* add_option(CLI::App& app, const std::string& name, std::optional<int>& value,
                        const std::string& words);
CLI::Option* add_flag(CLI::App& app, const std::string& name, bool& value,
                      const std::string& words);

}  // namespace tc::cli
