#include "kit/standard_statements.h"

#include <catch2/catch.hpp>
#include <fstream>

namespace tc {

namespace {

class Statements {
 public:
  void add(const std::string& label, const std::string& words) {
    lines.push_back(label + "\t" + words);
  }
  void add(const std::string& label, const std::optional<std::string>& words) {
    if (words) add(label, *words);
  }
  void add(const std::string& label, const std::optional<CalendarDate>& date) {
    if (date) add(label, iso_text(*date));
  }
  void add(const std::string& label, const std::vector<std::string>& all) {
    for (const std::string& words : all) add(label, words);
  }

  std::vector<std::string> lines;
};

void add_front(Statements& out, const Standard& standard) {
  if (!standard.urn_source) out.add("urn", standard.urn.text);
  out.add("title", standard.title);
  out.add("suite", standard.suite);
  out.add("developed_by", standard.developed_by);
  out.add("approved", standard.approved);
  out.add("review", standard.review);
  out.add("overview", standard.overview);
}

void add_criteria(Statements& out, const Standard& standard) {
  out.add("performance.opening", standard.performance_opening);
  out.add("knowledge.opening", standard.knowledge_opening);
  for (const Criterion& criterion : standard.criteria) {
    const bool performance = criterion.kind() == CriterionKind::performance;
    const std::string code = text(criterion.code);
    if (!criterion.heading.empty())
      out.add((performance ? "performance.heading " : "knowledge.heading ") + code,
              criterion.heading);
    out.add(code, criterion.words);
  }
}

void add_back(Statements& out, const Standard& standard) {
  for (const ScopeNote& note : standard.scope) out.add("scope " + note.number, note.words);
  out.add("glossary.note", standard.glossary_note);
  for (const GlossaryEntry& entry : standard.glossary)
    out.add("glossary\t" + entry.term.value_or(""), entry.words);
  out.add("keyword", standard.keywords);
  out.add("occupation", standard.occupations);
  out.add("soc", standard.soc);
  out.add("version", standard.version);
  out.add("validity", standard.validity);
  out.add("status", standard.status);
  out.add("original_urn", standard.original_urn);
  out.add("originating_organisation", standard.originating_organisation);
}

}  // namespace

std::vector<std::string> statements(const Standard& standard) {
  Statements out;
  add_front(out, standard);
  add_criteria(out, standard);
  add_back(out, standard);
  return out.lines;
}

std::vector<std::string> statements_of_source(const std::string& fixtures_folder,
                                              const std::string& name) {
  const std::string path = fixtures_folder + "/standards/" + name + ".txt";
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  INFO("no lines in " << path);
  REQUIRE_FALSE(lines.empty());
  return lines;
}

}  // namespace tc
