#pragma once

#include "app/workplace.h"
#include "people/person.h"
#include "screens/outside.h"

namespace tc {

/// Shows the application in a window, `who` acting, until it is closed; what was typed by then is
/// kept. Throws Failure where there is no display or no OpenGL 3.
void open_window(Workplace& workplace, const Person& who, Outside outside);

}  // namespace tc
