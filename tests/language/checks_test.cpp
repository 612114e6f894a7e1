// Checks that need what all scenarios share: moves, acts that answer, what a variable is.
#include <catch2/catch.hpp>

#include "kit/a_read_scenario.h"
#include "scenario/checks/checks.h"

using namespace tc;

namespace {

using Sentences = std::vector<std::string>;

Sentences found(void (*check)(const Scenario&, Problems&), const std::string& body) {
  Problems problems;
  check(*a_read_scenario(body), problems);
  Sentences out;
  for (const Problem& problem : problems.all()) out.push_back(problem.sentence);
  return out;
}

/// A scene with these lines of YAML in it and a way to the end.
std::string scene_with(const std::string& lines) {
  return "scenes:\n  arrives:\n    customer: Morning.\n" + lines +
         "    tasks: [{id: ends, do: End it, go: done}]\n";
}

}  // namespace

TEST_CASE("a variable that only counts itself up is asked for by nobody") {
  const std::string counts =
      scene_with("    replies: [{id: a, say: A, set: {tries: tries + 1}, repeat: always}]\n");
  CHECK(found(unread_flag, "variables: {tries: 0}\n" + counts) ==
        Sentences{"nothing asks for the variable 'tries'"});
  const std::string asks = scene_with(
      "    replies:\n"
      "      - {id: a, say: A, set: {tries: tries + 1}, repeat: always}\n"
      "      - {id: b, say: B, when: tries > 2}\n");
  CHECK(found(unread_flag, "variables: {tries: 0}\n" + asks).empty());
}

TEST_CASE("a variable that is asked for is set somewhere") {
  const std::string asks = scene_with("    replies: [{id: a, say: A, when: tries < 3}]\n");
  CHECK(found(unset_variable, "variables: {tries: 0}\n" + asks) ==
        Sentences{"the variable 'tries' is asked for, and always has the value that it begins "
                  "with"});
  const std::string sets =
      scene_with("    replies: [{id: a, say: A, when: tries < 3, set: {tries: 2}}]\n");
  CHECK(found(unset_variable, "variables: {tries: 0}\n" + sets).empty());
}

TEST_CASE("a variant after one that always holds is never said") {
  const auto variants = [](const std::string& one, const std::string& other) {
    return "scenes:\n  arrives:\n    customer: [" + one + ", " + other +
           "]\n    tasks: [{id: ends, do: End it, go: done}]\n";
  };
  const std::string guarded = "{when: patience < 30, say: Well.}";
  CHECK(found(dead_variant, variants(guarded, "Morning.")).empty());
  CHECK(found(dead_variant, variants("Morning.", guarded)).size() == 1);
  const std::string never = "{when: patience < 30 and patience > 60, say: Well.}";
  CHECK(found(constant_guard, variants(never, "Morning.")) ==
        Sentences{"the guard of this line is never true"});
}

TEST_CASE("one can go back only from what broke in") {
  const std::string rings =
      "  rings:\n    customer: Hello?\n    replies: [{id: a, say: A, go: back}]\n";
  CHECK(
      found(idle_back, scene_with("    replies: [{id: b, say: B, go: rings}]\n") + rings).size() ==
      1);
  CHECK(found(idle_back, scene_with("    replies: [{id: b, say: B, interrupt: rings}]\n") + rings)
            .empty());
}

TEST_CASE("what a scene that broke in leads to can go back, too") {
  const std::string body = scene_with("    replies: [{id: b, say: B, interrupt: rings}]\n") +
                           "  rings:\n    customer: Hello?\n"
                           "    replies: [{id: a, say: A, go: on}]\n"
                           "  on:\n    customer: And?\n    replies: [{id: c, say: C, go: back}]\n";
  CHECK(found(idle_back, body).empty());
}

