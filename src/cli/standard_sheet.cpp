#include "cli/standard_sheet.h"

#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"

namespace tc::cli {

namespace {

using Given = std::vector<std::pair<std::string, std::optional<std::string>>>;

/// The single fields, in the order of the source.
Given fields(const Standard& standard) {
  const auto text_of = [](const std::optional<CalendarDate>& date) {
    return date ? std::optional(iso_text(*date)) : std::nullopt;
  };
  return {{"urn", standard.urn.text},
          {"urn_source", standard.urn_source},
          {"title", standard.title},
          {"suite", standard.suite},
          {"developed_by", standard.developed_by},
          {"approved", text_of(standard.approved)},
          {"review", text_of(standard.review)},
          {"performance_opening", standard.performance_opening},
          {"knowledge_opening", standard.knowledge_opening},
          {"glossary_note", standard.glossary_note},
          {"soc", standard.soc},
          {"version", standard.version},
          {"validity", standard.validity},
          {"status", standard.status},
          {"original_urn", standard.original_urn},
          {"originating_organisation", standard.originating_organisation}};
}

void tell_field(std::ostream& out, std::string_view name, const std::optional<std::string>& value) {
  if (value) print_paragraph(out, std::string(name) + ": " + *value);
}

void tell_head(std::ostream& out, const Standard& standard, const CalendarDate& today) {
  print_paragraph(out, standard.urn.text + "  " + standard.title);
  tell_field(out, "Where the URN comes from", standard.urn_source);
  tell_field(out, "Suite", standard.suite);
  tell_field(out, "Developed by", standard.developed_by);
  if (standard.approved) tell_field(out, "Approved", in_words(*standard.approved));
  if (standard.review) tell_field(out, "Review", in_words(*standard.review));
  if (standard.review_passed(today))
    print_paragraph(out, "This review date has passed: a newer version may exist.");
  out << "\nOverview\n";
  for (const std::string& paragraph : standard.overview) print_paragraph(out, paragraph);
}

void tell_criteria(std::ostream& out, const Standard& standard, CriterionKind kind,
                   std::string_view title, const std::optional<std::string>& opening) {
  out << '\n' << title << '\n';
  if (opening) print_paragraph(out, *opening);
  for (const Criterion& criterion : standard.criteria) {
    if (criterion.kind() != kind) continue;
    if (!criterion.heading.empty()) print_paragraph(out, criterion.heading);
    print_paragraph(out, text(criterion.code) + " " + criterion.words, 2);
  }
}

void tell_scope_and_glossary(std::ostream& out, const Standard& standard) {
  if (!standard.scope.empty()) out << "\nScope\n";
  for (const ScopeNote& note : standard.scope)
    print_paragraph(out, note.number + " " + note.words, 2);
  if (!standard.glossary.empty() || standard.glossary_note) out << "\nGlossary\n";
  if (standard.glossary_note) print_paragraph(out, *standard.glossary_note);
  for (const GlossaryEntry& entry : standard.glossary)
    print_paragraph(out, (entry.term ? *entry.term + ": " : "") + entry.words, 2);
}

void tell_about(std::ostream& out, const Standard& standard) {
  out << "\nAbout this standard\n";
  if (!standard.keywords.empty()) tell_field(out, "Keywords", joined(standard.keywords, "; "));
  if (!standard.occupations.empty())
    tell_field(out, "Occupations", joined(standard.occupations, "; "));
  tell_field(out, "SOC", standard.soc);
  tell_field(out, "Version", standard.version);
  tell_field(out, "Indicative validity", standard.validity);
  tell_field(out, "Status", standard.status);
  tell_field(out, "Original URN", standard.original_urn);
  tell_field(out, "Originating organisation", standard.originating_organisation);
}

void tell_policy(std::ostream& out, const EvidencePolicy& policy) {
  out << "\nEvidence\n";
  print_paragraph(out, "Simulation is " + std::string(name(policy.simulation.use)) + " here (" +
                           policy.simulation.source.value_or("unconfirmed") + ").");
  for (const auto& [code, words] : policy.workplace_shows)
    print_paragraph(out, text(code) + ", only the workplace shows: " + words, 2);
}

}  // namespace

Json in_json(const Standard& standard) {
  Json json = Json::object();
  for (const auto& [name, value] : fields(standard))
    if (value) json[name] = *value;
  json["overview"] = standard.overview;
  json["criteria"] = Json::array();
  for (const Criterion& criterion : standard.criteria)
    json["criteria"].push_back({{"criterion", text(criterion.code)},
                                {"words", criterion.words},
                                {"judged", criterion.judged()},
                                {"heading", criterion.heading}});
  json["scope"] = Json::array();
  for (const ScopeNote& note : standard.scope)
    json["scope"].push_back({{"number", note.number}, {"words", note.words}});
  json["glossary"] = Json::array();
  for (const GlossaryEntry& entry : standard.glossary)
    json["glossary"].push_back({{"term", entry.term.value_or("")}, {"words", entry.words}});
  json["keywords"] = standard.keywords;
  json["occupations"] = standard.occupations;
  return json;
}

void tell_standard(std::ostream& out, const Standard& standard, const EvidencePolicy* policy,
                   const CalendarDate& today) {
  tell_head(out, standard, today);
  tell_criteria(out, standard, CriterionKind::performance, "Performance criteria",
                standard.performance_opening);
  tell_criteria(out, standard, CriterionKind::knowledge, "Knowledge and understanding",
                standard.knowledge_opening);
  tell_scope_and_glossary(out, standard);
  tell_about(out, standard);
  if (policy != nullptr) tell_policy(out, *policy);
}

}  // namespace tc::cli
