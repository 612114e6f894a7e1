#include "content/bundle.h"

#include "base/failure.h"
#include "base/text.h"
#include "content/acts_reader.h"
#include "content/canonical_tree.h"
#include "content/scenario_reader.h"
#include "content/tree_reader.h"
#include "crypto/sha256.h"

namespace tc {

namespace {

constexpr std::string_view format = "1";

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

[[noreturn]] void refuse_bundle(const Problems& problems) {
  std::string why = problems.empty() ? "" : ": " + problems.all().front().sentence;
  throw Failure("A scenario kept in the workspace cannot be read" + why + ".",
                "It may have been made by a newer version of this program.");
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
  if (!tree || tree->root()["format"].text() != format) refuse_bundle(problems);
  Reading reading(problems);
  const Acts acts = read_act_entries(tree->root()["acts"], reading);
  auto scenario = read_scenario(tree->root()["scenario"], {&acts, nullptr}, reading);
  if (!scenario) refuse_bundle(problems);
  return std::make_shared<const Scenario>(std::move(*scenario));
}

}  // namespace tc
