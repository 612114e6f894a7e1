#include "app/people.h"

#include <catch2/catch.hpp>
#include <utility>

#include "kit/a_workplace.h"
#include "ledger/kinds.h"
#include "ledger/merge.h"
#include "log_in_between.h"

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
        "Here are: Jo Bell, Kit Doyle, Lee Marsh, Sam Carter.");
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
  CHECK(*at.workplace().record().find_person(at.sam.id) == *renamed);
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

  AnEmptyWorkplace fresh(2);
  const Person made = local_apprentice(fresh.workplace());
  CHECK(made.name == "Apprentice");
  CHECK(made.roles == std::vector<Role>{Role::apprentice});
  CHECK(local_apprentice(fresh.workplace()) == made);
  const std::size_t entries = fresh.log.entries.size();
  fresh.restart();
  CHECK(local_apprentice(fresh.workplace()) == made);
  CHECK(fresh.log.entries.size() == entries);
  CHECK(begin_attempt(fresh.workplace(), made.id, "the-bulb").has_value());
}

TEST_CASE("Until somebody administers a workspace anybody adds people, then administrators do") {
  AWorkplace at;
  CHECK(added(at, "Ann Wray") == "");
  const Person ada = at.person("Ada Pugh", {Role::provider_administrator});
  CHECK(added(at, "Tom Rees") == "role-missing");
  CHECK(rule_of(add_person(at.workplace(), {}, "Tom Rees", {Role::assessor})) == "no-such-person");
  CHECK(rule_of(add_person(at.workplace(), ada.id, "Tom Rees", {Role::assessor})) == "");
  CHECK(rule_of(rename_person(at.workplace(), at.jo.id, at.sam.id, "Samuel")) == "role-missing");
  CHECK(rule_of(rename_person(at.workplace(), at.sam.id, at.sam.id, "Samuel")) == "");
  CHECK(rule_of(rename_person(at.workplace(), ada.id, at.sam.id, "Sam")) == "");
}

TEST_CASE("The last administrator stays one") {
  AWorkplace at;
  const Person ada = at.person("Ada Pugh", {Role::provider_administrator});
  const auto changed = [&](const Person& whom, std::vector<Role> roles) {
    return rule_of(change_roles(at.workplace(), ada.id, whom.id, std::move(roles)));
  };
  CHECK(changed(ada, {Role::assessor}) == "last-administrator");
  CHECK(changed(ada, {}) == "role-needed");
  CHECK(changed(ada, {Role::assessor, Role::provider_administrator}) == "");
  CHECK(changed(at.jo, {Role::provider_administrator}) == "");
  CHECK(changed(ada, {Role::assessor}) == "");
  CHECK(changed(at.sam, {Role::assessor}) == "role-missing");
  CHECK(at.workplace().person(ada.id)->roles == std::vector<Role>{Role::assessor});
}

TEST_CASE("An external verifier looks until a day, and nobody else has an end") {
  AWorkplace at;
  const CalendarDate last{2026, 11, 30};
  const auto add = [&](std::string_view name, Role role, std::optional<CalendarDate> until) {
    return add_person(at.workplace(), {}, name, {role}, until);
  };
  CHECK(rule_of(add("Eve Hale", Role::external_verifier, std::nullopt)) == "end-date-needed");
  CHECK(rule_of(add("Tom Rees", Role::assessor, last)) == "end-date-needless");
  const Person eve = given(add("Eve Hale", Role::external_verifier, last));
  CHECK(rule_of(open_portfolio(at.workplace(), eve.id, at.sam.id)) == "");
  at.clock.set(UtcTime{1'796'083'200'000});  // 1 December 2026
  CHECK(rule_of(open_portfolio(at.workplace(), eve.id, at.sam.id)) == "not-your-learner");
}

TEST_CASE("Two people are found to be one, and both ids stay good") {
  AWorkplace at;
  const Person again = at.person("Sam C.", {Role::apprentice});
  const auto join = [&](const Person& keep, const Person& also) {
    return rule_of(join_people(at.workplace(), at.jo.id, keep.id, also.id));
  };
  CHECK(join(at.sam, at.sam) == "same-person");
  CHECK(join(at.sam, {PersonId("x"), "X", {}}) == "no-such-person");
  CHECK(join(at.sam, again) == "");
  CHECK(at.workplace().person(again.id)->id == at.sam.id);
  CHECK(find_person(at.workplace(), again.id.text)->id == at.sam.id);
  CHECK(at.workplace().record().people().size() == 4);
  CHECK(join(again, at.sam) == "same-person");
}

TEST_CASE("A workspace is founded once, and a restored copy joins as another device") {
  AWorkplace at;
  const std::size_t entries = at.log.entries.size();
  CHECK(rule_of(found_workspace(at.workplace())) == "");
  CHECK(at.log.entries.size() == entries);
  CHECK(at.log.entries.front().id.text == at.id.text);
  CHECK(at.log.entries.front().kind == kinds::workspace_made);

  MemoryLog copy(at.clock, at.chance);
  copy.vault = &at.keyring();
  REQUIRE(merge(copy, at.log).has_value());
  Workplace restored = at.over(copy);
  CHECK(rule_of(found_workspace(restored)) == "");
  CHECK(copy.entries.size() == entries + 1);
  CHECK(copy.entries.back().kind == kinds::device_joined);
  CHECK(rule_of(found_workspace(restored)) == "");
  CHECK(copy.entries.size() == entries + 1);
  CHECK(restored.record().people_book().device_key(copy.device()).has_value());
}

TEST_CASE("Without its keys a workspace is not founded") {
  AWorkplace at;
  at.keys.texts.erase("workspace/" + at.id.text);
  at.restart();
  CHECK(rule_of(found_workspace(at.workplace())) == "keys-missing");
}

TEST_CASE("Two processes that add people at once never take one name") {
  AWorkplace at;
  LogInBetween slow(at.log);
  Workplace here = at.over(slow);
  Workplace there = at.over(at.log);
  slow.before_append = [&, once = true]() mutable {
    if (!std::exchange(once, false)) return;
    CHECK(rule_of(add_person(there, {}, "Ann Wray", {Role::apprentice})) == "");
  };
  CHECK(rule_of(add_person(here, {}, "Ann Wray", {Role::apprentice})) == "name-taken");
  CHECK(at.workplace().record().people().size() == 5);
}

TEST_CASE("An administrator's first day, and a new name of one's own, verify whole") {
  AnEmptyWorkplace at;
  const Person sam = at.person("Sam Carter", {Role::apprentice});
  const Person mair = at.person("Mair Owen", {Role::provider_administrator});
  const Person jo = given(add_person(at.workplace(), mair.id, "Jo Bell", {Role::assessor}));
  given(rename_person(at.workplace(), sam.id, sam.id, "Sam Carter-Jones"));
  given(change_roles(at.workplace(), mair.id, jo.id, {Role::trainee_assessor}));
  const Verified seen = verify_workplace(at.workplace(), verify(at.log));
  for (const Finding& finding : seen.ledger.findings) UNSCOPED_INFO(finding.sentence);
  CHECK(seen.whole());
}
