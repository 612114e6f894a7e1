// libFuzzer: whatever the bytes, reading them ends in problems or in a scenario that can be
// checked, bundled and read back. Build with clang++ -fsanitize=fuzzer,address,undefined.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/require.h"
#include "content/bundle.h"
#include "content/scenario_reader.h"
#include "content/tree_reader.h"
#include "scenario/checks/checks.h"

namespace {

/// A few acts that a corpus can use; no standards, so that any criterion may be named.
const tc::Acts& some_acts() {
  static const tc::Acts acts({{"ask.vehicle", "Asks which vehicle it is for."},
                              {"check_understanding", "Says back what is needed."},
                              {"dismiss", "Waves the customer away."},
                              {"greet", "Greets the customer."}});
  return acts;
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
    auto scenario = tc::read_scenario(tree->root(), {&some_acts(), nullptr}, reading);
    if (scenario) {
      tc::check_scenario(*scenario, problems);
      const tc::BundledScenario one = tc::bundled(tree->root(), std::move(*scenario));
      const auto again = tc::CanonicalBundleReader().read(one.bundle);
      tc::require(again->choices.size() == one.scenario->choices.size(), "bundles lose nothing");
    }
  }
  problems.sort();
  for (const tc::Problem& problem : problems.all()) tc::describe(problem, sources);
  return 0;
}
