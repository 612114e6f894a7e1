#include "desktop/open_window.h"

#include "desktop/window.h"
#include "screens/application.h"

namespace tc {

namespace {

class WindowedApplication final : public App {
 public:
  WindowedApplication(Workplace& workplace, const Person& who) : pages_(workplace, who) {}
  void draw(kit::Ui& ui) override { pages_.draw(ui); }

 private:
  Application pages_;
};

}  // namespace

void open_window(Workplace& workplace, const Person& who) {
  WindowedApplication application(workplace, who);
  run_window(application);
}

}  // namespace tc
