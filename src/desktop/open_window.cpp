#include "desktop/open_window.h"

#include <utility>

#include "desktop/window.h"
#include "screens/application.h"

namespace tc {

namespace {

class WindowedApplication final : public App {
 public:
  WindowedApplication(Workplace& workplace, const Person& who, Outside outside)
      : pages_(workplace, who, std::move(outside)) {}
  void draw(kit::Ui& ui) override { pages_.draw(ui); }
  void close() override { pages_.close(); }

 private:
  Application pages_;
};

}  // namespace

void open_window(Workplace& workplace, const Person& who, Outside outside) {
  WindowedApplication application(workplace, who, std::move(outside));
  run_window(application);
}

}  // namespace tc
