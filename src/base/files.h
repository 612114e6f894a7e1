#pragma once

#include <cstddef>
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
  /// As write(), for the eyes of whoever runs the program alone: of keys.
  virtual void write_private(const std::string& path, std::string_view bytes) = 0;
  /// The whole file; a Failure for a folder, for what is not there, and for more than `most` bytes.
  virtual std::string read(const std::string& path, std::size_t most) = 0;
};

}  // namespace tc
