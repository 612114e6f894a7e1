#pragma once

#include <string>

#include "base/clock.h"

namespace tc {

/// What is written or put back replaces nothing: "a backup", "a restored workspace".
[[noreturn]] void fail_taken(const std::string& path, const std::string& what);

/// A file beside its place to be, which is removed unless it was moved there whole. A program
/// that is killed meanwhile leaves this behind, never half a workspace.
class Draught {
 public:
  /// Makes the folders of the place. Throws Failure where that cannot be.
  Draught(const std::string& place, Chance& chance);
  ~Draught();
  Draught(const Draught&) = delete;
  Draught& operator=(const Draught&) = delete;
  const std::string& path() const { return path_; }

  enum class Placed { here, taken };
  /// Never replaces what somebody else put there in the meantime.
  Placed put_in_place() const;
  /// Replaces what is there.
  void put_over() const;

 private:
  void sync_folder() const;

  std::string place_;
  std::string path_;
};

}  // namespace tc
