#pragma once

#include "app/workplace.h"
#include "people/person.h"

namespace tc {

/// Shows the application in a window, `who` acting, until it is closed. Throws Failure where
/// there is no display or no OpenGL 3.
void open_window(Workplace& workplace, const Person& who);

}  // namespace tc
