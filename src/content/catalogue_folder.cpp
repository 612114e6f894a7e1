#include <deque>
#include <filesystem>

#include "content/canonical_tree.h"
#include "content/catalogue_reader.h"
#include "content/tree_reader.h"
#include "content/yaml_files.h"

namespace tc {

namespace {

struct ReadFile {
  Reading reading;
  std::optional<Tree> tree;
};

std::string canonical(const std::vector<CatalogueFile>& files) {
  std::string out;
  for (const CatalogueFile& file : files) {
    out += out.empty() ? '[' : ',';
    out += canonical_json(file.root);
  }
  return out.empty() ? out : out + "]";
}

}  // namespace

ReadCatalogue read_catalogue_folder(const std::string& folder, const CatalogueNames& names,
                                    Sources& sources, Problems& problems) {
  std::error_code none;
  if (!std::filesystem::is_directory(std::filesystem::u8path(folder), none)) return {};
  std::deque<ReadFile> read;  // whose addresses stay
  std::vector<CatalogueFile> files;
  bool whole = true;
  for (const std::string& path : yaml_files(folder, sources, problems)) {
    ReadFile& file = read.emplace_back(ReadFile{Reading(problems), std::nullopt});
    const auto source = read_source(path, path, sources, problems);
    if (source) file.tree = read_tree(*source, file.reading);
    whole = whole && file.tree;
    if (file.tree) files.push_back({file.tree->root(), &file.reading});
  }
  // What a file that cannot be read has in it would be missed everywhere: nobody is blamed for it.
  if (!whole) return {};
  ReadCatalogue out{read_catalogue(files, names), ""};
  if (out.shop) out.canonical = canonical(files);
  return out;
}

}  // namespace tc
