#pragma once

namespace tc {

/// Prints what did not hold and where, and aborts.
[[noreturn]] void give_up(const char* what, const char* file, int line);

/// Holds what must be true whatever the user, the content and the disk do. When it is not, the
/// mistake is ours: prints the place and aborts. Always on. Never use it for input.
inline void require(bool holds, const char* what, const char* file = __builtin_FILE(),
                    int line = __builtin_LINE()) {
  if (!holds) [[unlikely]]
    give_up(what, file, line);
}

}  // namespace tc
