#pragma once

#include <string>
#include <string_view>

namespace tc {

/// The door to files that people name. Paths are UTF-8. Throws Failure with a sentence that
/// names the file. Implemented by `machine`, in memory in tests.
class Files {
 public:
  virtual ~Files() = default;
  /// Writes the file whole or not at all.
  virtual void write(const std::string& path, std::string_view bytes) = 0;
};

}  // namespace tc
