#include "store/file_header.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <string_view>

#include "base/failure.h"
#include "ledger/entry.h"

namespace tc {

namespace {

// The SQLite file format, section 1.3: the header's fields and where they lie.
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t page_size_at = 16;
constexpr std::size_t change_counter_at = 24;
constexpr std::size_t pages_at = 28;
constexpr std::size_t user_version_at = 60;
constexpr std::size_t application_id_at = 68;
constexpr std::size_t pages_valid_for_at = 92;

struct Beginning {
  std::array<unsigned char, 100> bytes{};
  std::size_t length = 0;
  std::uint64_t file_size = 0;

  std::uint32_t number(std::size_t at, std::size_t width = 4) const {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < width; ++i) value = value << 8u | bytes[at + i];
    return value;
  }
  bool is_sqlite() const {
    return length == bytes.size() && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
  }
};

struct stat status_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    if (errno == ENOENT) throw Failure("There is no file '" + path + "'.");
    throw Failure("'" + path + "' could not be read: " + std::strerror(errno) + ".");
  }
  return status;
}

Beginning beginning_of(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  Beginning out;
  const ssize_t got = file < 0 ? -1 : ::read(file, out.bytes.data(), out.bytes.size());
  const int error = errno;
  if (file >= 0) ::close(file);
  if (got < 0) throw Failure("'" + path + "' could not be read: " + std::strerror(error) + ".");
  out.length = static_cast<std::size_t>(got);
  out.file_size = static_cast<std::uint64_t>(status_of(path).st_size);
  return out;
}

}  // namespace

void refuse_unless_workspace(const std::string& path) {
  if (S_ISDIR(status_of(path).st_mode))
    throw Failure("'" + path + "' is a folder, not a workspace file.", "Name a file in it.");
  const Beginning start = beginning_of(path);
  if (start.length == 0)
    throw Failure("'" + path + "' is empty: it is not a workspace.",
                  "Remove it, or name another file.");
  if (!start.is_sqlite())
    throw Failure("'" + path + "' is not a Trade Counter workspace.",
                  "Name a workspace file, or one that is not there yet to make a new one.");
  if (start.number(application_id_at) != static_cast<std::uint32_t>(workspace_application_id))
    throw Failure("'" + path + "' belongs to another program: it is no Trade Counter workspace.",
                  "Name a workspace file, or one that is not there yet to make a new one.");
  refuse_newer(path, start.number(user_version_at));
}

void refuse_newer(const std::string& path, std::int64_t format) {
  if (format > ledger_format)
    throw Failure("'" + path + "' was written by a newer version of Trade Counter (format " +
                      std::to_string(format) + "; this version knows format " +
                      std::to_string(ledger_format) + ").",
                  "Open it with the newer version.");
}

bool is_cut_off(const std::string& path) {
  const Beginning start = beginning_of(path);
  const std::uint64_t page_size = start.number(page_size_at, 2);
  // 1 stands for 65,536, which two bytes cannot hold.
  const std::uint64_t whole = (page_size == 1 ? 65536 : page_size) * start.number(pages_at);
  const bool says_pages = start.number(change_counter_at) == start.number(pages_valid_for_at);
  return says_pages && start.file_size < whole && !has_live_wal(path);
}

bool has_live_wal(const std::string& path) {
  struct stat status {};
  return ::stat((path + "-wal").c_str(), &status) == 0 && status.st_size > 0;
}

bool is_writable(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return ::access(path.c_str(), W_OK) == 0 &&
         ::access(folder.empty() ? "." : folder.c_str(), W_OK) == 0;
}

}  // namespace tc
