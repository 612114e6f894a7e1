#include "content/policy_reader.h"

#include "content/fields.h"

namespace tc {

namespace {

SimulationClause read_simulation(Reading& reading, Node node) {
  SimulationClause clause;
  if (!node) return clause;
  const Fields fields(reading, node, "'simulation'", {"use", "source"});
  const std::vector<std::string> uses{std::string(name(SimulationUse::forbidden)),
                                      std::string(name(SimulationUse::supplementary)),
                                      std::string(name(SimulationUse::permitted))};
  const auto use = word_in(reading, fields.needed("use"), uses);
  if (use) clause.use = *parse_simulation_use(uses[*use]);
  std::string source = text_in(reading, fields.needed("source"));
  if (!source.empty() && source != "unconfirmed") clause.source = std::move(source);
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

void read_workplace(EvidencePolicy& policy, Reading& reading, Node map, const Standard* standard) {
  for (const Node::Entry& entry : entries_in(reading, map)) {
    const auto code = parse_criterion_code(entry.key);
    if (!code)
      reading.error("TC207", entry.key_place,
                    quoted_name(entry.key) + " is not how a criterion is written",
                    "write P4 or K4.2");
    else if (standard != nullptr && standard->find(*code) == nullptr)
      reading.error("TC205", entry.key_place,
                    standard->urn.text + " has no criterion " + text(*code));
    else if (entry.value.is(NodeKind::empty))
      reading.error("TC110", entry.key_place, quoted_name(entry.key) + " has nothing after it");
    else
      policy.workplace_shows.emplace(*code, text_in(reading, entry.value));
  }
}

}  // namespace

std::optional<EvidencePolicy> read_policy(Node tree, const std::vector<Standard>* standards,
                                          Reading& reading) {
  const Fields fields(reading, tree, "a policy", {"policy", "simulation", "workplace_shows"});
  EvidencePolicy policy;
  policy.place = tree.place();
  const Node urn = fields.needed("policy");
  policy.standard = StandardUrn(text_in(reading, urn));
  const Standard* standard = named_standard(reading, urn, policy.standard.text, standards);
  policy.simulation = read_simulation(reading, fields.needed("simulation"));
  read_workplace(policy, reading, fields["workplace_shows"], standard);
  if (reading.errors() > 0) return std::nullopt;
  return policy;
}

}  // namespace tc
