#pragma once

#include <string>
#include <vector>

#include "assessment/progress.h"
#include "people/person.h"

namespace tc {

/// One learner's standing against one standard, with the names that people read.
struct LearnerProgress {
  Person learner;
  std::string standard_title;
  Progress progress;
};

/// What a provider takes away: learners x criteria, and the proof of when and from what.
struct ProgressTable {
  std::vector<LearnerProgress> learners;
  std::vector<Person> people;  ///< everybody whose id appears as a decider
  UtcTime asked_at;
  std::string fingerprint;  ///< of the record's heads, in full
  std::string heads;        ///< themselves, in canonical text: what `verify --anchor` reads
  std::string rules;        ///< version of the decision rules
};

/// One way out: a row of the table in exports/exporters.h.
struct Exporter {
  std::string_view name;                       ///< "csv", on the command line
  std::string_view words;                      ///< "Progress as CSV, for spreadsheets"
  std::string_view extension;                  ///< ".csv"
  std::string (*write)(const ProgressTable&);  ///< pure: the same table gives the same bytes
};

/// Raise it when a decision rule changes its meaning.
inline constexpr std::string_view decision_rules_version = "2";

}  // namespace tc
