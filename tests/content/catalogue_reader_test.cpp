// The catalogue's files: what is read of each construct, what is said of what is wrong, and that a
// bundle's text gives the same back.
#include <algorithm>
#include <catch2/catch.hpp>
#include <deque>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "content/canonical_tree.h"
#include "content/catalogue_reader.h"
#include "content_text.h"

using namespace tc;
using namespace tc::trade;

namespace {

/// Several texts as the files of a catalogue.
struct ReadTexts {
  Sources sources;
  Problems problems;
  std::deque<Reading> readings;
  std::deque<Tree> trees;
  std::vector<CatalogueFile> files;
  std::shared_ptr<const Shop> shop;

  explicit ReadTexts(const std::vector<std::string>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const auto source = add_source(std::to_string(i) + ".yaml", texts[i], sources, problems);
      REQUIRE(source);
      auto tree = read_tree(*source, readings.emplace_back(problems));
      REQUIRE(tree);
      trees.push_back(std::move(*tree));
      files.push_back({trees.back().root(), &readings.back()});
    }
    const Library& known = shipped_names();
    shop = read_catalogue(files, {&known.common->authority, {known.facts.get(), std::nullopt}});
    problems.sort();
  }

  std::string report() const {
    std::string out;
    for (const Problem& problem : problems.all()) out += describe(problem, sources);
    return out;
  }
};

/// The blocks of YAML in content/catalogue/README.md, which are one small catalogue.
std::vector<std::string> readme_blocks() {
  std::ifstream in(TC_SOURCE_DIR "/content/catalogue/README.md");
  std::vector<std::string> out;
  bool inside = false;
  for (std::string line; std::getline(in, line);) {
    if (line.rfind("```", 0) == 0) {
      inside = line == "```yaml";
      if (inside) out.emplace_back();
    } else if (inside) {
      out.back() += line + "\n";
    }
  }
  return out;
}

const ReadTexts& readme() {
  static const ReadTexts read(readme_blocks());
  return read;
}

const Shop& small_shop() {
  REQUIRE(readme().shop);
  return *readme().shop;
}

}  // namespace

TEST_CASE("the examples of the catalogue's README are a catalogue") {
  CHECK(readme().report().empty());
  REQUIRE(readme().shop);
  CHECK(small_shop().parts.size() == 5);
  CHECK(small_shop().find_colleague("ceri")->takes ==
        std::vector{PaperKind::invoice, PaperKind::credit_note});
}

TEST_CASE("the catalogue's README tells of every key that its schema has") {
  std::ifstream in(TC_SOURCE_DIR "/content/catalogue/README.md");
  std::stringstream text;
  text << in.rdbuf();
  std::ifstream schema(TC_SOURCE_DIR "/content/schemas/catalogue.schema.json");
  const nlohmann::json whole = nlohmann::json::parse(schema);
  std::size_t keys = 0;
  for (const auto& kind : whole["definitions"])
    if (kind.contains("properties"))
      for (const auto& key : kind["properties"].items()) {
        ++keys;
        if (text.str().find(key.key() + ":") == std::string::npos)
          FAIL_CHECK("content/catalogue/README.md tells nothing of " << key.key());
      }
  CHECK(keys > 80);
}

TEST_CASE("a part is read with all that decides about it") {
  const Part* pads = small_shop().find_part("bp-2284");
  REQUIRE(pads != nullptr);
  CHECK(small_shop().find_part("TV2284") == pads);
  CHECK(pads->grade == Grade::pattern);
  CHECK(pads->trade_net == Money{2460});
  CHECK(pads->retail_gross == Money{3840});
  CHECK(pads->grams == 1400);
  CHECK(pads->fitted_here);
  REQUIRE(pads->fits.size() == 2);
  CHECK(pads->fits[1].built_before == CalendarDate{2010, 6, 1});
  CHECK(pads->fits[1].not_code == "1ZE");
  CHECK(pads->fits[1].note == "measure the disc");
  const Part* caliper = small_shop().find_part("CP-6631");
  CHECK(caliper->side == Side::left);
  CHECK(caliper->supply == Supply::special_order);
  CHECK(caliper->surcharge == Money{13200});
}

TEST_CASE("what others name is found wherever it lies") {
  const Shop& shop = small_shop();
  const Part* old = shop.find_part("BP-2280");
  REQUIRE(old->superseded_by);
  CHECK(shop.parts[old->superseded_by->value].number == "BP-2284");
  const Part* kit = shop.find_part("BK-2284");
  REQUIRE(kit->kit.size() == 2);
  CHECK(shop.parts[kit->kit[1].part.value].number == "PT-BK400");
  const Part* paint = shop.find_part("PT-BK400");
  REQUIRE(paint->hazard);
  CHECK(shop.hazards[paint->hazard->value].id == "aerosol-paint");
  CHECK(shop.carriers[1].refuses[paint->hazard->value]);
}

