#include "at_the_window.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

namespace tc {

Home::Home() {
  char name[] = "/tmp/tradecounter-window-XXXXXX";
  REQUIRE(mkdtemp(name) != nullptr);
  path = name;
  // Nothing types itself out: the test waits until nothing moves.
  std::filesystem::create_directories(path / "config/tradecounter");
  std::ofstream(path / "config/tradecounter/window.conf") << "motion = reduced\n";
}

Home::~Home() { std::filesystem::remove_all(path); }

AtTheWindow::AtTheWindow(const Home& home)
    : workspace_((home.path / "work.tradecounter").string()),
      desktop_(home.path, workspace_),
      inside_(workspace_) {
  act_as("Apprentice");
}

void AtTheWindow::act_as(std::string_view name) {
  who_ = inside_.person(name);
  const auto pages = std::make_shared<Application>(inside_.workplace(), who_);
  shown_.reset();
  shown_.emplace([pages](kit::Ui& ui) { pages->draw(ui); }, 1280.0F, 800.0F,
                 kit::Appearance{.motion = kit::Motion::reduced});
}

void AtTheWindow::click(std::string_view id_or_name) {
  click_only(id_or_name);
  shown_->click(id_or_name);
}

void AtTheWindow::click_only(std::string_view id_or_name) {
  shown_->draw();
  shown_->ui().focus(shown_->control(id_or_name).id);
  shown_->draw();
  desktop_.click(shown_->control(id_or_name).rect.middle());
}

void AtTheWindow::fill(std::string_view id, std::string_view text) {
  click(id);
  desktop_.press("ctrl+a");
  desktop_.type(text);
}

void AtTheWindow::until_recorded(const std::string& what, const std::function<void()>& deed) {
  const std::uint64_t before = inside_.changes();
  deed();
  const bool recorded = wait_until([&] { return inside_.changes() != before; });
  if (!recorded) desktop_.take_picture("failed");
  INFO(what << " was not recorded; see " << pictures() / "failed.png"
            << "; the program said: " << desktop_.said());
  REQUIRE(recorded);
}

}  // namespace tc
