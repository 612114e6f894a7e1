#include "content/standard_reader.h"

#include <algorithm>

#include "content/fields.h"

namespace tc {

namespace {

std::optional<std::string> given(const Fields& fields, std::string_view key) {
  const Node node = fields[key];
  if (!node) return std::nullopt;
  return text_in(fields.reading(), node);
}

/// Reports what is no number of that kind (TC401): "P4" among the K, "4", "K4-1".
std::optional<CriterionCode> code_in(Reading& reading, const Node::Entry& entry,
                                     CriterionKind kind) {
  const auto code = parse_criterion_code(entry.key);
  if (code && code->kind == kind) return code;
  const std::string letter = kind == CriterionKind::performance ? "P" : "K";
  reading.error("TC401", entry.key_place,
                quoted_name(entry.key) + " is not a number of a criterion here",
                "write " + letter + "4, or " + letter + "4.1 for a part of it");
  return std::nullopt;
}

void read_headings(const Fields& fields, CriterionKind kind, std::vector<Criterion>& criteria) {
  for (const Node::Entry& entry : entries_in(fields.reading(), fields["headings"])) {
    const auto code = code_in(fields.reading(), entry, kind);
    if (!code) continue;
    const auto under =
        std::find_if(criteria.begin(), criteria.end(),
                     [&](const Criterion& criterion) { return criterion.code == *code; });
    if (under == criteria.end())
      fields.reading().error("TC205", entry.key_place,
                             "there is no " + text(*code) + " for this heading to stand above");
    else
      under->heading = text_in(fields.reading(), entry.value);
  }
}

/// `performance` or `knowledge`: the line above the list, its lines, the headings among them.
void read_lines(Standard& standard, Reading& reading, Node node, CriterionKind kind) {
  if (!node) return;
  const bool performance = kind == CriterionKind::performance;
  const Fields fields(reading, node, performance ? "'performance'" : "'knowledge'",
                      {"opening", "criteria", "headings"});
  (performance ? standard.performance_opening : standard.knowledge_opening) =
      given(fields, "opening");
  std::vector<Criterion> criteria;
  for (const Node::Entry& entry : entries_in(reading, fields.needed("criteria"))) {
    const auto code = code_in(reading, entry, kind);
    if (!code) continue;
    Criterion criterion;
    criterion.code = *code;
    criterion.place = entry.key_place;
    criterion.words = text_in(reading, entry.value);
    if (entry.value.is(NodeKind::empty))
      reading.error("TC110", entry.key_place, quoted_name(entry.key) + " has no words");
    criteria.push_back(std::move(criterion));
  }
  read_headings(fields, kind, criteria);
  standard.criteria.insert(standard.criteria.end(), criteria.begin(), criteria.end());
}

void read_scope(Standard& standard, Reading& reading, Node list) {
  for (const Node& item : items_in(reading, list)) {
    const Fields fields(reading, item, "a line of the scope", {"number", "words"});
    standard.scope.push_back({text_in(reading, fields.needed("number")),
                              text_in(reading, fields.needed("words")), item.place()});
  }
}

void read_glossary(Standard& standard, Reading& reading, Node node) {
  if (!node) return;
  const Fields fields(reading, node, "'glossary'", {"note", "entries"});
  standard.glossary_note = given(fields, "note");
  for (const Node& item : items_in(reading, fields["entries"])) {
    const Fields entry(reading, item, "an entry of the glossary", {"term", "words"});
    standard.glossary.push_back(
        {given(entry, "term"), text_in(reading, entry.needed("words")), item.place()});
  }
}

void read_head(Standard& standard, const Fields& fields) {
  Reading& reading = fields.reading();
  const Node urn = fields.needed("standard");
  standard.urn = StandardUrn(text_in(reading, urn));
  if (urn && !is_standard_urn(standard.urn.text))
    reading.error("TC402", urn.place(), quoted_name(standard.urn.text) + " cannot be a URN",
                  "use letters, digits, '.', '_' and '-', at most 40 of them");
  standard.title = text_in(reading, fields.needed("title"));
  standard.urn_source = given(fields, "urn_source");
  standard.suite = given(fields, "suite");
  standard.developed_by = given(fields, "developed_by");
  standard.approved = date_in(reading, fields["approved"]);
  standard.review = date_in(reading, fields["review"]);
  standard.overview = texts_in(reading, fields["overview"]);
}

void read_tail(Standard& standard, const Fields& fields) {
  standard.keywords = texts_in(fields.reading(), fields["keywords"]);
  standard.occupations = texts_in(fields.reading(), fields["occupations"]);
  standard.soc = given(fields, "soc");
  standard.version = given(fields, "version");
  standard.validity = given(fields, "validity");
  standard.status = given(fields, "status");
  standard.original_urn = given(fields, "original_urn");
  standard.originating_organisation = given(fields, "originating_organisation");
}

const std::vector<std::string> keys{
    "standard", "urn_source", "title",    "suite",        "developed_by",
    "approved", "review",     "overview", "performance",  "knowledge",
    "scope",    "glossary",   "keywords", "occupations",  "soc",
    "version",  "validity",   "status",   "original_urn", "originating_organisation"};

}  // namespace

std::optional<Standard> read_standard(Node tree, Reading& reading) {
  const Fields fields(reading, tree, "a standard", keys);
  Standard standard;
  standard.place = tree.place();
  read_head(standard, fields);
  read_lines(standard, reading, fields["performance"], CriterionKind::performance);
  read_lines(standard, reading, fields["knowledge"], CriterionKind::knowledge);
  if (tree.is(NodeKind::map) && !fields.has("performance") && !fields.has("knowledge"))
    reading.error("TC101", tree.place(), "'performance' or 'knowledge' is missing in a standard");
  read_scope(standard, reading, fields["scope"]);
  read_glossary(standard, reading, fields["glossary"]);
  read_tail(standard, fields);
  arrange(standard.criteria);
  if (reading.errors() > 0) return std::nullopt;
  return standard;
}

}  // namespace tc
