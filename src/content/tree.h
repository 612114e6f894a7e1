#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace tc {

/// `absent` is what asking for a key that is not there gives; `empty` is a key without a value.
enum class NodeKind : std::uint8_t { absent, empty, scalar, sequence, map };

class Tree;

/// A place in a Tree: a pointer and a row, to be copied freely; the Tree must outlive it. Asking
/// a node of the wrong kind gives nothing (no text, no items, absent), never a failure.
class Node {
 public:
  struct Entry;
  class Items;
  class Entries;

  Node() = default;
  Node(const Tree* tree, std::uint32_t row) : tree_(tree), row_(row) {}

  NodeKind kind() const;
  bool is(NodeKind wanted) const { return kind() == wanted; }
  /// Neither absent nor empty.
  explicit operator bool() const { return kind() > NodeKind::empty; }

  /// A scalar's text; lives as long as the tree.
  std::string_view text() const;
  /// Whether a scalar stood in quotes or in a block. Means nothing to readers: a bundle quotes all.
  bool quoted() const;
  /// Where it stands; a missing value stands at its key.
  Span place() const;
  /// Where part of a scalar stands, in bytes of its text; the whole where it was not written so.
  Span place_of(std::size_t at, std::size_t length) const;

  std::size_t size() const;                     ///< items or entries
  Node item(std::size_t index) const;           ///< of a sequence
  Entry entry(std::size_t index) const;         ///< of a map, in the order of its keys' bytes
  Node operator[](std::string_view key) const;  ///< of a map; absent where there is none
  Items items() const;                          ///< all of them, to go through
  Entries entries() const;                      ///< all of them, to go through

 private:
  const Tree* tree_ = nullptr;
  std::uint32_t row_ = 0;
};

struct Node::Entry {
  std::string_view key;
  Span key_place;
  Node value;
};

/// What is in a node, made one by one while it is gone through; a vector of it where one is wanted.
template <class Part, Part (Node::*part)(std::size_t) const>
class NodeParts {
 public:
  class Iterator {
   public:
    Iterator(Node node, std::size_t at) : node_(node), at_(at) {}
    Part operator*() const { return (node_.*part)(at_); }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    bool operator==(const Iterator& other) const { return at_ == other.at_; }

   private:
    Node node_;
    std::size_t at_;
  };

  NodeParts(Node node, std::size_t size) : node_(node), size_(size) {}
  Iterator begin() const { return {node_, 0}; }
  Iterator end() const { return {node_, size_}; }
  bool empty() const { return size_ == 0; }
  std::size_t size() const { return size_; }
  operator std::vector<Part>() const {
    std::vector<Part> out;
    out.reserve(size_);
    for (const Part& one : *this) out.push_back(one);
    return out;
  }

 private:
  Node node_;
  std::size_t size_;
};

class Node::Items : public NodeParts<Node, &Node::item> {
 public:
  using NodeParts::NodeParts;
};

class Node::Entries : public NodeParts<Node::Entry, &Node::entry> {
 public:
  using NodeParts::NodeParts;
};

inline Node::Items Node::items() const { return {*this, is(NodeKind::sequence) ? size() : 0}; }
inline Node::Entries Node::entries() const { return {*this, is(NodeKind::map) ? size() : 0}; }

/// What a YAML file or a bundle says, neutral and immutable: scalars, sequences and maps, each
/// with its place. Maps are ordered by key, so that no layout changes what is read from them.
/// Rows lie in one vector and texts in one buffer. Aliases share rows: walking a tree visits at
/// most as many nodes as read_tree allows.
class Tree {
 public:
  struct Row {
    NodeKind kind = NodeKind::empty;
    bool quoted = false;
    bool verbatim = false;    ///< the source has the same text, in one line
    std::uint32_t begin = 0;  ///< scalar: in texts; else: in links
    std::uint32_t count = 0;  ///< scalar: bytes; sequence: links; map: pairs of links
    Span place;
  };

  Node root() const { return rows_.empty() ? Node() : Node(this, root_); }

 private:
  friend class Node;
  friend class TreeBuilder;

  /// A scalar's; nothing for another.
  std::string_view text_of(const Row& row) const {
    if (row.kind != NodeKind::scalar) return {};
    return {texts_.data() + row.begin, row.count};
  }

  std::vector<Row> rows_;
  std::vector<std::uint32_t> links_;
  std::string texts_;
  std::uint32_t root_ = 0;
};

}  // namespace tc
