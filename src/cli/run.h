#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "cli/adapters.h"

namespace tc::cli {

/// How the program ends; scripts go by these numbers.
enum class Exit {
  done = 0,
  problems_in_content = 1,
  usage = 2,
  machine_failed = 3,
  verification_failed = 4,
  refused = 5
};

/// What commands read and write instead of the process's own.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
};

/// Runs one command line, the program's name left out. Never throws: what failed is one sentence
/// on `err`, and the exit code says of which kind.
int run(const std::vector<std::string>& arguments, const Adapters& adapters,
        const Streams& streams);

}  // namespace tc::cli
