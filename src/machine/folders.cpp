#include "machine/folders.h"

#include <cstdlib>

#include "base/failure.h"

namespace tc {

namespace {

// The rules ask that relative paths in the variables are ignored.
std::string absolute_or_nothing(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && value[0] == '/' ? value : "";
}

std::string folder(const char* variable, const char* below_home) {
  std::string base = absolute_or_nothing(variable);
  if (base.empty()) {
    base = absolute_or_nothing("HOME");
    if (base.empty())
      throw Failure("The system names no home folder for this user.",
                    "Set HOME, or name the file with --workspace.");
    base += below_home;
  }
  return base + "/tradecounter";
}

}  // namespace

std::string data_folder() { return folder("XDG_DATA_HOME", "/.local/share"); }

std::string config_folder() { return folder("XDG_CONFIG_HOME", "/.config"); }

}  // namespace tc
