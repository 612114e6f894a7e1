#include "kit/a_workplace.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "base/failure.h"

namespace tc {

namespace {

/// "Sam Carter IMIVPO01/P4 1 0 met Jo Bell; …": enough to see what a table holds.
std::string write_plain(const ProgressTable& table) {
  std::string out = "rules " + table.rules + " fingerprint " + table.fingerprint + "\n";
  for (const LearnerProgress& learner : table.learners)
    for (const CriterionProgress& row : learner.progress.criteria) {
      out += learner.learner.name + "|" + text(row.criterion) + "|" +
             std::to_string(row.observations) + "|" + std::to_string(row.simulations) + "|" +
             (row.decision ? std::string(name_of(row.decision->decision)) : "") + "|" +
             row.missing + "\n";
    }
  for (const Person& person : table.people) out += "decider " + person.name + "\n";
  return out;
}

template <class Value>
Value given(Result<Value> result) {
  INFO((result ? "" : result.error().sentence));
  REQUIRE(result.has_value());
  return std::move(*result);
}

}  // namespace

std::shared_ptr<const Scenario> BundleTable::read(std::string_view bundle) const {
  const auto found = scenarios.find(bundle);
  if (found == scenarios.end()) throw Failure("A scenario kept in the workspace cannot be read.");
  return found->second;
}

Claim claim(std::string_view criterion, std::string reason) {
  return {vpo01(criterion), std::move(reason), ""};
}

Observation seen_at_the_counter() {
  return {{2026, 11, 21}, "Harlech Road counter", "She asked first.\nThen she listened."};
}

AWorkplace::AWorkplace() {
  library.standards.push_back(a_small_standard());
  library.policies.push_back(a_policy(SimulationUse::supplementary));
  shelve(the_bulb());
  sam = person("Sam Carter", {Role::apprentice});
  lee = person("Lee Marsh", {Role::apprentice});
  jo = person("Jo Bell", {Role::assessor});
  both = person("Kit Doyle", {Role::apprentice, Role::assessor});
}

Doors AWorkplace::doors(Log& other) {
  return {other, library, bundles, clock, chance, files, {{"plain", "Plain", ".txt", write_plain}}};
}

Person AWorkplace::person(std::string_view name, std::vector<Role> roles) {
  return given(add_person(*workplace_, {}, name, std::move(roles)));
}

void AWorkplace::shelve(std::shared_ptr<const Scenario> scenario) {
  const std::string bundle =
      "bundle " + std::to_string(bundles.scenarios.size()) + " of " + scenario->id;
  bundles.scenarios[bundle] = scenario;
  auto& shelf = library.scenarios;
  shelf.erase(std::remove_if(shelf.begin(), shelf.end(),
                             [&](const auto& one) { return one.scenario->id == scenario->id; }),
              shelf.end());
  shelf.push_back({std::move(scenario), bundle, hex(sha256(bundle))});
}

Attempt AWorkplace::play(const Person& who, Moves moves, std::string_view scenario) {
  Attempt attempt = given(begin_attempt(*workplace_, who.id, scenario, 1));
  for (const std::string_view written : moves) {
    clock.advance_ms(1000);
    INFO("the move " << written);
    const Move move = given(parse_move(written, attempt.session.scenario()));
    const auto made = make_move(*workplace_, attempt, move);
    INFO((made ? "" : made.error().sentence));
    REQUIRE(made.has_value());
  }
  return attempt;
}

Attempt AWorkplace::play_well(const Person& who) {
  return play(who, {"reply:asks-vehicle", "reply:apologises", "reply:confirms", "reply:takes-it"});
}

EvidenceItem AWorkplace::submit(const Person& who,
                                std::initializer_list<std::string_view> criteria) {
  std::vector<Claim> claims;
  for (const std::string_view criterion : criteria) claims.push_back(claim(criterion));
  return given(add_attempt_as_evidence(*workplace_, who.id, play_well(who).id, claims));
}

EvidenceItem AWorkplace::observed(const Person& learner,
                                  std::initializer_list<std::string_view> criteria) {
  std::vector<Claim> claims;
  for (const std::string_view criterion : criteria) claims.push_back(claim(criterion));
  clock.advance_ms(1000);
  return given(observe(*workplace_, jo.id, learner.id, seen_at_the_counter(), claims));
}

void AWorkplace::accept(const EvidenceItem& item, std::string_view criterion) {
  const auto judged = judge(*workplace_, jo.id, item.id, vpo01(criterion), Verdict::accepted, "");
  INFO((judged ? "" : judged.error().sentence));
  REQUIRE(judged.has_value());
}

const EvidenceItem& AWorkplace::now(const EvidenceItem& item) {
  const EvidenceItem* found = workplace_->record().find_evidence(item.id);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace tc
