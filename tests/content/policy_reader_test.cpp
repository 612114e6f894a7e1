#include "content/policy_reader.h"

#include <catch2/catch.hpp>

#include "content_text.h"

using namespace tc;
using Codes = std::vector<std::string>;

namespace {

struct ReadPolicy : ReadText {
  std::optional<EvidencePolicy> policy;

  explicit ReadPolicy(std::string text) : ReadText(std::move(text)) {
    Reading reading(problems);
    policy = read_policy(root(), &shipped_names().standards, reading);
  }
};

const std::string head = "policy: IMIVPO01\nsimulation: {use: permitted, source: unconfirmed}\n";

/// A policy whose 'sufficiency' begins in line 3, its other lines in line 5 and after.
ReadPolicy sufficient(const std::string& lines) {
  return ReadPolicy(head + "sufficiency:\n  source: unconfirmed\n" + lines);
}

CriterionCode code(std::string_view text) { return *parse_criterion_code(text); }

std::string hint_of_first(const ReadPolicy& read) {
  return read.problems.empty() ? "" : read.problems.all().front().hint;
}

}  // namespace

TEST_CASE("an unconfirmed policy has no source") {
  const ReadPolicy read(head);
  REQUIRE(read.policy);
  CHECK(read.policy->simulation.use == SimulationUse::permitted);
  CHECK_FALSE(read.policy->simulation.confirmed());
}

TEST_CASE("what is wrong with a policy is pointed at") {
  CHECK(ReadPolicy("policy: IMIVPO1\nsimulation: {use: permitted, source: x}\n").codes() ==
        Codes{"TC206 1:9"});
  CHECK(ReadPolicy("policy: IMIVPO01\nsimulation: {use: sometimes}\n").codes() ==
        Codes{"TC107 2:19", "TC101 2:13"});
  CHECK(ReadPolicy(head + "workplace_shows: {P99: voice, 4: manner}\n").codes() ==
        Codes{"TC207 3:31", "TC205 3:19"});
  CHECK(ReadPolicy(head + "workplace_shows: {P2: , K4: law}\n").codes() ==
        Codes{"TC205 3:25", "TC110 3:19"});
  CHECK(ReadPolicy(head + "sufficient: {}\n").codes() == Codes{"TC100 3:1"});
}

TEST_CASE("a policy without the sections of amounts and times has the careful values") {
  const ReadPolicy read(head);
  REQUIRE(read.policy);
  CHECK(read.policy->sufficiency.performance == Amounts{1, 1, 1, 1});
  CHECK(read.policy->sufficiency.knowledge == SufficiencyClause().knowledge);
  CHECK(read.policy->sufficiency.of_criterion.empty());
  CHECK_FALSE(read.policy->sufficiency.source);
  CHECK_FALSE(read.policy->currency_months);
  CHECK(read.policy->feedback_days.value == 10);
  CHECK_FALSE(read.policy->feedback_days.source);
}

TEST_CASE("amounts are read with where they come from") {
  const ReadPolicy read(head +
                        "sufficiency:\n  source: Strategy 2.1, clause 4\n"
                        "  performance: {occasions: 3, real_work: 2, customers: 3, methods: 2}\n"
                        "  knowledge: {occasions: 2, real_work: 0, customers: 0, methods: 1}\n");
  REQUIRE(read.policy);
  CHECK(read.policy->sufficiency.performance == Amounts{3, 2, 3, 2});
  CHECK(read.policy->sufficiency.knowledge == Amounts{2, 0, 0, 1});
  CHECK(read.policy->sufficiency.source == "Strategy 2.1, clause 4");
}

TEST_CASE("a criterion has what it does not say itself from its kind in the same policy") {
  const ReadPolicy read = sufficient(
      "  criteria: {P16: {occasions: 4}, K4.2: {methods: 2}, K9: {}}\n"
      "  performance: {occasions: 3, real_work: 2, customers: 2}\n");
  INFO(Catch::StringMaker<Codes>::convert(read.codes()));
  REQUIRE(read.policy);
  const auto& own = read.policy->sufficiency.of_criterion;
  CHECK(own.at(code("P16")) == Amounts{4, 2, 2, 1});
  const Amounts knowledge = SufficiencyClause().knowledge;
  CHECK(own.at(code("K4.2")) ==
        Amounts{knowledge.occasions, knowledge.real_work, knowledge.customers, 2});
  CHECK(own.at(code("K9")) == knowledge);
}

