#pragma once

#include <cstdint>
#include <string>

namespace tc {

/// "TCWS": marks an SQLite file as ours.
inline constexpr std::int32_t workspace_application_id = 0x54435753;

/// Looks at the first bytes of a file before SQLite does, since SQLite may write to what it
/// opens. Throws Failure where there is no file, or it is a folder, unreadable, empty, not an
/// SQLite file, another program's, or of a newer format than this version knows.
void refuse_unless_workspace(const std::string& path);

/// Throws Failure where a file of this format was written by a newer version.
void refuse_newer(const std::string& path, std::int64_t format);

/// Whether the file is shorter than its own header says, and no write-ahead log makes up for it.
bool is_cut_off(const std::string& path);

/// Whether changes that are not yet in the file itself lie beside it.
bool has_live_wal(const std::string& path);

/// Whether this user may write to the file and beside it, which SQLite needs for its log.
bool is_writable(const std::string& path);

}  // namespace tc
