#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "screens/kit/theme.h"

namespace tc {

/// What the window remembers from one day to the next.
struct Settings {
  int width = 1280;  ///< screen coordinates
  int height = 800;
  kit::Appearance looks;

  bool operator==(const Settings&) const = default;
};

/// Reads "key = value" lines. What is unknown or out of range is passed over: looks are never a
/// reason not to start.
Settings settings_from(std::string_view text);
std::string text_of(const Settings& settings);

/// $XDG_CONFIG_HOME/tradecounter/window.conf, or under ~/.config; empty where neither is known.
std::filesystem::path settings_file();
Settings read_settings(const std::filesystem::path& file);
/// Keeps quiet where it cannot: the next start has the usual looks.
void write_settings(const std::filesystem::path& file, const Settings& settings);

}  // namespace tc
