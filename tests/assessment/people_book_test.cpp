#include "assessment/people_book.h"

#include <catch2/catch.hpp>

#include "a_copy.h"

using namespace tc;

namespace {

const PersonId jo("jo");

bool assesses_here(const RecordBook& book, const PersonId& id) {
  const Person* person = book.find_person(id);
  return person != nullptr && holds(*person, Role::assessor);
}

/// Somebody's own workspace in which they made themselves an assessor, taken in here.
struct Strangers {
  Strangers() {
    here.found();
    there.found();
    there.person("jo", "Jo Bell", {Role::apprentice, Role::assessor});
    there.enrol("jo");
    here.take_in(there);
  }
  ACopy here{1};
  ACopy there{2};
};

}  // namespace

TEST_CASE("People are told by name, renamed in their place, and found by their id") {
  ACopy copy;
  copy.found();
  copy.person("sam", "Sam", {Role::apprentice});
  copy.person("lee", "Lee", {});
  copy.person("sam", "Amy", {Role::assessor});
  const RecordBook book = copy.book();
  REQUIRE(book.people().size() == 2);
  CHECK(book.people()[0] == Person{PersonId("sam"), "Amy", {Role::assessor}});
  CHECK(book.people()[1].name == "Lee");
  CHECK(book.find_person(PersonId("ann")) == nullptr);
}

TEST_CASE("A workspace has its device, its keys and its people") {
  ACopy copy;
  const EntryId made = copy.found();
  copy.with_people();
  const PeopleBook book = copy.book().people_book();
  REQUIRE(book.own_workspace() != nullptr);
  CHECK(book.own_workspace()->id == WorkspaceId(made.text));
  CHECK(book.workspace_of(copy.log.device()) == book.own_workspace());
  CHECK(book.device_key(copy.log.device()) == copy.device_key());
  CHECK(book.home_of(jo) == book.own_workspace());
  CHECK(book.verify_keys(jo) == std::vector<VerifyKey>{verify_key_of(secret_of("jo"))});
  CHECK(book.box_key(jo) == box_key_of(secret_of("jo")));
  CHECK_FALSE(book.box_key(PersonId("ann")));
  CHECK(book.home_of(PersonId("ann")) == nullptr);
}

TEST_CASE("Somebody administers a workspace once its own device says so") {
  Strangers both;
  CHECK_FALSE(both.here.book().people_book().has_administrator());
  both.there.person("ad", "Ad", {Role::provider_administrator});
  both.here.trust(both.there);
  both.here.take_in(both.there);
  CHECK_FALSE(both.here.book().people_book().has_administrator());
  both.here.person("ada", "Ada", {Role::provider_administrator});
  CHECK(both.here.book().people_book().has_administrator());
}

TEST_CASE("Roles that another workspace gave count once it is trusted as a provider") {
  Strangers both;
  CHECK_FALSE(assesses_here(both.here.book(), jo));
  CHECK(holds(*both.here.book().find_person(jo), Role::apprentice));
  both.here.trust(both.there, TrustedAs::learners);
  CHECK_FALSE(assesses_here(both.here.book(), jo));
  both.here.trust(both.there, TrustedAs::provider);
  CHECK(assesses_here(both.here.book(), jo));
  CHECK(both.here.book().people_book().workspace_of(both.there.log.device())->trusted ==
        TrustedAs::provider);
}

TEST_CASE("A workspace does not trust itself into another, nor hand its trust on") {
  Strangers both;
  both.there.take_in(both.here);
  both.there.trust(both.there);
  ACopy third{3};
  third.found();
  third.person("kim", "Kim", {Role::assessor});
  both.there.take_in(third);
  both.there.trust(third);
  both.here.take_in(both.there);
  CHECK_FALSE(assesses_here(both.here.book(), jo));
  both.here.trust(both.there);
  CHECK(assesses_here(both.here.book(), jo));
  CHECK_FALSE(assesses_here(both.here.book(), PersonId("kim")));
}

TEST_CASE("An untrusted workspace neither renames nor demotes whom this one named") {
  Strangers both;
  both.here.person("kim", "Kim Dean", {Role::assessor});
  both.there.take_in(both.here);
  both.there.person("kim", "Nobody", {Role::apprentice});
  both.here.take_in(both.there);
  CHECK(both.here.book().find_person(PersonId("kim"))->name == "Kim Dean");
  CHECK(assesses_here(both.here.book(), PersonId("kim")));
}

TEST_CASE("A workspace that nobody trusts enrols keys for its learners, not for who judges here") {
  Strangers both;
  const auto keys = [&](const char* who) {
    return both.here.book().people_book().verify_keys(PersonId(who)).size();
  };
  CHECK(keys("jo") == 1);  // who only learns here
  both.here.person("kim", "Kim Dean", {Role::assessor});
  both.here.enrol("kim");
  both.there.take_in(both.here);
  both.there.enrol("kim");
  both.here.take_in(both.there);
  CHECK(keys("kim") == 1);
  both.here.trust(both.there);
  CHECK(keys("kim") == 2);
}

