#include "app/exporting.h"

#include <set>

#include "app/evidence_work.h"
#include "base/calendar_date.h"
#include "base/text.h"
#include "ledger/heads.h"

namespace tc {

namespace {

Result<Exporter> exporter_named(const Workplace& workplace, std::string_view name) {
  std::vector<std::string> names;
  for (const Exporter& exporter : workplace.exporters()) {
    if (exporter.name == name) return exporter;
    names.emplace_back(exporter.name);
  }
  return refuse("no-such-export", "There is no export called '" + std::string(name) + "'.",
                names.empty() ? "" : "There are: " + joined(names, ", ") + ".");
}

std::vector<Person> deciders(const ProgressTable& table, const RecordBook& book) {
  std::set<PersonId> ids;
  for (const LearnerProgress& learner : table.learners)
    for (const CriterionProgress& row : learner.progress.criteria)
      if (row.decision) ids.insert(row.decision->by);
  std::vector<Person> people;
  for (const PersonId& id : ids)
    if (const Person* person = book.find_person(id)) people.push_back(*person);
  return people;
}

Result<ProgressTable> progress_table(Workplace& workplace, const Person& who,
                                     const std::optional<StandardUrn>& only) {
  ProgressTable table;
  table.asked_at = workplace.clock().now();
  const std::vector<Head> heads = workplace.log().heads();
  table.fingerprint = hex(fingerprint_of(heads).full);
  table.heads = canonical_text(heads);
  table.rules = std::string(decision_rules_version);
  const std::vector<Person> people = workplace.record().people();
  for (const Person& learner : people) {
    if (!may(who, Deed::export_records, learner)) continue;
    if (!may(who, Deed::see_portfolio, learner)) continue;
    for (const Standard& standard : workplace.library().standards) {
      if (only && standard.urn != *only) continue;
      auto progress = open_progress(workplace, who.id, learner.id, standard.urn);
      if (!progress) return tl::unexpected(progress.error());
      table.learners.push_back({learner, standard.title, std::move(*progress)});
    }
  }
  table.people = deciders(table, workplace.record());
  return table;
}

}  // namespace

Result<Export> make_export(Workplace& workplace, const PersonId& who, std::string_view exporter,
                           std::optional<StandardUrn> standard) {
  auto person = workplace.acting(who);
  if (!person) return tl::unexpected(person.error());
  person->id = who;
  const auto chosen = exporter_named(workplace, exporter);
  if (!chosen) return tl::unexpected(chosen.error());
  if (standard && find_standard(workplace.library().standards, *standard) == nullptr)
    return refuse("no-such-standard", "There is no standard '" + standard->text + "' here.");
  const auto table = progress_table(workplace, *person, standard);
  if (!table) return tl::unexpected(table.error());
  return Export{
      "progress-" + iso_text(uk_calendar_date(table->asked_at)) + std::string(chosen->extension),
      chosen->write(*table)};
}

}  // namespace tc
