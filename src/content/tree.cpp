#include "content/tree.h"

#include "base/text.h"

namespace tc {

NodeKind Node::kind() const {
  return tree_ == nullptr ? NodeKind::absent : tree_->rows_[row_].kind;
}

std::string_view Node::text() const {
  if (!is(NodeKind::scalar)) return {};
  const Tree::Row& row = tree_->rows_[row_];
  return std::string_view(tree_->texts_).substr(row.begin, row.count);
}

bool Node::quoted() const { return is(NodeKind::scalar) && tree_->rows_[row_].quoted; }

Span Node::place() const { return tree_ == nullptr ? Span() : tree_->rows_[row_].place; }

Span Node::place_of(std::size_t at, std::size_t length) const {
  Span place = this->place();
  if (!is(NodeKind::scalar) || !tree_->rows_[row_].verbatim || at > text().size()) return place;
  const std::size_t before = characters(text().substr(0, at)) + (quoted() ? 1 : 0);
  place.column += static_cast<std::uint32_t>(before);
  place.length = static_cast<std::uint32_t>(characters(text().substr(at, length)));
  return place;
}

std::size_t Node::size() const {
  return is(NodeKind::sequence) || is(NodeKind::map) ? tree_->rows_[row_].count : 0;
}

Node Node::item(std::size_t index) const {
  if (!is(NodeKind::sequence) || index >= size()) return {};
  return {tree_, tree_->links_[tree_->rows_[row_].begin + index]};
}

Node::Entry Node::entry(std::size_t index) const {
  if (!is(NodeKind::map) || index >= size()) return {};
  const std::size_t at = tree_->rows_[row_].begin + 2 * index;
  const Node key(tree_, tree_->links_[at]);
  return {key.text(), key.place(), Node(tree_, tree_->links_[at + 1])};
}

Node Node::operator[](std::string_view key) const {
  std::size_t low = 0;
  std::size_t high = is(NodeKind::map) ? size() : 0;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const Entry found = entry(middle);
    if (found.key == key) return found.value;
    if (found.key < key)
      low = middle + 1;
    else
      high = middle;
  }
  return {};
}

std::vector<Node> Node::items() const {
  std::vector<Node> out;
  if (!is(NodeKind::sequence)) return out;
  out.reserve(size());
  for (std::size_t i = 0; i < size(); ++i) out.push_back(item(i));
  return out;
}

std::vector<Node::Entry> Node::entries() const {
  std::vector<Entry> out;
  if (!is(NodeKind::map)) return out;
  out.reserve(size());
  for (std::size_t i = 0; i < size(); ++i) out.push_back(entry(i));
  return out;
}

}  // namespace tc
