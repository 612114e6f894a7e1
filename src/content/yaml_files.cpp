#include "content/yaml_files.h"

#include <algorithm>
#include <filesystem>

namespace tc {

namespace {

namespace fs = std::filesystem;

bool is_yaml(const fs::path& path) {
  const std::string ending = path.extension().u8string() == u8".yaml" ? ".yaml" : "";
  return !ending.empty() && path.filename().u8string().front() != u8'.';
}

std::string utf8(const fs::path& path) {
  const std::u8string text = path.generic_u8string();
  return std::string(text.begin(), text.end());
}

}  // namespace

std::vector<std::string> yaml_files(const std::string& folder, Sources& sources,
                                    Problems& problems) {
  std::vector<std::string> out;
  std::error_code error;
  fs::recursive_directory_iterator at(fs::u8path(folder), error);
  std::string place = folder;
  while (!error && at != fs::recursive_directory_iterator()) {
    if (is_yaml(at->path())) out.push_back(utf8(at->path()));
    place = utf8(at->path());
    at.increment(error);
  }
  if (error)
    problems.error("TC403", {sources.add(place, ""), 0, 0, 0}, "this folder cannot be read",
                   "look at the spelling of its name and who may read it");
  std::sort(out.begin(), out.end());
  return out;
}

std::string stem_of(const std::string& path) { return utf8(fs::u8path(path).stem()); }

}  // namespace tc
