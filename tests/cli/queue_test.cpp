#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"

using namespace tc;

TEST_CASE("A dispute is told in the queue, also where all is judged") {
  ADesk desk;
  const EvidenceItem item = desk.workplace.submit(desk.workplace.sam, {"P4"});
  desk.workplace.accept(item, "P4");
  desk.run({"queue", "--who", "Jo Bell"});
  CHECK_THAT(desk.flat(), Catch::Contains("all judged") && !Catch::Contains("dispute"));
  desk.run({"dispute", "raise", item.attempt->text, "--step", "1", "--criterion", "P4", "--reason",
            "I asked him.", "--who", "Sam Carter"});
  CHECK(desk.exit == 0);
  desk.run({"queue", "--who", "Jo Bell"});
  CHECK_THAT(desk.flat(), Catch::Contains("all judged; 1 dispute"));
}

TEST_CASE("A dispute about an assessed attempt is told in the queue") {
  ADesk desk;
  desk.run({"sitting", "set", "the-bulb", "--json", "--who", "Jo Bell"});
  const std::string sitting = parse_json(desk.out)["sitting"];
  desk.run({"play", "--assessed", sitting, "--yes", "--who", "Sam Carter", "--moves", "-"},
           "reply:asks-vehicle\nreply:guesses\n");
  desk.run({"dispute", "raise", "last", "--step", "1", "--criterion", "P4", "--reason",
            "I asked him.", "--who", "Sam Carter"});
  CHECK(desk.exit == 0);
  desk.run({"queue", "--who", "Jo Bell"});
  CHECK_THAT(desk.flat(), Catch::Contains("1 dispute about assessed attempts"));
}
