#pragma once

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace tc {

/// Holds a text against the one that was approved in tests/golden. With TC_APPROVE=1 in the
/// environment it is written down as approved instead: read the difference before committing it.
inline void check_golden(const std::string& name, const std::string& text) {
  const std::string path = std::string(TC_SOURCE_DIR) + "/tests/golden/" + name;
  if (std::getenv("TC_APPROVE") != nullptr) {
    std::ofstream(path, std::ios::binary) << text;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  INFO("approved text: " << path);
  REQUIRE(file);
  std::ostringstream approved;
  approved << file.rdbuf();
  CHECK(text == approved.str());
}

}  // namespace tc
