#include "scenario/expression_reading.h"

#include <algorithm>
#include <optional>

namespace tc {

namespace {

constexpr std::size_t most_words = 255;

std::optional<std::int32_t> position(const std::vector<std::string>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::int32_t>(found - names.begin());
}

/// In shared scenes, their own names come before the scenario's.
std::optional<std::int32_t> position(const std::vector<std::string>& names,
                                     const std::string& scope, std::string_view name) {
  if (!scope.empty())
    if (const auto own = position(names, scope + "." + std::string(name))) return own;
  return position(names, name);
}

}  // namespace

bool ExpressionReading::now_is(std::string_view word) const {
  return now().kind == ExpressionWordKind::word && now().text == word;
}

void ExpressionReading::next() {
  if (now().kind != ExpressionWordKind::end) ++at_;
}

std::size_t ExpressionReading::end_of_last() const {
  return at_ == 0 ? 0 : words_[at_ - 1].at + words_[at_ - 1].length;
}

void ExpressionReading::emit(Term term) {
  if (stuck_) return;
  if (parsed_.postfix.size() < Expression::most_terms) {
    parsed_.postfix.push_back(term);
    return;
  }
  stuck_ = true;
  parsed_.faults.push_back({"TC212",
                            0,
                            words_.back().at,
                            "an expression has at most " + std::to_string(Expression::most_terms) +
                                " terms, and this has more",
                            "set a flag earlier and ask for the flag",
                            {}});
}

ExpressionPart ExpressionReading::value(Term term, ValueType type) {
  emit(term);
  return {type, 0, 0};
}

ExpressionPart ExpressionReading::misread(std::string_view sentence,
                                          std::vector<std::string> candidates) {
  if (stuck_) return {};
  stuck_ = true;
  parsed_.faults.push_back({"TC211", now().at, std::max<std::size_t>(now().length, 1),
                            "this cannot be understood: " + std::string(sentence),
                            "for example: did(ask.vehicle) and not flag(late)",
                            std::move(candidates)});
  return {};
}

void ExpressionReading::mixed(const ExpressionPart& part, std::string sentence) {
  if (stuck_) return;
  stuck_ = true;
  parsed_.faults.push_back({"TC214",
                            part.at,
                            std::max<std::size_t>(part.end - part.at, 1),
                            std::move(sentence),
                            "numbers go with numbers, times with times and lengths of time",
                            {}});
}

void ExpressionReading::close(std::string_view otherwise) {
  if (stuck_) return;
  if (now().kind == ExpressionWordKind::close) return next();
  misread(otherwise);
}

const ExpressionWord* ExpressionReading::name_in_brackets() {
  next();
  if (now().kind != ExpressionWordKind::open) {
    misread("a '(' and a name follow here");
    return nullptr;
  }
  next();
  if (now().kind != ExpressionWordKind::word) {
    misread("a name is missing in the brackets");
    return nullptr;
  }
  const ExpressionWord* name = &now();
  next();
  close("a bracket is not closed after the name");
  return stuck_ ? nullptr : name;
}

std::int32_t ExpressionReading::number_of(Named named, const ExpressionWord& name) {
  switch (named) {
    case Named::act:
      return act(name);
    case Named::need:
      return row_in({"TC202", "need", names_.needs}, name);
    case Named::promise:
      return row_in({"TC204", "promise", names_.promises}, name);
    case Named::happening:
      return row_in({"TC217", "happening", names_.happenings}, name);
    case Named::choice:
      row_in({"TC216", "reply or task", names_.choices}, name);
      return slot_in(names_.remembered_choices, name.text);
    case Named::scene:
      row_in({"TC201", "scene", names_.scenes}, name);
      return slot_in(names_.counted_scenes, name.text);
    case Named::flag:
      return flag(name);
    case Named::fault:
      return row_in({"TC240", "fault of the web shop", names_.faults}, name);
    case Named::page:
      return row_in({"TC240", "page of the web shop", names_.pages}, name);
  }
  return 0;
}

std::int32_t ExpressionReading::act(const ExpressionWord& name) {
  const auto act = names_.acts->find(name.text);
  if (!act) unknown({"TC200", "act", names_.acts->names()}, name);
  return act.value_or(ActIndex{}).value;
}

std::int32_t ExpressionReading::flag(const ExpressionWord& name) {
  std::vector<std::string> flags;
  for (std::size_t i = 0; i < names_.variables.size(); ++i) {
    if (names_.variables[i].type != ValueType::truth) continue;
    if (names_.variables[i].name == name.text) return static_cast<std::int32_t>(i);
    flags.push_back(names_.variables[i].name);
  }
  unknown({"TC203", "flag", flags}, name);
  return 0;
}

ExpressionPart ExpressionReading::variable() {
  const ExpressionWord word = now();
  std::vector<std::string> all;
  for (std::size_t i = 0; i < names_.variables.size(); ++i) {
    const auto& variable = names_.variables[i];
    all.push_back(variable.name);
    if (variable.name != word.text) continue;
    next();
    return value({Op::variable, static_cast<std::int32_t>(i)}, variable.type);
  }
  unknown({"TC215", "variable", all}, word);
  stuck_ = true;  // its kind is not known, so nothing can be said of what follows
  return {};
}

std::int32_t ExpressionReading::row_in(const Lookup& lookup, const ExpressionWord& name) {
  const auto row = position(lookup.names, names_.scope, name.text);
  if (!row) unknown(lookup, name);
  return row.value_or(0);
}

std::int32_t ExpressionReading::slot_in(const std::vector<std::string>& slots,
                                        std::string_view name) const {
  return position(slots, names_.scope, name).value_or(0);
}

void ExpressionReading::unknown(const Lookup& lookup, const ExpressionWord& name) {
  if (stuck_) return;
  parsed_.faults.push_back(
      {std::string(lookup.code), name.at, name.length,
       "no " + std::string(lookup.noun) + " is called '" + std::string(name.text) + "'", "",
       lookup.names});
}

std::int32_t word_number(std::vector<std::string>& words, std::string_view text) {
  if (const auto known = position(words, text)) return *known;
  if (words.size() >= most_words) return 0;
  words.emplace_back(text);
  return static_cast<std::int32_t>(words.size() - 1);
}

}  // namespace tc
