#include "scenario/expression_parser.h"

#include <catch2/catch.hpp>

using namespace tc;

namespace {

GuardNames names() {
  return {Acts({{"ask.vehicle", ""}, {"greet", ""}}),
          {"ask.vehicle", "greet", "thank"},
          {"late", "paid"},
          {"bulb"},
          {"will-ring"}};
}

/// The terms of a guard by their kinds: "did flag not and".
std::string postfix(std::string_view guard) {
  const ParsedGuard parsed = parse_guard(guard, names());
  REQUIRE(parsed.faults.empty());
  const std::vector<std::string> kinds{"did",    "flag",    "found", "open", "kept",
                                       "broken", "feeling", "not",   "and",  "or"};
  std::string out;
  for (const Term& term : parsed.expression.postfix)
    out += (out.empty() ? "" : " ") + kinds[term.index()];
  return out;
}

/// The first fault: "TC211 at 4+3".
std::string fault(std::string_view guard) {
  const ParsedGuard parsed = parse_guard(guard, names());
  if (parsed.faults.empty()) return "none";
  const GuardFault& first = parsed.faults.front();
  return first.code + " at " + std::to_string(first.at) + "+" + std::to_string(first.length);
}

}  // namespace

TEST_CASE("every kind of condition is understood") {
  CHECK(postfix("did(ask.vehicle)") == "did");
  CHECK(postfix("flag(late)") == "flag");
  CHECK(postfix("found(bulb)") == "found");
  CHECK(postfix("open(will-ring) or kept(will-ring) or broken(will-ring)") ==
        "open kept or broken or");
  CHECK(postfix("patience<30") == "feeling");
}

TEST_CASE("not binds closer than and, and closer than or") {
  CHECK(postfix("flag(late) or did(greet) and not found(bulb)") == "flag did found not and or");
  CHECK(postfix("(flag(late) or did(greet)) and found(bulb)") == "flag did or found and");
  CHECK(postfix("not not flag(late)") == "flag not not");
}

TEST_CASE("feelings are compared in four ways") {
  const auto first = [](std::string_view guard) {
    return std::get<FeelingIs>(parse_guard(guard, names()).expression.postfix.at(0));
  };
  CHECK(first("trust < 30").comparison == Comparison::below);
  CHECK(first("trust <= 30").comparison == Comparison::at_most);
  CHECK(first("trust > 30").comparison == Comparison::above);
  CHECK(first("understanding >= 100").comparison == Comparison::at_least);
  CHECK(first("understanding >= 100").level == 100);
  CHECK(first("understanding >= 100").feeling == Feeling::understanding);
}

TEST_CASE("names become rows") {
  const ParsedGuard parsed = parse_guard("flag(paid) and did(greet)", names());
  CHECK(std::get<FlagSet>(parsed.expression.postfix[0]).flag == FlagIndex{1});
  CHECK(std::get<ActDone>(parsed.expression.postfix[1]).act == ActIndex{1});
}

TEST_CASE("unknown names are pointed at, all of them") {
  CHECK(fault("did(wave)") == "TC200 at 4+4");
  CHECK(fault("found(bolb)") == "TC202 at 6+4");
  CHECK(fault("not flag(latte)") == "TC203 at 9+5");
  CHECK(fault("kept(x)") == "TC204 at 5+1");
  CHECK(parse_guard("flag(a) and found(b)", names()).faults.size() == 2);
}

TEST_CASE("what cannot be understood is pointed at") {
  CHECK(fault("") == "TC211 at 0+1");
  CHECK(fault("flag(late) flag(paid)") == "TC211 at 11+4");
  CHECK(fault("flag late") == "TC211 at 5+4");
  CHECK(fault("flag(late") == "TC211 at 9+1");
  CHECK(fault("(flag(late)") == "TC211 at 11+1");
  CHECK(fault("flag(late) and") == "TC211 at 14+1");
  CHECK(fault("patience 30") == "TC211 at 9+2");
  CHECK(fault("patience < 300") == "TC211 at 11+3");
  CHECK(fault("patience == 30") == "TC211 at 9+1");
  CHECK(fault("flag(late) & flag(paid)") == "TC211 at 11+1");
  CHECK(fault("é") == "TC211 at 0+2");
}

TEST_CASE("a guard is bounded in length and depth") {
  std::string many = "flag(late)";
  for (int i = 0; i < 31; ++i) many += " or flag(late)";
  CHECK(fault(many) == "none");
  CHECK(fault(many + " or flag(late)").substr(0, 5) == "TC212");
  CHECK(fault(std::string(100'000, '(')).substr(0, 5) == "TC211");
}

TEST_CASE("acts are found in a guard that cannot be understood") {
  CHECK(acts_named_in("did(greet) but did(ask.vehicle") ==
        std::vector<std::string>{"greet", "ask.vehicle"});
}
