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

/// "(unconfirmed)", or the document that says so.
std::string whence(const std::optional<std::string>& source) {
  return " (" + source.value_or("unconfirmed") + ").";
}

std::string in_words(const Amounts& amounts) {
  const auto number = [](int count, std::string_view noun) {
    return counted(static_cast<std::size_t>(count), noun);
  };
  std::vector<std::string> parts{number(amounts.occasions, "occasion")};
  if (amounts.real_work > 0)
    parts.push_back(std::to_string(amounts.real_work) + " of them in real work");
  if (amounts.customers > 1) parts.push_back(number(amounts.customers, "different customer"));
  if (amounts.methods > 1) parts.push_back(number(amounts.methods, "kind") + " of evidence");
  return tc::in_words(parts);
}

void tell_amounts(std::ostream& out, const SufficiencyClause& clause) {
  print_paragraph(out, "Enough for a performance criterion: " + in_words(clause.performance) +
                           "; for a knowledge criterion: " + in_words(clause.knowledge) +
                           whence(clause.source));
  for (const auto& [code, amounts] : clause.of_criterion)
    print_paragraph(out, "Enough for " + text(code) + ": " + in_words(amounts) + ".", 2);
}

void tell_policy(std::ostream& out, const EvidencePolicy& policy) {
  out << "\nEvidence\n";
  print_paragraph(out, "Simulation is " + std::string(name(policy.simulation.use)) + " here" +
                           whence(policy.simulation.source));
  tell_amounts(out, policy.sufficiency);
  if (policy.currency_months)
    print_paragraph(out, "Evidence is current for " +
                             std::to_string(policy.currency_months->value) + " months" +
                             whence(policy.currency_months->source));
  print_paragraph(out, "Feedback is due within " + std::to_string(policy.feedback_days.value) +
                           " working days" + whence(policy.feedback_days.source));
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

Json in_json(const EvidencePolicy& policy) {
  const auto amounts = [](const Amounts& of) {
    return Json{{"occasions", of.occasions},
                {"real_work", of.real_work},
                {"customers", of.customers},
                {"methods", of.methods}};
  };
  Json json{{"simulation", name(policy.simulation.use)},
            {"simulation_source", policy.simulation.source.value_or("")},
            {"performance", amounts(policy.sufficiency.performance)},
            {"knowledge", amounts(policy.sufficiency.knowledge)}};
  json["of_criterion"] = Json::object();
  for (const auto& [code, of] : policy.sufficiency.of_criterion)
    json["of_criterion"][text(code)] = amounts(of);
  json["sufficiency_source"] = policy.sufficiency.source.value_or("");
  if (policy.currency_months) {
    json["currency_months"] = policy.currency_months->value;
    json["currency_source"] = policy.currency_months->source.value_or("");
  }
  json["feedback_working_days"] = policy.feedback_days.value;
  json["feedback_source"] = policy.feedback_days.source.value_or("");
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
