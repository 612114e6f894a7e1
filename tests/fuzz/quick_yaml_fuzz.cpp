// libFuzzer: whatever the text, the quick reader's events and their places are yaml-cpp's, or it
// leaves the text to yaml-cpp.
#include <cstdint>

#include "base/require.h"
#include "content/source_file.h"
#include "kit/told_yaml.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tc::Sources sources;
  tc::Problems problems;
  std::string text(reinterpret_cast<const char*>(data), size);
  const auto source = tc::add_source("fuzz.yaml", std::move(text), sources, problems);
  if (!source) return 0;
  const std::string quick = tc::told_quickly(source->text);
  tc::require(quick.empty() || quick == tc::told_by_yaml_cpp(source->text),
              "a text is read quickly as yaml-cpp reads it, or not at all");
  return 0;
}
