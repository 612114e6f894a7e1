#include "a_desktop.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <thread>

namespace tc {

namespace {

using namespace std::chrono_literals;

constexpr auto size = "1280x800x24";

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

}  // namespace

std::filesystem::path pictures() {
  return std::filesystem::path(TC_PROGRAM).parent_path() / "screenshots";
}

ADesktop::ADesktop(const std::filesystem::path& home, const std::string& workspace)
    : home_(home), said_((home / "program.txt").string()) {
  std::filesystem::create_directories(pictures());
  const std::string number = (home / "display").string();
  const std::string log = (home / "display.txt").string();
  // The shell opens the descriptor in which the server tells the display that it found free.
  server_ = std::make_unique<Child>(Words{"sh", "-c",
                                          "exec Xvfb -displayfd 3 -screen 0 " + std::string(size) +
                                              " -nolisten tcp -noreset 3>'" + number + "'"},
                                    Words{}, log);
  INFO(read_all(log));
  REQUIRE(wait_until([&] { return read_all(number).find('\n') != std::string::npos; }));
  display_ = ":" + first_line(read_all(number));
  program_ = std::make_unique<Child>(Words{TC_PROGRAM, "--workspace", workspace}, here(), said_);
  const bool opened = wait_until([&] {
    window_ = first_line(
        run({"xdotool", "search", "--onlyvisible", "--name", "Trade Counter"}, here()).text);
    return !program_->running() ||
           (!window_.empty() && std::all_of(window_.begin(), window_.end(),
                                            [](char c) { return c >= '0' && c <= '9'; }));
  });
  INFO("the program said: " << said());
  REQUIRE(opened);
  REQUIRE(program_->running());
  hand({"xdotool", "windowmove", window_, "0", "0", "windowfocus", window_});
  settle();
}

Words ADesktop::here() const {
  return {"DISPLAY=" + display_, "LIBGL_ALWAYS_SOFTWARE=1", "HOME=" + home_.string(),
          "XDG_CONFIG_HOME=" + (home_ / "config").string(),
          "XDG_DATA_HOME=" + (home_ / "data").string(),
          // What drivers of graphics leave behind is not ours to mend.
          "ASAN_OPTIONS=detect_leaks=0"};
}

void ADesktop::hand(const Words& command) {
  const Answer answer = run(command, here());
  INFO(command[0] << " " << command[1] << " says: " << answer.text);
  INFO("the program said: " << said());
  REQUIRE(answer.exit == 0);
}

void ADesktop::press(std::string_view key) { hand({"xdotool", "key", std::string(key)}); }

void ADesktop::type(std::string_view text) {
  hand({"xdotool", "type", "--delay", "5", std::string(text)});
}

void ADesktop::click(kit::Point at) {
  const auto pixel = [](float f) { return std::to_string(std::lround(f)); };
  settle();
  hand({"xdotool", "mousemove", pixel(at.x), pixel(at.y), "click", "1"});
  settle();
}

void ADesktop::settle() {
  long before = -1;
  int still = 0;
  const bool settled = wait_until([&] {
    std::this_thread::sleep_for(40ms);
    const long now = program_->ticks() + server_->ticks();
    const bool sleeps = program_->asleep() && server_->asleep() && now == before;
    still = sleeps ? still + 1 : 0;
    before = now;
    return still >= 5 || !program_->running();
  });
  INFO("the program said: " << said());
  CHECK(program_->running());
  CHECK(settled);
}

void ADesktop::take_picture(std::string_view name) {
  settle();
  hand({"import", "-window", "root", (pictures() / (std::string(name) + ".png")).string()});
}

int ADesktop::close() {
  hand({"python3", std::string(TC_SOURCE_DIR) + "/tests/flow/close_window.py", window_});
  return program_->wait(60s).value_or(-1);
}

}  // namespace tc
