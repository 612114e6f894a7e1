#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "app/assessing.h"
#include "app/evidence_work.h"
#include "app/exporting.h"
#include "app/people.h"
#include "app/practice.h"
#include "app/verifying.h"
#include "kit/a_small_standard.h"
#include "kit/memory_log.h"
#include "kit/the_bulb.h"

namespace tc {

class FilesInMemory final : public Files {
 public:
  void write(const std::string& path, std::string_view bytes) override { files[path] = bytes; }
  std::map<std::string, std::string> files;
};

/// Reads the bundles that it was given; throws Failure for any other text.
class BundleTable final : public BundleReader {
 public:
  std::shared_ptr<const Scenario> read(std::string_view bundle) const override;
  std::map<std::string, std::shared_ptr<const Scenario>, std::less<>> scenarios;
};

/// "" where it was allowed, or the rule that refused.
template <class Value>
std::string rule_of(const Result<Value>& result) {
  return result ? "" : result.error().rule;
}

/// "P4" of IMIVPO01, with a reason.
Claim claim(std::string_view criterion, std::string reason = "It is to be seen there.");

/// What a use case needs, in memory: a library with the bulb and the small standard (simulation
/// supplementary), an exporter "plain", and four people in the record. Everything is public, so
/// that a test can take it away. What is refused fails the test in the functions that give a
/// value and no Result.
class AWorkplace {
 public:
  using Moves = std::initializer_list<std::string_view>;

  AWorkplace();

  /// Workplaces over the same record, or another; a new one is what a restart sees.
  Workplace over(Log& other) { return Workplace(doors(other)); }
  void restart() { workplace_.emplace(doors(log)); }
  Workplace& workplace() { return *workplace_; }

  /// Puts a scenario into the library, in place of one of the same id.
  void shelve(std::shared_ptr<const Scenario> scenario);

  Attempt play(const Person& who, Moves moves, std::string_view scenario = "the-bulb");
  /// Plays the bulb to the good end, by four moves.
  Attempt play_well(const Person& who);
  /// A good attempt, submitted for these criteria.
  EvidenceItem submit(const Person& who, std::initializer_list<std::string_view> criteria);
  EvidenceItem observed(const Person& learner, std::initializer_list<std::string_view> criteria);
  void accept(const EvidenceItem& item, std::string_view criterion);
  const EvidenceItem& now(const EvidenceItem& item);  ///< the item as it stands in the record

  FixedClock clock;
  CountingChance chance;
  MemoryLog log{clock, chance};
  Library library;
  BundleTable bundles;
  FilesInMemory files;

  Person sam;   ///< an apprentice
  Person lee;   ///< another
  Person jo;    ///< an assessor
  Person both;  ///< apprentice and assessor

 private:
  Doors doors(Log& other);
  Person person(std::string_view name, std::vector<Role> roles);

  std::optional<Workplace> workplace_{doors(log)};
};

/// The day of the clock at its start, the counter, and two lines.
Observation seen_at_the_counter();

}  // namespace tc