TEST_CASE("a question has an answer in its scene, or right after it") {
  const auto asking = [](const std::string& act) {
    return scene_with("    asks: the price\n    replies: [{id: a, say: A, does: [" + act + "]}]\n");
  };
  CHECK(found(unanswered_question, asking("tell.price_inc_vat")).empty());
  CHECK(found(unanswered_question, asking("ask.vehicle")) ==
        Sentences{"the customer asks the price, and nothing that can be said in 'arrives' "
                  "answers"});
  CHECK(found(unanswered_question,
              scene_with("    asks: the price\n    replies: [{id: a, say: A, go: then}]\n") +
                  "  then:\n    customer: Well?\n    replies: [{id: b, say: B, does: "
                  "[tell.price_inc_vat], go: done}]\n")
            .empty());
}

TEST_CASE("a question in an answer is about the scene that follows") {
  const auto asking = [](const std::string& act) {
    return scene_with(
               "    replies: [{id: a, say: A, customer: Well., asks: the price, go: then}]\n") +
           "  then:\n    narrator: She waits.\n    replies: [{id: b, say: B, does: [" + act +
           "], go: done}]\n";
  };
  CHECK(found(unanswered_question, asking("tell.price_inc_vat")).empty());
  CHECK(found(unanswered_question, asking("greet")) ==
        Sentences{"the customer asks the price, and nothing that can be said in 'then' answers"});
}

TEST_CASE("whoever waits can be acknowledged") {
  const std::string waits =
      "happenings: [{id: comes, at: \"09:02\", what: A man comes in., waits: a man}]\n";
  const std::string off = scene_with("    moves: {acknowledge-waiting: no}\n");
  CHECK(found(unseen_waiter, waits + scene_with("")).empty());
  CHECK(found(unseen_waiter, waits + off) ==
        Sentences{"'a man' waits here, and can be neither acknowledged nor served"});
  CHECK(found(unseen_waiter,
              waits + scene_with("    moves: {acknowledge-waiting: no}\n"
                                 "    replies: [{id: a, say: A, does: [acknowledge.waiting]}]\n"))
            .empty());
}

TEST_CASE("an answer to a common move is given where the move is at hand") {
  CHECK(
      found(idle_answer, scene_with("    moves: {greet: {customer: Morning to you.}}\n")).empty());
  CHECK(found(idle_answer, scene_with("    moves: {hold: {customer: I'll wait.}}\n")) ==
        Sentences{"this answer to 'hold' never comes: that move is not there in the channel "
                  "'counter'"});
  CHECK(found(idle_answer,
              "scenes:\n  arrives:\n    alone: true\n    narrator: Nobody.\n"
              "    moves: {greet: {narrator: Nobody answers.}}\n"
              "    tasks: [{id: ends, do: End it, go: done}]\n") ==
        Sentences{"this answer to 'greet' never comes: that move needs the customer, who is not "
                  "there in this scene"});
}

TEST_CASE("a face is told in words as well") {
  CHECK(found(face_without_cue, scene_with("    face: cross\n")) ==
        Sentences{"this line has the face 'cross' and no cue that says in words what can be seen "
                  "or heard"});
  CHECK(found(face_without_cue, scene_with("    face: cross\n    cues: [arms folded]\n")).empty());
}

TEST_CASE("a scene that only a happening leads out of has a way out") {
  const std::string waits =
      "scenes:\n  arrives:\n    customer: Morning.\n    tasks: [{id: look, do: Look, repeat: "
      "always}]\n"
      "  leaves:\n    narrator: They go.\n    tasks: [{id: ends, do: End it, go: done}]\n";
  const Sentences closed{"there is no way out of the scene 'arrives'"};
  CHECK(found(no_way_out, waits) == closed);
  CHECK(found(no_way_out, "happenings: [{id: late, at: \"09:20\", what: Late.}]\n" + waits) ==
        closed);
  CHECK(found(no_way_out,
              "happenings: [{id: late, at: \"09:20\", what: Late., go: leaves}]\n" + waits)
            .empty());
  CHECK(found(no_way_out,
              "happenings: [{id: late, at: \"09:20\", what: Late., interrupt: leaves}]\n" + waits)
            .empty());
}
