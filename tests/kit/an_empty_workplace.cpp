#include "kit/an_empty_workplace.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "app/people.h"
#include "app/signing_in.h"
#include "base/failure.h"
#include "kit/a_workplace.h"

namespace tc {

namespace {

/// "Sam Carter IMIVPO01/P4 1 1 met": enough to see what a table holds.
std::string write_plain(const ProgressTable& table) {
  std::string out = "rules " + table.rules + " fingerprint " + table.fingerprint + "\n";
  for (const LearnerProgress& learner : table.learners)
    for (const CriterionProgress& row : learner.progress.criteria) {
      out += learner.learner.name + "|" + text(row.criterion);
      for (const auto& [kind, count] : row.links)
        out += "|" + std::string(name_of(kind)) + " " + std::to_string(count);
      out += "|" + (row.decision ? std::string(name_of(row.decision->decision)) : "") + "|" +
             row.missing + "\n";
    }
  for (const Person& person : table.people) out += "decider " + person.name + "\n";
  return out;
}

}  // namespace

std::string FilesInMemory::read(const std::string& path, std::size_t most) {
  const auto found = files.find(path);
  if (found == files.end()) throw Failure("There is no file " + path + ".");
  if (found->second.size() > most) throw Failure("The file " + path + " is too large.");
  return found->second;
}

std::shared_ptr<const Scenario> BundleTable::read(std::string_view bundle) const {
  const auto found = scenarios.find(bundle);
  if (found == scenarios.end()) throw Failure("A scenario kept in the workspace cannot be read.");
  return found->second;
}

std::shared_ptr<const Framework> BundleTable::read_framework(std::string_view bundle) const {
  const auto found = frameworks.find(bundle);
  if (found == frameworks.end()) throw Failure("Rules kept in the workspace cannot be read.");
  return found->second;
}

AnEmptyWorkplace::AnEmptyWorkplace(std::uint64_t seed, CopyTable* table)
    : chance(seed),
      device(Secret::drawn(chance)),
      id(log.next_id().text),
      copies_(id, log, wrappings, table != nullptr ? *table : own_table_) {
  library.standards.push_back(a_small_standard());
  use_policy(a_policy(SimulationUse::supplementary));
  shelve(the_bulb());
  restart();
  keyring_->make_workspace(id);
  const auto founded = found_workspace(*workplace_);
  INFO((founded ? "" : founded.error().sentence));
  REQUIRE(founded.has_value());
}

void AnEmptyWorkplace::restart() {
  keyring_.emplace(Keyring::Doors{keys, wrappings, device, clock, chance, cheapest_passphrase});
  log.vault = &*keyring_;
  workplace_.emplace(doors(log));
}

Doors AnEmptyWorkplace::doors(Log& other) {
  return {other,
          id,
          *keyring_,
          drafts,
          copies_,
          library,
          bundles,
          clock,
          chance,
          files,
          {{"plain", "Plain", ".txt", write_plain}}};
}

Person AnEmptyWorkplace::person(std::string_view name, std::vector<Role> roles) {
  return given(add_person(*workplace_, {}, name, std::move(roles)));
}

void AnEmptyWorkplace::sign_in(const Person& who) {
  if (keyring_->has_passphrase(who.id)) {
    const auto in = tc::sign_in(*workplace_, who.id, good_passphrase);
    INFO((in ? "" : in.error().sentence));
    REQUIRE(in.has_value());
  } else {
    given(choose_passphrase(*workplace_, who.id, good_passphrase));
  }
}

void AnEmptyWorkplace::shelve(std::shared_ptr<const Scenario> scenario) {
  const std::string bundle =
      "bundle " + std::to_string(bundles.scenarios.size()) + " of " + scenario->id;
  bundles.scenarios[bundle] = scenario;
  auto& shelf = library.scenarios;
  shelf.erase(std::remove_if(shelf.begin(), shelf.end(),
                             [&](const auto& one) { return one.scenario->id == scenario->id; }),
              shelf.end());
  shelf.push_back({std::move(scenario), bundle, hex(sha256(bundle))});
}

void AnEmptyWorkplace::use_policy(EvidencePolicy policy) {
  const std::string bundle = "framework " + std::to_string(bundles.frameworks.size());
  const Framework framework{library.standards.front(), policy, bundle, hex(sha256(bundle))};
  library.policies = {policy};
  library.frameworks = {framework};
  bundles.frameworks[bundle] = std::make_shared<const Framework>(framework);
}

}  // namespace tc
