#include "content/common_readers.h"
#include "content/fields.h"

namespace tc {

namespace {

Colleague read_colleague(Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a colleague", {"name", "role"});
  return {name_in(reading, entry), text_in(reading, fields.needed("name")),
          text_in(reading, fields.needed("role"))};
}

Matter read_matter(Reading& reading, const Node::Entry& entry, const Authority& authority) {
  const Fields fields(reading, entry.value, "a matter", {"is", "own", "beyond"});
  Matter matter;
  matter.id = name_in(reading, entry);
  matter.is = text_in(reading, fields.needed("is"));
  matter.own_pounds = number_in(reading, fields["own"], 0, 1'000'000);
  const Node beyond = fields.needed("beyond");
  matter.beyond = text_in(reading, beyond);
  std::vector<std::string> known;
  for (const Colleague& one : authority.people) known.push_back(one.id);
  if (!matter.beyond.empty() && authority.find_colleague(matter.beyond) == nullptr)
    reading.error("TC220", beyond.place(), "no colleague is called " + quoted_name(matter.beyond),
                  reading.meant(matter.beyond, known));
  return matter;
}

}  // namespace

Authority read_authority(Node tree, Reading& reading) {
  Authority authority;
  if (tree.is(NodeKind::absent)) return authority;
  const Fields file(reading, tree, "the limits of authority", {"authority"});
  const Node root = file.needed("authority");
  if (!root) return authority;
  const Fields fields(reading, root, "the limits of authority", {"people", "matters"});
  for (const Node::Entry& entry : entries_in(reading, fields.needed("people")))
    authority.people.push_back(read_colleague(reading, entry));
  for (const Node::Entry& entry : entries_in(reading, fields.needed("matters")))
    authority.matters.push_back(read_matter(reading, entry, authority));
  return authority;
}

}  // namespace tc
