#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/workplace.h"

namespace tc {

/// Bytes to be written or shown, and what their file would be called.
struct Export {
  std::string file_name;  ///< "progress-2026-11-21.csv"
  std::string bytes;
};

/// Makes an export of the progress of the learners whom `who` may see, against every standard or
/// the one given. The same record, asked at the same time, gives the same bytes.
Result<Export> make_export(Workplace& workplace, const PersonId& who, std::string_view exporter,
                           std::optional<StandardUrn> standard = std::nullopt);

}  // namespace tc
