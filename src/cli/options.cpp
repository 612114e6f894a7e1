#include "cli/options.h"

#include <CLI/App.hpp>
#include <charconv>

namespace tc::cli {

namespace {

std::optional<int> whole_number(const std::string& text) {
  int number = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

}  // namespace

const Option& Option::required() const {
  option_->required();
  return *this;
}

const Option& Option::repeated() const {
  option_->expected(1)->take_all();
  return *this;
}

const Option& Option::type(const char* name) const {
  option_->type_name(name);
  return *this;
}

const Option& Option::usually(const char* value) const {
  option_->default_str(value)->default_val(value);
  return *this;
}

const Option& Option::within(int least, int most) const {
  return checked([least, most](const std::string& text) {
    const auto number = whole_number(text);
    if (number && *number >= least && *number <= most) return std::string();
    return "it takes a whole number from " + std::to_string(least) + " to " + std::to_string(most) +
           ", not '" + text + "'.";
  });
}

const Option& Option::checked(std::function<std::string(const std::string&)> problem) const {
  option_->check(std::move(problem));
  return *this;
}

const Option& Option::needs(const Option& other) const {
  option_->needs(other.option_);
  return *this;
}

const Option& Option::excludes(const Option& other) const {
  option_->excludes(other.option_);
  return *this;
}

Option add_option(CLI::App& app, const std::string& name, std::string& value,
                  const std::string& words) {
  return Option(*app.add_option(name, value, words));
}

Option add_option(CLI::App& app, const std::string& name, std::vector<std::string>& value,
                  const std::string& words) {
  return Option(*app.add_option(name, value, words));
}

Option add_option(CLI::App& app, const std::string& name, int& value, const std::string& words) {
  return Option(*app.add_option(name, value, words));
}

Option add_option(CLI::App& app, const std::string& name, std::size_t& value,
                  const std::string& words) {
  return Option(*app.add_option(name, value, words));
}

Option add_option(CLI::App& app, const std::string& name, std::optional<int>& value,
                  const std::string& words) {
  return Option(*app.add_option(name, value, words));
}

Option add_flag(CLI::App& app, const std::string& name, bool& value, const std::string& words) {
  return Option(*app.add_flag(name, value, words));
}

CLI::App& one_of(CLI::App& app, const std::string& name) {
  CLI::App& group = *app.add_option_group(name, "One of these");
  group.require_option(1);
  return group;
}

Option option_of(CLI::App& app, const std::string& name) { return Option(*app.get_option(name)); }

}  // namespace tc::cli
