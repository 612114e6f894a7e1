#include "screens/wording.h"

#include <catch2/catch.hpp>

#include "kit/a_small_standard.h"

using namespace tc;

TEST_CASE("Straight apostrophes and quotes become the ones that are printed") {
  const auto [straight, printed] = GENERATE(table<std::string, std::string>(
      {{"That's Dai's van", "That’s Dai’s van"},
       {"the scene 'told' shows it", "the scene ‘told’ shows it"},
       {"what 'bulb' is.", "what ‘bulb’ is."},
       {"'tis the garages' van? 'tis", "‘tis the garages’ van? ’tis"},
       {"'tis", "’tis"},
       {"no more'", "no more’"},
       {"Llŷr's £5", "Llŷr’s £5"},
       {"\"Nice one.\" He's off.", "“Nice one.” He’s off."},
       {"hears \"receipt\", and", "hears “receipt”, and"},
       {"", ""}}));
  CHECK(typeset(straight) == printed);
}

TEST_CASE("What begins a line has a large first letter") {
  CHECK(capitalised("ring back") == "Ring back");
  CHECK(capitalised("£5 off") == "£5 off");
  CHECK(capitalised("").empty());
}

TEST_CASE("What a customer says stands in quotes, what is told does not") {
  CHECK(quoted(Speaker::customer, "That's mine.") == "“That’s mine.”");
  CHECK(quoted(Speaker::narrator, "She goes.") == "She goes.");
}

TEST_CASE("A criterion has its short name among its own, and its full one among strangers") {
  const CriterionRef other = *parse_criterion_ref("P4", StandardUrn("IMIVPO19"));
  CHECK(name_among({vpo01("P3"), vpo01("P4")}, vpo01("P4")) == "P4");
  CHECK(name_among({other, vpo01("P4")}, vpo01("P4")) == "IMIVPO01/P4");
}

TEST_CASE("Names give a first name and initials, also with letters of Wales") {
  CHECK(first_name("Marged Ellis") == "Marged");
  CHECK(initials("Ŵyn Ŷork") == "ŴŶ");
  CHECK(initials("Cher") == "C");
  CHECK(initials("") == "?");
}

TEST_CASE("Verdicts, decisions and promises have a mark as well as a colour") {
  for (const Verdict verdict : {Verdict::accepted, Verdict::partly_accepted, Verdict::not_accepted})
    CHECK(mark_of(verdict) != kit::Mark::none);
  for (const Decision decision : {Decision::met, Decision::working_towards, Decision::not_yet_met})
    CHECK(mark_of(decision) != kit::Mark::none);
  for (const PromiseFate fate :
       {PromiseFate::open, PromiseFate::kept, PromiseFate::updated, PromiseFate::broken})
    CHECK(mark_of(fate) != kit::Mark::none);
}
