#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "app/witnesses.h"

namespace tc {

/// What the window needs from outside besides the workplace: main fills it, tests put twins in.
struct Outside {
  /// Shows bytes in the system's viewer for a file of that name. Throws Failure.
  std::function<void(std::string_view name, std::string_view bytes)> view_file =
      [](std::string_view, std::string_view) {};
  /// A page to be printed, signed and brought back. Empty where there is none.
  std::function<std::string(const CardAsked&)> testimony_card = {};
  std::string_view card_extension = ".html";
};

}  // namespace tc
