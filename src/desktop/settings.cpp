#include "desktop/settings.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>

#include "base/text.h"

namespace tc {
namespace {

std::optional<int> number(std::string_view text) {
  const std::string digits(text);
  char* end = nullptr;
  const long value = std::strtol(digits.c_str(), &end, 10);
  if (digits.empty() || *end != 0 || value < 0 || value > 100000) return std::nullopt;
  return static_cast<int>(value);
}

void take(Settings& settings, std::string_view key, std::string_view value) {
  const std::optional<int> count = number(value);
  kit::Appearance& looks = settings.looks;
  if (key == "width" && count && *count >= 640) settings.width = *count;
  if (key == "height" && count && *count >= 400) settings.height = *count;
  if (key == "text" && count && *count >= 100 && *count <= 250) looks.text_percent = *count;
  if (key == "theme") {
    looks.palette = value == "dark"            ? kit::Palette::dark
                    : value == "high contrast" ? kit::Palette::high_contrast
                                               : kit::Palette::light;
  }
  if (key == "typeface" && value == "opendyslexic") {
    looks.typeface = kit::Typeface::open_dyslexic;
  }
  if (key == "motion" && value == "reduced") looks.motion = kit::Motion::reduced;
}

std::string_view name_of(kit::Palette palette) {
  switch (palette) {
    case kit::Palette::light:
      return "light";
    case kit::Palette::dark:
      return "dark";
    case kit::Palette::high_contrast:
      return "high contrast";
  }
  return "light";
}

}  // namespace

Settings settings_from(std::string_view text) {
  Settings settings;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t sign = line.find('=');
    if (sign == std::string_view::npos) continue;
    take(settings, trimmed(line.substr(0, sign)), trimmed(line.substr(sign + 1)));
  }
  return settings;
}

std::string text_of(const Settings& settings) {
  const kit::Appearance& looks = settings.looks;
  const bool inter = looks.typeface == kit::Typeface::inter;
  const bool full = looks.motion == kit::Motion::full;
  return "width = " + std::to_string(settings.width) + "\n" +
         "height = " + std::to_string(settings.height) + "\n" +
         "text = " + std::to_string(looks.text_percent) + "\n" +
         "theme = " + std::string(name_of(looks.palette)) + "\n" +
         "typeface = " + (inter ? "inter" : "opendyslexic") + "\n" +
         "motion = " + (full ? "full" : "reduced") + "\n";
}

std::filesystem::path settings_file() {
  const char* config = std::getenv("XDG_CONFIG_HOME");
  const char* home = std::getenv("HOME");
  std::filesystem::path folder;
  if (config && *config) {
    folder = config;
  } else if (home && *home) {
    folder = std::filesystem::path(home) / ".config";
  } else {
    return {};
  }
  return folder / "tradecounter" / "window.conf";
}

Settings read_settings(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return {};
  std::string text(4096, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
  return settings_from(text);
}

void write_settings(const std::filesystem::path& file, const Settings& settings) {
  if (file.empty()) return;
  std::error_code ignored;
  std::filesystem::create_directories(file.parent_path(), ignored);
  // Whole or not at all: a second file takes the place of the first.
  const std::filesystem::path fresh = file.string() + ".new";
  std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
  out << text_of(settings);
  out.close();
  if (out) std::filesystem::rename(fresh, file, ignored);
}

}  // namespace tc
