#include "content/common_readers.h"
#include "content/fields.h"
#include "content/scenario_sections.h"

namespace tc {

std::map<std::string, Customer, std::less<>> read_characters(Node tree, Reading& reading) {
  std::map<std::string, Customer, std::less<>> characters;
  if (tree.is(NodeKind::absent)) return characters;
  const Fields fields(reading, tree, "the characters", {"characters"});
  for (const Node::Entry& entry : entries_in(reading, fields.needed("characters")))
    characters.emplace(name_in(reading, entry), read_customer(reading, entry.value, nullptr));
  return characters;
}

}  // namespace tc
