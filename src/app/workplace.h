#pragma once

#include <string_view>
#include <vector>

#include "assessment/progress_table.h"
#include "assessment/record_book.h"
#include "base/clock.h"
#include "base/files.h"
#include "ledger/log.h"
#include "people/duties.h"
#include "scenario/library.h"

namespace tc {

/// The doors that main hands in. They outlive the workplace.
struct Doors {
  Log& log;
  const Library& library;
  const BundleReader& bundles;
  Clock& clock;
  Chance& chance;
  Files& files;
  std::vector<Exporter> exporters = {};
};

/// Where the use cases happen: the doors, and the record read up to now. Window and command
/// line call the same use cases (people.h, practice.h, evidence_work.h, assessing.h,
/// exporting.h, verifying.h); each takes who acts, checks what that person may do, and appends.
class Workplace {
 public:
  explicit Workplace(Doors doors) : doors_(std::move(doors)) {}

  /// The record, with whatever arrived since, also from another process.
  const RecordBook& record();
  /// Grows whenever something was recorded: a screen asks it to know whether to look again.
  std::uint64_t changes() { return doors_.log.changes(); }

  Log& log() { return doors_.log; }
  const Library& library() const { return doors_.library; }
  const BundleReader& bundles() const { return doors_.bundles; }
  Clock& clock() { return doors_.clock; }
  Chance& chance() { return doors_.chance; }
  Files& files() { return doors_.files; }
  const std::vector<Exporter>& exporters() const { return doors_.exporters; }

  /// The person of that id; refuses where nobody has it.
  Result<Person> person(const PersonId& id);
  /// Whether `who` may do `deed` to what is `whose`.
  Result<void> allowed(const PersonId& who, Deed deed, const PersonId& whose);

 private:
  Doors doors_;
  RecordBook book_;
};

}  // namespace tc
