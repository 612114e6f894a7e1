#include "content/surroundings.h"

#include <filesystem>

#include "content/canonical_tree.h"
#include "content/catalogue_reader.h"
#include "content/common_readers.h"
#include "content/fields.h"
#include "content/tree_reader.h"
#include "content/yaml_files.h"

namespace tc {

namespace {

namespace fs = std::filesystem;

/// One of the files: its tree while it is read, and its canonical text to keep. A file that is not
/// there is an absent node.
class CommonFile {
 public:
  CommonFile(const std::string& path, Sources& sources, Problems& problems) : reading_(problems) {
    std::error_code none;
    if (!fs::exists(fs::u8path(path), none)) return;
    const auto source = read_source(path, path, sources, problems);
    if (source) tree_ = read_tree(*source, reading_);
  }

  Node root() const { return tree_ ? tree_->root() : Node(); }
  Reading& reading() { return reading_; }
  std::string canonical() const { return tree_ ? canonical_json(tree_->root()) : ""; }

 private:
  Reading reading_;
  std::optional<Tree> tree_;
};

}  // namespace

Surroundings read_surroundings(const std::string& content, Acts acts,
                               const std::vector<Standard>* standards,
                               const std::optional<CalendarDate>& today, Sources& sources,
                               Problems& problems) {
  Surroundings out;
  out.today = today;
  const auto common = std::make_shared<Common>();
  common->acts = std::move(acts);
  CommonFile authority(content + "/policies/authority.yaml", sources, problems);
  common->authority = read_authority(authority.root(), authority.reading());
  out.authority = authority.canonical();
  CommonFile characters(content + "/characters.yaml", sources, problems);
  common->characters = read_characters(characters.root(), characters.reading());
  for (const Node::Entry& entry : characters.root()["characters"].entries())
    out.characters.emplace(entry.key, canonical_json(entry.value));
  CommonFile moves(content + "/moves.yaml", sources, problems);
  read_moves(moves.root(), common, moves.reading());
  out.moves = moves.canonical();
  CommonFile conduct(content + "/conduct.yaml", sources, problems);
  read_conduct(conduct.root(), common, standards, conduct.reading());
  out.conduct = conduct.canonical();
  CommonFile facts(content + "/facts.yaml", sources, problems);
  out.facts = read_facts(facts.root(), facts.reading());
  CommonFile jargon(content + "/wording/jargon.yaml", sources, problems);
  out.jargon = read_jargon(jargon.root(), jargon.reading());
  ReadCatalogue catalogue = read_catalogue_folder(
      content + "/catalogue", {&common->authority, out.known_facts()}, sources, problems);
  common->shop = std::move(catalogue.shop);
  out.catalogue = std::move(catalogue.canonical);
  out.common = common;
  return out;
}

bool holds_shared_scenes(const std::string& path) {
  return path.find("/shared/") != std::string::npos;
}

bool holds_translation(const std::string& path) {
  const std::string stem = stem_of(path);
  const std::size_t dot = stem.rfind('.');
  return dot != std::string::npos && stem.size() - dot == 3;
}

std::string check_shared_scenes(Node root, const KnownFacts& facts, Reading& reading) {
  const Fields fields(reading, root, "shared scenes",
                      {"fragment", "title", "facts", "leads_to", "scenes"});
  std::string id = name_in(reading, fields.needed("fragment"));
  text_in(reading, fields.needed("title"));
  for (const Node& exit : items_in(reading, fields.needed("leads_to"))) name_in(reading, exit);
  entries_in(reading, fields.needed("scenes"));
  facts_in(fields["facts"], facts, reading);
  return id;
}

bool holds_play(const std::string& path) {
  const std::string stem = stem_of(path);
  return stem.size() > 5 && stem.substr(stem.size() - 5) == ".play";
}

void read_shared_scenes(std::shared_ptr<const Tree> tree, Surroundings& surroundings,
                        Reading& reading) {
  const Node root = tree->root();
  const std::string id = check_shared_scenes(root, surroundings.known_facts(), reading);
  if (id.empty() || reading.errors() > 0) return;
  const bool added =
      surroundings.shared.emplace(id, SharedScenes{tree, canonical_json(root), root.place()})
          .second;
  if (!added)
    reading.error("TC210", root.place(),
                  "shared scenes called " + quoted_name(id) + " are there already",
                  "rename this file and its fragment");
}

std::optional<Translation> read_translation(Node tree, Reading& reading) {
  const Fields fields(reading, tree, "a translation", {"translation", "language", "texts"});
  Translation out;
  out.scenario = name_in(reading, fields.needed("translation"));
  const auto language = word_in(reading, fields.needed("language"), {"cy"});
  if (language) out.language = "cy";
  out.place = tree.place();
  for (const Node::Entry& entry : entries_in(reading, fields.needed("texts")))
    out.texts.emplace(entry.key, Translation::Text{text_in(reading, entry.value), entry.key_place});
  if (reading.errors() > 0) return std::nullopt;
  return out;
}

}  // namespace tc
