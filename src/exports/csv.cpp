#include "exports/csv.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/clock.h"
#include "base/text.h"

namespace tc {

namespace {

using Row = std::vector<std::string>;

constexpr std::array<std::string_view, 19> header{
    "learner_id",   "learner",       "standard",   "standard_title",
    "criterion",    "words",         "evidence",   "from_real_work",
    "accepted",     "waiting",       "decision",   "decided_on",
    "decided_by",   "feedback",      "missing",    "record_fingerprint",
    "record_heads", "rules_version", "exported_at"};

// Full-width = + - @ too: spreadsheets in East Asian settings fold them.
constexpr std::array<std::string_view, 8> triggers{"=",      "+",      "-",      "@",
                                                   "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

bool begins_with(std::string_view text, std::string_view beginning) {
  return text.substr(0, beginning.size()) == beginning;
}

/// "-3", "+1.5": nothing that could run, and an apostrophe would make text of it.
bool is_plain_number(std::string_view text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto points = std::count(text.begin(), text.end(), '.');
  return !text.empty() && digit(text.front()) && digit(text.back()) && points <= 1 &&
         std::all_of(text.begin(), text.end(), [&](char c) { return digit(c) || c == '.'; });
}

/// How many bytes of space a text begins with, of the kinds that spreadsheets pass over.
std::size_t space_before(std::string_view text) {
  constexpr std::array<std::string_view, 7> spaces{" ",      "\t",     "\r",    "\n",
                                                   "\u00A0", "\u3000", "\uFEFF"};
  std::size_t count = 0;
  for (std::size_t before = std::string_view::npos; before != count;) {
    before = count;
    for (const std::string_view space : spaces)
      if (begins_with(text.substr(count), space)) count += space.size();
  }
  return count;
}

bool could_run(std::string_view text) {
  if (text.empty() || text == "-" || is_plain_number(text)) return false;
  if (text.front() == '\t' || text.front() == '\r' || text.front() == '\n') return true;
  const std::string_view rest = text.substr(space_before(text));
  return std::any_of(triggers.begin(), triggers.end(),
                     [&](std::string_view trigger) { return begins_with(rest, trigger); });
}

/// "2026-11-21"
std::string day_text(UtcTime at) { return utc_text(at).substr(0, 10); }

void add_row(std::string& out, const Row& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) out += (i == 0 ? "" : ",") + csv_cell(cells[i]);
  out += "\r\n";
}

std::string name_in(const ProgressTable& table, const PersonId& id) {
  const auto found = std::find_if(table.people.begin(), table.people.end(),
                                  [&](const Person& person) { return person.id == id; });
  return found == table.people.end() ? id.text : found->name;
}

/// "DO 1; S 2": how many items of each kind, by the kinds' short names.
std::string evidence_in(const CriterionProgress& of) {
  std::vector<std::string> parts;
  for (const auto& [kind, count] : of.links)
    parts.push_back(std::string(form_of(kind).code) + " " + std::to_string(count));
  return joined(parts, "; ");
}

Row row(const ProgressTable& table, const LearnerProgress& learner, const CriterionProgress& of) {
  const auto& decided = of.decision;
  return {learner.learner.id.text,
          learner.learner.name,
          of.criterion.standard.text,
          learner.standard_title,
          text(of.criterion.code),
          of.words,
          evidence_in(of),
          std::to_string(of.real_work),
          std::to_string(of.accepted),
          std::to_string(of.waiting),
          decided ? std::string(name_of(decided->decision)) : "",
          decided ? day_text(decided->at) : "",
          decided ? name_in(table, decided->by) : "",
          decided ? decided->feedback : "",
          of.missing,
          table.fingerprint,
          table.heads,
          table.rules,
          utc_text(table.asked_at)};
}

}  // namespace

std::string csv_cell(std::string_view text) {
  const std::string safe = (could_run(text) ? "'" : "") + std::string(text);
  if (safe.find_first_of(",\"\r\n") == std::string::npos && trimmed(safe) == safe) return safe;
  std::string quoted = "\"";
  for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

std::string write_csv(const ProgressTable& table) {
  std::string out;
  add_row(out, Row(header.begin(), header.end()));
  for (const LearnerProgress& learner : table.learners)
    for (const CriterionProgress& criterion : learner.progress.criteria)
      add_row(out, row(table, learner, criterion));
  return out;
}

}  // namespace tc
