#include "content/tree.h"

#include <catch2/catch.hpp>

#include "content/canonical_tree.h"
#include "content_text.h"

using namespace tc;

TEST_CASE("a tree gives back what YAML says") {
  const ReadText read("b: two\na: [one, 'two three']\nc: {d: }\n");
  const Node root = read.root();
  REQUIRE(read.codes().empty());
  CHECK(root["b"].text() == "two");
  CHECK(root["a"].size() == 2);
  CHECK(root["a"].item(1).text() == "two three");
  CHECK(root["a"].item(1).quoted());
  CHECK(root["c"]["d"].is(NodeKind::empty));
  CHECK(root["x"].is(NodeKind::absent));
}

TEST_CASE("asking a node of the wrong kind gives nothing") {
  const ReadText read("a: one\n");
  const Node a = read.root()["a"];
  CHECK(a["b"].is(NodeKind::absent));
  CHECK(a.item(0).is(NodeKind::absent));
  CHECK(a.size() == 0);
  CHECK(read.root().text().empty());
  CHECK(Node().entries().empty());
  CHECK_FALSE(Node());
}

TEST_CASE("entries come in the order of their keys whatever the layout") {
  const ReadText read("c: 3\na: 1\nb: 2\n");
  std::string keys;
  for (const Node::Entry& entry : read.root().entries()) keys += entry.key;
  CHECK(keys == "abc");
}

TEST_CASE("every node knows its place in characters") {
  const ReadText read("é: {ü: ö, ñ: 'x'}\nlist:\n  - one\n");
  const Node map = read.root()["é"];
  CHECK(map["ü"].place() == Span{0, 1, 8, 1});
  CHECK(map["ñ"].place() == Span{0, 1, 14, 3});
  CHECK(read.root()["list"].item(0).place() == Span{0, 3, 5, 3});
}

TEST_CASE("a missing value stands at its key") {
  const ReadText read("a:\n\n\nb: 1\n");
  CHECK(read.root()["a"].place() == Span{0, 1, 1, 1});
}

TEST_CASE("a missing item stands at its dash") {
  const ReadText read("a:\n  -\n  - x\n");
  CHECK(read.root()["a"].item(0).place().line == 2);
  CHECK(read.root()["a"].item(0).place().column == 3);
}

TEST_CASE("a part of a text has its own place") {
  const ReadText read("plain: did(ask)\nquoted: \"did(ask)\"\nfolded: >\n  did(ask)\n");
  CHECK(read.root()["plain"].place_of(4, 3) == Span{0, 1, 12, 3});
  CHECK(read.root()["quoted"].place_of(4, 3) == Span{0, 2, 14, 3});
  CHECK(read.root()["folded"].place_of(4, 3) == read.root()["folded"].place());
}

TEST_CASE("a byte order mark is passed over and moves no column") {
  const ReadText read(
      "\xEF\xBB\xBF"
      "a: b\n");
  CHECK(read.root()["a"].place() == Span{0, 1, 4, 1});
}

TEST_CASE("a part may be named and repeated") {
  const ReadText read("a: &x {b: c}\nd: *x\n");
  REQUIRE(read.codes().empty());
  CHECK(read.root()["d"]["b"].text() == "c");
}

TEST_CASE("comments, layout, key order and quotes change no canonical text") {
  const ReadText one("a: 1 # one\nb:\n  - x\n  - 'y'\nc:\n");
  const ReadText other("{c: , b: [\"x\", y], 'a': \"1\"}");
  CHECK(canonical_json(one.root()) == R"({"a":"1","b":["x","y"],"c":null})");
  CHECK(canonical_json(one.root()) == canonical_json(other.root()));
}

TEST_CASE("canonical text is read back as it was") {
  const ReadText once("a: \"tab\\t, quote \\\" and \\x1f\"\nb: £5 – é\nc: ~\nd: 'null'\n");
  const std::string text = canonical_json(once.root());
  const ReadText twice(text);
  REQUIRE(twice.codes().empty());
  CHECK(canonical_json(twice.root()) == text);
  CHECK(twice.root()["d"].text() == "null");
  CHECK(twice.root()["c"].is(NodeKind::empty));
}
