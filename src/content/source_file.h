#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/span.h"
#include "content/reading.h"

namespace tc {

/// What keeps the reading of any file within two seconds and 500 MB.
struct SourceLimits {
  std::size_t bytes = 1'000'000;     ///< a bigger file is refused unread
  std::size_t nodes = 200'000;       ///< words, lists and maps that a file may have
  std::size_t depth = 64;            ///< lists and maps inside one another
  std::size_t alias_nodes = 20'000;  ///< what all aliases together may add
};

/// A text with its number in the Sources.
struct SourceText {
  std::uint32_t file = 0;
  std::string text;
};

/// Reads a file into the sources. Reports and gives nothing for what is not there or cannot be
/// read (TC001), a folder (TC002) and a file over the limit (TC003). `shown` is the path that
/// problems name, for one that is shorter than the real one.
std::optional<SourceText> read_source(const std::string& path, const std::string& shown,
                                      Sources& sources, Problems& problems,
                                      const SourceLimits& limits = {});

/// Puts a text into the sources as it is to be read: without a byte order mark. Reports and gives
/// nothing for an empty text (TC004), what is not UTF-8 (TC005) and control characters (TC006).
std::optional<SourceText> add_source(const std::string& shown, std::string text, Sources& sources,
                                     Problems& problems);

}  // namespace tc
