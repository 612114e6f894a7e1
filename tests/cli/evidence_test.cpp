#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"
#include "golden/golden.h"

using namespace tc;

namespace {

using Words = std::vector<std::string>;

const Words own_words{"--authentic", "--ai", "none"};

Words operator+(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

/// Sam's account of a visit, for P3; a draft.
Words account() {
  return {"evidence",
          "add",
          "reflective-account",
          "--who",
          "Sam Carter",
          "--field",
          "day=2026-11-20",
          "--field",
          "event=A man needed a bulb.",
          "--field",
          "narrative=I asked which car it was.",
          "--field",
          "why=Bulbs differ by year.",
          "--field",
          "differently=Ask for the registration first.",
          "--criterion",
          "P3=I owned the wait"};
}

}  // namespace

TEST_CASE("What was seen is proposed with where it was") {
  ADesk desk;
  desk.play_well().run({"evidence", "propose"});
  check_golden("cli/propose.txt", desk.out);
  const auto json = parse_json(desk.run({"evidence", "propose", "--json"}).out);
  REQUIRE(json.size() == 4);
  CHECK(json[0]["criterion"] == "IMIVPO01/P2");
}

TEST_CASE("An attempt becomes a draft with the learner's reasons, and is submitted declared") {
  ADesk desk;
  desk.play_well().run({"evidence", "add", "last", "--criterion", "P3=owned the trouble",
                        "--criterion", "P4=asked which car"});
  REQUIRE(desk.exit == 0);
  check_golden("cli/evidence_add.txt", desk.out);
  CHECK(desk.run({"evidence", "list"}).out.find("VPO01/E01") == 0);
  const auto json = parse_json(desk.run({"evidence", "list", "--json"}).out);
  CHECK(json[0]["item"] == "VPO01/E01");
  CHECK(json[0]["state"] == "draft");
  CHECK(json[0]["links"][0]["locator"] == "step 2");

  CHECK(desk.run({"evidence", "submit", "VPO01/E01"}).exit == 2);
  CHECK_THAT(desk.err, Catch::Contains("I declare that this is my own work") &&
                           Catch::Contains("--authentic"));
  CHECK(desk.run({"evidence", "submit", "VPO01/E01", "--authentic"}).exit == 2);
  CHECK_THAT(desk.err, Catch::Contains("--ai none"));
  CHECK(desk.run({"evidence", "submit", "VPO01/E01", "--authentic", "--ai", "used"}).exit == 5);
  CHECK(desk.run({"evidence", "submit", "VPO01/E01", "--authentic", "--ai", "perhaps"}).exit == 2);
  CHECK(desk.run({"evidence", "submit", "VPO01/E01", "--authentic", "--ai", "used",
                  "--ai-statement", "A spelling checker", "--customer-data-removed"})
            .exit == 0);
  CHECK_THAT(desk.run({"evidence", "show", "VPO01/E01"}).flat(),
             Catch::Contains("AI was used: A spelling checker; customers' data are out of it."));
  CHECK(desk.run({"evidence", "submit", "VPO01/E01", "--authentic", "--ai", "none"}).exit == 5);
}

TEST_CASE("Evidence is refused twice, and for what nobody judges") {
  ADesk desk;
  desk.play_well();
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "K4=x"}).exit == 5);
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "P99=x"}).exit == 5);
  CHECK(desk.run({"evidence", "add", "other", "--criterion", "P3=x"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("There is no kind of evidence 'other'."));
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "P3= "}).exit == 0);
  CHECK(desk.run(Words{"evidence", "submit", "VPO01/E01"} + own_words).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("Say why it shows IMIVPO01/P3."));
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "P3=x"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("evidence already"));
}

TEST_CASE("Each kind of evidence says what it asks for") {
  ADesk desk;
  check_golden("cli/evidence_kinds.txt", desk.run({"evidence", "kinds"}).out);
  check_golden("cli/evidence_kind.txt", desk.run({"evidence", "kinds", "direct-observation"}).out);
  CHECK(desk.run({"evidence", "kinds", "reflective"}).exit == 2);
  const auto json = parse_json(desk.run({"evidence", "kinds", "--json"}).out);
  CHECK(json.size() == evidence_kind_count);
}

TEST_CASE("An account is a draft that is changed, submitted, taken back and confirmed by nobody") {
  ADesk desk;
  REQUIRE(desk.run(account()).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("(draft)") && Catch::Contains("which only you see"));
  CHECK(desk.run({"evidence", "change", "VPO01/E01", "--field", "nonsense=x"}).exit == 5);
  CHECK(desk.run({"evidence", "change", "VPO01/E01", "--field", "why="}).exit == 0);
  CHECK_THAT(desk.run({"evidence", "show", "VPO01/E01"}).flat(),
             Catch::Contains("Before it can be submitted: Fill in 'Why I did it that way'."));
  CHECK(desk.run(Words{"evidence", "submit", "VPO01/E01"} + own_words).exit == 5);
  CHECK(desk.run({"evidence", "change", "VPO01/E01", "--field", "why=Years differ.", "--criterion",
                  "P4=I asked", "--drop-criterion", "P3"})
            .exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("IMIVPO01/P4") && !Catch::Contains("IMIVPO01/P3"));
  CHECK(desk.run({"evidence", "change", "VPO01/E01", "--drop-criterion", "P3"}).exit == 5);
  CHECK(desk.run(Words{"evidence", "submit", "VPO01/E01"} + own_words).exit == 0);
  CHECK(desk.run({"evidence", "change", "VPO01/E01", "--title", "Another"}).exit == 5);
  CHECK(desk.run({"evidence", "confirm", "VPO01/E01"}).exit == 5);
  CHECK(desk.run({"evidence", "withdraw", "VPO01/E01"}).exit == 2);
  CHECK(desk.run({"evidence", "withdraw", "VPO01/E01", "--because", "Wrong day"}).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("(withdrawn)"));
}

