#include "kit/shipped_library.h"

#include <catch2/catch.hpp>

#include "content/library_reader.h"

namespace tc {

const Library& shipped_library() {
  static const Library library = [] {
    const std::string source = TC_SOURCE_DIR;
    Sources sources;
    Problems problems;
    Library read = read_library({source + "/content", source + "/scenarios"}, sources, problems);
    std::string told;
    for (const Problem& problem : problems.all()) told += describe(problem, sources) + "\n";
    INFO(told);
    REQUIRE(problems.errors() == 0);
    REQUIRE_FALSE(read.scenarios.empty());
    return read;
  }();
  return library;
}

}  // namespace tc
