#include "content/canonical_tree.h"

#include "base/text.h"

namespace tc {

namespace {

void write(Node node, std::string& out);

void write_sequence(Node node, std::string& out) {
  out += '[';
  for (std::size_t i = 0; i < node.size(); ++i) {
    if (i > 0) out += ',';
    write(node.item(i), out);
  }
  out += ']';
}

void write_map(Node node, std::string& out) {
  out += '{';
  for (std::size_t i = 0; i < node.size(); ++i) {
    const Node::Entry entry = node.entry(i);
    if (i > 0) out += ',';
    out += json_quoted(entry.key);
    out += ':';
    write(entry.value, out);
  }
  out += '}';
}

void write(Node node, std::string& out) {
  switch (node.kind()) {
    case NodeKind::absent:
    case NodeKind::empty:
      out += "null";
      return;
    case NodeKind::scalar:
      out += json_quoted(node.text());
      return;
    case NodeKind::sequence:
      return write_sequence(node, out);
    case NodeKind::map:
      return write_map(node, out);
  }
}

}  // namespace

std::string canonical_json(Node node) {
  std::string out;
  write(node, out);
  return out;
}

}  // namespace tc
