#include "app/exporting.h"

#include <catch2/catch.hpp>

#include "kit/a_workplace.h"
#include "ledger/heads.h"

using namespace tc;

namespace {

std::string bytes(AWorkplace& at, const Person& who,
                  std::optional<StandardUrn> standard = std::nullopt) {
  const auto made = make_export(at.workplace(), who.id, "plain", std::move(standard));
  REQUIRE(made.has_value());
  return made->bytes;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("An export has a row per learner and criterion, and its proof") {
  AWorkplace at;
  at.submit(at.sam, {"P3"});
  const EvidenceItem seen = at.observed(at.sam, {"P4"});
  at.accept(seen, "P4");
  REQUIRE(rule_of(decide(at.workplace(), at.jo.id,
                         {at.sam.id, vpo01("P4"), Decision::met, "Well done."})) == "");
  const std::string table = bytes(at, at.jo);
  CHECK(has(table, "rules " + std::string(decision_rules_version)));
  CHECK(has(table, "fingerprint " + hex(fingerprint_of(at.log.heads()).full)));
  CHECK(has(table, "Sam Carter|IMIVPO01/P4|direct-observation 1|met|"));
  CHECK(has(table, "Sam Carter|IMIVPO01/P3|simulation 1||"));
  CHECK(has(table, "Sam Carter|IMIVPO01/K4.1||"));
  CHECK_FALSE(has(table, "IMIVPO01/K4|"));
  CHECK(has(table, "Lee Marsh|"));
  CHECK(has(table, "Kit Doyle|"));
  CHECK_FALSE(has(table, "Jo Bell|"));
}

TEST_CASE("Of people who are no learners only those who decided something are named") {
  AWorkplace at;
  CHECK_FALSE(has(bytes(at, at.jo), "decider"));
  at.sign_in(at.both);
  REQUIRE(rule_of(decide(at.workplace(), at.both.id,
                         {at.sam.id, vpo01("P4"), Decision::not_yet_met, "No."})) == "");
  const std::string table = bytes(at, at.jo);
  CHECK(has(table, "decider Kit Doyle\n"));
  CHECK_FALSE(has(table, "decider Jo Bell"));
  CHECK_FALSE(has(table, "decider Sam Carter"));
}

TEST_CASE("An apprentice takes away nobody's progress but their own") {
  AWorkplace at;
  const std::string table = bytes(at, at.sam);
  CHECK(has(table, "Sam Carter|"));
  CHECK_FALSE(has(table, "Lee Marsh|"));
}

TEST_CASE("The file is named for the day in the United Kingdom") {
  AWorkplace at;
  CHECK(make_export(at.workplace(), at.jo.id, "plain")->file_name == "progress-2026-11-21.txt");
  at.clock.set(UtcTime{1'782'862'200'000});  // 23:30 UTC on 30 June
  CHECK(make_export(at.workplace(), at.jo.id, "plain")->file_name == "progress-2026-07-01.txt");
}

TEST_CASE("The same record at the same time gives the same bytes") {
  AWorkplace at;
  at.submit(at.sam, {"P3"});
  const std::string before = bytes(at, at.jo);
  at.restart();
  CHECK(rule_of(make_export(at.workplace(), at.jo.id, "plain")) == "locked");
  at.sign_in(at.jo);
  CHECK(bytes(at, at.jo) == before);
  at.submit(at.sam, {"P3"});
  CHECK(bytes(at, at.jo) != before);
}

TEST_CASE("One standard alone, or a refusal where it is not here") {
  AWorkplace at;
  Standard other = a_small_standard();
  other.urn = StandardUrn("IMIVPO19");
  at.library.standards.push_back(other);
  Framework framework = at.library.frameworks.front();
  framework.standard = other;
  framework.hash = hex(sha256("another"));
  at.library.frameworks.push_back(framework);
  CHECK(has(bytes(at, at.jo), "IMIVPO19/P4"));
  CHECK(has(bytes(at, at.jo), "IMIVPO01/P4"));
  const std::string one = bytes(at, at.jo, StandardUrn("IMIVPO19"));
  CHECK(has(one, "IMIVPO19/P4"));
  CHECK_FALSE(has(one, "IMIVPO01/P4"));
  CHECK(rule_of(make_export(at.workplace(), at.jo.id, "plain", StandardUrn("X"))) ==
        "no-such-standard");
}

TEST_CASE("An export that is not there is refused with those that are") {
  AWorkplace at;
  const auto none = make_export(at.workplace(), at.jo.id, "pdf");
  CHECK(rule_of(none) == "no-such-export");
  CHECK(none.error().hint == "There are: plain.");
  CHECK(rule_of(make_export(at.workplace(), PersonId("x"), "plain")) == "no-such-person");
}
