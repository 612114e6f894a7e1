#include "scenario/mood.h"

#include <catch2/catch.hpp>

using namespace tc;

TEST_CASE("a mood stays between nothing and a hundred") {
  CHECK(changed({60, 50, 40}, {-100, 100, 5}) == Mood{0, 100, 45});
}

TEST_CASE("the face shows what is strongest") {
  CHECK(face_for({60, 50, 50}) == Face::calm);
  CHECK(face_for({10, 10, 10}) == Face::cross);
  CHECK(face_for({60, 10, 10}) == Face::confused);
  CHECK(face_for({60, 10, 60}) == Face::worried);
  CHECK(face_for({80, 80, 80}) == Face::pleased);
}

TEST_CASE("levels are said in words") {
  CHECK(in_words(Feeling::patience, 0) == "gone");
  CHECK(in_words(Feeling::patience, 30) == "wearing thin");
  CHECK(in_words(Feeling::trust, 100) == "high");
  CHECK(in_words(Feeling::understanding, 49) == "partly clear");
}
