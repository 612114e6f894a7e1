#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace tc::cli {

/// What the program says to --help: the table of commands, in words.
std::string help_in_words(const CLI::App& app);

/// What is wrong with a command line, in one sentence, and where to read on.
std::string usage_in_words(const CLI::App& app, const CLI::ParseError& error);

}  // namespace tc::cli
