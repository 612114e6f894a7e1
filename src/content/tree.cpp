#include "content/tree.h"

#include "base/text.h"

namespace tc {

NodeKind Node::kind() const {
  return tree_ == nullptr ? NodeKind::absent : tree_->rows_[row_].kind;
}

std::string_view Node::text() const {
  return tree_ == nullptr ? std::string_view() : tree_->text_of(tree_->rows_[row_]);
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
  if (!is(NodeKind::map)) return {};
  const std::uint32_t* links = tree_->links_.data() + tree_->rows_[row_].begin;
  std::size_t low = 0;
  std::size_t high = tree_->rows_[row_].count;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const int order = tree_->text_of(tree_->rows_[links[2 * middle]]).compare(key);
    if (order == 0) return {tree_, links[2 * middle + 1]};
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return {};
}

}  // namespace tc
