#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/expression_parser.h"
#include "scenario/expression_vocabulary.h"
#include "scenario/expression_words.h"

namespace tc {

/// A part of an expression that was read: what its value is, and where it stands, in bytes.
struct ExpressionPart {
  ValueType type = ValueType::truth;
  std::size_t at = 0;
  std::size_t end = 0;
};

/// Where the reading of one expression stands: its words, the terms so far, what is wrong. After
/// what cannot be understood it is stuck, and nothing more is written or reported.
class ExpressionReading {
 public:
  ExpressionReading(std::string_view text, ExpressionNames& names)
      : words_(expression_words(text)), names_(names) {}

  const ExpressionWord& now() const { return words_[at_]; }
  const ExpressionWord& after() const { return words_[at_ + 1 < words_.size() ? at_ + 1 : at_]; }
  bool now_is(std::string_view word) const;
  bool stuck() const { return stuck_; }
  void next();
  void back() { --at_; }
  std::size_t end_of_last() const;

  void emit(Term term);
  ExpressionPart value(Term term, ValueType type);
  ExpressionPart misread(std::string_view sentence, std::vector<std::string> candidates = {});
  /// Values that do not go together.
  void mixed(const ExpressionPart& part, std::string sentence);
  void close(std::string_view otherwise);

  /// The number behind a name in brackets; reports one that is not known.
  std::int32_t number_of(Named named, const ExpressionWord& name);
  /// "( name )", or null after reporting.
  const ExpressionWord* name_in_brackets();
  ExpressionPart variable();
  /// A word that asks something of an order, with the order in brackets; nothing where it is none.
  std::optional<ExpressionPart> order_asked();
  /// A word for something of the day's books; nothing where it is none, or a variable's name.
  std::optional<ExpressionPart> day_asked();
  std::int32_t text_number(std::string_view text) { return word_number(names_.words, text); }

  ParsedExpression take() { return std::move(parsed_); }

 private:
  /// What `found(…)` and its like look into, and how to say that the name is not there.
  struct Lookup {
    std::string_view code;
    std::string_view noun;
    const std::vector<std::string>& names;
  };

  std::int32_t row_in(const Lookup& lookup, const ExpressionWord& name);
  std::int32_t slot_in(const std::vector<std::string>& slots, std::string_view name) const;
  std::int32_t act(const ExpressionWord& name);
  std::int32_t flag(const ExpressionWord& name);
  std::int32_t order(const ExpressionWord& name);
  void unknown(const Lookup& lookup, const ExpressionWord& name);

  std::vector<ExpressionWord> words_;
  ExpressionNames& names_;
  ParsedExpression parsed_;
  std::size_t at_ = 0;
  bool stuck_ = false;
};

}  // namespace tc