TEST_CASE("a bin has what is recorded and what is really there") {
  std::vector<std::string> bins;
  for (const Bin& bin : small_shop().bins)
    if (small_shop().parts[bin.part.value].number == "BP-2284")
      bins.push_back(small_shop().branches[bin.branch.value].id + " " + bin.name + " " +
                     std::to_string(bin.recorded) + " " + std::to_string(bin.real));
  CHECK(bins == std::vector<std::string>{"counter C14-1 2 2", "mill-street A02 1 1",
                                         "mill-street A03 1 0"});
}

TEST_CASE("the counter is the first branch and the first page is the first") {
  CHECK(small_shop().branches[0].id == "counter");
  CHECK(small_shop().branches[0].transfer == SimDuration{});
  CHECK(small_shop().pages[0].id == "home");
}

TEST_CASE("a vehicle has its type's engine unless it says another") {
  CHECK(small_shop().find_vehicle("cv12qfn")->engine_code == "BP12A");
  CHECK(small_shop().find_vehicle("BQCZZZFN12BM28101")->engine_code == "BP16A");
}

TEST_CASE("a customer on file has their terms") {
  const ShopCustomer* hughes = small_shop().find_customer("a1001");
  REQUIRE(hughes != nullptr);
  CHECK(hughes->limit - hughes->balance == Money{21000});
  CHECK(hughes->discount == BasisPoints{1000});
  CHECK(hughes->needs_order_number);
  CHECK(hughes->nation == "Wales");
}

TEST_CASE("a bundle's text gives the same catalogue back") {
  std::string canonical = "[";
  for (const CatalogueFile& file : readme().files)
    canonical += (canonical.size() > 1 ? "," : "") + canonical_json(file.root);
  ReadText again(canonical + "]");
  Reading reading(again.problems);
  const Library& known = shipped_names();
  const auto shop = read_catalogue(again.root(), {&known.common->authority, {}}, reading);
  REQUIRE(shop);
  CHECK(again.problems.empty());
  CHECK(shop->parts.size() == small_shop().parts.size());
  for (std::size_t i = 0; i < shop->parts.size(); ++i)
    CHECK(shop->parts[i].number == small_shop().parts[i].number);
  CHECK(shop->bins.size() == small_shop().bins.size());
  CHECK(shop->slots.size() == 3);
}

TEST_CASE("a catalogue says what is in each of its files") {
  const ReadTexts read({"name: A shop\n", "catalogue: pars\n"});
  CHECK_FALSE(read.shop);
  CHECK(read.report() == R"(0.yaml:1:1: error TC101: a file of the catalogue needs 'catalogue'
    1 | name: A shop
      | ^~~~ begin with what is in it, as in catalogue: parts
0.yaml:1:1: error TC237: no file of the catalogue is the shop
    1 | name: A shop
      | ^~~~ begin one with catalogue: shop
1.yaml:1:12: error TC107: 'pars' is not one of the words here
    1 | catalogue: pars
      |            ^~~~ did you mean 'parts'?
)");
}

TEST_CASE("everything that is wrong with a part is told at its place in one pass") {
  std::vector<std::string> texts = readme_blocks();
  const auto above = std::count(texts[2].begin(), texts[2].end(), '\n');
  texts[2] += R"(  BP-1:
    is: Pads
    brand: Torvek
    supplier: seven-parts
    trade: dear
    retail: "36.00"
    weight: heavy
    fits: [finch-21]
    stock: {mill-steet: 2 A01, counter: B14}
    colour: red
)";
  const ReadTexts read(texts);
  CHECK_FALSE(read.shop);
  std::vector<std::string> told;
  for (const Problem& one : read.problems.all())
    told.push_back(one.code + " " + std::to_string(one.place.line - above) + " " + one.sentence);
  CHECK(told == std::vector<std::string>{"TC235 4 no supplier is called 'seven-parts'",
                                         "TC230 5 'dear' is not an amount of money",
                                         "TC234 7 'heavy' is not a weight",
                                         "TC235 8 no type of vehicle is called 'finch-21'",
                                         "TC235 9 no branch is called 'mill-steet'",
                                         "TC233 9 'B14' is not so many of something",
                                         "TC100 10 'colour' is no key of a part"});
}

TEST_CASE("what could be somebody's is told wherever it stands") {
  std::vector<std::string> texts = readme_blocks();
  texts[1] += "  AB12 CDE: {type: finch-12, vin: VNKKTUD32FA039471, built: 2012-04-18}\n";
  texts[4] += "    says: Ring 020 8123 4567 or see www.hughes.co.uk.\n";
  const ReadTexts read(texts);
  std::vector<std::string> sentences;
  for (const Problem& problem : read.problems.all())
    if (problem.code == "TC330") sentences.push_back(problem.sentence);
  CHECK(sentences ==
        std::vector<std::string>{"'AB12 CDE' could be a real registration",
                                 "'VNKKTUD32FA039471' could be a real vehicle's number",
                                 "'020 8123 4567' could be somebody's telephone number",
                                 "'www.hughes.co.uk' could be somebody's page"});
}
