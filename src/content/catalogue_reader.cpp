#include "content/catalogue_reader.h"

#include <algorithm>

#include "content/catalogue_draft.h"
#include "scenario/checks/real_looking.h"

namespace tc {

namespace {

/// What a file says that it is; the readers in the order in which they are needed.
struct FileKind {
  std::string_view word;
  void (*read)(CatalogueDraft& draft, const CatalogueFile& file);
};
constexpr FileKind kinds[] = {{"shop", read_shop},
                              {"vehicles", read_vehicles},
                              {"parts", read_parts},
                              {"customers", read_customers},
                              {"promotions", read_promotions},
                              {"guidelines", read_guidelines}};

std::vector<std::string> kind_words() {
  std::vector<std::string> words;
  for (const FileKind& kind : kinds) words.emplace_back(kind.word);
  return words;
}

/// Each file's kind, by number; nothing, reported, where it does not say.
std::vector<std::optional<std::size_t>> kinds_of(const std::vector<CatalogueFile>& files) {
  std::vector<std::optional<std::size_t>> out;
  for (const CatalogueFile& file : files) {
    const Node word = file.root["catalogue"];
    if (!word)
      file.reading->error("TC101", file.root.place(), "a file of the catalogue needs 'catalogue'",
                          "begin with what is in it, as in catalogue: parts");
    out.push_back(word_in(*file.reading, word, kind_words()));
  }
  return out;
}

/// The counter cannot do without its shop, and has one: a second is not read.
void look_for_shop(const std::vector<CatalogueFile>& files,
                   std::vector<std::optional<std::size_t>>& its_kinds) {
  bool found = false;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (its_kinds[i] != 0) continue;
    if (found) {
      files[i].reading->error("TC237", files[i].root["catalogue"].place(),
                              "there is a file of the shop already",
                              "put both together: everything else is held against one shop");
      its_kinds[i].reset();
    }
    found = true;
  }
  if (!found && !files.empty())
    files.front().reading->error("TC237", files.front().root.place(),
                                 "no file of the catalogue is the shop",
                                 "begin one with catalogue: shop");
}

/// Families in the order of their names, wherever their files lie.
std::vector<CatalogueFile> in_order_of_families(std::vector<CatalogueFile> files) {
  std::stable_sort(files.begin(), files.end(), [](const CatalogueFile& a, const CatalogueFile& b) {
    return a.root["family"].text() < b.root["family"].text();
  });
  return files;
}

}  // namespace

void look_for_real(Node root, Reading& reading) {
  if (root.is(NodeKind::scalar))
    for (const RealLooking& one : real_looking(root.text()))
      reading.error("TC330",
                    root.place_of(static_cast<std::size_t>(one.part.data() - root.text().data()),
                                  one.part.size()),
                    one.sentence, std::string(one.hint));
  for (const Node& item : root.items()) look_for_real(item, reading);
  for (const Node::Entry& entry : root.entries()) look_for_real(entry.value, reading);
}

std::shared_ptr<const trade::Shop> read_catalogue(const std::vector<CatalogueFile>& unordered,
                                                  const CatalogueNames& names) {
  const std::vector<CatalogueFile> files = in_order_of_families(unordered);
  auto its_kinds = kinds_of(files);
  look_for_shop(files, its_kinds);
  CatalogueDraft draft{names};
  for (std::size_t kind = 0; kind < std::size(kinds); ++kind)
    for (std::size_t i = 0; i < files.size(); ++i)
      if (its_kinds[i] == kind) kinds[kind].read(draft, files[i]);
  link_parts(draft);
  look_at_parts(draft);
  for (const CatalogueFile& file : files) look_for_real(file.root, *file.reading);
  for (const CatalogueFile& file : files)
    if (file.reading->errors() > 0) return nullptr;
  if (files.empty()) return nullptr;
  return std::make_shared<const trade::Shop>(std::move(draft.shop));
}

std::shared_ptr<const trade::Shop> read_catalogue(Node list, const CatalogueNames& names,
                                                  Reading& reading) {
  std::vector<CatalogueFile> files;
  for (const Node& item : items_in(reading, list)) files.push_back({item, &reading});
  return read_catalogue(files, names);
}

}  // namespace tc
