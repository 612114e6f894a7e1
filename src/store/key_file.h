#pragma once

#include <cstdint>
#include <string>

#include "people/key_store.h"

namespace tc {

/// What a workspace file's name is followed by in the name of its key file.
inline constexpr const char* key_file_ending = ".keys";
/// "TCKF": marks an SQLite file as a key file.
inline constexpr std::int32_t key_file_application_id = 0x54434B46;
inline constexpr int key_file_format = 1;

/// The key file beside a workspace: a small SQLite file that only its owner may read (mode 0600).
/// Made by the first put() or keep(); until then, and while it is empty, it holds nothing. Opened
/// anew for each call, so that several processes may use it, and a file that is put back is seen.
/// Throws Failure where it is another program's, of a newer version, damaged (it is then left as
/// it is), in use for more than five seconds, or cannot be read or written.
class KeyFile final : public KeyStore {
 public:
  explicit KeyFile(std::string path) : path_(std::move(path)) {}

  std::optional<std::string> text(std::string_view name) const override;
  std::vector<std::string> names() const override;
  void put(std::string_view name, std::string_view text) override;
  void keep(std::string_view name, std::string_view text) override;
  void remove(std::string_view name) override;

 private:
  void write(const char* statement, std::string_view name, const std::string_view* text);

  std::string path_;
};

}  // namespace tc
