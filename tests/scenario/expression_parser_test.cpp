#include "scenario/expression_parser.h"

#include <catch2/catch.hpp>
#include <map>

#include "scenario/expression_vocabulary.h"
#include "scenario/order_question.h"

using namespace tc;

namespace {

const Acts acts({{"ask.vehicle", ""}, {"greet", ""}});

ExpressionNames names() {
  ExpressionNames out;
  out.acts = &acts;
  out.needs = {"bulb"};
  out.promises = {"will-ring"};
  out.happenings = {"van-late"};
  out.choices = {"asks", "rack", "till.asks"};
  out.scenes = {"arrives", "till.pays"};
  out.remembered_choices = {"rack", "till.asks"};
  out.counted_scenes = {"arrives", "till.pays"};
  out.faults = {"code-refused"};
  out.pages = {"home", "returns"};
  out.variables = {{"late", ValueType::truth},
                   {"paid", ValueType::truth},
                   {"tries", ValueType::number},
                   {"due", ValueType::time},
                   {"colour", ValueType::text}};
  return out;
}

ParsedExpression parsed(std::string_view text, ValueType type = ValueType::truth) {
  ExpressionNames known = names();
  return parse_expression(text, type, known);
}

/// What an expression is worth where every question has one answer, by its kind.
std::int32_t value(std::string_view text, const std::map<Op, std::int32_t>& answers = {},
                   ValueType type = ValueType::truth) {
  const ParsedExpression expression = parsed(text, type);
  INFO(text << (expression.faults.empty() ? "" : ": " + expression.faults.front().sentence));
  REQUIRE(expression.faults.empty());
  return evaluate(expression.postfix, [&](const Term& term) {
    if (term.op == Op::constant) return term.operand;
    const auto answer = answers.find(term.op);
    return answer == answers.end() ? 0 : answer->second;
  });
}

/// The first fault: "TC211 at 4+3".
std::string fault(std::string_view text, ValueType type = ValueType::truth) {
  const ParsedExpression expression = parsed(text, type);
  if (expression.faults.empty()) return "none";
  const ExpressionFault& first = expression.faults.front();
  return first.code + " at " + std::to_string(first.at) + "+" + std::to_string(first.length);
}

Term only_term(std::string_view text, ValueType type = ValueType::truth) {
  const ParsedExpression expression = parsed(text, type);
  REQUIRE(expression.postfix.size() == 1);
  return expression.postfix.front();
}

}  // namespace

TEST_CASE("every asking word is understood") {
  for (const auto& [word, named, op, type] : asking_words) {
    const char* name = named == Named::act         ? "greet"
                       : named == Named::need      ? "bulb"
                       : named == Named::promise   ? "will-ring"
                       : named == Named::happening ? "van-late"
                       : named == Named::choice    ? "rack"
                       : named == Named::scene     ? "arrives"
                       : named == Named::fault     ? "code-refused"
                       : named == Named::page      ? "returns"
                                                   : "late";
    const std::string text = std::string(word) + "(" + name + ")";
    CHECK(fault(type == ValueType::number ? text + " > 0" : text) == "none");
  }
}

TEST_CASE("every standing word is understood, with its kind of value") {
  for (const StandingWord& standing : standing_words) {
    INFO(standing.word);
    CHECK(fault(standing.word, standing.type) == "none");
  }
}

TEST_CASE("not binds closer than and, and closer than or") {
  CHECK(value("yes or no and no") == 1);
  CHECK(value("(yes or no) and no") == 0);
  CHECK(value("not no and no") == 0);
  CHECK(value("not (no and no)") == 1);
  CHECK(value("not not late", {{Op::variable, 1}}) == 1);
}

TEST_CASE("numbers are calculated as at school") {
  CHECK(value("2 + 3 * 4", {}, ValueType::number) == 14);
  CHECK(value("(2 + 3) * 4", {}, ValueType::number) == 20);
  CHECK(value("10 - 3 - 2", {}, ValueType::number) == 5);
  CHECK(value("-3 + 1", {}, ValueType::number) == -2);
  CHECK(value("tries + 1 >= 3", {{Op::variable, 2}}) == 1);
}

