#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenario/acts.h"
#include "scenario/expression.h"

namespace tc {

/// What an expression may name; its terms keep a position in one of these lists.
struct ExpressionNames {
  struct NamedVariable {
    std::string name;
    ValueType type = ValueType::truth;
  };

  const Acts* acts = nullptr;
  std::vector<std::string> needs;
  std::vector<std::string> promises;
  std::vector<std::string> happenings;
  std::vector<std::string> choices;             ///< all that `said` may name
  std::vector<std::string> scenes;              ///< all that `visits` may name
  std::vector<std::string> remembered_choices;  ///< those that some `said` names: slots
  std::vector<std::string> counted_scenes;      ///< those that some `visits` names: slots
  std::vector<NamedVariable> variables;
  /// Whether there are books of the parts counter that can be asked.
  enum class World : std::uint8_t { none, there } world = World::none;
  std::vector<std::string> orders;
  std::vector<std::string> faults;  ///< of the web shop
  std::vector<std::string> pages;   ///< of the web shop
  std::string order_at_hand;        ///< the word for the order that a rule is about; empty: none
  std::vector<std::string> words;   ///< texts seen so far; an expression adds its own
  std::string
      scope;  ///< "till", where shared scenes call "asks" what the scenario calls "till.asks"
};

/// Something wrong inside an expression, `at` so many bytes from its beginning. `code` is one of
/// TC200 (act), TC201 (scene), TC202 (need), TC203 (flag), TC204 (promise), TC211 (spelling),
/// TC212 (too long), TC214 (kinds of values), TC215 (variable), TC216 (choice), TC217 (happening),
/// TC240 (fault or page of the web shop), TC241 (order).
/// For an unknown name `candidates` are those that it could have been.
struct ExpressionFault {
  std::string code;
  std::size_t at = 0;
  std::size_t length = 1;
  std::string sentence;
  std::string hint;
  std::vector<std::string> candidates;
};

struct ParsedExpression {
  std::vector<Term> postfix;
  std::vector<ExpressionFault> faults;  ///< none: the expression is whole
};

/// Reads "did(ask.vehicle) and not (late or patience < 30)" as a value of the wanted type. `not`
/// binds closer than `and`, that closer than `or`; comparisons closer than `not`; `*` before `+`
/// and `-`. Goes on after unknown names, stops where it cannot be understood.
ParsedExpression parse_expression(std::string_view text, ValueType wanted, ExpressionNames& names);

/// The names inside did(…), or another asking word, whether or not the rest can be understood.
std::vector<std::string> named_in(std::string_view expression, std::string_view asking_word);

/// Where the text begins in `words`, added where it is new; 0 where there is no room.
std::int32_t word_number(std::vector<std::string>& words, std::string_view text);

}  // namespace tc
