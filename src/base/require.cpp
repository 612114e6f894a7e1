#include "base/require.h"

#include <cstdio>
#include <cstdlib>

namespace tc {

void give_up(const char* what, const char* file, int line) {
  std::fprintf(stderr, "%s:%d: this must hold and does not: %s\n", file, line, what);
  std::abort();
}

}  // namespace tc
