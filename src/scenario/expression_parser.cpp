#include "scenario/expression_parser.h"

#include <optional>

#include "base/sim_time.h"
#include "scenario/expression_reading.h"
#include "scenario/expression_types.h"
#include "trade/questions.h"

namespace tc {

namespace {

/// Deeper brackets than this are nobody's expression, and would cost the machine's stack.
constexpr int deepest = 32;

std::optional<std::int32_t> whole_number(std::string_view digits) {
  if (digits.empty() || digits.size() > 7) return std::nullopt;
  std::int32_t value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

template <class Table>
const typename Table::value_type* in_table(const Table& table, std::string_view word) {
  for (const auto& row : table)
    if (row.word == word) return &row;
  return nullptr;
}

std::vector<std::string> beginnings() {
  std::vector<std::string> all{"not"};
  for (const auto& row : asking_words) all.emplace_back(row.word);
  for (const auto& row : standing_words) all.emplace_back(row.word);
  for (const auto& row : trade::order_words()) all.emplace_back(row.word);
  for (const auto& row : trade::day_words()) all.emplace_back(row.word);
  return all;
}

/// Recursive descent; writes terms as it understands them, which gives postfix order.
class ExpressionParser {
 public:
  using Part = ExpressionPart;

  ExpressionParser(std::string_view text, ExpressionNames& names) : reading_(text, names) {}

  ParsedExpression parse(ValueType wanted) {
    const Part part = alternatives();
    if (reading_.now().kind != ExpressionWordKind::end)
      reading_.misread("'and', 'or' or a comparison is missing before this");
    if (part.type != wanted)
      reading_.mixed(part, "this is " + std::string(name(part.type)) + ", and " +
                               std::string(name(wanted)) + " is needed here");
    return reading_.take();
  }

 private:
  Part alternatives() { return joined("or", Op::either, &ExpressionParser::conjunction); }
  Part conjunction() { return joined("and", Op::both, &ExpressionParser::negation); }

  Part joined(std::string_view word, Op op, Part (ExpressionParser::*side)()) {
    Part left = (this->*side)();
    while (!reading_.stuck() && reading_.now_is(word)) {
      reading_.next();
      const Part right = (this->*side)();
      left = worked(op, left, right);
    }
    return left;
  }

  Part negation() {
    if (!reading_.now_is("not")) return comparison();
    const std::size_t at = reading_.now().at;
    if (++depth_ > deepest) return reading_.misread("brackets or 'not' go too deep here");
    reading_.next();
    const Part part = negation();
    --depth_;
    if (part.type != ValueType::truth)
      reading_.mixed(part,
                     "'not' is said of yes or no, and this is " + std::string(name(part.type)));
    reading_.emit({Op::deny, 0});
    return {ValueType::truth, at, part.end};
  }

  Part comparison() {
    const Part left = sum();
    const auto op = operator_here(comparisons);
    if (!op) return left;
    return worked(*op, left, sum());
  }

  Part sum() { return chained(sums, &ExpressionParser::product); }
  Part product() { return chained(products, &ExpressionParser::one); }

  template <class Signs>
  Part chained(const Signs& signs, Part (ExpressionParser::*side)()) {
    Part left = (this->*side)();
    while (const auto op = operator_here(signs)) {
      const Part right = (this->*side)();
      left = worked(*op, left, right);
    }
    return left;
  }

  template <class Signs>
  std::optional<Op> operator_here(const Signs& signs) {
    if (reading_.stuck() || reading_.now().kind != ExpressionWordKind::sign) return std::nullopt;
    for (const Operator& one : signs)
      if (one.sign == reading_.now().text) {
        reading_.next();
        return one.op;
      }
    return std::nullopt;
  }

  Part worked(Op op, Part left, Part right) {
    if (reading_.stuck()) return left;
    const auto type = type_of(op, left.type, right.type);
    const Part whole{type.value_or(left.type), left.at, right.end};
    if (!type)
      reading_.mixed(whole, "this puts " + std::string(name(left.type)) + " and " +
                                std::string(name(right.type)) + " together");
    reading_.emit({op, 0});
    return whole;
  }

  Part one() {
    if (reading_.stuck()) return {};
    if (++depth_ > deepest) return reading_.misread("brackets or 'not' go too deep here");
    const std::size_t at = reading_.now().at;
    Part part = one_of_a_kind();
    part.at = at;
    part.end = reading_.end_of_last();
    --depth_;
    return part;
  }

  Part one_of_a_kind() {
    switch (reading_.now().kind) {
      case ExpressionWordKind::open:
        return bracket();
      case ExpressionWordKind::quoted:
        return quoted();
      case ExpressionWordKind::sign:
        return reading_.now().text == "-" ? minus() : not_a_value();
      case ExpressionWordKind::word:
        return word();
      case ExpressionWordKind::close:
      case ExpressionWordKind::stray:
      case ExpressionWordKind::end:
        break;
    }
    return not_a_value();
  }

  Part bracket() {
    reading_.next();
    const Part inside = alternatives();
    reading_.close("a bracket is not closed");
    return inside;
  }

  Part quoted() {
    const std::int32_t number = reading_.text_number(reading_.now().text);
    reading_.next();
    return reading_.value({Op::constant, number}, ValueType::text);
  }

  Part minus() {
    reading_.next();
    const Part part = one();
    if (part.type != ValueType::number && part.type != ValueType::length)
      reading_.mixed(part, "'-' goes before a number or a length of time");
    reading_.emit({Op::negate, 0});
    return part;
  }

  Part word() {
    const std::string_view text = reading_.now().text;
    if (const StandingWord* standing = in_table(standing_words, text)) {
      reading_.next();
      return reading_.value(standing->term, standing->type);
    }
    const AskingWord* asking = in_table(asking_words, text);
    if (asking != nullptr && (in_brackets() || !asks_world(asking->op))) return ask(*asking);
    if (const auto part = reading_.order_asked()) return *part;
    if (const auto part = reading_.day_asked()) return *part;
    if (const auto time = parse_sim_time(text)) {
      reading_.next();
      return reading_.value({Op::constant, time->seconds}, ValueType::time);
    }
    if (text.front() >= '0' && text.front() <= '9') return number();
    if (in_brackets()) return not_a_value();
    return reading_.variable();
  }

  /// Words that ask the world are names of variables, too, where no bracket follows.
  bool in_brackets() const { return reading_.after().kind == ExpressionWordKind::open; }

  /// A number, or with s, min or h a length of time.
  Part number() {
    const ExpressionWord digits = reading_.now();
    reading_.next();
    if (const auto length = parse_sim_duration(digits.text))
      return reading_.value({Op::constant, length->seconds}, ValueType::length);
    if (reading_.now_is("s") || reading_.now_is("min") || reading_.now_is("h")) {
      const auto length =
          parse_sim_duration(std::string(digits.text) + " " + std::string(reading_.now().text));
      if (!length) return reading_.misread("this is no length of time: write 20 s, 5 min or 1 h");
      reading_.next();
      return reading_.value({Op::constant, length->seconds}, ValueType::length);
    }
    const auto value = whole_number(digits.text);
    if (value) return reading_.value({Op::constant, *value}, ValueType::number);
    reading_.back();
    return reading_.misread("this is no number: whole ones up to 9999999 are");
  }

  Part not_a_value() {
    if (reading_.now().kind == ExpressionWordKind::end)
      return reading_.misread("something is missing at the end");
    static const std::vector<std::string> known = beginnings();
    return reading_.misread("this is no condition and no value", known);
  }

  Part ask(const AskingWord& asking) {
    const ExpressionWord* name = reading_.name_in_brackets();
    if (name == nullptr) return {};
    reading_.emit({asking.op, reading_.number_of(asking.named, *name)});
    if (asking.op == Op::visits && asking.type == ValueType::truth) {
      reading_.emit({Op::constant, 0});
      reading_.emit({Op::above, 0});
    }
    return {asking.type, 0, 0};
  }

  ExpressionReading reading_;
  int depth_ = 0;
};

}  // namespace

ParsedExpression parse_expression(std::string_view text, ValueType wanted, ExpressionNames& names) {
  return ExpressionParser(text, names).parse(wanted);
}

std::vector<std::string> named_in(std::string_view expression, std::string_view asking_word) {
  const std::vector<ExpressionWord> words = expression_words(expression);
  std::vector<std::string> out;
  for (std::size_t i = 0; i + 2 < words.size(); ++i)
    if (words[i].text == asking_word && words[i + 1].kind == ExpressionWordKind::open &&
        words[i + 2].kind == ExpressionWordKind::word)
      out.emplace_back(words[i + 2].text);
  return out;
}

bool is_free_word(std::string_view name) {
  for (const std::string_view joint : {"and", "or", "not", "s", "min", "h"})
    if (name == joint) return false;
  const AskingWord* asking = in_table(asking_words, name);
  return (asking == nullptr || asks_world(asking->op)) &&
         in_table(standing_words, name) == nullptr &&
         (name.empty() || name.front() < '0' || name.front() > '9');
}

}  // namespace tc
