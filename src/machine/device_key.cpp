#include "machine/device_key.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/failure.h"
#include "crypto/sha256.h"
#include "machine/files.h"

namespace tc {

namespace {

constexpr std::size_t digits = Secret::size * 2;

[[noreturn]] void fail(const std::string& path, int error) {
  throw Failure(
      "This computer's key '" + path + "' could not be made: " + std::strerror(error) + ".",
      "Check the permissions of its folder, and the room on its disk.");
}

std::string parent_of(const std::string& path) {
  const std::string parent = std::filesystem::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

void make_own_folder(const std::string& path) {
  const std::string folder = parent_of(path);
  if (folder_exists(folder)) return;
  make_folder(parent_of(folder));
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) fail(path, errno);
}

/// A file of nobody else's beside the one that is wanted, gone in the end.
class Beside {
 public:
  explicit Beside(const std::string& path) : name_(path + ".new-XXXXXX") {
    number_ = ::mkstemp(name_.data());  // mode 0600
    if (number_ < 0) fail(path, errno);
  }
  ~Beside() {
    if (number_ >= 0) ::close(number_);
    ::unlink(name_.c_str());
  }
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;

  bool write_durably(std::string_view text) {
    const bool written =
        ::write(number_, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
        ::fsync(number_) == 0;
    const int closed = ::close(number_);
    number_ = -1;
    return written && closed == 0;
  }
  const char* name() const { return name_.c_str(); }

 private:
  std::string name_;
  int number_ = -1;
};

// A link, unlike a rename, never replaces. File systems without links (USB sticks) rename.
bool take_place(const Beside& temporary, const std::string& path) {
  if (::link(temporary.name(), path.c_str()) == 0) return true;
  if (errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS)
    return ::access(path.c_str(), F_OK) == 0 || ::rename(temporary.name(), path.c_str()) == 0;
  return errno == EEXIST;
}

}  // namespace

std::optional<Secret> read_device_key(const std::string& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR))
    return std::nullopt;
  std::string text = read_text_file(path, 4096);
  if (text.size() == digits + 1 && text.back() == '\n') text.pop_back();
  auto bytes = text.size() == digits ? parse_hex(text) : std::nullopt;
  wipe(text);
  if (!bytes)
    throw Failure("'" + path + "' is not this computer's key: that has " + std::to_string(digits) +
                      " hexadecimal digits.",
                  "Put a copy of the key back. Or move the file away: a new key is made, and what "
                  "the old one sealed opens by passphrases or a key backup only.");
  const Secret secret = Secret::from(*bytes);
  wipe(*bytes);
  return secret;
}

Secret make_device_key(const std::string& path, Chance& chance) {
  if (const auto there = read_device_key(path)) return *there;
  make_own_folder(path);
  Beside temporary(path);
  std::string text = hex(Secret::drawn(chance).bytes()) + "\n";
  const bool written = temporary.write_durably(text);
  wipe(text);
  if (!written || !take_place(temporary, path)) fail(path, errno);
  sync_folder_of(path);
  const auto made = read_device_key(path);
  if (!made) fail(path, ENOENT);
  return *made;
}

}  // namespace tc
