// A step of a dialogue and the copy of a session, against a bare loop on the same dialogue.
#include <benchmark/benchmark.h>

#include "bare_loop.h"
#include "our_walk.h"

namespace tc::bench {

namespace {

constexpr std::size_t scenes = 1000;
constexpr std::uint64_t seed = 7;
constexpr int steps = 1000;  // of an iteration, so that the loop around it costs nothing

const Dialogue& dialogue() {
  static const Dialogue one = make_dialogue(scenes, seed);
  return one;
}

std::shared_ptr<const Scenario> scenario() {
  static const auto one = compiled(in_yaml(dialogue()));
  return one;
}

/// What a reader of the texts does at least.
unsigned glanced_at(std::span<const std::string_view> texts) {
  unsigned out = 0;
  for (const std::string_view text : texts)
    out += static_cast<unsigned>(text.front()) ^ static_cast<unsigned>(text.back());
  return out;
}

template <class Engine>
void walk(benchmark::State& state, Engine engine) {
  RandomChoice choices(seed);
  for (auto _ : state) {
    engine.forget_events();
    for (int i = 0; i < steps; ++i) benchmark::DoNotOptimize(glanced_at(engine.step(choices)));
  }
  state.SetItemsProcessed(state.iterations() * steps);
}

void bare_step(benchmark::State& state) { walk(state, BareLoop(dialogue())); }
void our_step(benchmark::State& state) { walk(state, OurWalk(scenario())); }

void copy_session(benchmark::State& state) {
  OurWalk walked(scenario());
  RandomChoice choices(seed);
  for (int i = 0; i < steps; ++i) walked.step(choices);
  for (auto _ : state)
    for (int i = 0; i < steps; ++i) {
      Session copy = walked.session();
      benchmark::DoNotOptimize(&copy);
      benchmark::ClobberMemory();
    }
  state.SetItemsProcessed(state.iterations() * steps);
}

BENCHMARK(bare_step)->Unit(benchmark::kMicrosecond);
BENCHMARK(our_step)->Unit(benchmark::kMicrosecond);
BENCHMARK(copy_session)->Unit(benchmark::kMicrosecond);

}  // namespace

}  // namespace tc::bench
