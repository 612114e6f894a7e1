#include "trade/catalogue.h"

#include <catch2/catch.hpp>

#include "kit/a_small_shop.h"
#include "trade/desk.h"

namespace tc::trade {

namespace {

bool part_fits(const Shop& shop, std::string_view part, std::string_view vrm) {
  return fits(*shop.find_part(part), *shop.find_vehicle(vrm));
}

std::vector<std::string> found(const Shop& shop, std::string_view words) {
  std::vector<std::string> out;
  for (const PartIndex part : search(shop, words, 10)) out.push_back(shop.parts[part.value].number);
  return out;
}

}  // namespace

TEST_CASE("The build date decides between parts for the same type") {
  const Shop shop = a_small_shop();
  CHECK(part_fits(shop, "BP-2201", "AB01 QIX"));        // built in 2019
  CHECK_FALSE(part_fits(shop, "BP-2201", "CD01 IQA"));  // built in 2021
  CHECK(part_fits(shop, "BP-2202", "CD01 IQA"));
  CHECK_FALSE(part_fits(shop, "BP-2202", "AB01 QIX"));
  CHECK_FALSE(part_fits(shop, "BP-2201", "EF01 QQI"));
}

TEST_CASE("The first day of a range of building is in it, the last boundary is not") {
  const Part from{.fits = {{.type = {0}, .built_from = CalendarDate{2020, 1, 1}}}};
  const Part before{.fits = {{.type = {0}, .built_before = CalendarDate{2020, 1, 1}}}};
  const Vehicle vehicle{.type = {0}, .built = {2020, 1, 1}};
  CHECK(fits(from, vehicle));
  CHECK_FALSE(fits(before, vehicle));
}

TEST_CASE("Option and engine codes decide, those that must not be there too") {
  const Shop shop = a_small_shop();
  CHECK(part_fits(shop, "CA-77", "EF01 QQI"));        // with 1LJ
  CHECK_FALSE(part_fits(shop, "CA-77", "GH01 IXQ"));  // with 1LP
  const Part without{.fits = {{.type = {1}, .not_code = "1LJ"}}};
  CHECK_FALSE(fits(without, *shop.find_vehicle("EF01 QQI")));
  CHECK(fits(without, *shop.find_vehicle("GH01 IXQ")));
  const Part by_engine{.fits = {{.type = {1}, .code = "KH20"}}};
  CHECK(fits(by_engine, *shop.find_vehicle("GH01 IXQ")));
}

TEST_CASE("Parts, vehicles and customers are found however they are written") {
  const Shop shop = a_small_shop();
  REQUIRE(shop.find_part("bp 2201"));
  CHECK(shop.find_part("hal77/1") == shop.find_part("BP-2201"));
  REQUIRE(shop.find_vehicle("ab01qix"));
  CHECK(shop.find_vehicle("inventedqfinch001") == shop.find_vehicle("AB01 QIX"));
  CHECK(shop.find_customer("a1007") == shop.find_customer("tan y bont garage"));
  CHECK(shop.find_colleague("SIONED") == shop.find_colleague("Sioned Rees"));
  CHECK(shop.find_part("") == nullptr);
  CHECK(shop.find_part("-") == nullptr);
  CHECK(shop.find_vehicle(" ") == nullptr);
}

TEST_CASE("A search finds parts by each of their words, the number first") {
  const Shop shop = a_small_shop();
  CHECK(found(shop, "finch pads") == std::vector<std::string>{"BP-2201", "BP-2202"});
  CHECK(found(shop, "left headlamp") == std::vector<std::string>{"HL-41L"});
  CHECK(found(shop, "hal 77") == std::vector<std::string>{"BP-2201"});
  CHECK(found(shop, "bp-2202").front() == "BP-2202");
  CHECK(found(shop, "heron gearbox").empty());
  CHECK(found(shop, "").empty());
  CHECK(search(shop, "brakes", 2).size() == 2);
}

}  // namespace tc::trade
