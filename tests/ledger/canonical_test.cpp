#include "ledger/canonical.h"
#include "base/json_text.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace tc;

TEST_CASE("Canonical text has keys in order, no spaces and whole numbers") {
  const nlohmann::json value{{"b", {1, -2, true, nullptr}}, {"a", "x"}, {"\u00e9", 0}, {"B", ""}};
  CHECK(canonical_text(value) == R"({"B":"","a":"x","b":[1,-2,true,null],"é":0})");
}

TEST_CASE("Strings keep their characters and escape only what they must") {
  const nlohmann::json value = std::string("\"\\/\b\f\n\r\t\x01\x1f\x7f£😀");
  CHECK(canonical_text(value) == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f£😀\"");
  CHECK(is_canonical(canonical_text(value)));
}

TEST_CASE("What canonical_text writes is canonical") {
  CHECK(is_canonical(canonical_text(parse_json(R"({"z":{"y":[{}]},"a":[]})"))));
  CHECK(is_canonical_object("{}"));
  CHECK_FALSE(is_canonical_object("[]"));
  CHECK(is_canonical("[]"));
}

TEST_CASE("A text with another spelling of the same value is not canonical") {
  const char* text = GENERATE(R"({"b":1,"a":2})", R"({"a": 1})", "{} ", R"({"a":1,"a":1})",
                              R"({"a":1.0})", R"({"a":1e3})", R"({"a":-0})", R"({"a":"\u0041"})",
                              R"({"a":"\/"})", "{\"a\":\"\\u001F\"}", R"({"a":1.5})");
  INFO(text);
  CHECK_FALSE(is_canonical(text));
}

TEST_CASE("What is no JSON at all is not canonical") {
  const std::string text =
      GENERATE(std::string(""), std::string("{"), std::string("{}{}"), std::string("nul"),
               std::string("\xEF\xBB\xBF{}"), std::string("{\"a\":\"\xff\"}"),
               std::string("{}\0", 3), std::string("{\"a\":NaN}"));
  INFO(text);
  CHECK_FALSE(is_canonical(text));
}

TEST_CASE("Numbers are whole and fit 64 bits with a sign") {
  CHECK(is_canonical("9223372036854775807"));
  CHECK(is_canonical("-9223372036854775808"));
  CHECK_FALSE(is_canonical("9223372036854775808"));
  CHECK_FALSE(is_canonical("18446744073709551616"));
}

TEST_CASE("Nesting is bounded, and brackets in strings do not count") {
  const std::string deep = std::string(64, '[') + std::string(64, ']');
  CHECK(is_canonical(deep));
  CHECK_FALSE(is_canonical("[" + deep + "]"));
  CHECK_FALSE(is_canonical(std::string(1'000'000, '[')));
  CHECK(is_canonical("\"" + std::string(100, '[') + "\\\"" + std::string(100, '{') + "\""));
}
