#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tc {

/// Files at the edge. Paths are UTF-8; every failure is a Failure that names the file.

/// The whole file. Fails for a folder, for what cannot be read, and, before reading it, for a
/// file of more than `max_bytes`.
std::string read_text_file(const std::string& path, std::size_t max_bytes);

/// Who may read a new file: whoever the system lets, or the user alone.
enum class Readers { all, mine };

/// Writes the file whole or not at all, durably: a reader sees the old bytes or the new ones.
/// The folder must be there. A link's target is written; into a pipe or a device the bytes go as
/// they are. One that is there keeps its permissions, as far as `readers` has it. A Failure where
/// the file is a database, as every workspace and key file is.
void write_file_atomically(const std::string& path, std::string_view bytes,
                           Readers readers = Readers::all);
/// A new name of a file is durable only with its folder.
void sync_folder_of(const std::string& path);

enum class Depth { this_folder, with_subfolders };

/// The paths of the files in a folder whose names end so (".yaml"; "" for all), ordered by
/// their bytes; hidden ones are left out. A folder that is not there is a Failure.
std::vector<std::string> files_in(const std::string& folder, std::string_view ending,
                                  Depth depth = Depth::this_folder);

bool file_exists(const std::string& path);
bool folder_exists(const std::string& path);
/// Makes the folder and those above it where they are not there.
void make_folder(const std::string& path);

}  // namespace tc
