#include "base/require.h"

#include <cstdio>
#include <cstdlib>

namespace tc {

void require(bool holds, const char* what, const char* file, int line) {
  if (holds) return;
  std::fprintf(stderr, "%s:%d: this must hold and does not: %s\n", file, line, what);
  std::abort();
}

}  // namespace tc
