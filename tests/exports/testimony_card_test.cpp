#include "exports/testimony_card.h"

#include <unistd.h>
#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "golden/golden.h"

using namespace tc;

namespace {

CriterionCode code(std::string_view text) { return *parse_criterion_code(text); }

/// A card that knows its witness.
TestimonyCard a_card() {
  TestimonyCard card;
  card.learner = "Gethin Price";
  card.standard = StandardUrn("IMIVPO01");
  card.standard_title =
      "Give vehicle parts operations customers a positive impression of yourself and your "
      "organisation";
  card.witness = {"Siân O'Neill",
                  "Parts supervisor",
                  "Pryce & Sons, Llandrindod",
                  "sian@pryce.example",
                  "his line manager",
                  Expertise::expert,
                  "Level 3, twelve years at the counter"};
  card.criteria = {{code("P2"), "greet customers in a way that is appropriate to their needs"},
                   {code("K4.2"), "the specific aspects of: data protection"}};
  card.reference = "7QK-3F2";
  card.made_on = {2026, 11, 21};
  return card;
}

/// What Python's html.parser, a reader that we did not write, makes of a page: its tags in order,
/// attributes by name and value, its text, and every tag that was not closed or closed wrongly.
constexpr const char* reader = R"(
import html.parser, json, sys
void = {'meta'}
class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.text, self.unbalanced, self.open = [], [], '', [], []
    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += [list(pair) for pair in attributes]
        if tag not in void: self.open.append(tag)
    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag: self.unbalanced.append(tag)
    def handle_data(self, data):
        if self.open and self.open[-1] != 'style': self.text += data
page = Page()
page.feed(open(sys.argv[1], encoding='utf-8').read())
page.close()
print(json.dumps({'tags': page.tags, 'attributes': page.attributes, 'text': page.text,
                  'unbalanced': page.unbalanced + page.open}))
)";

nlohmann::json as_python_reads(const std::string& page) {
  const std::string base = "/tmp/tradecounter-card-" + std::to_string(getpid());
  std::ofstream(base + ".html", std::ios::binary) << page;
  std::ofstream(base + ".py", std::ios::binary) << reader;
  FILE* pipe = popen(("python3 " + base + ".py " + base + ".html").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string json;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) json += static_cast<char>(c);
  REQUIRE(pclose(pipe) == 0);
  std::remove((base + ".html").c_str());
  std::remove((base + ".py").c_str());
  return parse_json(json);
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A testimony card is the approved page") {
  check_golden("exports/testimony_card.html", testimony_card(a_card()));
}

TEST_CASE("A testimony card says who, what, where it belongs and what to write") {
  const auto page = as_python_reads(testimony_card(a_card()));
  const auto text = page["text"].get<std::string>();
  for (const char* part :
       {"Gethin Price", "IMIVPO01: Give vehicle parts operations customers", "Siân O'Neill",
        "Parts supervisor", "Pryce & Sons, Llandrindod", "sian@pryce.example", "his line manager",
        "Level 3, twelve years at the counter", "P2greet customers in a way that is appropriate",
        "K4.2the specific aspects of: data protection", "7QK-3F2", "Made on 21 November 2026",
        "no customer’s name, telephone number or vehicle registration"}) {
    CAPTURE(part);
    CHECK(has(text, part));
  }
  CHECK(page["unbalanced"].empty());
}

TEST_CASE("Every criterion has its own lines, and both people sign and date") {
  const std::string page = testimony_card(a_card());
  CHECK(count(page, "<div class=\"criterion\">") == 2);
  CHECK(count(page, "What I saw</span>") == 2);
  CHECK(count(page, "Seen on (day and time)") == 2);
  CHECK(count(page, ">Signature<") == 2);
  CHECK(count(page, ">Date<") == 2);
}

TEST_CASE("What is not known of the witness is a line to write on") {
  TestimonyCard card = a_card();
  const std::string empty = "<div class=\"line\"></div>";
  CHECK(count(testimony_card(card), empty) == 4);
  card.witness = {};
  CHECK(count(testimony_card(card), empty) == 10);
}

TEST_CASE("The box of what the witness is has a cross, and none where it is not known") {
  TestimonyCard card = a_card();
  const std::string crossed = "<span class=\"box\">\u00d7</span>";
  CHECK(has(testimony_card(card), crossed + "I am competent"));
  card.witness.expertise = Expertise::other;
  CHECK(has(testimony_card(card), crossed + "I do other work"));
  CHECK(count(testimony_card(card), crossed) == 1);
  card.witness.expertise = Expertise::unknown;
  CHECK(count(testimony_card(card), crossed) == 0);
}

TEST_CASE("A testimony card neither runs nor loads anything") {
  const auto page = as_python_reads(testimony_card(a_card()));
  for (const auto& tag : page["tags"])
    for (const char* other : {"script", "link", "img", "iframe", "object", "a", "base", "form"})
      CHECK(tag != other);
  for (const auto& attribute : page["attributes"])
    for (const char* other : {"src", "href", "style", "onload", "action"})
      CHECK(attribute[0] != other);
  CHECK_FALSE(has(testimony_card(a_card()), "url("));
  CHECK_FALSE(has(testimony_card(a_card()), "@import"));
}

TEST_CASE("Whatever stands in a card is text on the page") {
  const std::string hostile = "</td></style><script>alert('1')</script>\" onload=\"x & <b>";
  TestimonyCard card = a_card();
  const auto plain = as_python_reads(testimony_card(card));
  card.learner = card.standard_title = card.reference = hostile;
  card.standard = StandardUrn(hostile);
  card.witness = {hostile, hostile, hostile, hostile, hostile, Expertise::expert, hostile};
  for (auto& criterion : card.criteria) criterion.second = hostile;
  const auto page = as_python_reads(testimony_card(card));
  CHECK(page["tags"] == plain["tags"]);
  CHECK(page["attributes"] == plain["attributes"]);
  CHECK(page["unbalanced"].empty());
  CHECK(count(page["text"].get<std::string>(), hostile) == 21);
}

TEST_CASE("Control characters do not come into a page") {
  TestimonyCard card = a_card();
  card.learner = std::string("Geth\0in", 7) + "\x1b[31m\x7f\nPrice";
  CHECK(has(testimony_card(card), "Geth in [31m  Price"));
}

TEST_CASE("Braces in a card are text") {
  TestimonyCard card = a_card();
  card.learner = "{} {0} {learner}";
  CHECK(has(testimony_card(card), "<b>{} {0} {learner}</b>"));
}
