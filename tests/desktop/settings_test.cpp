#include "desktop/settings.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace tc;

TEST_CASE("What is written is read again") {
  Settings settings;
  settings.width = 1600;
  settings.height = 1000;
  settings.looks = {kit::Palette::high_contrast, kit::Typeface::open_dyslexic, kit::Motion::reduced,
                    175};
  CHECK(settings_from(text_of(settings)) == settings);
}

TEST_CASE("A damaged file gives the usual looks") {
  CHECK(settings_from("") == Settings{});
  CHECK(settings_from("\0\xFF=\n===\ntext = 9000\nwidth = -4\nheight = 1e9\ntheme = pink") ==
        Settings{});
  CHECK(read_settings("/nowhere/at/all") == Settings{});
}

TEST_CASE("Of a half damaged file the whole lines count") {
  const Settings settings = settings_from("theme = dark\ntext = abc\nheight = 900");
  CHECK(settings.looks.palette == kit::Palette::dark);
  CHECK(settings.looks.text_percent == 100);
  CHECK(settings.height == 900);
}

TEST_CASE("Settings are kept in a folder that is made for them") {
  const auto folder = std::filesystem::temp_directory_path() / "tradecounter settings test";
  std::filesystem::remove_all(folder);
  Settings settings;
  settings.looks.text_percent = 150;
  write_settings(folder / "deep" / "window.conf", settings);
  CHECK(read_settings(folder / "deep" / "window.conf") == settings);
  write_settings("/proc/nowhere/window.conf", settings);  // says nothing
  std::filesystem::remove_all(folder);
}
