#pragma once

#include "at_the_window.h"
#include "scenario/play.h"

namespace tc {

/// A play of the shipped scenarios that ends well.
Play a_good_play();

/// Plays the whole play by its keys, and takes pictures on the way.
void serve(AtTheWindow& window, const Play& play);

}  // namespace tc
