// What scenarios take from other files: shared scenes, characters, texts in another language.
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "content/bundle.h"
#include "content/library_reader.h"
#include "kit/a_run.h"

namespace fs = std::filesystem;
using namespace tc;

namespace {

const char* const bulb = R"(scenario: a-bulb
title: A bulb
standard: IMIVPO01
channel: counter
level: 2
minutes: 3
day: Saturday
starts: "09:00"
briefing: You are at the counter.
customer: {is: marged-ellis, mood: {patience: 90}}
start: arrives
include:
  - {scenes: paying, as: till, go: {paid: done}}
scenes:
  arrives:
    customer: "A bulb, please."
    replies:
      - {id: sells, say: "Here it is.", go: till.pays}
endings:
  done: {outcome: good, customer: "Thank you.", summary: It is sold.}
)";

const char* const paying = R"(fragment: paying
title: Paying
leads_to: [paid]
scenes:
  pays:
    customer: "How much?"
    replies:
      - {id: tells, say: "Ten pounds.", customer: "Fine."}
      - {id: takes, say: "Thank you.", when: said(tells), go: paid}
)";

const char* const welsh = R"(translation: a-bulb
language: cy
texts:
  title: Bwlb
  briefing: Rydych chi wrth y cownter.
  arrives.customer: "Bwlb, os gwelwch yn dda."
  sells.say: "Dyma fe."
  till.pays.customer: "Faint?"
  till.tells.say: "Deg punt."
  till.tells.customer: "Iawn."
  till.takes.say: "Diolch."
  done.customer: "Diolch yn fawr."
  done.summary: Mae wedi ei werthu.
)";

/// A folder of scenarios that goes when the test does.
class Folder {
 public:
  Folder()
      : path_(fs::temp_directory_path() / ("tradecounter-language-" + std::to_string(getpid()))) {
    fs::remove_all(path_);
    fs::create_directories(path_ / "shared");
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  Folder& put(const std::string& name, const std::string& text) {
    std::ofstream(path_ / name, std::ios::binary) << text;
    return *this;
  }

  Library read() {
    Sources sources;
    Problems problems;
    Library library = read_library({TC_SOURCE_DIR "/content", path_.string()}, sources, problems);
    for (const Problem& problem : problems.all()) said_ += describe(problem, sources);
    return library;
  }
  const std::string& said() const { return said_; }

 private:
  fs::path path_;
  std::string said_;
};

}  // namespace

TEST_CASE("shared scenes are played as if they were the scenario's own") {
  Folder folder;
  folder.put("a-bulb.yaml", bulb).put("shared/paying.yaml", paying);
  const Library library = folder.read();
  INFO(folder.said());
  REQUIRE(library.find_scenario("a-bulb") != nullptr);
  Run play(library.find_scenario("a-bulb")->scenario);
  play.reply("sells");
  CHECK(play.scene() == "till.pays");
  CHECK_FALSE(play.offers("till.takes"));
  play.reply("till.tells");
  CHECK(play.reply("till.takes").ending() == "done");
}

TEST_CASE("an exit that the scenario does not lead on is told, and so is one too many") {
  Folder folder;
  std::string text = bulb;
  text.replace(text.find("{paid: done}"), 12, "{payed: done}");
  folder.put("a-bulb.yaml", text).put("shared/paying.yaml", paying).read();
  CHECK(folder.said().find("have no exit called 'payed'") != std::string::npos);
  CHECK(folder.said().find("it is not said where 'paid' leads") != std::string::npos);
}

TEST_CASE("a character brings name and look, and the scenario says what differs") {
  Folder folder;
  folder.put("a-bulb.yaml", bulb).put("shared/paying.yaml", paying);
  const Library library = folder.read();
  const Customer& customer = library.find_scenario("a-bulb")->scenario->customer;
  CHECK(customer.name == "Marged Ellis");
  CHECK(customer.mood.patience == 90);
  CHECK(customer.mood.trust == 40);
  CHECK(customer.look.hair == "long");
}

TEST_CASE("a scenario in Welsh is the same one in other words, by the same clock") {
  Folder folder;
  folder.put("a-bulb.yaml", bulb).put("shared/paying.yaml", paying).put("a-bulb.cy.yaml", welsh);
  const Library library = folder.read();
  INFO(folder.said());
  REQUIRE(library.find_scenario("a-bulb", "cy") != nullptr);
  CHECK(folder.said().find("a-bulb.cy.yaml") == std::string::npos);
  Run english(library.find_scenario("a-bulb")->scenario);
  Run other(library.find_scenario("a-bulb", "cy")->scenario);
  CHECK(other.lines() == std::vector<std::string>{"Bwlb, os gwelwch yn dda."});
  for (const char* reply : {"sells", "till.tells", "till.takes"})
    CHECK(english.reply(reply).clock() == other.reply(reply).clock());
  CHECK(other.lines() == std::vector<std::string>{"Diolch yn fawr."});
}

TEST_CASE("a bundle holds shared scenes, the character and the translation") {
  Folder folder;
  folder.put("a-bulb.yaml", bulb).put("shared/paying.yaml", paying).put("a-bulb.cy.yaml", welsh);
  const Library library = folder.read();
  for (const char* language : {"en", "cy"}) {
    const BundledScenario& one = *library.find_scenario("a-bulb", language);
    const auto again = CanonicalBundleReader().read(one.bundle);
    Run first(one.scenario);
    Run second(again);
    for (const char* reply : {"sells", "till.tells", "till.takes"})
      CHECK(first.reply(reply).text() == second.reply(reply).text());
    CHECK(again->customer.name == "Marged Ellis");
  }
  CHECK(library.find_scenario("a-bulb")->hash != library.find_scenario("a-bulb", "cy")->hash);
}

TEST_CASE("a text that is not translated is told, and one that is not there refused") {
  Folder folder;
  std::string text = welsh;
  text.replace(text.find("  sells.say: \"Dyma fe.\"\n"), 24, "  sells.sya: \"Dyma fe.\"\n");
  folder.put("a-bulb.yaml", bulb).put("shared/paying.yaml", paying).put("a-bulb.cy.yaml", text);
  const Library library = folder.read();
  CHECK(folder.said().find("TC226: the scenario 'a-bulb' has no text 'sells.sya'") !=
        std::string::npos);
  CHECK(folder.said().find("'sells.say' of 'a-bulb' are not translated") != std::string::npos);
  CHECK(library.find_scenario("a-bulb") != nullptr);
  CHECK(library.find_scenario("a-bulb", "cy") == nullptr);
}
