#pragma once

#include <memory>

#include "a_window.h"

namespace tc {

/// How a scenario is met.
struct Met {
  Channel channel = Channel::counter;
  int level = 2;
};

/// A small scenario with what the shop brings besides replies: common moves, colleagues to ask, a
/// man who comes to wait at 09:01, a hint, cues, a customer who answers. Its id is "a-test".
std::shared_ptr<const Scenario> a_busy_shop(Met met = {});

/// Puts it on the shelf and meets its customer.
std::unique_ptr<Screen> in_the_shop(AWorkplace& at, Met met = {}, float width = 1280,
                                    float height = 800, int text_percent = 100);

}  // namespace tc
