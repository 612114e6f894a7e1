#include "content/common_readers.h"
#include "content/fields.h"

namespace tc {

Jargon read_jargon(Node tree, Reading& reading) {
  Jargon jargon;
  if (tree.is(NodeKind::absent)) return jargon;
  const Fields fields(reading, tree, "the words of the trade", {"jargon"});
  for (const Node::Entry& entry : entries_in(reading, fields.needed("jargon")))
    jargon.emplace(entry.key, text_in(reading, entry.value));
  return jargon;
}

}  // namespace tc