TEST_CASE("What administers people counts only under its device's own signature") {
  ACopy copy;
  copy.found();
  copy.signs_as = "somebody else";
  copy.person("jo", "Jo Bell", {Role::assessor});
  copy.enrol("jo");
  CHECK(copy.book().people().empty());
  copy.signs_as.clear();
  copy.person("jo", "Jo Bell", {Role::assessor});
  CHECK(copy.book().people().size() == 1);
  CHECK(copy.book().people_book().verify_keys(jo).empty());
}

TEST_CASE("Without a key of its own a device says nothing, but in the record's first format") {
  ACopy copy;
  copy.person("jo", "Jo Bell", {Role::assessor});
  CHECK(copy.book().people().empty());
  copy.as_of_old();
  CHECK(assesses_here(copy.book(), jo));
  copy.found();
  CHECK(assesses_here(copy.book(), jo));
  const PeopleBook founded = copy.book().people_book();
  CHECK(founded.home_of(jo) == founded.own_workspace());
  copy.person("kim", "Kim", {Role::assessor});
  copy.as_of_old();  // a device with a key no longer writes without
  CHECK(copy.book().find_person(PersonId("kim")) == nullptr);
}

TEST_CASE("A restored copy goes on in its workspace, and elsewhere by a key that is known") {
  ACopy first{1};
  const EntryId made = first.found();
  first.with_people();
  const auto join = [&](ACopy& copy) {
    copy.take_in(first);
    copy.add(kinds::device_joined, DeviceJoined{WorkspaceId(made.text), copy.device_key()}, {}, "");
    copy.person("new", "New Person", {Role::assessor});
  };
  ACopy restored{2};
  join(restored);
  CHECK(restored.book().people_book().own_workspace()->devices.size() == 2);
  CHECK(assesses_here(restored.book(), PersonId("new")));
  CHECK(assesses_here(restored.book(), jo));
  // Where the first goes on, somebody with a copy is not it: not by a key that nobody knows.
  first.take_in(restored);
  CHECK(first.book().people_book().workspace_of(restored.log.device()) == nullptr);
  CHECK_FALSE(assesses_here(first.book(), PersonId("new")));
  first.add(kinds::workspace_trusted,
            WorkspaceTrusted{WorkspaceId(made.text), restored.device_key(), TrustedAs::provider},
            {}, "");
  CHECK(assesses_here(first.book(), PersonId("new")));
}

TEST_CASE("People who were joined are one, and a circle of joins ends") {
  ACopy copy;
  copy.found();
  copy.with_people();
  const auto join = [&](const char* keep, const char* also) {
    copy.add(kinds::person_joined, PersonJoined{PersonId(keep), PersonId(also)}, {}, "");
  };
  join("jo", "kim");
  CHECK(copy.book().people().size() == 3);
  CHECK(copy.book().find_person(PersonId("kim"))->id == jo);
  CHECK(copy.book().people_book().verify_keys(jo).size() == 2);
  join("kim", "jo");
  join("jo", "jo");
  CHECK(copy.book().people().size() >= 2);
}

TEST_CASE("Roles at the time of an entry are those that were given before it") {
  ACopy copy;
  copy.found();
  copy.person("jo", "Jo", {Role::trainee_assessor});
  const Entry then = copy.log.entries.back();
  copy.person("jo", "Jo", {Role::assessor});
  const Entry now = copy.log.entries.back();
  copy.person("jo", "Jo", {});
  const Entry later = copy.log.entries.back();
  const PeopleBook book = copy.book().people_book();
  CHECK_FALSE(book.person_at(jo, then));
  CHECK(book.person_at(jo, now)->roles == std::vector<Role>{Role::trainee_assessor});
  CHECK(book.person_at(jo, later)->roles == std::vector<Role>{Role::assessor});
  CHECK(book.person_at(jo, Entry{})->roles.empty());  // one that is not in the record yet
}

TEST_CASE("Witnesses are on a register, and changed by later entries about them") {
  ACopy copy;
  copy.found();
  copy.with_people();
  WitnessAdded said{{{},
                     PersonId("sam"),
                     "Rhys Owen",
                     "Foreman",
                     "A garage",
                     "029 2018 0000",
                     "line manager",
                     true,
                     "20 years in the trade"}};
  const EntryId id = copy.add(kinds::witness_added, said);
  said.witness.id = id;
  said.witness.job = "Workshop manager";
  copy.add(kinds::witness_added, said, {id});
  said.witness.learner = PersonId("lee");
  copy.add(kinds::witness_added, said, {id});
  const PeopleBook book = copy.book().people_book();
  REQUIRE(book.witnesses().size() == 1);
  CHECK(book.find_witness(id)->job == "Workshop manager");
  CHECK(book.find_witness(id)->learner == PersonId("sam"));
  CHECK(book.find_witness(EntryId("none")) == nullptr);
}