TEST_CASE("numbers stop at the ends of 32 bits") {
  CHECK(value("9999999 * 9999999", {}, ValueType::number) == 2147483647);
  CHECK(value("-9999999 * 9999999", {}, ValueType::number) == -2147483648);
}

TEST_CASE("times and lengths of time go together") {
  CHECK(value("time > 17:05", {{Op::time, 17 * 3600 + 301}}) == 1);
  CHECK(value("time - 17:00 < 10 min", {{Op::time, 17 * 3600 + 599}}) == 1);
  CHECK(value("due + 30 s = 17:00", {{Op::variable, 17 * 3600 - 30}}) == 1);
  CHECK(value("elapsed <= norm * 2", {{Op::elapsed, 120}, {Op::norm, 60}}) == 1);
  CHECK(value("20s = 20 s") == 1);
}

TEST_CASE("texts are equal or not, and known by number") {
  ExpressionNames known = names();
  const auto expression = parse_expression("colour = 'dark red'", ValueType::truth, known);
  REQUIRE(expression.faults.empty());
  CHECK(known.words == std::vector<std::string>{"dark red"});
  CHECK(parse_expression("colour != 'dark red'", ValueType::truth, known).faults.empty());
  CHECK(known.words.size() == 1);
  CHECK(fault("colour < 'red'") == "TC214 at 0+14");
}

TEST_CASE("a value of the wrong kind is pointed at, all of it") {
  CHECK(fault("tries") == "TC214 at 0+5");
  CHECK(fault("late + 1 > 2") == "TC214 at 0+8");
  CHECK(fault("yes and tries") == "TC214 at 0+13");
  CHECK(fault("time < 10 min") == "TC214 at 0+13");
  CHECK(fault("not tries") == "TC214 at 4+5");
  CHECK(fault("3", ValueType::text) == "TC214 at 0+1");
  CHECK(parsed("tries").faults.front().sentence ==
        "this is a number, and yes or no is needed here");
}

TEST_CASE("names become rows") {
  CHECK(only_term("flag(paid)") == Term{Op::variable, 1});
  CHECK(only_term("paid") == Term{Op::variable, 1});
  CHECK(only_term("did(greet)") == Term{Op::did, 1});
  CHECK(only_term("said(rack)") == Term{Op::said, 0});
}

TEST_CASE("in shared scenes their own names come first") {
  ExpressionNames known = names();
  known.scope = "till";
  const auto said = parse_expression("said(asks)", ValueType::truth, known);
  REQUIRE(said.faults.empty());
  CHECK(said.postfix.front() == Term{Op::said, 1});
  const auto visits = parse_expression("visits(pays)", ValueType::number, known);
  CHECK(visits.postfix.front() == Term{Op::visits, 1});
}

TEST_CASE("unknown names are pointed at, all of them") {
  CHECK(fault("did(wave)") == "TC200 at 4+4");
  CHECK(fault("visited(nowhere)") == "TC201 at 8+7");
  CHECK(fault("found(bolb)") == "TC202 at 6+4");
  CHECK(fault("not flag(latte)") == "TC203 at 9+5");
  CHECK(fault("kept(x)") == "TC204 at 5+1");
  CHECK(fault("latte") == "TC215 at 0+5");
  CHECK(fault("said(x)") == "TC216 at 5+1");
  CHECK(fault("happened(x)") == "TC217 at 9+1");
  CHECK(parsed("flag(a) and found(b)").faults.size() == 2);
}

