#include "content/policy_reader.h"

#include "base/text.h"
#include "content/fields.h"

namespace tc {

namespace {

constexpr int most_of_an_amount = 20;
constexpr int most_months = 120;
constexpr int most_working_days = 60;

/// `source: unconfirmed` is no source.
std::optional<std::string> source_in(const Fields& fields) {
  std::string source = text_in(fields.reading(), fields.needed("source"));
  if (source.empty() || source == "unconfirmed") return std::nullopt;
  return source;
}

SimulationClause read_simulation(Reading& reading, Node node) {
  SimulationClause clause;
  if (!node) return clause;
  const Fields fields(reading, node, "'simulation'", {"use", "source"});
  const std::vector<std::string> uses{std::string(name(SimulationUse::forbidden)),
                                      std::string(name(SimulationUse::supplementary)),
                                      std::string(name(SimulationUse::permitted))};
  const auto use = word_in(reading, fields.needed("use"), uses);
  if (use) clause.use = *parse_simulation_use(uses[*use]);
  clause.source = source_in(fields);
  return clause;
}

const Standard* named_standard(Reading& reading, Node node, const std::string& urn,
                               const std::vector<Standard>* standards) {
  if (standards == nullptr || urn.empty()) return nullptr;
  const Standard* standard = find_standard(*standards, StandardUrn(urn));
  if (standard != nullptr) return standard;
  std::vector<std::string> urns;
  for (const Standard& known : *standards) urns.push_back(known.urn.text);
  reading.error("TC206", node.place(), "no standard is called " + quoted_name(urn),
                reading.meant(urn, urns));
  return nullptr;
}

/// A key that names a criterion which is judged (TC205, TC207).
std::optional<CriterionCode> code_in(Reading& reading, const Node::Entry& entry,
                                     const Standard* standard) {
  const auto code = parse_criterion_code(entry.key);
  if (!code) {
    reading.error("TC207", entry.key_place,
                  quoted_name(entry.key) + " is not how a criterion is written",
                  "write P4 or K4.2");
    return std::nullopt;
  }
  if (standard == nullptr) return code;
  const Criterion* criterion = standard->find(*code);
  if (criterion != nullptr && criterion->judged()) return code;
  if (criterion == nullptr)
    reading.error("TC205", entry.key_place, standard->urn.text + " has no criterion " + text(*code),
                  "look at 'tradecounter standard show " + standard->urn.text + "'");
  else
    reading.error("TC205", entry.key_place,
                  text(*code) + " is only the heading of others in " + standard->urn.text,
                  "name one of those under it");
  return std::nullopt;
}

/// An amount that only part of the occasions has cannot be more than there are occasions.
void compare_with_occasions(const Fields& fields, std::string_view key, int amount,
                            const std::string& what, const Amounts& amounts) {
  if (amount <= amounts.occasions) return;
  const std::string asked = std::to_string(amount);
  fields.reading().error("TC406", fields.key_place(key),
                         asked + " " + what + " are asked for, but only " +
                             counted(static_cast<std::size_t>(amounts.occasions), "occasion"),
                         "ask for " + asked + " occasions or more, or for fewer " + what);
}

/// What is not given stays as it was.
void read_amounts(Amounts& amounts, Reading& reading, Node node, const std::string& what) {
  if (!node) return;
  const std::size_t before = reading.errors();
  const Fields fields(reading, node, what, {"occasions", "real_work", "customers", "methods"});
  const auto read = [&](std::string_view key, int low, int& amount) {
    amount = number_in(reading, fields[key], low, most_of_an_amount).value_or(amount);
  };
  read("occasions", 1, amounts.occasions);
  read("real_work", 0, amounts.real_work);
  read("customers", 0, amounts.customers);
  read("methods", 0, amounts.methods);
  if (reading.errors() > before) return;
  compare_with_occasions(fields, "real_work", amounts.real_work, "occasions from real work",
                         amounts);
  compare_with_occasions(fields, "customers", amounts.customers, "different customers", amounts);
}

SufficiencyClause read_sufficiency(Reading& reading, Node node, const Standard* standard) {
  SufficiencyClause clause;
  if (!node) return clause;
  const Fields fields(reading, node, "'sufficiency'",
                      {"source", "performance", "knowledge", "criteria"});
  clause.source = source_in(fields);
  read_amounts(clause.performance, reading, fields["performance"], "'performance'");
  read_amounts(clause.knowledge, reading, fields["knowledge"], "'knowledge'");
  for (const Node::Entry& entry : entries_in(reading, fields["criteria"])) {
    const auto code = code_in(reading, entry, standard);
    if (entry.value.is(NodeKind::empty))
      reading.error("TC110", entry.key_place, quoted_name(entry.key) + " has nothing after it");
    if (!code) continue;
    Amounts amounts =
        code->kind == CriterionKind::performance ? clause.performance : clause.knowledge;
    read_amounts(amounts, reading, entry.value, "the amounts of " + text(*code));
    clause.of_criterion.emplace(*code, amounts);
  }
  return clause;
}

/// A clause of one number: {months: 24, source: unconfirmed}.
std::optional<NumberClause> read_number(const Fields& policy, std::string_view clause_key,
                                        std::string_view unit, int most) {
  const Node node = policy[clause_key];
  if (!node) return std::nullopt;
  const Fields fields(policy.reading(), node, quoted_name(clause_key),
                      {std::string(unit), "source"});
  NumberClause clause;
  clause.value = number_in(policy.reading(), fields.needed(unit), 1, most).value_or(0);
  clause.source = source_in(fields);
  return clause;
}

void read_workplace(EvidencePolicy& policy, Reading& reading, Node map, const Standard* standard) {
  for (const Node::Entry& entry : entries_in(reading, map)) {
    const auto code = code_in(reading, entry, standard);
    if (entry.value.is(NodeKind::empty))
      reading.error("TC110", entry.key_place, quoted_name(entry.key) + " has nothing after it");
    else if (code)
      policy.workplace_shows.emplace(*code, text_in(reading, entry.value));
  }
}

}  // namespace

std::optional<EvidencePolicy> read_policy(Node tree, const std::vector<Standard>* standards,
                                          Reading& reading) {
  const Fields fields(
      reading, tree, "a policy",
      {"policy", "simulation", "sufficiency", "currency", "feedback", "workplace_shows"});
  EvidencePolicy policy;
  policy.place = tree.place();
  const Node urn = fields.needed("policy");
  policy.standard = StandardUrn(text_in(reading, urn));
  const Standard* standard = named_standard(reading, urn, policy.standard.text, standards);
  policy.simulation = read_simulation(reading, fields.needed("simulation"));
  policy.sufficiency = read_sufficiency(reading, fields["sufficiency"], standard);
  policy.currency_months = read_number(fields, "currency", "months", most_months);
  if (const auto days = read_number(fields, "feedback", "working_days", most_working_days))
    policy.feedback_days = *days;
  read_workplace(policy, reading, fields["workplace_shows"], standard);
  if (reading.errors() > 0) return std::nullopt;
  return policy;
}

}  // namespace tc
