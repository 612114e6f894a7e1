#include "app/people.h"

#include <catch2/catch.hpp>

#include "kit/a_workplace.h"

using namespace tc;

namespace {

std::string added(AWorkplace& at, std::string_view name,
                  std::vector<Role> roles = {Role::apprentice}) {
  return rule_of(add_person(at.workplace(), at.jo.id, name, std::move(roles)));
}

std::string times(std::size_t count, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("A person is added with an id of their own, and found by it and by name") {
  AWorkplace at;
  const auto sian = add_person(at.workplace(), at.jo.id, "  Siân Llŷr ",
                               {Role::assessor, Role::apprentice, Role::assessor});
  REQUIRE(sian.has_value());
  CHECK(sian->name == "Siân Llŷr");
  CHECK(sian->roles == std::vector<Role>{Role::apprentice, Role::assessor});
  CHECK(*find_person(at.workplace(), sian->id.text) == *sian);
  CHECK(*find_person(at.workplace(), "Siân Llŷr") == *sian);
  CHECK(find_person(at.workplace(), " sam carter ")->id == at.sam.id);
  CHECK(find_person(at.workplace(), "SAM CARTER")->id == at.sam.id);
}

TEST_CASE("Nobody is found by part of a name, and the refusal helps") {
  AWorkplace at;
  const auto slip = find_person(at.workplace(), "Sam Cartre");
  CHECK(rule_of(slip) == "no-such-person");
  CHECK(slip.error().hint.find("Sam Carter") != std::string::npos);
  CHECK(find_person(at.workplace(), "Somebody Else").error().hint ==
        "Here are: Sam Carter, Lee Marsh, Jo Bell, Kit Doyle.");
  CHECK(rule_of(find_person(at.workplace(), "")) == "no-such-person");
}

TEST_CASE("A name is needed, is short, is one line and is nobody else's") {
  AWorkplace at;
  CHECK(added(at, "") == "name-needed");
  CHECK(added(at, " \t\n ") == "name-needed");
  CHECK(added(at, times(81, "ŵ")) == "name-too-long");
  CHECK(added(at, "caf\xE9") == "name-unreadable");
  CHECK(added(at, "Sam\nCarter") == "name-unreadable");
  CHECK(added(at, "\x1b[31mSam") == "name-unreadable");
  CHECK(added(at, std::string("Sam\0Carter", 10)) == "name-unreadable");
  CHECK(added(at, "sam CARTER ") == "name-taken");
  CHECK(added(at, "Ann", {}) == "role-needed");
  CHECK(at.workplace().record().people().size() == 4);
  CHECK(added(at, times(80, "ŵ")) == "");
  CHECK(added(at, "O'Neill, \"Chips\" 👩🏽‍🔧") == "");
}

TEST_CASE("A renamed person keeps id, roles and all that is theirs") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  const auto renamed = rename_person(at.workplace(), at.jo.id, at.sam.id, " Sam Bell ");
  REQUIRE(renamed.has_value());
  CHECK(renamed->id == at.sam.id);
  CHECK(renamed->roles == at.sam.roles);
  CHECK(at.workplace().record().people().front() == *renamed);
  CHECK(at.workplace().record().portfolio(at.sam.id).items.front().id == item.id);
  CHECK(rule_of(find_person(at.workplace(), "Sam Carter")) == "no-such-person");
  CHECK(added(at, "Sam Carter") == "");
}

TEST_CASE("A name can be spelt otherwise by its own bearer, and is held to the same rules") {
  AWorkplace at;
  const auto renamed = [&](std::string_view name) {
    return rule_of(rename_person(at.workplace(), at.jo.id, at.sam.id, name));
  };
  CHECK(renamed("SAM carter") == "");
  CHECK(renamed("SAM carter") == "");
  CHECK(renamed("Lee Marsh") == "name-taken");
  CHECK(renamed(" ") == "name-needed");
  CHECK(renamed(times(81, "x")) == "name-too-long");
  CHECK(rule_of(rename_person(at.workplace(), at.jo.id, PersonId("x"), "Y")) == "no-such-person");
}

TEST_CASE("The local apprentice is the first in the record, and is made at the first start") {
  AWorkplace at;
  CHECK(local_apprentice(at.workplace()).id == at.sam.id);

  MemoryLog empty(at.clock, at.chance);
  Workplace first_start = at.over(empty);
  const Person made = local_apprentice(first_start);
  CHECK(made.name == "Apprentice");
  CHECK(made.roles == std::vector<Role>{Role::apprentice});
  CHECK(local_apprentice(first_start) == made);
  Workplace second_start = at.over(empty);
  CHECK(local_apprentice(second_start) == made);
  CHECK(empty.entries.size() == 1);
  CHECK(begin_attempt(second_start, made.id, "the-bulb").has_value());
}
