#pragma once

namespace tc {

/// Holds what must be true whatever the user, the content and the disk do. When it is not, the
/// mistake is ours: prints the place and aborts. Always on. Never use it for input.
void require(bool holds, const char* what, const char* file = __builtin_FILE(),
             int line = __builtin_LINE());

}  // namespace tc