TEST_CASE("what cannot be understood is pointed at") {
  CHECK(fault("") == "TC211 at 0+1");
  CHECK(fault("flag(late) flag(paid)") == "TC211 at 11+4");
  CHECK(fault("flag late") == "TC211 at 5+4");
  CHECK(fault("flag(late") == "TC211 at 9+1");
  CHECK(fault("(flag(late)") == "TC211 at 11+1");
  CHECK(fault("flag(late) and") == "TC211 at 14+1");
  CHECK(fault("patience 30") == "TC211 at 9+2");
  CHECK(fault("patience == 30") == "TC211 at 10+1");
  CHECK(fault("flag(late) & flag(paid)") == "TC211 at 11+1");
  CHECK(fault("tries > 12345678") == "TC211 at 8+8");
  CHECK(fault("colour = 'red") == "TC211 at 9+1");
  CHECK(fault("é") == "TC211 at 0+2");
}

TEST_CASE("an expression is bounded in length and depth") {
  std::string many = "flag(late)";
  for (int i = 0; i < 31; ++i) many += " or flag(late)";
  CHECK(fault(many) == "none");
  CHECK(fault(many + " or flag(late)").substr(0, 5) == "TC212");
  CHECK(fault(std::string(100'000, '(')).substr(0, 5) == "TC211");
}

TEST_CASE("names are found in an expression that cannot be understood") {
  CHECK(named_in("did(greet) but did(ask.vehicle", "did") ==
        std::vector<std::string>{"greet", "ask.vehicle"});
}

TEST_CASE("variables may not be called as expressions call something else") {
  CHECK(is_free_word("tries"));
  CHECK_FALSE(is_free_word("patience"));
  CHECK_FALSE(is_free_word("did"));
  CHECK_FALSE(is_free_word("and"));
  CHECK_FALSE(is_free_word("3rd"));
}

namespace {

ExpressionNames world_names() {
  ExpressionNames out = names();
  out.world = ExpressionNames::World::there;
  out.orders = {"W1042", "W1043"};
  return out;
}

ParsedExpression of_world(std::string_view text, ExpressionNames known = world_names()) {
  return parse_expression(text, ValueType::truth, known);
}

}  // namespace

TEST_CASE("Words ask about an order by its number in brackets") {
  const ParsedExpression sent = of_world("dispatched(W1043) and paid_over(W1042) = 0");
  REQUIRE(sent.faults.empty());
  CHECK(sent.postfix[0] == Term{Op::order, asked_of(trade::OrderQuestion::dispatched, 1)});
  CHECK(question_in(sent.postfix[1].operand) == trade::OrderQuestion::paid_over);
  CHECK(order_in(sent.postfix[1].operand).value == 0);
  CHECK(of_world("dispatched_at(W1042) < 16:00").faults.empty());
  CHECK(of_world("dispatched_at(W1042) < 3").faults.at(0).code == "TC214");
  CHECK(of_world("dispatched(W1024)").faults.at(0).code == "TC241");
  CHECK(of_world("dispatched()").faults.at(0).code == "TC211");
}

TEST_CASE("Words ask about the day, the web shop's faults and its pages") {
  CHECK(of_world("orders_new = 0 and reported(code-refused) and not seen(returns)").faults.empty());
  CHECK(of_world("reported(code-refuse)").faults.at(0).code == "TC240");
  CHECK(of_world("seen(return)").faults.at(0).code == "TC240");
  CHECK(parsed("orders_new = 0").faults.at(0).code == "TC215");
}

TEST_CASE("A rule about each order calls the one that it looks at by a word") {
  ExpressionNames known = world_names();
  known.order_at_hand = "order";
  const ParsedExpression parsed = of_world("paid(order)", known);
  REQUIRE(parsed.faults.empty());
  CHECK(order_in(parsed.postfix[0].operand).value == order_at_hand);
  CHECK(of_world("paid(order)").faults.at(0).code == "TC241");
}

TEST_CASE("A variable may be called by a word of the world") {
  ExpressionNames known = world_names();
  known.variables.push_back({"orders_new", ValueType::truth});
  const ParsedExpression parsed = of_world("orders_new and late", known);
  REQUIRE(parsed.faults.empty());
  CHECK(parsed.postfix[0].op == Op::variable);
  CHECK(is_free_word("late"));
  CHECK(is_free_word("seen"));
  CHECK_FALSE(is_free_word("asked"));
}
