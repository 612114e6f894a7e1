#include "machine/terminal.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace tc {

namespace {

constexpr std::size_t longest_line = 4096;

/// The terminal, which shows nothing of what is typed until this goes.
class Unseen {
 public:
  Unseen() : file_(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
    if (file_ < 0 || ::tcgetattr(file_, &before_) != 0) return;
    termios quiet = before_;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    quiet_ = ::tcsetattr(file_, TCSAFLUSH, &quiet) == 0;
  }
  ~Unseen() {
    if (quiet_) ::tcsetattr(file_, TCSAFLUSH, &before_);
    if (file_ >= 0) ::close(file_);
  }
  Unseen(const Unseen&) = delete;
  Unseen& operator=(const Unseen&) = delete;

  bool quiet() const { return quiet_; }
  void say(const std::string& words) const {
    std::size_t said = 0;
    while (said < words.size()) {
      const ssize_t more = ::write(file_, words.data() + said, words.size() - said);
      if (more <= 0) return;
      said += static_cast<std::size_t>(more);
    }
  }
  std::optional<std::string> line() const {
    std::string typed;
    char next = 0;
    while (::read(file_, &next, 1) == 1) {
      if (next == '\n') return typed;
      if (typed.size() < longest_line) typed += next;
    }
    return std::nullopt;
  }

 private:
  int file_;
  termios before_{};
  bool quiet_ = false;
};

}  // namespace

std::optional<std::string> ask_unseen(const std::string& prompt) {
  const Unseen terminal;
  if (!terminal.quiet()) return std::nullopt;
  terminal.say(prompt + ": ");
  auto typed = terminal.line();
  terminal.say("\n");
  return typed;
}

}  // namespace tc
