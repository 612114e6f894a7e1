#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/json_text.h"
#include "cli/a_desk.h"

using namespace tc;
using Catch::Contains;

namespace {

const std::string source = TC_SOURCE_DIR;
const std::string templates = source + "/content/templates/";

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// A desk with the shipped standards and templates, and what it wrote.
struct AnAuthor : ADesk {
  AnAuthor() {
    Sources sources;
    Problems problems;
    workplace.library = read_library({source + "/content", ""}, sources, problems);
    for (const char* name :
         {"scenario.yaml", "scenario.play.yaml", "scenario-email.yaml", "scenario-email.play.yaml"})
      disk[templates + name] = bytes_of(templates + name);
  }

  const std::map<std::string, std::string>& written() const { return workplace.files.files; }
};

/// What was written, put into a real folder, where check and play look for it.
class OnDisk {
 public:
  explicit OnDisk(const AnAuthor& author)
      : folder_(std::filesystem::temp_directory_path() /
                ("tradecounter-new-" + std::to_string(getpid()))) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    for (const auto& [path, text] : author.written())
      std::ofstream(folder_ / std::filesystem::path(path).filename(), std::ios::binary) << text;
  }
  ~OnDisk() { std::filesystem::remove_all(folder_); }
  std::string file(const std::string& name) const { return (folder_ / name).string(); }

 private:
  std::filesystem::path folder_;
};

}  // namespace

TEST_CASE("A new scenario goes to the channel's folder under its id") {
  AnAuthor author;
  CHECK(author.run({"new", "scenario", "a-van-again"}).exit == 0);
  const std::string path = source + "/scenarios/counter/a-van-again.yaml";
  CHECK_THAT(author.out, Contains("Written: " + path) && Contains("tradecounter check " + path));
  REQUIRE(author.written().size() == 1);
  const std::string& text = author.written().at(path);
  CHECK_THAT(text, Contains("scenario: a-van-again ") && Contains("title: A van again\n") &&
                       Contains("standard: IMIVPO01 ") && Contains("channel: counter ") &&
                       Contains("level: 2 ") && Contains(" P4: ") && !Contains("<"));
}

TEST_CASE("A new scenario passes the check, and its play comes true") {
  AnAuthor author;
  const auto channel = GENERATE(as<std::string>{}, "counter", "phone", "email", "chat");
  const auto standard = GENERATE(as<std::string>{}, "IMIVPO01", "imivpo19");
  CAPTURE(channel, standard);
  author.run({"new", "scenario", "a-van", "--channel", channel, "--standard", standard, "--level",
              "1", "--out", "/mine", "--with-play"});
  REQUIRE(author.exit == 0);
  const OnDisk disk(author);
  author.run({"check", "--strict", disk.file("a-van.yaml"), disk.file("a-van.play.yaml")});
  INFO(author.out);
  REQUIRE(author.exit == 0);
  Sources sources;
  Problems problems;
  auto read =
      read_scenario_file(disk.file("a-van.yaml"), author.workplace.library, sources, problems);
  REQUIRE(read);
  CHECK(read->scenario->level == 1);
  author.workplace.library.scenarios.push_back(std::move(*read));
  author.run({"play", "--play", disk.file("a-van.play.yaml")});
  CHECK_THAT(author.out, Catch::EndsWith("The play came true.\n"));
}

TEST_CASE("Criteria of another standard are written in full") {
  AnAuthor author;
  author.run({"new", "scenario", "a-van", "--standard", "IMIVPO19", "--out", "/mine"});
  CHECK_THAT(author.written().at("/mine/a-van.yaml"),
             Contains("standard: IMIVPO19 ") && Contains(" IMIVPO01/P4: "));
}

TEST_CASE("The answer in JSON names the files") {
  AnAuthor author;
  author.run({"new", "scenario", "a-van", "--out", "/mine", "--with-play", "--json"});
  const auto json = parse_json(author.out);
  CHECK(json["scenario"] == "a-van");
  CHECK(json["files"] == nlohmann::json{"/mine/a-van.yaml", "/mine/a-van.play.yaml"});
}

TEST_CASE("A file that is there is not written over, and nothing beside it") {
  AnAuthor author;
  author.workplace.files.files["/mine/a-van.play.yaml"] = "kept";
  CHECK(author.run({"new", "scenario", "a-van", "--out", "/mine", "--with-play"}).exit == 5);
  CHECK_THAT(author.err, Contains("There is already a file /mine/a-van.play.yaml.") &&
                             Contains("Choose another id"));
  CHECK(author.written().size() == 1);
  CHECK(author.written().at("/mine/a-van.play.yaml") == "kept");
}

TEST_CASE("An id that a scenario has already is refused in any folder") {
  ADesk desk;
  for (const char* name : {"scenario.yaml"}) desk.disk[templates + name] = "x";
  const std::string id = desk.workplace.library.scenarios.front().scenario->id;
  const std::string urn = desk.workplace.library.standards.front().urn.text;
  desk.run({"new", "scenario", id, "--standard", urn, "--out", "/mine"});
  CHECK(desk.exit == 5);
  CHECK_THAT(desk.err, Contains("There is already a scenario '" + id + "'."));
  CHECK(desk.workplace.files.files.empty());
}

TEST_CASE("A name that cannot be an id is refused with one that can") {
  struct Case {
    std::string id;
    std::string hint;
  };
  const auto wrong = GENERATE(values<Case>({{"A Van, Again!", "Such as a-van-again."},
                                            {"../../etc/passwd", "Such as etc-passwd."},
                                            {"a.play", "Such as a-play."},
                                            {"-a-", "Such as a."},
                                            {"", "Such as a-bulb-for-saturday."},
                                            {"\xff\x01", "Such as a-bulb-for-saturday."},
                                            {std::string(65, 'a'), std::string(64, 'a')}}));
  AnAuthor author;
  CAPTURE(wrong.id);
  CHECK(author.run({"new", "scenario", "--", wrong.id}).exit == 2);
  CHECK_THAT(author.err, Contains("cannot be an id") && Contains(wrong.hint));
  CHECK(author.written().empty());
}

TEST_CASE("A channel, a level and a standard that are none are refused") {
  AnAuthor author;
  CHECK(author.run({"new", "scenario", "a-van", "--channel", "fax"}).exit == 2);
  CHECK_THAT(author.err, Contains("it takes one of counter, phone, email, chat, not 'fax'"));
  CHECK(author.run({"new", "scenario", "a-van", "--level", "4"}).exit == 2);
  CHECK(author.run({"new", "scenario", "a-van", "--standard", "IMIVPO02"}).exit == 5);
  CHECK_THAT(author.err, Contains("There is no standard 'IMIVPO02' here."));
  CHECK(author.written().empty());
}
