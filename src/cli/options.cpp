#include "cli/options.h"

#include <CLI/App.hpp>

namespace tc::cli {

CLI::Option* add_option(CLI::App& app, const std::string& name, std::string& value,
                        const std::string& words) {
  return app.add_option(name, value, words);
}

CLI::Option* add_option(CLI::App& app, const std::string& name, std::vector<std::string>& value,
                        const std::string& words) {
  return app.add_option(name, value, words);
}

CLI::Option* add_option(CLI::App& app, const std::string& name, int& value,
                        const std::string& words) {
  return app.add_option(name, value, words);
}

CLI::Option* add_option(CLI::App& app, const std::string& name, std::size_t& value,
                        const std::string& words) {
  return app.add_option(name, value, words);
}

CLI::Option* add_option(CLI::App& app, const std::string& name, std::optional<int>& value,
                        const std::string& words) {
  return app.add_option(name, value, words);
}

CLI::Option* add_flag(CLI::App& app, const std::string& name, bool& value,
                      const std::string& words) {
  return app.add_flag(name, value, words);
}

}  // namespace tc::cli
