#include "store/draught.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/failure.h"
#include "crypto/sha256.h"

namespace tc {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail_making(const std::string& path, const std::string& why) {
  throw Failure("'" + path + "' could not be made: " + why + ".",
                "Check the folder and its permissions, or name another file.");
}

}  // namespace

void fail_taken(const std::string& path, const std::string& what) {
  throw Failure("'" + path + "' is there already: " + what + " replaces nothing.",
                "Name another file, or move that one away first.");
}

Draught::Draught(const std::string& place, Chance& chance)
    : place_(place), path_(place + ".new-" + hex(std::to_string(chance.number()))) {
  const fs::path folder = fs::path(place).parent_path();
  std::error_code error;
  if (!folder.empty()) fs::create_directories(folder, error);
  if (error) fail_making(place, error.message());
  const std::string beside = folder.empty() ? "." : folder.string();
  if (::access(beside.c_str(), W_OK | X_OK) != 0) fail_making(place, std::strerror(errno));
}

Draught::~Draught() {
  for (const char* ending : {"", "-journal", "-wal", "-shm"}) ::unlink((path_ + ending).c_str());
}

// Unlike a rename, a link replaces nothing.
Draught::Placed Draught::put_in_place() const {
  if (::link(path_.c_str(), place_.c_str()) != 0) {
    if (errno == EEXIST) return Placed::taken;
    // File systems without links, such as those of memory sticks.
    if (::access(place_.c_str(), F_OK) == 0) return Placed::taken;
    put_over();
  }
  sync_folder();
  return Placed::here;
}

void Draught::put_over() const {
  if (::rename(path_.c_str(), place_.c_str()) != 0) fail_making(place_, std::strerror(errno));
  sync_folder();
}

void Draught::sync_folder() const {
  const std::string parent = fs::path(place_).parent_path().string();
  const int folder = ::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY);
  if (folder < 0) return;
  ::fsync(folder);
  ::close(folder);
}

}  // namespace tc
