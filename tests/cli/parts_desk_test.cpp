// The desk of the parts counter in the terminal: lines instead of choices.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"
#include "kit/a_read_scenario.h"

using namespace tc;
using Catch::Contains;

namespace {

const std::string world = R"(world:
  date: 2026-11-28
  orders:
    - id: W1042
      customer: Rhian Pugh
      lines: [{part: BP-2219}]
      carrier: swift-parcels
      payments: [{method: card, amount: exact, state: pending, clears: "09:05"}]
  faults: [code-refused]
happenings:
  - {id: looked, as_soon_as: stock_checked(W1042), shows: {P4: you looked}}
scenes:
  arrives:
    alone: true
    narrator: The desk is yours.
    tasks: [{id: ends, do: Leave the desk, go: done}]
)";

/// A computer with a scenario that has a desk, `a-test`.
class AtTheWebDesk : public ADesk {
 public:
  AtTheWebDesk() { workplace.shelve(a_read_scenario(world)); }

  AtTheWebDesk& follow(const std::string& moves) {
    run({"play", "a-test", "--seed", "1", "--moves", "-"}, moves);
    return *this;
  }
};

}  // namespace

TEST_CASE("A line is carried out at the desk, with or without the word before it") {
  AtTheWebDesk desk;
  desk.run({"play", "a-test"}, "OPEN  w1042\ndesk check stock W1042\nq\n");
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.flat(), Contains("At the desk: open W1042") &&
                              Contains("At the desk: check stock W1042") &&
                              Contains("with 2 moves"));
}

TEST_CASE("What the desk refuses is told with a hint, and is no move") {
  AtTheWebDesk desk;
  desk.run({"play", "a-test"}, "pick W1042\nq\n");
  CHECK_THAT(desk.flat(), Contains("has not been accepted yet. First: accept W1042") &&
                              Contains("with 0 moves"));
}

TEST_CASE("The desk lists what it can do") {
  AtTheWebDesk desk;
  desk.run({"play", "a-test"}, "desk\nq\n");
  CHECK_THAT(desk.flat(), Contains("dispatch ORDER by CARRIER: "));
}

TEST_CASE("Lines are recorded as the desk spells them, and replay") {
  AtTheWebDesk desk;
  desk.follow("desk:OPEN   w1042\ndesk:check stock W1042\nwait:600\ntask:ends\n");
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.out, Contains("recorded 1 desk:open W1042\n"));
  CHECK_THAT(desk.flat(), Contains("Shown P4: you looked (W1042)") && Contains("What came of it"));
  CHECK(parse_json(desk.run({"replay", "--json"}).out)["outcome"] == "same");
}

TEST_CASE("A move at the desk is taken back, and another is tried beside it") {
  AtTheWebDesk desk;
  desk.run({"play", "a-test"}, "open W1042\ncheck stock W1042\nu\nq\n");
  CHECK_THAT(desk.flat(), Contains("Your last move is taken back.") && Contains("with 1 move."));
  desk.run({"what-if", "last", "--at", "1", "--move", "desk:check stock w1042"});
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.flat(), Contains("check stock W1042"));
}
