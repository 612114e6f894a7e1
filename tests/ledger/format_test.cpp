#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "kit/memory_log.h"
#include "ledger/heads.h"
#include "ledger/kinds.h"
#include "ledger/verify.h"

using namespace tc;

namespace {

std::string format_page() {
  std::ifstream file(TC_SOURCE_DIR "/src/ledger/README.md");
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

bool says(const std::string& page, const std::string& text) {
  return page.find(text) != std::string::npos;
}

/// The two entries of the page's worked example.
std::vector<std::pair<Entry, Body>> worked_example() {
  const DeviceId device("019aa9a1-3be0-7000-8000-000000000001");
  const Body made{std::string(64, '0'), R"({"name":"Practice"})"};
  const Draft begin{PersonId(""),
                    "workspace.made",
                    {},
                    made.text,
                    EntryId("019aa9a1-3be0-7001-8000-000000000002")};
  const Entry first = next_entry({device, 0, {}}, begin, {1'763'763'108'000}, made);
  const Body added{std::string(62, '0') + "ff",
                   R"({"name":"Zoë \"Z\" Hall","roles":["apprentice"]})"};
  const Draft add{PersonId("019aa9a1-3be0-7002-8000-000000000003"),
                  "person.added",
                  {first.id},
                  added.text,
                  EntryId("019aa9a1-3be1-7000-8000-000000000004")};
  const Entry second = next_entry({device, 1, first.hash}, add, {1'763'763'108'001}, added);
  return {{first, made}, {second, added}};
}

}  // namespace

TEST_CASE("The worked example of the format page is what the program computes") {
  const std::string page = format_page();
  std::vector<Head> heads;
  for (const auto& [entry, body] : worked_example()) {
    INFO(canonical_text(entry));
    INFO(hex(entry.hash));
    INFO(hex(entry.commitment));
    CHECK(says(page, body.salt));
    CHECK(says(page, body.text));
    CHECK(says(page, hex(entry.commitment)));
    CHECK(says(page, canonical_text(entry)));
    CHECK(says(page, hex(entry.hash)));
    heads = {{entry.device, entry.number, entry.hash}};
  }
  INFO(canonical_text(heads));
  CHECK(says(page, canonical_text(heads)));
  INFO(hex(fingerprint_of(heads).full));
  CHECK(says(page, hex(fingerprint_of(heads).full)));
  INFO(fingerprint_of(heads).brief());
  CHECK(says(page, fingerprint_of(heads).brief()));
}

TEST_CASE("The format page lists every kind with its meaning") {
  const std::string page = format_page();
  for (const kinds::Kind& kind : kinds::all) {
    INFO(kind.name);
    CHECK(says(page, "| `" + std::string(kind.name) + "` | " + std::string(kind.meaning) + " | " +
                         std::string(kind.answers) + " |"));
  }
}

TEST_CASE("The format page names every damage that a verifier tells") {
  const std::string page = format_page();
  for (int i = 0; i <= static_cast<int>(Damage::file_damaged); ++i) {
    const std::string name(name_of(static_cast<Damage>(i)));
    INFO(name);
    CHECK(says(page, "| `" + name + "` |"));
  }
}
