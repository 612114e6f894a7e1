// What the pages of units show, made from the record.
#include "app/evidence_work.h"
#include "screens/evidence_sheet.h"
#include "screens/unit_page.h"

namespace tc {

namespace {

std::string signed_words(Workplace& workplace, const std::optional<UnitSignature>& signature) {
  if (!signature) return "";
  return name_in(workplace, signature->by) + ", " + uk_date_in_words(signature->at);
}

std::string version_words(const Framework& framework, const Portfolio& portfolio) {
  const Standard& standard = framework.standard;
  std::string words = standard.urn.text;
  if (standard.version) words += ", version " + *standard.version;
  words += ", and its evidence policy";
  const FrameworkAdopted* adopted = portfolio.framework(standard.urn);
  return words + (adopted == nullptr ? ". They are kept with the first result." : ".");
}

/// Why that part cannot be signed yet; empty: it can.
std::string waits_for(const UnitView& unit, SignedAs part) {
  if (!unit.open.empty()) return "It can be signed once nothing is open.";
  if (part != SignedAs::assessor && !unit.standing.assessor) return "The assessor signs first.";
  return "";
}

/// The parts, and which of them are one's own to sign.
std::vector<SignaturePart> parts_of(Workplace& workplace, const Person& who,
                                    const PersonId& learner, const UnitView& unit) {
  const UnitStanding& standing = unit.standing;
  const bool is_learner = who.id == learner;
  std::vector<SignaturePart> parts{{SignedAs::assessor, signed_words(workplace, standing.assessor),
                                    !is_learner && assesses(who),
                                    waits_for(unit, SignedAs::assessor)}};
  if (standing.needs_countersigner)
    parts.push_back({SignedAs::countersigner, signed_words(workplace, standing.countersigner),
                     !is_learner && holds(who, Role::assessor) &&
                         (!standing.assessor || standing.assessor->by != who.id),
                     waits_for(unit, SignedAs::countersigner)});
  parts.push_back({SignedAs::learner, signed_words(workplace, standing.learner), is_learner,
                   waits_for(unit, SignedAs::learner)});
  return parts;
}

}  // namespace

Result<UnitSheet> unit_sheet(Workplace& workplace, const Person& who, const PersonId& learner,
                             const StandardUrn& standard) {
  auto person = workplace.person(learner);
  if (!person) return tl::unexpected(person.error());
  const auto unit = open_unit(workplace, who.id, learner, standard);
  if (!unit) return tl::unexpected(unit.error());
  UnitSheet sheet;
  sheet.learner = *person;
  sheet.standard = standard;
  sheet.own = who.id == learner;
  sheet.title = unit->framework->standard.title;
  const Progress now = progress(unit->portfolio, *unit->framework, workplace.today());
  sheet.met = now.met();
  sheet.evidenced = now.evidenced();
  sheet.all = now.all();
  sheet.complete = unit->standing.complete();
  for (const Shortfall& one : unit->open) sheet.open.push_back(one.sentence);
  sheet.parts = parts_of(workplace, who, learner, *unit);
  sheet.version = version_words(*unit->framework, unit->portfolio);
  sheet.newer = unit->newer_framework;
  sheet.may_move = who.id != learner && assesses(who);
  sheet.changes = unit->changes;
  return sheet;
}

UnitsView units_view(Workplace& workplace, const Person& who) {
  UnitsView view;
  view.tabs = office_tabs(workplace, who);
  for (const Person& learner : workplace.record().people()) {
    if (!holds(learner, Role::apprentice) || !may(who, Deed::see_portfolio, learner)) continue;
    for (const Framework& framework : workplace.library().frameworks) {
      const auto now = open_progress(workplace, who.id, learner.id, framework.standard.urn);
      if (!now || now->evidenced() == 0) continue;
      view.rows.push_back({learner, framework.standard.urn, framework.standard.title, now->met(),
                           now->evidenced(), now->all(), now->standing.complete(),
                           now->standing.assessor.has_value()});
    }
  }
  return view;
}

}  // namespace tc
