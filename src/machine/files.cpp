#include "machine/files.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/clock.h"
#include "base/failure.h"
#include "crypto/sha256.h"
#include "crypto/system_chance.h"

namespace tc {

namespace {

namespace fs = std::filesystem;

fs::path path_of(std::string_view utf8) {
  return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string utf8_of(const fs::path& path) {
  const std::u8string text = path.generic_u8string();
  return {text.begin(), text.end()};
}

[[noreturn]] void fail(const std::string& path, const std::string& what, int error) {
  throw Failure("'" + path + "' " + what + ": " + std::strerror(error) + ".");
}

/// An open file that closes itself.
class Open {
 public:
  Open(const std::string& path, int flags, mode_t mode = 0666)
      : number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
  ~Open() { close(); }
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;
  int number() const { return number_; }
  bool failed() const { return number_ < 0; }
  bool close() {
    const int number = number_;
    number_ = -1;
    return number < 0 || ::close(number) == 0;
  }

 private:
  int number_;
};

void refuse_unfit(const std::string& path, const struct stat& status, std::size_t max_bytes) {
  if (S_ISDIR(status.st_mode))
    throw Failure("'" + path + "' is a folder, not a file.", "Name a file in it.");
  if (S_ISREG(status.st_mode) && static_cast<std::uintmax_t>(status.st_size) > max_bytes)
    throw Failure("'" + path + "' is too large: " + std::to_string(status.st_size) +
                      " bytes, and at most " + std::to_string(max_bytes) + " are read.",
                  "Split it, or check that it is the file you meant.");
}

/// Waits until somebody has opened the pipe to write into it, but not without end; gives what was
/// read meanwhile, a byte at most. Of a pipe that nobody has open a read gives nothing, of one
/// whose writer takes their time it says so.
std::string await_writer(const std::string& path, const Open& pipe) {
  constexpr int tries = 40;
  constexpr int apart_ms = 50;
  for (int i = 0; i < tries; ++i) {
    pollfd waiting{pipe.number(), POLLIN, 0};
    if (::poll(&waiting, 1, apart_ms) > 0) return "";
    char byte = 0;
    const ssize_t got = ::read(pipe.number(), &byte, 1);
    if (got > 0) return std::string(1, byte);
    if (got < 0 && errno == EAGAIN) return "";
  }
  throw Failure("'" + path + "' is a pipe, and nobody writes into it.",
                "Start what writes into it first.");
}

void write_all(int number, const std::string& path, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(number, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(path, "could not be written", errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// A name beside the target: a rename is atomic only within one file system.
std::string temporary_beside(const std::string& path) {
  SystemChance chance;
  std::array<std::byte, 6> bytes{};
  chance.fill(bytes);
  return path + ".new-" +
         hex(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

void write_durably(const std::string& temporary, const std::string& path, std::string_view bytes,
                   Readers readers) {
  Open file(temporary, O_WRONLY | O_CREAT | O_EXCL, readers == Readers::mine ? 0600 : 0666);
  if (file.failed()) fail(path, "could not be written", errno);
  struct stat before {};
  const mode_t kept = readers == Readers::mine ? 0700 : 07777;
  if (::stat(path.c_str(), &before) == 0) ::fchmod(file.number(), before.st_mode & kept);
  write_all(file.number(), path, bytes);
  if (::fsync(file.number()) != 0 || !file.close()) fail(path, "could not be written", errno);
  if (::rename(temporary.c_str(), path.c_str()) != 0) fail(path, "could not be written", errno);
}

/// Where the bytes go: what a link leads to is replaced, not the link, also where nothing is there
/// yet.
std::string behind_links(const std::string& path) {
  constexpr int most_links = 40;  // as the kernel follows
  fs::path target = path_of(path);
  std::error_code none;
  for (int i = 0; i < most_links && fs::is_symlink(target, none); ++i)
    target = target.parent_path() / fs::read_symlink(target, none);
  if (fs::is_symlink(target, none)) fail(path, "could not be written", ELOOP);
  return utf8_of(target);
}

/// A record and its keys are such files. They grow and are never written over, whoever asks.
void refuse_a_record(const std::string& path) {
  const Open file(path, O_RDONLY | O_NONBLOCK);
  constexpr std::string_view database{"SQLite format 3\0", 16};
  std::array<char, database.size()> begins{};
  if (file.failed() || ::read(file.number(), begins.data(), begins.size()) < 0) return;
  if (std::string_view(begins.data(), begins.size()) != database) return;
  throw Failure("'" + path + "' is a workspace, its key file or another database.",
                "It is left as it is. Name another file.");
}

/// Into a pipe or a device the bytes are written as they are: it is never replaced.
bool write_into_special(const std::string& path, std::string_view bytes) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode)) return false;
  const Open file(path, O_WRONLY);
  if (file.failed()) fail(path, "could not be written", errno);
  write_all(file.number(), path, bytes);
  return true;
}

template <class Iterator>
void collect(const std::string& folder, std::string_view ending, std::vector<std::string>& out) {
  std::error_code error;
  Iterator at(path_of(folder), error);
  for (; !error && at != Iterator(); at.increment(error)) {
    const std::string name = utf8_of(at->path().filename());
    std::error_code ignored;
    if constexpr (requires { at.disable_recursion_pending(); })
      if (name.front() == '.') at.disable_recursion_pending();
    if (name.front() == '.' || !at->is_regular_file(ignored)) continue;
    if (name.size() >= ending.size() && name.substr(name.size() - ending.size()) == ending)
      out.push_back(utf8_of(at->path()));
  }
  if (error) fail(folder, "could not be listed", error.value());
}

}  // namespace

// Some file systems cannot sync a folder, and then there is nothing better to do.
void sync_folder_of(const std::string& path) {
  const std::string parent = utf8_of(path_of(path).parent_path());
  const Open folder(parent.empty() ? "." : parent, O_RDONLY | O_DIRECTORY);
  if (!folder.failed()) ::fsync(folder.number());
}

std::string read_text_file(const std::string& path, std::size_t max_bytes) {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const Open file(path, O_RDONLY | O_NONBLOCK);
  struct stat status {};
  if (file.failed() || ::fstat(file.number(), &status) != 0) fail(path, "could not be read", errno);
  refuse_unfit(path, status, max_bytes);
  std::string bytes = S_ISFIFO(status.st_mode) ? await_writer(path, file) : "";
  ::fcntl(file.number(), F_SETFL, O_RDONLY);  // what writes into a pipe may take its time
  std::array<char, 65536> block{};
  for (;;) {
    const ssize_t got = ::read(file.number(), block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(path, "could not be read", errno);
    if (got == 0) return bytes;
    bytes.append(block.data(), static_cast<std::size_t>(got));
    if (bytes.size() > max_bytes)
      throw Failure("'" + path + "' is too large: at most " + std::to_string(max_bytes) +
                    " bytes are read.");
  }
}

void write_file_atomically(const std::string& path, std::string_view bytes, Readers readers) {
  if (folder_exists(path))
    throw Failure("'" + path + "' is a folder, not a file.", "Name a file in it.");
  if (write_into_special(path, bytes)) return;
  const std::string target = behind_links(path);
  refuse_a_record(target);
  const std::string temporary = temporary_beside(target);
  try {
    write_durably(temporary, target, bytes, readers);
  } catch (const Failure&) {
    ::unlink(temporary.c_str());
    throw;
  }
  sync_folder_of(target);
}

std::vector<std::string> files_in(const std::string& folder, std::string_view ending, Depth depth) {
  std::vector<std::string> out;
  switch (depth) {
    case Depth::this_folder:
      collect<fs::directory_iterator>(folder, ending, out);
      break;
    case Depth::with_subfolders:
      collect<fs::recursive_directory_iterator>(folder, ending, out);
      break;
  }
  std::sort(out.begin(), out.end());
  return out;
}

bool file_exists(const std::string& path) {
  std::error_code ignored;
  return fs::is_regular_file(path_of(path), ignored);
}

bool folder_exists(const std::string& path) {
  std::error_code ignored;
  return fs::is_directory(path_of(path), ignored);
}

void make_folder(const std::string& path) {
  std::error_code error;
  fs::create_directories(path_of(path), error);
  if (error) fail(path, "could not be made", error.value());
}

}  // namespace tc
