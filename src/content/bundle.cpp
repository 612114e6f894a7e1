#include "content/bundle.h"

#include "base/failure.h"
#include "base/text.h"
#include "content/acts_reader.h"
#include "content/canonical_tree.h"
#include "content/fields.h"
#include "content/policy_reader.h"
#include "content/scenario_reader.h"
#include "content/standard_reader.h"
#include "content/tree_reader.h"
#include "crypto/sha256.h"

namespace tc {

namespace {

constexpr std::string_view format = "1";
/// A framework's text does not repeat what the program takes for a clause that is not given, so
/// whoever changes EvidencePolicy's values makes this another number.
constexpr std::string_view framework_format = "1";

/// A bundle may be bigger than its file: what was repeated by '*' is written out.
constexpr SourceLimits bundle_limits{16'000'000, 250'000, 70, 0};

std::string acts_json(const Acts& acts) {
  std::string out = "{";
  for (const Act& act : acts.all()) {
    if (out.size() > 1) out += ',';
    out += json_quoted(act.name) + ":" + json_quoted(act.words);
  }
  return out + "}";
}

[[noreturn]] void refuse_bundle(const std::string& what, const Problems& problems) {
  std::string why = problems.empty() ? "" : ": " + problems.all().front().sentence;
  throw Failure(what + " kept in the workspace cannot be read" + why + ".",
                "It may have been made by a newer version of this program.");
}

[[noreturn]] void refuse_scenario(const Problems& problems) {
  refuse_bundle("A scenario", problems);
}

[[noreturn]] void refuse_framework(const Problems& problems) {
  refuse_bundle("A standard with its policy", problems);
}

std::optional<Tree> tree_of(std::string_view bundle, Problems& problems) {
  Sources sources;
  if (bundle.size() > bundle_limits.bytes) return std::nullopt;
  const auto source = add_source("bundle", std::string(bundle), sources, problems);
  if (!source) return std::nullopt;
  Reading reading(problems);
  auto tree = read_tree(*source, reading, bundle_limits);
  if (reading.errors() > 0) return std::nullopt;
  return tree;
}

EvidencePolicy policy_where_none_is_given(const Standard& standard) {
  EvidencePolicy policy;
  policy.standard = standard.urn;
  policy.place = standard.place;
  return policy;
}

/// Nothing, and a problem, where the standard or its policy is not whole.
std::optional<Framework> framework_in(Node root, Reading& reading) {
  const Fields fields(reading, root, "a framework", {"format", "policy", "standard"});
  auto standard = read_standard(fields.needed("standard"), reading);
  if (!standard) return std::nullopt;
  EvidencePolicy policy = policy_where_none_is_given(*standard);
  if (fields.has("policy")) {
    const std::vector<Standard> known{*standard};
    auto given = read_policy(fields["policy"], &known, reading);
    if (!given) return std::nullopt;
    policy = std::move(*given);
  }
  return Framework{std::move(*standard), std::move(policy), "", ""};
}

}  // namespace

BundledScenario bundled(Node tree, Scenario scenario) {
  std::string text = "{\"acts\":" + acts_json(scenario.acts) +
                     ",\"format\":" + json_quoted(format) +
                     ",\"scenario\":" + canonical_json(tree) + "}";
  std::string hash = hex(sha256(text));
  return {std::make_shared<const Scenario>(std::move(scenario)), std::move(text), std::move(hash)};
}

std::shared_ptr<const Scenario> CanonicalBundleReader::read(std::string_view bundle) const {
  Problems problems;
  const auto tree = tree_of(bundle, problems);
  if (!tree || tree->root()["format"].text() != format) refuse_scenario(problems);
  Reading reading(problems);
  const Acts acts = read_act_entries(tree->root()["acts"], reading);
  auto scenario = read_scenario(tree->root()["scenario"], {&acts, nullptr}, reading);
  if (!scenario) refuse_scenario(problems);
  return std::make_shared<const Scenario>(std::move(*scenario));
}

Framework framework_of(const ReadValue<Standard>& standard,
                       const ReadValue<EvidencePolicy>* policy) {
  std::string text = "{\"format\":" + json_quoted(framework_format);
  if (policy != nullptr) text += ",\"policy\":" + policy->json;
  text += ",\"standard\":" + standard.json + "}";
  std::string hash = hex(sha256(text));
  return {standard.value,
          policy == nullptr ? policy_where_none_is_given(standard.value) : policy->value,
          std::move(text), std::move(hash)};
}

std::shared_ptr<const Framework> CanonicalBundleReader::read_framework(
    std::string_view bundle) const {
  Problems problems;
  const auto tree = tree_of(bundle, problems);
  if (!tree || tree->root()["format"].text() != framework_format ||
      canonical_json(tree->root()) != bundle)
    refuse_framework(problems);
  Reading reading(problems);
  auto framework = framework_in(tree->root(), reading);
  if (!framework || reading.errors() > 0) refuse_framework(problems);
  framework->bundle = bundle;
  framework->hash = hex(sha256(bundle));
  return std::make_shared<const Framework>(std::move(*framework));
}

}  // namespace tc
