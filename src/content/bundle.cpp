#include "content/bundle.h"

#include "base/failure.h"
#include "base/text.h"
#include "content/bundle_text.h"
#include "content/canonical_tree.h"
#include "content/fields.h"
#include "content/policy_reader.h"
#include "content/standard_reader.h"
#include "content/tree_reader.h"
#include "crypto/sha256.h"

namespace tc {

namespace {

/// A framework's text does not repeat what the program takes for a clause that is not given, so
/// whoever changes EvidencePolicy's values makes this another number.
constexpr std::string_view framework_format = "1";

/// A bundle may be bigger than its file: what was repeated by '*' is written out.
constexpr SourceLimits bundle_limits{16'000'000, 250'000, 70, 0};

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

std::shared_ptr<const Tree> tree_of_bundle(std::string text, Reading& reading) {
  Sources sources;
  Problems problems;
  if (text.size() > bundle_limits.bytes) return nullptr;
  const auto source = add_source("bundle", std::move(text), sources, problems);
  if (!source) return nullptr;
  const std::size_t before = reading.errors();
  auto tree = read_tree(*source, reading, bundle_limits);
  if (!tree || reading.errors() > before) return nullptr;
  return std::make_shared<const Tree>(std::move(*tree));
}

void refuse_bundle(const std::string& what, const Problems& problems) {
  std::string why = problems.empty() ? "" : ": " + problems.all().front().sentence;
  throw Failure(what + " kept in the workspace cannot be read" + why + ".",
                "It may have been made by a newer version of this program.");
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
  const std::string what = "A standard with its policy";
  Problems problems;
  Reading reading(problems);
  const auto tree = tree_of_bundle(std::string(bundle), reading);
  if (!tree || tree->root()["format"].text() != framework_format ||
      canonical_json(tree->root()) != bundle)
    refuse_bundle(what, problems);
  auto framework = framework_in(tree->root(), reading);
  if (!framework || reading.errors() > 0) refuse_bundle(what, problems);
  framework->bundle = bundle;
  framework->hash = hex(sha256(bundle));
  return std::make_shared<const Framework>(std::move(*framework));
}

}  // namespace tc
