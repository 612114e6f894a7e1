#include "session/event.h"

#include <catch2/catch.hpp>

#include "kit/a_run.h"
#include "kit/the_bulb.h"

using namespace tc;

namespace {

/// A play that brings about every kind of event.
Run whole_play() {
  Run run(the_bulb(), 1);
  run.wait(45).reply("asks-vehicle").reply("confirms").task("look-up").reply("will-ring");
  run.wait(900).task("tell-late").task("ring");
  REQUIRE(run.ending() == "sold");
  return run;
}

}  // namespace

TEST_CASE("Canonical text names everything, with keys in order and no spaces") {
  Run run(the_bulb(), 1);
  run.wait(45);
  CHECK(run.text() == R"([{"at":33004,"is":"waited","seconds":30},)"
                      R"({"at":33034,"is":"mood","patience":50,"trust":50,"understanding":40},)"
                      R"({"at":33034,"is":"line","text":"Hello? Anybody there?"}])");
  run.reply("asks-vehicle");
  CHECK(run.text() ==
        R"([{"at":33036,"is":"choice","name":"asks-vehicle"},)"
        R"({"at":33041,"criterion":"IMIVPO01/P2","from":"choice asks-vehicle",)"
        R"("is":"indication","showing":"shown"},)"
        R"({"at":33041,"criterion":"IMIVPO01/P4","from":"choice asks-vehicle",)"
        R"("is":"indication","showing":"shown"},)"
        R"({"at":33041,"is":"need found","name":"bulb"},)"
        R"({"at":33041,"is":"mood","patience":50,"trust":55,"understanding":40},)"
        R"({"at":33041,"is":"scene","name":"told"},)"
        R"({"at":33041,"is":"line","text":"It's the Yaris, the dipped one on the left."}])");
}

TEST_CASE("Canonical text of promises, happenings, variables and endings") {
  const std::string text = canonical_text(whole_play().all(), *the_bulb());
  for (const std::string_view part :
       {R"("due":34200,"fate":"open","is":"promise","name":"will-ring"})",
        R"({"at":33600,"is":"happening","name":"van-late"})",
        R"({"at":33600,"is":"variable","name":"van_late","value":1})",
        R"("due":34200,"fate":"updated in time","is":"promise","name":"will-ring"})",
        R"("from":"promise will-ring","is":"indication","showing":"shown"})",
        R"("IMIVPO01/P3","from":"choice apologises","is":"indication","showing":"passed over"})",
        R"("is":"need confirmed","name":"bulb"})", R"("is":"ending","name":"sold"})"}) {
    CAPTURE(part, text);
    CHECK(text.find(part) != std::string::npos);
  }
}

TEST_CASE("Words that would break the text are escaped") {
  const Run run(a_scenario().with_scene("counter").saying("\"Pads\"\n\\ für £5").build());
  CHECK(run.text().find(R"("text":"\"Pads\"\n\\ für £5"})") != std::string::npos);
}

TEST_CASE("No events are an empty array") { CHECK(canonical_text({}, *the_bulb()) == "[]"); }

// Whoever changes what the same moves give raises engine_version and writes the new digest here.
TEST_CASE("The engine's version stands for these very bytes") {
  STATIC_REQUIRE(engine_version == 5);
  CHECK(digest(whole_play().all(), *the_bulb()) ==
        "7400c566a285f3efae22fca106597b8f814072a007ebdfd4818e9c216854d063");
}

TEST_CASE("A digest hangs on every event") {
  const Run run = whole_play();
  Events fewer = run.all();
  fewer.pop_back();
  CHECK(digest(fewer, *the_bulb()) != digest(run.all(), *the_bulb()));
  CHECK(digest(run.all(), *the_bulb()).size() == 64);
}

TEST_CASE("What is seen and what becomes of promises have words") {
  CHECK(name(Showing::shown) == "shown");
  CHECK(name(Showing::missed) == "missed");
  CHECK(name(Showing::passed_over) == "passed over");
  CHECK(name(PromiseFate::none) == "not made");
  CHECK(name(PromiseFate::open) == "open");
  CHECK(name(PromiseFate::updated) == "updated in time");
  CHECK(name(PromiseFate::kept) == "kept");
  CHECK(name(PromiseFate::broken) == "broken");
}
