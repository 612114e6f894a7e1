// The quick reader, by libyaml, is held against yaml-cpp: on the same text the same events, or
// none.
#include "content/quick_yaml.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "kit/told_yaml.h"

using tc::told_by_yaml_cpp;
using tc::told_quickly;

namespace {

std::vector<std::string> shipped_texts() {
  std::vector<std::string> out;
  const std::filesystem::path source = TC_SOURCE_DIR;
  for (const char* folder : {"content", "scenarios", "tests/plays", "tests/faults"})
    for (const auto& file : std::filesystem::recursive_directory_iterator(source / folder)) {
      if (file.path().extension() != ".yaml" || !file.is_regular_file()) continue;
      std::ifstream in(file.path(), std::ios::binary);
      std::string text{std::istreambuf_iterator<char>(in), {}};
      if (!text.empty()) out.push_back(std::move(text));
    }
  return out;
}

/// Makes slips in pieces of texts, always the same ones.
class Slips {
 public:
  explicit Slips(std::vector<std::string> texts) : texts_(std::move(texts)) {}

  std::string next() {
    std::string piece = unindented(cut(texts_[below(texts_.size())]));
    for (std::size_t left = below(4); left > 0 && !piece.empty(); --left) slip(piece);
    return piece;
  }

 private:
  std::size_t below(std::size_t bound) { return chance_() % bound; }

  std::string cut(const std::string& text) {
    const std::size_t line = text.rfind('\n', below(text.size()));
    const std::size_t begin = line == std::string::npos ? 0 : line + 1;
    const std::size_t end = text.find('\n', std::min(text.size(), begin + below(500)));
    return text.substr(begin, end == std::string::npos ? end : end + below(2) - begin);
  }

  std::string unindented(const std::string& text) {
    const std::size_t indent = below(3) == 0 ? 0 : text.find_first_not_of(' ');
    std::string out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
      out += line.substr(std::min({indent, line.find_first_not_of(' '), line.size()})) + "\n";
    return indent == std::string::npos || indent == 0 ? text : out;
  }

  void slip(std::string& text) {
    static const std::vector<std::string> words{
        ": ",   "- ",   "\n",  "\n  ", " ",     "  ",    " #",     "#",       "'",
        "\"",   "{",    "}",   "[",    "]",     ", ",    ",",      ":",       ">\n",
        " |\n", "null", "~",   "\n\n", "---\n", "...",   "''",     "?",       "\\\"",
        "- - ", "? ",   "&a ", "*a",   "!t ",   "\n- x", "a: b\n", "\n   \n", "é"};
    const std::size_t at = below(text.size());
    if (below(2) == 0)
      text.insert(at, words[below(words.size())]);
    else
      text.erase(at, 1 + below(3));
  }

  std::vector<std::string> texts_;
  std::mt19937 chance_{7};
};

}  // namespace

TEST_CASE("What authors write is read quickly") {
  const std::string text = GENERATE(
      as<std::string>{}, "a: b\n", "a: b # why\n# and more\n\nc: \"x: \\\"y\\\"\"\nd: 'it''s'",
      "a:\n  - b: c\n    d: [e, {f: -1, g: \"h, i\"}, []]\n  - 16:40\n",
      "- a\n- b: >\n    one\n    two\n\n- |\n    three\n      four\n\n    five\n",
      "a: {}\nb: £3.40 and 5 - 2, it's [so]\n", "é: [ü, {ö: \"ß\"}] # ä\né é: x\n",
      "a: b\n  c\n\n  d\n", "a:\n- \"\\x41\\u00e9\"\n- >-\n  b\n", "- - a\n  -\n    b: Why? Oh\n",
      "{\"a\":[\"b\",{\"c\":\"d?\"}],\n \"e\" : f}\n");
  CAPTURE(text);
  CHECK(told_quickly(text) == told_by_yaml_cpp(text));
}

TEST_CASE("What is wrong, or has more to it, is left to yaml-cpp") {
  const std::string text = GENERATE(
      as<std::string>{}, "", "\n# nothing\n", "a:\n", "a: null\n", "a: ~\n", "- \n- a\n",
      "a: &b c\n", "a: *b\n", "a: !c d\n", "a: ! d\n", "%YAML 1.1\n---\na: b\n", "---\na: b\n",
      "a: b\n...\n", "a: b\n---\nc: d\n", "a: b: c\n", "a: 'b\n", "a: [b\n", "a: {b}\n",
      "a: [b]c\n", "a:\tb\n", "a: b\r\n", "a: @b\n", "? a\n: b\n", "a: {?b: c}\n", "a: [b?]\n",
      "a: '\n\n  b'\n", "a: >+\n  b\n", "a: |2\n   b\n", "a: |\n  b\n   \n", "- a\n-\n  |\n  b\n",
      " a: b\nc: d\n", "a: b\xC2\x85", "a: b\xE2\x80\xA8  c\n", "\xEF\xBB\xBFx: b\n", "a: \xE9\n");
  CAPTURE(text);
  CHECK(told_quickly(text).empty());
}

TEST_CASE("A key whose length only one of the two would pass is left to yaml-cpp") {
  std::string key = "a";
  for (int i = 0; i < 600; ++i) key += "é";
  CHECK(told_quickly(key + ": b\n").empty());
  CHECK(told_quickly(std::string(1000, 'a') + ": b\n").size() > 1000);
  CHECK(told_quickly(std::string(1100, 'a') + ": b\n").empty());
}

TEST_CASE("Lists as deep as the limit are left to yaml-cpp") {
  const auto deep = [](std::size_t depth) {
    return std::string(depth, '[') + "a" + std::string(depth, ']');
  };
  CHECK(told_quickly(deep(60)) == told_by_yaml_cpp(deep(60)));
  CHECK(told_quickly(deep(61)).empty());
}

TEST_CASE("Slips are read quickly as yaml-cpp reads them, or not at all") {
  Slips slips(shipped_texts());
  std::size_t quick = 0;
  for (int i = 0; i < 8000; ++i) {
    const std::string text = slips.next();
    const std::string ours = told_quickly(text);
    if (ours.empty()) continue;
    ++quick;
    if (ours != told_by_yaml_cpp(text)) {
      INFO(text);
      REQUIRE(ours == told_by_yaml_cpp(text));
    }
  }
  CHECK(quick > 1000);
}

TEST_CASE("Nearly all shipped files are read quickly, and the same") {
  std::size_t quick = 0;
  std::size_t all = 0;
  for (const std::string& text : shipped_texts()) {
    ++all;
    const std::string ours = told_quickly(text);
    if (ours.empty()) continue;
    ++quick;
    REQUIRE(ours == told_by_yaml_cpp(text));
  }
  CHECK(quick * 10 > all * 7);
}
