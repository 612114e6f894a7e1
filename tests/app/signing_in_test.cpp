#include "app/signing_in.h"

#include <catch2/catch.hpp>

#include "kit/a_workplace.h"

using namespace tc;

TEST_CASE("Practice needs no sign-in, and a passphrase locks whoever has one") {
  AWorkplace at;
  CHECK(signed_in(at.workplace(), at.sam.id) == SignedIn::open);
  CHECK(signed_in(at.workplace(), at.jo.id) == SignedIn::unlocked);
  CHECK(signed_in(at.workplace(), PersonId("x")) == SignedIn::elsewhere);
  CHECK(rule_of(open_portfolio(at.workplace(), at.jo.id, at.sam.id)) == "");
  sign_out(at.workplace(), at.jo.id);
  CHECK(signed_in(at.workplace(), at.jo.id) == SignedIn::locked);
  CHECK(rule_of(open_portfolio(at.workplace(), at.jo.id, at.sam.id)) == "locked");
  CHECK(rule_of(sign_in(at.workplace(), at.jo.id, "bald tyre eight")) == "passphrase-wrong");
  CHECK(rule_of(open_portfolio(at.workplace(), at.jo.id, at.sam.id)) == "locked");
  CHECK(rule_of(sign_in(at.workplace(), at.jo.id, good_passphrase)) == "");
  CHECK(rule_of(open_portfolio(at.workplace(), at.jo.id, at.sam.id)) == "");
}

TEST_CASE("Who does nothing for a while is locked, and who acts is not") {
  AWorkplace at;
  for (int i = 0; i < 4; ++i) {
    at.clock.advance_ms(lock_after_ms / 2);
    CHECK(rule_of(open_portfolio(at.workplace(), at.jo.id, at.sam.id)) == "");
  }
  at.clock.advance_ms(lock_after_ms);
  CHECK(rule_of(open_portfolio(at.workplace(), at.jo.id, at.sam.id)) == "locked");
  CHECK(rule_of(begin_attempt(at.workplace(), at.sam.id, "the-bulb")) == "");
}

TEST_CASE("What is locked is not to be read, and is again after signing in") {
  AWorkplace at;
  const EvidenceItem item = at.observed(at.sam, {"P4"});
  const Person kim = at.person("Kim Hall", {Role::apprentice});
  at.sign_in(kim);
  const EvidenceItem own = at.submit(kim, {"P4"});
  sign_out(at.workplace(), kim.id);
  sign_out(at.workplace(), at.jo.id);
  CHECK(at.workplace().record().find_evidence(own.id) == nullptr);
  CHECK(at.workplace().record().find_evidence(item.id) != nullptr);  // Sam is open
  at.sign_in(at.jo);
  CHECK(at.workplace().record().find_evidence(own.id) != nullptr);
}

TEST_CASE("A passphrase of their own is what signing asks for") {
  AWorkplace at;
  CHECK(rule_of(may_sign(at.workplace(), at.jo.id)) == "");
  CHECK(rule_of(may_sign(at.workplace(), at.both.id)) == "passphrase-needed");
  CHECK(rule_of(choose_passphrase(at.workplace(), at.both.id, "short")) == "passphrase-short");
  at.sign_in(at.both);
  CHECK(rule_of(may_sign(at.workplace(), at.both.id)) == "");
  sign_out(at.workplace(), at.both.id);
  CHECK(rule_of(may_sign(at.workplace(), at.both.id)) == "locked");
  CHECK(rule_of(choose_passphrase(at.workplace(), at.both.id, "other words here")) == "locked");
}

TEST_CASE("The recovery code opens what a forgotten passphrase would") {
  AWorkplace at;
  const std::string code = given(choose_passphrase(at.workplace(), at.both.id, good_passphrase));
  at.restart();
  const auto recovered = [&](std::string_view typed) {
    return rule_of(recover_with_code(at.workplace(), at.both.id, typed, "another good one"));
  };
  CHECK(recovered("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA") == "recovery-wrong");
  CHECK(recovered(code) == "");
  CHECK(signed_in(at.workplace(), at.both.id) == SignedIn::unlocked);
  at.restart();
  CHECK(rule_of(sign_in(at.workplace(), at.both.id, good_passphrase)) == "passphrase-wrong");
  CHECK(rule_of(sign_in(at.workplace(), at.both.id, "another good one")) == "");
}

TEST_CASE("Once somebody in office has a passphrase the computer alone opens no submitted work") {
  AnEmptyWorkplace at;
  const Person jo = at.person("Jo Bell", {Role::assessor});
  CHECK(at.keyring().key(office_key(at.id)).has_value());
  at.sign_in(jo);
  CHECK(at.keyring().key(office_key(at.id)).has_value());
  sign_out(at.workplace(), jo.id);
  CHECK_FALSE(at.keyring().key(office_key(at.id)).has_value());
  at.restart();
  CHECK_FALSE(at.keyring().key(office_key(at.id)).has_value());
  at.sign_in(jo);
  CHECK(at.keyring().key(office_key(at.id)).has_value());
}

TEST_CASE("An administrator gives fresh keys, and what the office can open comes back") {
  AWorkplace at;
  at.sign_in(at.sam);
  const EvidenceItem submitted = at.submit(at.sam, {"P4"});
  const EvidenceItem draft = at.drafted(at.sam, {"P3"});
  const Person ada = at.person("Ada Pugh", {Role::provider_administrator});
  at.sign_in(ada);
  const auto old_keys = at.workplace().record().people_book().verify_keys(at.sam.id);
  sign_out(at.workplace(), at.sam.id);
  CHECK(rule_of(recover_person(at.workplace(), at.jo.id, at.sam.id)) == "role-missing");
  CHECK(rule_of(recover_person(at.workplace(), ada.id, PersonId("x"))) == "no-such-person");
  const std::string said = given(recover_person(at.workplace(), ada.id, at.sam.id));
  CHECK(said.find("has fresh keys") != std::string::npos);
  CHECK(said.find("cannot be read any more") != std::string::npos);
  CHECK(signed_in(at.workplace(), at.sam.id) == SignedIn::open);
  sign_out(at.workplace(), ada.id);
  sign_out(at.workplace(), at.jo.id);
  CHECK(find_item(at.workplace(), at.sam.id, at.sam.id, submitted.number).has_value());
  CHECK(at.workplace().record().find_evidence(draft.id) == nullptr);
  const auto keys = at.workplace().record().people_book().verify_keys(at.sam.id);
  REQUIRE(keys.size() == old_keys.size() + 1);
  CHECK(keys.front() == old_keys.front());
  CHECK(given(add_item(at.workplace(), at.sam.id,
                       a_form(EvidenceKind::reflective_account, at.sam.id, {"P4"})))
            .by == at.sam.id);
}

TEST_CASE("Without an administrator nobody can take another's keys over") {
  AWorkplace at;
  for (const Person& by : {at.sam, at.jo, at.both})
    CHECK(rule_of(recover_person(at.workplace(), by.id, at.lee.id)) == "role-missing");
}
