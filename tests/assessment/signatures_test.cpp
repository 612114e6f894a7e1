#include "assessment/signatures.h"

#include <catch2/catch.hpp>

#include "a_copy.h"

using namespace tc;

namespace {

struct Signed {
  Signed() {
    copy.found();
    copy.with_people();
    submission = copy.submitted("VPO01/E01");
  }
  /// "role-not-held: Jo Bell, on …" for each finding.
  std::string found() const {
    std::string out;
    for (const Finding& one : check_signatures(copy.log).findings)
      out += std::string(name_of(one.damage)) + ": " + one.sentence + "\n";
    return out;
  }
  std::string only_damage() const {
    const auto findings = check_signatures(copy.log).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().id == copy.log.entries.at(findings.front().number - 1).id);
    return std::string(name_of(findings.front().damage));
  }

  ACopy copy;
  EntryId submission;
};

}  // namespace

TEST_CASE("A record in which everybody did what they may has good signatures") {
  Signed record;
  const EntryId judged = record.copy.judge(record.submission, Verdict::accepted, "tam");
  const EntryId decided = record.copy.decide(Decision::met, "tam", {judged});
  record.copy.countersign({judged, decided});
  record.copy.sign(SignedAs::assessor, "jo", {decided});
  record.copy.sign(SignedAs::learner, "sam", {decided});
  CHECK(record.found() == "");
  const SignaturesChecked checked = check_signatures(record.copy.log);
  CHECK(checked.good == 1 + 4 + 4 + 1 + 2 + 1 + 2);  // workspace, people, keys, and what they did
  CHECK(checked.unread == 0);
}

TEST_CASE("A signature by another's key is named with who, what and when") {
  Signed record;
  record.copy.signs_as = "sam";
  record.copy.judge(record.submission, Verdict::accepted, "jo");
  CHECK(record.found() ==
        "signature-wrong: Jo Bell, on 21 November 2026 at 22:09 ('an item was judged against a "
        "criterion'): the signature is not by a key that was enrolled for them, or not over what "
        "stands there.\n");
}

TEST_CASE("Signatures that were swapped are wrong both") {
  Signed record;
  record.copy.judge(record.submission, Verdict::accepted);
  record.copy.judge(record.submission, Verdict::accepted);
  auto& entries = record.copy.log.entries;
  std::swap(entries[entries.size() - 1].signature, entries[entries.size() - 2].signature);
  CHECK(check_signatures(record.copy.log).findings.size() == 2);
}

TEST_CASE("Who has no key has not signed") {
  Signed record;
  record.copy.person("ann", "Ann", {Role::assessor});
  record.copy.judge(record.submission, Verdict::accepted, "ann");
  CHECK(record.only_damage() == "signer-unknown");
}

TEST_CASE("A missing signature is for the ledger to tell") {
  Signed record;
  record.copy.judge(record.submission, Verdict::accepted);
  record.copy.log.entries.back().signature.clear();
  CHECK(record.found() == "");
}

TEST_CASE("A deed without its role, at that time, is named") {
  Signed record;
  record.copy.judge(record.submission, Verdict::accepted, "sam");
  CHECK(record.only_damage() == "role-not-held");
  record.copy.person("sam", "Sam Carter", {Role::apprentice, Role::assessor});
  CHECK(record.only_damage() == "role-not-held");  // given afterwards
}

TEST_CASE("A deed on one's own evidence breaks a duty") {
  Signed record;
  record.copy.person("sam", "Sam Carter", {Role::apprentice, Role::assessor});
  record.copy.judge(record.submission, Verdict::accepted, "sam");
  CHECK(record.only_damage() == "duty-broken");
}

TEST_CASE("A person whom another key than the device's made what they are is named") {
  Signed record;
  record.copy.signs_as = "a stranger";
  record.copy.person("sam", "Sam Carter", {Role::assessor});
  CHECK(record.only_damage() == "signature-wrong");
  CHECK_FALSE(holds(*record.copy.book().find_person(PersonId("sam")), Role::assessor));
}

TEST_CASE("Where somebody administers, nobody else appoints") {
  Signed record;
  record.copy.add(kinds::person_added, PersonAdded{{PersonId("ad"), "Ad", {}}}, {}, "sam");
  CHECK(record.found() == "");
  record.copy.person("ad", "Ad", {Role::provider_administrator});
  record.copy.add(kinds::person_added, PersonAdded{{PersonId("x"), "X", {}}}, {}, "sam");
  CHECK(record.only_damage() == "role-not-held");
  record.copy.add(kinds::person_added, PersonAdded{{PersonId("x"), "X", {}}}, {}, "ad");
  CHECK(record.only_damage() == "role-not-held");
  const KeyEnrolled keys{PersonId("sam"), box_key_of(secret_of("s")),
                         verify_key_of(secret_of("s"))};
  record.copy.add(kinds::key_enrolled, keys, {}, "sam");  // one's own keys
  CHECK(record.only_damage() == "role-not-held");
}

TEST_CASE("A device that has a key does not go back to the time before signatures") {
  Signed record;
  record.copy.person("sam", "Sam Carter", {Role::assessor});
  record.copy.as_of_old();
  CHECK(record.only_damage() == "signature-missing");
}

TEST_CASE("A unit that was signed on less than its decisions is named") {
  Signed record;
  const EntryId judged = record.copy.judge(record.submission, Verdict::accepted, "tam");
  const EntryId open = record.copy.decide(Decision::met, "tam");
  const EntryId not_met = record.copy.decide(Decision::not_yet_met);
  for (const EntryId& on : {judged, open, not_met})
    record.copy.sign(SignedAs::assessor, "jo", {on});
  CHECK(check_signatures(record.copy.log).findings.size() == 3);
  CHECK(record.found().find("was signed while IMIVPO01/P4 was 'not yet met'") != std::string::npos);
  CHECK(record.found().find("nobody countersigned") != std::string::npos);
  CHECK(record.found().find("no decision about this learner") != std::string::npos);
}

TEST_CASE("What is locked is counted, and not accused") {
  Signed record;
  record.copy.judge(record.submission, Verdict::accepted);
  std::size_t signatures = 0;
  for (const Entry& entry : record.copy.log.entries) {
    if (entry.kind == kinds::workspace_made) continue;
    record.copy.log.held_back.insert(entry.id);
    if (!entry.signature.empty()) ++signatures;
  }
  CHECK(record.found() == "");
  CHECK(signatures < record.copy.log.entries.size() - 1);
  CHECK(check_signatures(record.copy.log).unread == signatures);
}

TEST_CASE("Deeds by a workspace's people whom nobody accepted are no damage, and do not count") {
  Signed there;
  there.copy.judge(there.submission, Verdict::accepted);
  ACopy here{2};
  here.found();
  here.take_in(there.copy);
  const SignaturesChecked checked = check_signatures(here.log);
  CHECK(checked.findings.empty());
  CHECK(checked.not_trusted == 1);
}
