// The catalogue that is shipped: that it is whole, and has what scenarios need.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "content/quick_yaml.h"
#include "content/yaml_files.h"
#include "content_text.h"

using namespace tc;
using namespace tc::trade;

namespace {

const Shop& shop() {
  REQUIRE(shipped_names().common->shop);
  return *shipped_names().common->shop;
}

template <class Test>
std::size_t parts_that(const Test& test) {
  return static_cast<std::size_t>(std::count_if(shop().parts.begin(), shop().parts.end(), test));
}

std::set<std::size_t> parts_with_bins() {
  std::set<std::size_t> out;
  for (const Bin& bin : shop().bins) out.insert(bin.part.value);
  return out;
}

/// How many parts of a family fit a vehicle.
std::vector<std::string> fitting(std::string_view vrm, std::string_view family) {
  const Vehicle* vehicle = shop().find_vehicle(vrm);
  REQUIRE(vehicle != nullptr);
  std::vector<std::string> out;
  for (const Part& part : shop().parts)
    if (shop().families[part.family.value].id == family && fits(part, *vehicle))
      out.push_back(part.number);
  return out;
}

bool has(const std::vector<std::string>& all, std::string_view one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TEST_CASE("the shipped catalogue is read without a problem") {
  Sources sources;
  Problems problems;
  const Library library = read_library({TC_SOURCE_DIR "/content", ""}, sources, problems);
  for (const Problem& problem : problems.all()) FAIL_CHECK(describe(problem, sources));
  CHECK(library.common->shop);
  CHECK_FALSE(library.surroundings == nullptr);
}

TEST_CASE("the shipped catalogue is read the quick way") {
  struct Deaf : YAML::EventHandler {
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
  };
  Sources sources;
  Problems problems;
  for (const std::string& path :
       yaml_files(TC_SOURCE_DIR "/content/catalogue", sources, problems)) {
    INFO(path);
    Deaf deaf;
    const auto source = read_source(path, path, sources, problems);
    REQUIRE(source);
    CHECK(read_quick_yaml(source->text, deaf));
  }
}

TEST_CASE("the shipped catalogue is as big as a counter's day needs") {
  CHECK(shop().types.size() >= 30);
  CHECK(shop().vehicles.size() >= 120);
  CHECK(shop().families.size() >= 25);
  CHECK(shop().parts.size() >= 600);
  CHECK(shop().branches.size() == 3);
  CHECK(shop().carriers.size() == 5);
  CHECK(shop().customers.size() >= 40);
  CHECK(shop().codes.size() == 12);
  CHECK(shop().pages.size() == 15);
  CHECK(shop().faults.size() == 9);
  CHECK(shop().guidelines.size() == 15);
  CHECK(shop().colleagues.size() == 5);
}

TEST_CASE("every grade, supply, side and hazard is in the shipped catalogue") {
  for (const Grade grade : {Grade::genuine, Grade::pattern, Grade::reconditioned, Grade::recycled})
    CHECK(parts_that([&](const Part& part) { return part.grade == grade; }) >= 10);
  for (const Supply supply : {Supply::stocked, Supply::special_order, Supply::brokered})
    CHECK(parts_that([&](const Part& part) { return part.supply == supply; }) >= 5);
  CHECK(parts_that([](const Part& part) { return part.side == Side::left; }) >= 30);
  CHECK(parts_that([](const Part& part) { return part.side == Side::right; }) >= 30);
  for (std::size_t i = 0; i < shop().hazards.size(); ++i) {
    INFO(shop().hazards[i].id);
    CHECK(parts_that([&](const Part& part) { return part.hazard && part.hazard->value == i; }) > 0);
  }
  CHECK(parts_that([](const Part& part) { return !part.kit.empty(); }) >= 20);
  CHECK(parts_that([](const Part& part) { return part.superseded_by.has_value(); }) >= 8);
}

TEST_CASE("every supersession ends, after three parts at most") {
  std::size_t longest = 0;
  for (const Part& part : shop().parts) {
    const Part* at = &part;
    std::size_t steps = 0;
    for (; at->superseded_by && steps < 10; ++steps) at = &shop().parts[at->superseded_by->value];
    longest = std::max(longest, steps);
  }
  CHECK(longest == 2);
}

TEST_CASE("every stocked part has a bin and some bins hold something else than is recorded") {
  const std::set<std::size_t> with_bins = parts_with_bins();
  for (std::size_t i = 0; i < shop().parts.size(); ++i)
    if (shop().parts[i].supply == Supply::stocked) {
      INFO(shop().parts[i].number);
      CHECK(with_bins.count(i) == 1);
    }
  CHECK(std::count_if(shop().bins.begin(), shop().bins.end(),
                      [](const Bin& bin) { return bin.recorded != bin.real; }) >= 15);
}

TEST_CASE("every hazard is refused by a carrier and taken by another") {
  for (std::size_t i = 0; i < shop().hazards.size(); ++i) {
    INFO(shop().hazards[i].id);
    const auto refused = std::count_if(shop().carriers.begin(), shop().carriers.end(),
                                       [&](const Carrier& one) { return one.refuses[i]; });
    const bool everywhere = shop().hazards[i].id == "blade";
    CHECK((everywhere ? refused == 0 : refused > 0));
    CHECK(refused < 5);
  }
}

TEST_CASE("two vehicles of one type need different brakes by their option codes") {
  CHECK(has(fitting("CV12 QFP", "brake-pads"), "BP-2291"));
  CHECK_FALSE(has(fitting("CV12 QFP", "brake-pads"), "BP-2284"));
  CHECK_FALSE(has(fitting("CV12 QFN", "brake-pads"), "BP-2291"));
}

TEST_CASE("the day of building decides where a part changed in the middle of a year") {
  CHECK(fitting("CN16 IPA", "wipers") == std::vector<std::string>{"BL-650H"});
  CHECK(fitting("CN16 IPB", "wipers") == std::vector<std::string>{"BL-650P"});
  CHECK(has(fitting("WN14 QLK", "clutch"), "CK-6140"));
  CHECK(has(fitting("WN14 QLM", "clutch"), "CK-6162"));
}

TEST_CASE("an engine that was changed takes the filters of its own code") {
  const auto swapped = fitting("CE61 QRS", "oil-filters");
  const auto as_built = fitting("CV12 QFN", "oil-filters");
  REQUIRE_FALSE(swapped.empty());
  REQUIRE_FALSE(as_built.empty());
  CHECK(swapped != as_built);
}

TEST_CASE("every vehicle finds front pads, and every one with an engine an oil filter") {
  for (const Vehicle& vehicle : shop().vehicles) {
    INFO(vehicle.vrm);
    CHECK_FALSE(fitting(vehicle.vrm, "brake-pads").empty());
    const std::string& engine = shop().types[vehicle.type.value].engine;
    if (engine.find("electric") == std::string::npos)
      CHECK_FALSE(fitting(vehicle.vrm, "oil-filters").empty());
  }
}

TEST_CASE("some accounts are on stop, some near their limit, and some need an order number") {
  const auto customers = [](auto test) {
    return std::count_if(shop().customers.begin(), shop().customers.end(), test);
  };
  CHECK(customers([](const ShopCustomer& one) { return one.on_stop; }) >= 2);
  CHECK(customers([](const ShopCustomer& one) {
          return one.limit > Money{} && one.limit - one.balance < Money{5000};
        }) >= 3);
  CHECK(customers([](const ShopCustomer& one) { return one.needs_order_number; }) >= 5);
  CHECK(customers([](const ShopCustomer& one) {
          return one.kind == trade::CustomerKind::department;
        }) >= 3);
  std::map<std::string, int> nations;
  for (const ShopCustomer& one : shop().customers) ++nations[one.nation];
  CHECK(nations.size() == 4);
}
