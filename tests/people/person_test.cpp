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

TEST_CASE(
    "Qualified and in training they assess, and whoever holds more than a learner's role is in "
    "office") {
  const auto of = [](std::vector<Role> roles) { return Person{PersonId("p"), "P", roles}; };
  CHECK(assesses(of({Role::assessor})));
  CHECK(assesses(of({Role::trainee_assessor})));
  CHECK_FALSE(assesses(of({Role::apprentice, Role::internal_quality_assurer})));
  CHECK_FALSE(in_office(of({})));
  CHECK_FALSE(in_office(of({Role::apprentice})));
  for (const Role role : all_roles)
    if (role != Role::apprentice) CHECK(in_office(of({Role::apprentice, role})));
}

TEST_CASE("An external verifier looks until their last day, and other roles do not end") {
  Person eve{PersonId("e"), "Eve", {Role::apprentice, Role::external_verifier}};
  CHECK(as_of(eve, {2027, 3, 1}) == eve);
  eve.until = CalendarDate{2027, 3, 1};
  CHECK(as_of(eve, {2027, 3, 1}) == eve);
  CHECK(as_of(eve, {2027, 3, 2}).roles == std::vector<Role>{Role::apprentice});
}
