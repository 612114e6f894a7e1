#include "machine/viewer.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "base/failure.h"
#include "machine/files.h"

namespace tc {

std::string put_aside(const std::string& name, std::string_view bytes) {
  const auto folder_of_all = std::filesystem::temp_directory_path();
  std::string folder = (folder_of_all / "tradecounter-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr)
    throw Failure("There is no room for a file to look at in " + folder_of_all.string() + ": " +
                  std::strerror(errno) + ".");
  std::string last = std::filesystem::path(name).filename().string();
  if (last.empty() || last == "." || last == "..") last = "file";
  const std::string path = folder + "/" + last;
  write_file_atomically(path, bytes);
  return path;
}

void open_in_viewer(const std::string& path) {
  // In a child of a child, so that nobody has to wait for the viewer to end.
  std::string shell = "sh";
  std::string option = "-c";
  std::string command = "xdg-open \"$1\" >/dev/null 2>&1 & command -v xdg-open >/dev/null";
  std::string name = "viewer";
  std::string file = path;
  char* const words[] = {shell.data(), option.data(), command.data(),
                         name.data(),  file.data(),   nullptr};
  pid_t child = 0;
  int status = 0;
  if (::posix_spawnp(&child, "sh", nullptr, nullptr, words, environ) != 0 ||
      ::waitpid(child, &status, 0) != child || status != 0)
    throw Failure("'" + path + "' could not be opened: this system has no xdg-open.",
                  "Open the file by hand.");
}

}  // namespace tc
