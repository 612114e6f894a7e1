#include "app/exporting.h"

#include <set>

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

ProgressTable progress_table(Workplace& workplace, const Person& who,
                             const std::optional<StandardUrn>& only) {
  ProgressTable table;
  table.asked_at = workplace.clock().now();
  table.fingerprint = hex(fingerprint_of(workplace.log().heads()).full);
  table.rules = std::string(decision_rules_version);
  const RecordBook& book = workplace.record();
  for (const Person& learner : book.people()) {
    if (!may(who, Deed::see_portfolio, learner)) continue;
    for (const Standard& standard : workplace.library().standards) {
      if (only && standard.urn != *only) continue;
      Portfolio portfolio = book.portfolio(learner.id);
      portfolio.learner = learner.id;
      table.learners.push_back(
          {learner, standard.title,
           progress(portfolio, standard, workplace.library().find_policy(standard.urn))});
    }
  }
  table.people = deciders(table, book);
  return table;
}

}  // namespace

Result<Export> make_export(Workplace& workplace, const PersonId& who, std::string_view exporter,
                           std::optional<StandardUrn> standard) {
  const auto person = workplace.person(who);
  if (!person) return tl::unexpected(person.error());
  const auto chosen = exporter_named(workplace, exporter);
  if (!chosen) return tl::unexpected(chosen.error());
  if (standard && find_standard(workplace.library().standards, *standard) == nullptr)
    return refuse("no-such-standard", "There is no standard '" + standard->text + "' here.");
  const ProgressTable table = progress_table(workplace, *person, standard);
  return Export{
      "progress-" + iso_text(uk_calendar_date(table.asked_at)) + std::string(chosen->extension),
      chosen->write(table)};
}

}  // namespace tc
