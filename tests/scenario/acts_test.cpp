#include "scenario/acts.h"

#include <catch2/catch.hpp>

using namespace tc;

TEST_CASE("acts are found by name") {
  const Acts acts({{"greet", "Greets the customer."}, {"thank", "Thanks the customer."}});
  REQUIRE(acts.find("thank"));
  CHECK(acts[*acts.find("thank")].words == "Thanks the customer.");
  CHECK_FALSE(acts.find("than"));
  CHECK(acts.names() == std::vector<std::string>{"greet", "thank"});
}
