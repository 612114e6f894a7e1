// Whatever the bytes, the answer is located problems within two seconds and 500 MB.
#include <unistd.h>

#include <catch2/catch.hpp>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "content_text.h"

namespace fs = std::filesystem;
using namespace tc;
using Codes = std::vector<std::string>;

namespace {

std::string repeated(std::string_view text, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

fs::path made_file(const std::string& name) {
  const fs::path folder = fs::temp_directory_path() / "tradecounter-bad-input";
  fs::create_directories(folder);
  std::ofstream(folder / name) << "x";
  return folder / name;
}

Codes codes_for_file(const std::string& path) {
  Sources sources;
  Problems problems;
  read_scenario_file(path, shipped_names(), sources, problems);
  return ReadText::codes_of(problems);
}

}  // namespace

TEST_CASE("a byte that is not UTF-8 is pointed at") {
  CHECK(ReadText("a: é\nb: \xFF\n").codes() == Codes{"TC005 2:4"});
  CHECK(ReadText("a: \xC0\x80\n").codes() == Codes{"TC005 1:4"});
  CHECK(ReadText("a: \xED\xA0\x80\n").codes() == Codes{"TC005 1:4"});
}

TEST_CASE("control characters are pointed at") {
  CHECK(ReadText(std::string("a: b\0c\n", 7)).codes() == Codes{"TC006 1:5"});
  CHECK(ReadText("a: b\nc: \x04\n").codes() == Codes{"TC006 2:4"});
}

TEST_CASE("an empty file is called empty") {
  CHECK(ReadText("").codes() == Codes{"TC004 0:0"});
  CHECK(ReadText(" \n\n").codes() == Codes{"TC004 0:0"});
  CHECK(ReadText("# only this\n").codes() == Codes{"TC004 0:0"});
}

TEST_CASE("broken YAML is pointed at where it breaks") {
  CHECK(ReadText("a: [b\n").codes() == Codes{"TC007 2:1"});
  CHECK(ReadText("a: \"b\n").codes() == Codes{"TC007 1:4"});
  CHECK(ReadText("a: &x 'b''\n\n").codes() == Codes{"TC007 1:4"});
  CHECK(ReadText("a: \"b\\\"\n").codes() == Codes{"TC007 1:4"});
  CHECK(ReadText("a: b: c\n").codes() == Codes{"TC007 1:5"});
  CHECK(ReadText("a: b\n  c: d\n").codes() == Codes{"TC007 2:4"});
  CHECK(ReadText("a: @b\n").codes() == Codes{"TC007 1:4"});
}

TEST_CASE("a second document is refused") {
  CHECK(ReadText("a: b\n---\nc: d\n").codes() == Codes{"TC008 2:1"});
  CHECK(ReadText("---\na: b\n...\n").codes().empty());
}

TEST_CASE("tags are refused one by one") {
  CHECK(ReadText("a: !!int 3\nb: !x [c]\nc: !y {}\n").codes() ==
        Codes{"TC009 1:4", "TC009 2:4", "TC009 3:4"});
}

TEST_CASE("depth is bounded") {
  CHECK(ReadText(repeated("[", 63) + repeated("]", 63)).codes().empty());
  CHECK(ReadText(repeated("[", 100'000)).codes().size() == 1);
  CHECK(ReadText(repeated("{a: ", 100'000)).codes().size() == 1);
  CHECK(ReadText(repeated("- ", 100'000) + "x").codes() == Codes{"TC010 1:129"});
}

TEST_CASE("repeats that grow are stopped") {
  std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" +
            repeated(before + ",", 8) + before + "]\n";
  }
  CHECK(ReadText(bomb).codes() == Codes{"TC011 5:14"});
}

TEST_CASE("a long text may not be repeated without end either") {
  const std::string text = "a: &a '" + repeated("x", 100'000) + "'\n";
  CHECK(ReadText(text + "b: [*a, *a]\n").codes().empty());
  CHECK(ReadText(text + "b: [" + repeated("*a,", 1000) + "]\n").codes() == Codes{"TC011 2:32"});
}

TEST_CASE("a repeat that holds itself, and one of nothing, are refused") {
  CHECK(ReadText("a: &x [*x]\n").codes() == Codes{"TC014 1:8"});
  CHECK(ReadText("a: *x\n").codes() == Codes{"TC014 1:4"});
}

TEST_CASE("keys that come twice are told with both places and the first counts") {
  const ReadText read("a: 1\nb: 2\na: 3\n");
  CHECK(read.codes() == Codes{"TC012 3:1"});
  CHECK(read.problems.all()[0].sentence == "'a' is already given on line 1, column 1");
  CHECK(read.root()["a"].text() == "1");
}

TEST_CASE("a key that is no word is refused") {
  CHECK(ReadText("[a]: b\n").codes() == Codes{"TC013 1:1"});
  CHECK(ReadText("? {a: b}\n: c\n").codes() == Codes{"TC013 1:3"});
  CHECK(ReadText("~: c\n").codes() == Codes{"TC013 1:1"});
}

TEST_CASE("a big file is refused unread") {
  const fs::path big = made_file("big.yaml");
  fs::resize_file(big, 100'000'000);
  CHECK(codes_for_file(big.string()) == Codes{"TC003 0:0"});
}

TEST_CASE("folders, devices and files that are not there are refused") {
  CHECK(codes_for_file("/tmp") == Codes{"TC002 0:0"});
  CHECK(codes_for_file("/dev/zero") == Codes{"TC001 0:0"});
  CHECK(codes_for_file("/no/such/file.yaml") == Codes{"TC001 0:0"});
}

TEST_CASE("a file that may not be read is refused") {
  if (::geteuid() == 0) return;  // root may read everything
  const fs::path closed = made_file("closed.yaml");
  fs::permissions(closed, fs::perms::none);
  CHECK(codes_for_file(closed.string()) == Codes{"TC001 0:0"});
  fs::permissions(closed, fs::perms::owner_all);
}

TEST_CASE("wrong types everywhere give problems and nothing else") {
  const char* wrong = R"(
scenario: [a]
title: {b: c}
standard: [x]
channel: 3
level: high
minutes: -1
day: Someday
starts: 25:00
briefing:
customer: nobody
needs: [one]
scenes: 7
happenings: {a: b}
endings: [x]
start: {a: b}
gives_up: [x]
)";
  const fs::path file = made_file("wrong.yaml");
  std::ofstream(file) << wrong;
  const Codes codes = codes_for_file(file.string());
  CHECK(codes == Codes{"TC102 4:11", "TC102 2:11", "TC102 3:8", "TC105 6:8", "TC106 7:10",
                       "TC110 10:1", "TC108 9:9", "TC107 8:6", "TC107 5:10", "TC104 11:11",
                       "TC104 12:8", "TC104 13:9", "TC103 14:13", "TC104 15:10", "TC102 16:8",
                       "TC102 17:11"});
}

TEST_CASE("a megabyte of anything is answered quickly", "[clock]") {
  const std::size_t n = 900'000;
  const std::string form =
      GENERATE("[", "{", "a,", "? ", ": ", "- ", "&a ", "!a ", "*a ", "'", "\"", "a: b\n", "a\n",
               "- &a x\n", "{a: ", "%a\n", "#\n", "---\n", "|\n", "\t", "[~,", "a: [", "\\", "`");
  const std::clock_t start = std::clock();  // processor time: other work does not count
  const ReadText plain(repeated(form, n / form.size()));
  const ReadText in_flow("[" + repeated(form, n / form.size()) + "]");
  const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  INFO("of " << form);
  CHECK(took < 20.0);  // two readings, and the sanitizers make them several times slower
  CHECK(plain.problems.all().size() <= Reading::most_problems + 1);
  CHECK(in_flow.problems.all().size() <= Reading::most_problems + 1);
}
