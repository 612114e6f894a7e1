// libFuzzer: whatever the bytes, reading them ends in problems or in a scenario that can be
// checked, bundled and read back. Build with clang++ -fsanitize=fuzzer,address,undefined.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/require.h"
#include "content/bundle.h"
#include "content/library_reader.h"
#include "content/scenario_reader.h"
#include "content/tree_reader.h"
#include "scenario/checks/checks.h"

namespace {

/// What is shipped around scenarios; no standards, so that any criterion may be named.
const tc::Surroundings& surroundings() {
  static const tc::Surroundings shipped = [] {
    tc::Sources sources;
    tc::Problems problems;
    const std::string content = TC_SOURCE_DIR "/content";
    return *tc::read_library({content, "", TC_SOURCE_DIR "/scenarios"}, sources, problems)
                .surroundings;
  }();
  return shipped;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tc::Sources sources;
  tc::Problems problems;
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text += static_cast<char>(data[i]);
  const auto source = tc::add_source("fuzz.yaml", std::move(text), sources, problems);
  tc::Reading reading(problems);
  const auto tree = source ? tc::read_tree(*source, reading) : std::nullopt;
  if (tree) {
    tc::KnownNames known;
    known.common = surroundings().common;
    known.shared = &surroundings().shared;
    auto scenario = tc::read_scenario(tree->root(), known, reading);
    if (scenario) {
      tc::check_scenario(*scenario, problems);
      const tc::BundledScenario one =
          tc::bundled(tree->root(), std::move(*scenario), surroundings());
      const auto again = tc::CanonicalBundleReader().read(one.bundle);
      tc::require(again->choices.size() == one.scenario->choices.size(), "bundles lose nothing");
    }
  }
  problems.sort();
  for (const tc::Problem& problem : problems.all()) tc::describe(problem, sources);
  return 0;
}
