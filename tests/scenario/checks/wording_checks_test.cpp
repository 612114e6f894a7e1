#include <catch2/catch.hpp>

#include "kit/a_scenario.h"
#include "scenario/checks/checks.h"
#include "scenario/checks/jargon.h"
#include "scenario/checks/readability.h"

using namespace tc;

namespace {

using Sentences = std::vector<std::string>;

Sentences sentences(const Problems& problems) {
  Sentences out;
  for (const Problem& problem : problems.all()) out.push_back(problem.sentence);
  return out;
}

const Jargon words_known{{"VOR", "off the road"}, {"superseded", "replaced by a newer part"}};

Sentences trade_words(CustomerKind kind, const std::string& say, Names acts = {}) {
  Scenario scenario =
      *a_scenario().with_scene("arrives").with_reply("says", say).doing(acts).build();
  scenario.customer.kind = kind;
  Problems problems;
  words_of_the_trade(scenario, words_known, problems);
  return sentences(problems);
}

Sentences hard_texts(const std::string& say, bool missing) {
  auto builder = a_scenario();
  builder.with_scene("arrives").with_reply("says", say);
  if (missing) builder.missing("P15", "hard to follow");
  Problems problems;
  hard_to_read(*builder.build(), problems);
  return sentences(problems);
}

const std::string plain_words =
    "We have one on the shelf. It fits your car. I will hold it up to the old one, so that you can "
    "see that they are the same. Then you can pay.";
const std::string hard_words =
    "Notwithstanding considerable difficulties experienced by the logistics organisation, "
    "customers "
    "anticipate immediate availability of practically every conceivable component, irrespective "
    "of manufacturer, specification, quantity or geographical destination.";

}  // namespace

TEST_CASE("a word of the trade is for the trade") {
  CHECK(trade_words(CustomerKind::retail, "It's been superseded.") ==
        Sentences{"'superseded' is a word of the trade, said here to a retail customer"});
  CHECK(trade_words(CustomerKind::trade, "It's been superseded.").empty());
  CHECK(trade_words(CustomerKind::internal, "It's been superseded.").empty());
}

TEST_CASE("a word of the trade is found whole, and short forms as they are written") {
  CHECK(trade_words(CustomerKind::retail, "Superseded, I'm afraid.").size() == 1);
  CHECK(trade_words(CustomerKind::retail, "I'll put it on VOR, then.").size() == 1);
  CHECK(trade_words(CustomerKind::retail, "a vor, a VORtex, unsuperseded").empty());
}

TEST_CASE("who talks jargon on purpose is not told of it") {
  CHECK(trade_words(CustomerKind::retail, "It's been superseded.", {"jargon"}).empty());
}

TEST_CASE("syllables are counted by groups of vowels") {
  CHECK(syllables("pad") == 1);
  CHECK(syllables("brake") == 1);
  CHECK(syllables("table") == 2);
  CHECK(syllables("asked") == 1);
  CHECK(syllables("wanted") == 2);
  CHECK(syllables("registration") == 4);
  CHECK(syllables("09:10") == 1);
}

TEST_CASE("longer words and longer sentences take an older reader") {
  CHECK(reading_age("") == 5);
  CHECK(reading_age(plain_words) <= 8);
  CHECK(reading_age(hard_words) > 18);
}

TEST_CASE("what misses nothing has to be easy to read") {
  CHECK(hard_texts(plain_words, false).empty());
  CHECK(hard_texts(hard_words, false).size() == 1);
  CHECK(hard_texts(hard_words, true).empty());
  CHECK(hard_texts("Notwithstanding organisational difficulties.", false).empty());
}
