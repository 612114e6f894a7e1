#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "crypto/sealing.h"
#include "crypto/signing.h"
#include "kit/fixed_clock.h"
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

std::string last_byte(char byte) { return std::string(31, '\0') + byte; }

const DeviceId device("019aa9a1-3be0-7000-8000-000000000001");
const PersonId zoe("019aa9a1-3be0-7002-8000-000000000003");

/// The page's worked example, line by line: what it is, and how it is spelled.
class WorkedExample {
 public:
  std::vector<std::pair<std::string, std::string>> lines;

  /// As format 0 wrote it: its hash must never change.
  void first_entry() {
    const Body made{std::string(64, '0'), R"({"name":"Practice"})"};
    Entry entry;
    entry.device = device;
    entry.number = 1;
    entry.id = EntryId("019aa9a1-3be0-7001-8000-000000000002");
    entry.at = {1'763'763'108'000};
    entry.kind = kinds::workspace_made;
    entry.commitment = commitment_of(made);
    entry.format = 0;
    entry.hash = hash_of(entry);
    tell(entry, made);
    last_ = {device, 1, entry.hash};
    first_ = entry.id;
  }
  void second_entry() {
    const Secret secret = Secret::from(last_byte(1));
    say("its device's secret", hex(secret.bytes()));
    const Secret seed = secret.derived("sign");
    say("derived(sign) of it", hex(seed.bytes()));
    say("the public key", hex(verify_key_of(seed).bytes));
    const Body added{std::string(62, '0') + "ff", R"({"name":"Zoë \"Z\" Hall","person":")" +
                                                      zoe.text + R"(","roles":["apprentice"]})"};
    const Draft add{zoe,
                    std::string(kinds::person_added),
                    {first_},
                    added.text,
                    EntryId("019aa9a1-3be1-7000-8000-000000000004"),
                    person_key(zoe),
                    [&](std::string_view text) { return signature(seed, text); }};
    const Entry entry = next_entry(last_, add, {1'763'763'108'001}, added);
    tell(entry, added);
    say("what is signed", signed_text(entry));
    say("the signature", entry.signature);
    CHECK(is_signed(verify_key_of(seed), signed_text(entry), *parse_hex(entry.signature)));
    seal_it(entry, added);
    last_ = {device, 2, entry.hash};
  }
  void heads() {
    say("the heads", canonical_text(std::vector<Head>{last_}));
    say("the fingerprint", hex(fingerprint_of({last_}).full));
    say("in brief", fingerprint_of({last_}).brief());
  }

 private:
  void say(const std::string& what, const std::string& line) { lines.emplace_back(what, line); }
  void tell(const Entry& entry, const Body& body) {
    say("the salt", body.salt);
    say("the body", body.text);
    say("the commitment", hex(entry.commitment));
    say("the canonical text", canonical_text(entry));
    say("the hash", hex(entry.hash));
  }
  void seal_it(const Entry& entry, const Body& body) {
    CountingChance chance;
    const Secret key = Secret::from(last_byte(2));
    say("the body's key", hex(key.bytes()));
    say("the body, sealed",
        hex(seal(key, *parse_hex(body.salt) + body.text, entry.id.text, chance)));
    const Secret person = Secret::from(last_byte(3));
    say("the person's secret", hex(person.bytes()));
    const BoxKey box = box_key_of(person.derived("box"));
    say("derived(box) of it", hex(person.derived("box").bytes()));
    say("their public key", hex(box.bytes));
    const std::string wrapped = std::string(key.bytes()) + person_key(zoe).text;
    const std::string sealed = seal_for(box, wrapped, chance);
    say("the wrapping", hex(sealed));
    CHECK(unseal_own(person.derived("box"), sealed) == wrapped);
  }

  Head last_;
  EntryId first_;
};

}  // namespace

TEST_CASE("The worked example of the format page is what the program computes") {
  const std::string page = format_page();
  WorkedExample example;
  example.first_entry();
  example.second_entry();
  example.heads();
  for (const auto& [what, line] : example.lines) {
    INFO(what << ": " << line);
    CHECK(says(page, "    " + line + "\n"));
  }
}

TEST_CASE("An entry of format 0 has the hash that it always had") {
  WorkedExample example;
  example.first_entry();
  CHECK(example.lines.back().second ==
        "50e55b1bb4d5bd44d20d8163077c36cf1f0abe6e8c9f5197f92ab5e1f5e93498");
}

TEST_CASE("The format page lists every kind with its meaning") {
  const std::string page = format_page();
  for (const kinds::Kind& kind : kinds::all) {
    INFO(kind.name);
    const char* signer = kind.signed_by == SignedBy::nobody   ? ""
                         : kind.signed_by == SignedBy::device ? "device"
                                                              : "person";
    CHECK(says(page, "| `" + std::string(kind.name) + "` | " + std::string(kind.meaning) + " | " +
                         std::string(kind.answers) + " | " + signer + (*signer ? " |" : "|")));
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
