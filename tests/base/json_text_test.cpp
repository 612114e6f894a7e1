#include "base/json_text.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace tc {

TEST_CASE("JSON comes back from its text") {
  const nlohmann::json value{{"part", "RS-4592"}, {"counts", {1, 2}}, {"sent", true}};
  CHECK(json_text(value) == R"({"counts":[1,2],"part":"RS-4592","sent":true})");
  CHECK(parse_json(json_text(value)) == value);
}

TEST_CASE("What is not JSON is discarded, whatever it is") {
  for (const char* text : {"", "{", "[1,]", "{\"a\":1} and more", "\xff", "nothing"}) {
    CAPTURE(text);
    CHECK(parse_json(text).is_discarded());
  }
}

TEST_CASE("Bytes that are no text are replaced in JSON rather than thrown about") {
  CHECK(json_text("pad\xff set") == "\"pad\xEF\xBF\xBD set\"");
}

}  // namespace tc