TEST_CASE("amounts stay within their bounds") {
  CHECK(sufficient("  performance: {occasions: 0}\n").codes() == Codes{"TC106 5:28"});
  CHECK(sufficient("  performance: {occasions: 21}\n").codes() == Codes{"TC106 5:28"});
  CHECK(sufficient("  knowledge: {real_work: -1}\n").codes() == Codes{"TC106 5:26"});
  CHECK(sufficient("  knowledge: {methods: two}\n").codes() == Codes{"TC105 5:24"});
  CHECK(sufficient("  knowledge: {methods: }\n").codes() == Codes{"TC110 5:15"});
  CHECK(sufficient("  performance: {visits: 2}\n").codes() == Codes{"TC100 5:17"});
  CHECK(sufficient("  performance: 2\n").codes() == Codes{"TC104 5:16"});
  CHECK(sufficient("  performance: {occasions: 20, real_work: 20, customers: 20, methods: 20}\n")
            .policy);
  CHECK(hint_of_first(sufficient("  performance: {occasions: 0}\n")) ==
        "write a whole number from 1 to 20");
}

TEST_CASE("an amount that the occasions cannot hold is pointed at") {
  CHECK(sufficient("  performance: {occasions: 1, customers: 2}\n").codes() == Codes{"TC406 5:31"});
  CHECK(sufficient("  performance: {occasions: 2, real_work: 3}\n").codes() == Codes{"TC406 5:31"});
  SECTION("also where one of the two is what its kind says") {
    const ReadPolicy read = sufficient(
        "  performance: {occasions: 2, customers: 2}\n  criteria: {P1: {occasions: 1}}\n");
    CHECK(read.codes() == Codes{"TC406 6:18"});
    CHECK(hint_of_first(read) == "ask for 2 occasions or more, or for fewer different customers");
  }
}

TEST_CASE("amounts for what is no judged criterion are pointed at") {
  CHECK(sufficient("  criteria: {P99: {occasions: 2}}\n").codes() == Codes{"TC205 5:14"});
  CHECK(sufficient("  criteria: {K4: {occasions: 2}}\n").codes() == Codes{"TC205 5:14"});
  CHECK(sufficient("  criteria: {four: {occasions: 2}}\n").codes() == Codes{"TC207 5:14"});
  CHECK(sufficient("  criteria: {P4: }\n").codes() == Codes{"TC110 5:14"});
  CHECK(sufficient("  criteria: [P4]\n").codes() == Codes{"TC104 5:13"});
}

TEST_CASE("a clause says where it comes from") {
  CHECK(ReadPolicy(head + "sufficiency: {performance: {occasions: 1}}\n").codes() ==
        Codes{"TC101 3:14"});
  CHECK(ReadPolicy(head + "currency: {months: 12}\n").codes() == Codes{"TC101 3:11"});
  CHECK(ReadPolicy(head + "feedback: {source: us}\n").codes() == Codes{"TC101 3:11"});
}

TEST_CASE("months and working days are read within their bounds") {
  const ReadPolicy read(head +
                        "currency: {months: 24, source: unconfirmed}\n"
                        "feedback: {working_days: 5, source: Centre handbook 3}\n");
  REQUIRE(read.policy);
  REQUIRE(read.policy->currency_months);
  CHECK(read.policy->currency_months->value == 24);
  CHECK_FALSE(read.policy->currency_months->source);
  CHECK(read.policy->feedback_days.value == 5);
  CHECK(read.policy->feedback_days.source == "Centre handbook 3");
  const auto with = [](const std::string& line) { return ReadPolicy(head + line).codes(); };
  CHECK(with("currency: {months: 0, source: x}\n") == Codes{"TC106 3:20"});
  CHECK(with("currency: {months: 121, source: x}\n") == Codes{"TC106 3:20"});
  CHECK(with("feedback: {working_days: 61, source: x}\n") == Codes{"TC106 3:26"});
  CHECK(with("feedback: {days: 6, source: x}\n") == Codes{"TC100 3:12", "TC101 3:11"});
}

TEST_CASE("the shipped policies are unconfirmed and ask for real work and two customers") {
  for (const EvidencePolicy& policy : shipped_names().policies) {
    INFO(policy.standard.text);
    CHECK_FALSE(policy.simulation.confirmed());
    CHECK_FALSE(policy.sufficiency.source);
    CHECK(policy.sufficiency.performance == Amounts{2, 1, 2, 1});
    CHECK(policy.sufficiency.knowledge == Amounts{1, 0, 0, 1});
    for (const auto& [criterion, amounts] : policy.sufficiency.of_criterion) {
      INFO(text(criterion));
      CHECK(amounts.occasions == 1);
      CHECK(amounts.real_work == 1);
    }
    REQUIRE(policy.currency_months);
    CHECK(policy.currency_months->value == 24);
    CHECK(policy.feedback_days.value == 10);
  }
}
