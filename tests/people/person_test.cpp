#include "people/person.h"

#include <catch2/catch.hpp>

using namespace tc;

TEST_CASE("Every role has a stable name that is read back, and words for people") {
  for (const Role role : all_roles) {
    CHECK(parse_role(name_of(role)) == role);
    CHECK_FALSE(in_words(role).empty());
  }
  CHECK(name_of(Role::internal_quality_assurer) == "internal-quality-assurer");
  CHECK(in_words(Role::internal_quality_assurer) == "internal quality assurer");
  CHECK_FALSE(parse_role("Assessor").has_value());
  CHECK_FALSE(parse_role("").has_value());
}

TEST_CASE("A person is described with all their roles") {
  const PersonId id("p1");
  CHECK(described({id, "Sam Carter", {Role::apprentice}}) == "Sam Carter (apprentice)");
  CHECK(described({id, "Jo Bell", {Role::assessor, Role::internal_quality_assurer}}) ==
        "Jo Bell (assessor and internal quality assurer)");
  CHECK(described({id, "Kim", {}}) == "Kim");
}

TEST_CASE("A person holds the roles that they were given and no other") {
  const Person jo{PersonId("p1"), "Jo", {Role::assessor}};
  CHECK(holds(jo, Role::assessor));
  CHECK_FALSE(holds(jo, Role::apprentice));
}
