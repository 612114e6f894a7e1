// `check` of a folder of scenario files against yaml-cpp's bare parse of the same files.
#include <benchmark/benchmark.h>
#include <sched.h>
#include <unistd.h>
#include <yaml-cpp/yaml.h>

#include <filesystem>
#include <fstream>

#include "base/require.h"
#include "cli/content_check.h"
#include "scenario_text.h"

namespace tc::bench {

namespace {

namespace fs = std::filesystem;

constexpr int files = 1000;

/// The files, written once and gone with the process.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("a-thousand-" + std::to_string(getpid()))) {
    fs::create_directories(path_);
    for (int i = 0; i < files; ++i) {
      const std::string name = "one-of-" + std::to_string(i);
      std::ofstream(path_ / (name + ".yaml"), std::ios::binary)
          << scenario_text(name, static_cast<std::uint64_t>(i));
    }
  }
  ~Folder() { fs::remove_all(path_); }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

const fs::path& folder() {
  static const Folder one;
  return one.path();
}

/// The process on so many of the cores that it may use, until the end of the scope.
class OnCores {
 public:
  explicit OnCores(int count) {
    sched_getaffinity(0, sizeof before_, &before_);
    cpu_set_t fewer;
    CPU_ZERO(&fewer);
    for (std::size_t core = 0; core < CPU_SETSIZE && count > 0; ++core)
      if (CPU_ISSET(core, &before_)) {
        CPU_SET(core, &fewer);
        --count;
      }
    sched_setaffinity(0, sizeof fewer, &fewer);
  }
  ~OnCores() { sched_setaffinity(0, sizeof before_, &before_); }

 private:
  cpu_set_t before_;
};

void check(benchmark::State& state) {
  const OnCores cores(static_cast<int>(state.range(0)));
  const ContentFolders content{TC_SOURCE_DIR "/content", ""};
  for (auto _ : state) {
    const cli::Checked checked = cli::check_paths({folder().string()}, content);
    require(checked.files == files && checked.problems.empty(), "the files are without a fault");
  }
}

void yaml_node(benchmark::State& state) {
  const OnCores one(1);
  for (auto _ : state)
    for (const fs::directory_entry& file : fs::directory_iterator(folder()))
      benchmark::DoNotOptimize(YAML::LoadFile(file.path().string()));
}

BENCHMARK(yaml_node)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
BENCHMARK(check)
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

}  // namespace

}  // namespace tc::bench
