#include "content/play_reader.h"

#include <catch2/catch.hpp>

#include "content_text.h"

using namespace tc;
using Codes = std::vector<std::string>;

namespace {

struct ReadPlay : ReadText {
  std::optional<Play> play;

  explicit ReadPlay(const std::string& moves)
      : ReadText("play: a-bulb\ntitle: Huw gets his bulb\nseed: 7\nmoves:\n" + moves) {
    Reading reading(problems);
    play = read_play(root(), reading);
  }
};

}  // namespace

TEST_CASE("a play is read step by step") {
  const ReadPlay read(
      "  - reply: asks-vehicle\n  - task: look-up\n  - wait: 30s\n"
      "  - expect: {shows: [P4, P2], time: \"09:10\", promise: {will-ring: kept}}\n");
  REQUIRE(read.codes().empty());
  REQUIRE(read.play);
  CHECK(read.play->scenario == "a-bulb");
  CHECK(read.play->seed == 7);
  REQUIRE(read.play->steps.size() == 7);
  CHECK(std::get<GiveReply>(read.play->steps[0].what).named == "asks-vehicle");
  CHECK(std::get<LetTimePass>(read.play->steps[2].what).time == SimDuration{30});
  const auto& shown = std::get<ExpectIndication>(std::get<Expectation>(read.play->steps[3].what));
  CHECK(shown.criterion == "P4");
  CHECK(read.play->steps[3].place == Span{0, 8, 22, 2});
}

TEST_CASE("what a play gets wrong is pointed at") {
  CHECK(ReadPlay("  - replie: x\n").codes() == Codes{"TC100 5:5"});
  CHECK(ReadPlay("  - wait: soon\n").codes() == Codes{"TC109 5:11"});
  CHECK(ReadPlay("  - expect: {outcome: great}\n").codes() == Codes{"TC107 5:23"});
  CHECK(ReadPlay("  - expect: {shows: p4}\n").codes() == Codes{"TC207 5:21"});
  CHECK(ReadPlay("  - {reply: a, task: b}\n").codes() == Codes{"TC500 5:5"});
  CHECK(ReadPlay("  - just words\n").codes() == Codes{"TC104 5:5"});
}

TEST_CASE("lines at the desk and what is expected of them are read") {
  const ReadPlay read(
      "  - desk: pick W1042\n"
      "  - expect: {paper: [invoice, credit note], says: on the shelf, refused: no,"
      " order: {W1042: [dispatched, not paid]}, news: came}\n");
  REQUIRE(read.codes().empty());
  REQUIRE(read.play);
  REQUIRE(read.play->steps.size() == 8);
  CHECK(std::get<DoAtDesk>(read.play->steps[0].what).line == "pick W1042");
  const auto expected = [&](std::size_t step) {
    return std::get<Expectation>(read.play->steps[step].what);
  };
  CHECK(std::get<ExpectRefusal>(expected(1)).words == "no");
  CHECK(std::get<ExpectOrder>(expected(5)).word == "not paid");
  CHECK(std::get<ExpectPaper>(expected(6)).kind == "invoice");
  CHECK(ReadPlay("  - expect: {order: {W1042: dispatch}}\n").codes() == Codes{"TC107 5:29"});
  CHECK(ReadPlay("  - expect: {paper: invoyce}\n").codes() == Codes{"TC107 5:21"});
}
