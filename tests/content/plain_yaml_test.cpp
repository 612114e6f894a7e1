// Our own reader of plain YAML is held against yaml-cpp: on the same text the same events, or none.
#include "content/plain_yaml.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using tc::read_plain_yaml;

namespace {

/// The events in words, each with its mark.
class Heard final : public YAML::EventHandler {
 public:
  std::string text;

  void OnDocumentStart(const YAML::Mark& mark) override { say("document", mark); }
  void OnDocumentEnd() override { text += "end of document\n"; }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { say("null", mark); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { say("alias", mark); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    say(tag + std::to_string(anchor) + " <" + value + ">", mark);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    say("list " + tag, mark);
  }
  void OnSequenceEnd() override { text += "end of list\n"; }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    say("map " + tag, mark);
  }
  void OnMapEnd() override { text += "end of map\n"; }

 private:
  void say(const std::string& what, const YAML::Mark& mark) {
    text += what + " at " + std::to_string(mark.pos) + ", " + std::to_string(mark.line) + ":" +
            std::to_string(mark.column) + "\n";
  }
};

std::string by_yaml_cpp(const std::string& text) {
  std::istringstream in(text);
  Heard heard;
  try {
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(heard)) {
    }
  } catch (const YAML::Exception& fault) {
    heard.text += fault.what();
  }
  return heard.text;
}

/// What we make of it; nothing where it is left to yaml-cpp.
std::string by_us(const std::string& text) {
  Heard heard;
  return read_plain_yaml(text, heard) ? heard.text : "";
}

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

TEST_CASE("What authors write is plain YAML") {
  const std::string text = GENERATE(
      as<std::string>{}, "a: b\n", "a: b # why\n# and more\n\nc: \"x: \\\"y\\\"\"\nd: 'it''s'",
      "a:\n  - b: c\n    d: [e, {f: -1, g: \"h, i\"}, []]\n  - 16:40\n",
      "- a\n- b: >\n    one\n    two\n\n- |\n    three\n    four\n",
      "a: {}\nb: £3.40 and 5 - 2, it's [so]\n");
  CAPTURE(text);
  CHECK(by_us(text) == by_yaml_cpp(text));
}

TEST_CASE("What is wrong, or more than plain, is left to yaml-cpp") {
  const std::string text =
      GENERATE(as<std::string>{}, "", "\n# nothing\n", "just words\n", "a:\n", "a: null\n",
               "a: &b c\n", "a: *b\n", "a: !c d\n", "a: b: c\n", "a:\n  b\n  c\n", "a: b\n  c\n",
               "a: \"b\n  c\"\n", "a: 'b\n", "a: [b\n", "a: {b}\n", "a: [b]c\n", "a:\tb\n",
               "a: b\r\n", "---\na: b\n", "...  a: b\n", "? a\n: b\n", "- - a\n", "a: >-\n  b\n",
               "a: >\n  b\n    c\n", "a: ~\n", "a:\n   b: c\n  d: e\n", " a: b\nc: d\n", "a: @b\n",
               "%a: b\n", "a: \"\\x41\"\n", "a: b#\n- c\n");
  CAPTURE(text);
  CHECK(by_us(text).empty());
}

TEST_CASE("Slips in plain YAML are read as yaml-cpp reads them, or not at all") {
  Slips slips(shipped_texts());
  std::size_t plain = 0;
  for (int i = 0; i < 8000; ++i) {
    const std::string text = slips.next();
    const std::string ours = by_us(text);
    if (ours.empty()) continue;
    ++plain;
    if (ours != by_yaml_cpp(text)) {
      INFO(text);
      REQUIRE(ours == by_yaml_cpp(text));
    }
  }
  CHECK(plain > 1000);
}

TEST_CASE("Nearly all shipped files are plain YAML, and read the same") {
  std::size_t plain = 0;
  std::size_t all = 0;
  for (const std::string& text : shipped_texts()) {
    ++all;
    const std::string ours = by_us(text);
    if (ours.empty()) continue;
    ++plain;
    REQUIRE(ours == by_yaml_cpp(text));
  }
  CHECK(plain * 10 > all * 7);
}
