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
      inside_(workspace_, (home.path / "config/tradecounter/device.key").string()) {
  act_as("Apprentice");
}

void AtTheWindow::act_as(std::string_view name) {
  who_ = inside_.person(name);
  const auto pages = std::make_shared<Application>(inside_.workplace(), who_);
  shown_.reset();
  shown_.emplace([pages](kit::Ui& ui) { pages->draw(ui); }, 1280.0F, 800.0F,
                 kit::Appearance{.motion = kit::Motion::reduced});
}

void AtTheWindow::tab_to(std::string_view id) {
  constexpr int most = 60;
  for (int i = 0; i < most && shown_->focused() != id; ++i) {
    desktop_.press("Tab");
    shown_->press(kit::Key::tab);
  }
  REQUIRE(shown_->focused() == id);
}

void AtTheWindow::click(std::string_view id_or_name) {
  click_only(id_or_name);
  shown_->click(id_or_name);
}

void AtTheWindow::click_only(std::string_view id_or_name) {
  shown_->draw();
  const kit::Rect before = shown_->control(id_or_name).rect;
  shown_->ui().focus(shown_->control(id_or_name).id);
  shown_->draw();
  const kit::Rect rect = shown_->control(id_or_name).rect;
  INFO("'" << id_or_name << "' had to be scrolled to, which the window did not do");
  REQUIRE(rect.y == Approx(before.y));
  desktop_.click(rect.middle());
}

void AtTheWindow::fill(std::string_view id, std::string_view text) {
  click(id);
  type_over(text);
}

void AtTheWindow::fill_next(std::string_view id, std::string_view text) {
  desktop_.press("Tab");
  shown_->press(kit::Key::tab);
  REQUIRE(shown_->focused() == id);
  type_over(text);
}

void AtTheWindow::type_over(std::string_view text) {
  desktop_.press("ctrl+a");
  desktop_.type(text);
  shown_->press(kit::KeyPress{kit::Key::a, true});
  shown_->type(text);
}

void AtTheWindow::enter(std::string_view text) {
  desktop_.settle();
  desktop_.type(text);
  desktop_.press("Return");
}

void AtTheWindow::until(const std::string& what, const std::function<bool()>& is_so,
                        const std::function<void()>& deed) {
  deed();
  const bool came = wait_until(is_so);
  if (!came) desktop_.take_picture("failed");
  INFO("waited in vain for " << what << "; see " << pictures() / "failed.png"
                             << "; the program said: " << desktop_.said());
  REQUIRE(came);
  // Recorded is not drawn yet: the next key is for what comes then.
  desktop_.settle();
}

void AtTheWindow::until_recorded(const std::string& what, const std::function<void()>& deed) {
  const std::uint64_t before = inside_.entries();
  until(
      what, [&] { return inside_.entries() != before; }, deed);
}

}  // namespace tc
