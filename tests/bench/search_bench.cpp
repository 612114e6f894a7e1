// A parts search over the whole shipped catalogue against reading each part's number and
// description once.
#include <benchmark/benchmark.h>

#include "base/require.h"
#include "content/catalogue_reader.h"
#include "trade/desk.h"

namespace tc::bench {

namespace {

const trade::Shop& shop() {
  static const auto read = [] {
    Sources sources;
    Problems problems;
    return read_catalogue_folder(std::string(TC_SOURCE_DIR) + "/content/catalogue", {}, sources,
                                 problems)
        .shop;
  }();
  require(read != nullptr, "the shipped catalogue can be read");
  return *read;
}

/// Its last word is found in nothing, so that every field of every part is looked at.
void search_parts(benchmark::State& state) {
  shop();
  for (auto _ : state) benchmark::DoNotOptimize(trade::search(shop(), "finch front zzz", 40));
}
BENCHMARK(search_parts);

void read_parts(benchmark::State& state) {
  shop();
  for (auto _ : state) {
    std::size_t found = 0;
    for (const trade::Part& part : shop().parts)
      found += (part.number.find("zzz") != std::string::npos) +
               (part.description.find("zzz") != std::string::npos);
    benchmark::DoNotOptimize(found);
  }
}
BENCHMARK(read_parts);

}  // namespace

}  // namespace tc::bench