TEST_CASE("Added and submitted at once, a slip in the declaration adds nothing") {
  ADesk desk;
  CHECK(desk.run(account() + Words{"--submit"}).exit == 2);
  CHECK_THAT(desk.run({"evidence", "list"}).flat(), Catch::Contains("is empty"));
  CHECK(desk.run(account() + Words{"--submit"} + own_words).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("(submitted)"));
}

TEST_CASE("Files are attached, opened, written out and taken out again") {
  ADesk desk;
  desk.workplace.files.files["/home/sam/invoice.pdf"] = "%PDF-1.4";
  const Words product{
      "evidence",        "add",    "work-product",         "--field", "day=2026-11-20", "--field",
      "what=An invoice", "--file", "/home/sam/invoice.pdf"};
  REQUIRE(desk.run(product).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("File: invoice.pdf, 8 bytes"));
  CHECK(desk.run({"evidence", "open", "VPO01/E01", "invoice.pdf"}).exit == 0);
  CHECK(desk.viewed == Words{"invoice.pdf: %PDF-1.4"});
  CHECK(desk.run({"evidence", "open", "VPO01/E01", "invoice.pdf", "--out", "copy.pdf"}).exit == 0);
  CHECK(desk.workplace.files.files.at("copy.pdf") == "%PDF-1.4");
  CHECK(desk.run({"evidence", "open", "VPO01/E01", "invoice.pdf", "--out", "-"}).out == "%PDF-1.4");
  CHECK(desk.run({"evidence", "open", "VPO01/E01", "receipt.pdf"}).exit == 5);
  CHECK(desk.run({"evidence", "change", "VPO01/E01", "--drop-file", "receipt.pdf"}).exit == 5);
  CHECK(desk.run({"evidence", "change", "VPO01/E01", "--drop-file", "invoice.pdf"}).exit == 0);
  CHECK_THAT(desk.flat(), !Catch::Contains("File:"));
  CHECK(desk.run({"evidence", "add", "work-product", "--file", "/nowhere.pdf"}).exit == 3);
  desk.workplace.files.files["big"] = std::string(25'000'001, 'x');
  CHECK(desk.run({"evidence", "add", "work-product", "--file", "big"}).exit == 3);
}

TEST_CASE("Another's drafts and portfolio are not shown") {
  ADesk desk;
  REQUIRE(desk.run(account()).exit == 0);
  CHECK(desk.run({"evidence", "show", "VPO01/E01", "--who", "Lee Marsh", "--learner", "Sam Carter"})
            .exit == 5);
  CHECK(desk.run({"evidence", "show", "VPO01/E01", "--who", "Jo Bell", "--learner", "Sam Carter"})
            .exit == 5);
  CHECK(desk.run({"evidence", "show", "VPO01/E09"}).exit == 5);
  CHECK(desk.run({"evidence", "list", "--who", "Jo Bell", "--learner", "Sam Carter"}).out ==
        "Sam Carter's portfolio is empty.\n");
}

TEST_CASE("A witness is registered, changed, asked by a card, and testifies") {
  ADesk desk;
  CHECK(desk.run({"witness", "add", "Nia Pugh", "--job", "Branch manager"}).exit == 5);
  CHECK(desk.run({"witness", "add", "Nia Pugh", "--job", "Branch manager", "--employer",
                  "Harlech Motors", "--contact", "01766 960123", "--relation", "line manager"})
            .exit == 0);
  CHECK(
      desk.run({"witness", "add", "--change", "nia pugh", "--expert", "20 years in parts"}).exit ==
      0);
  desk.run({"witness", "list"});
  CHECK_THAT(desk.flat(), Catch::Contains("Nia Pugh, Branch manager, Harlech Motors") &&
                              Catch::Contains("Expert: 20 years in parts"));
  CHECK(parse_json(desk.run({"witness", "list", "--json"}).out)[0]["expert"] == true);
  CHECK(desk.run({"witness", "add", "--change", "Nobody", "--job", "x"}).exit == 5);
  CHECK(desk.run({"witness", "list", "--who", "Lee Marsh", "--learner", "Sam Carter"}).exit == 5);

  CHECK(desk.run({"witness", "card", "--criterion", "P3", "--criterion", "P4", "--witness",
                  "Nia Pugh", "--out", "card.html"})
            .exit == 0);
  CHECK_THAT(desk.workplace.files.files.at("card.html"),
             Catch::Contains("for Sam Carter, asked of Nia Pugh") &&
                 Catch::Contains("IMIVPO01/P4 the words of P4"));
  CHECK(desk.run({"witness", "card", "--criterion", "K4", "--out", "card.html"}).exit == 5);
  CHECK(desk.run({"witness", "card", "--out", "card.html"}).exit == 2);

  CHECK(desk.run(Words{"evidence", "add", "expert-witness-testimony", "--field", "day=2026-11-20",
                       "--field", "witness=Nia Pugh", "--field",
                       "narrative=Sam asked for the registration.", "--criterion", "P4=see above",
                       "--submit"} +
                 own_words)
            .exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("Nia Pugh, Branch manager"));
}
