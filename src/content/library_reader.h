#pragma once

#include <optional>
#include <string>

#include "base/calendar_date.h"
#include "base/problem.h"
#include "content/reading.h"
#include "content/tree.h"
#include "scenario/library.h"

namespace tc {

/// Where content lies. `scenarios` may be empty: then none are read.
struct ContentFolders {
  std::string content;    ///< with acts.yaml, standards/ and policies/
  std::string scenarios;  ///< every .yaml below it is a scenario, or goes with scenarios
  /// Where scenarios are read one by one: the folder whose shared scenes and translations they may
  /// use. Empty: none.
  std::string beside = "";
  /// The day on which the facts that are named have to hold; nothing: that is not looked at.
  std::optional<CalendarDate> today = std::nullopt;
};

/// Reads all content. What is wrong is in `problems`, sorted; what is whole is in the library,
/// scenarios in the order of their paths. Files are named in problems as the folders are given.
Library read_library(const ContentFolders& folders, Sources& sources, Problems& problems);

/// Reads one more scenario file by the library's standards and acts, with every check, and gives
/// it bundled; nothing where something is wrong with it.
std::optional<BundledScenario> read_scenario_file(const std::string& path, const Library& library,
                                                  Sources& sources, Problems& problems);

/// Looks for all that is wrong with such a file, whose tree is read already, and with its
/// translations, and keeps nothing.
void check_scenario_file(const std::string& path, Node tree, const Library& library,
                         Problems& problems, Reading& reading);

}  // namespace tc
