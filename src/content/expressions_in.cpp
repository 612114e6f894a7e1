#include <algorithm>

#include "base/text.h"
#include "content/scenario_sections.h"
#include "scenario/expression_vocabulary.h"

namespace tc {

namespace {

void report(ScenarioDraft& draft, Node node, const std::vector<ExpressionFault>& faults) {
  for (const ExpressionFault& fault : faults) {
    const std::string_view word =
        node.text().substr(std::min(fault.at, node.text().size()), fault.length);
    const std::string meant = draft.reading.meant(word, fault.candidates);
    draft.reading.error(fault.code, node.place_of(fault.at, fault.length), fault.sentence,
                        meant.empty() ? fault.hint : meant);
  }
}

struct Initial {
  ValueType type = ValueType::truth;
  std::int32_t value = 0;
};

/// What a variable starts with says what it is.
Initial initial_value(ScenarioDraft& draft, Node node) {
  const std::string text = text_in(draft.reading, node);
  if (text == "yes" || text == "true") return {ValueType::truth, 1};
  if (text == "no" || text == "false") return {ValueType::truth, 0};
  if (const auto time = parse_sim_time(text)) return {ValueType::time, time->seconds};
  if (const auto length = parse_sim_duration(text)) return {ValueType::length, length->seconds};
  const bool digits = !text.empty() && text.find_first_not_of("+-0123456789") == text.npos;
  if (digits)
    return {ValueType::number, number_in(draft.reading, node, -9'999'999, 9'999'999).value_or(0)};
  return {ValueType::text, word_number(draft.names.expressions.words, text)};
}

}  // namespace

Expression expression_in(ScenarioDraft& draft, Node node, ValueType type) {
  if (text_in(draft.reading, node).empty()) return {};
  ParsedExpression parsed = parse_expression(node.text(), type, draft.names.expressions);
  report(draft, node, parsed.faults);
  if (!parsed.faults.empty()) return {};
  return {draft.keep(parsed.postfix)};
}

void read_variables(ScenarioDraft& draft, Node map) {
  auto& known = draft.names.expressions.variables;
  for (const Node::Entry& entry : entries_in(draft.reading, map)) {
    const std::string name = name_in(draft.reading, entry);
    if (!is_free_word(name))
      draft.reading.error("TC113", entry.key_place,
                          quoted_name(name) + " is a word that expressions have already",
                          "call the variable something else");
    const Initial initial = initial_value(draft, entry.value);
    const bool flag =
        std::any_of(known.begin(), known.end(), [&](const auto& v) { return v.name == name; });
    if (flag && initial.type != ValueType::truth)
      draft.reading.error("TC214", entry.value.place(),
                          quoted_name(name) + " is set by 'sets', so it is yes or no",
                          "start it with no, or set it by 'set'");
    draft.scenario.variables.push_back(
        {draft.keep(name), initial.type, initial.value, true, entry.key_place});
  }
  for (const auto& [name, type] : known) {
    const auto declared =
        std::find_if(draft.scenario.variables.begin(), draft.scenario.variables.end(),
                     [&, &wanted = name](const Variable& v) { return v.name == wanted; });
    if (declared == draft.scenario.variables.end())
      draft.scenario.variables.push_back({draft.keep(name), type, 0, false, {}});
  }
  known.clear();
  for (const Variable& variable : draft.scenario.variables)
    known.push_back({std::string(variable.name), variable.type});
}

void read_assignments(ScenarioDraft& draft, Node map, std::vector<Assignment>& out) {
  const auto& known = draft.names.expressions.variables;
  for (const Node::Entry& entry : entries_in(draft.reading, map)) {
    const auto variable = std::find_if(known.begin(), known.end(),
                                       [&](const auto& v) { return v.name == entry.key; });
    if (variable == known.end()) {
      std::vector<std::string> names;
      for (const auto& one : known) names.push_back(one.name);
      draft.reading.error("TC215", entry.key_place,
                          "no variable is called " + quoted_name(entry.key),
                          draft.reading.meant(entry.key, names));
      continue;
    }
    if (entry.value.is(NodeKind::empty))
      draft.reading.error("TC110", entry.key_place,
                          "the value is missing after " + quoted_name(entry.key));
    const VariableIndex index{static_cast<std::uint16_t>(variable - known.begin())};
    out.push_back({index, expression_in(draft, entry.value, variable->type)});
  }
}

}  // namespace tc
