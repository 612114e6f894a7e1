#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"
#include "golden/golden.h"

using namespace tc;

namespace {

using Words = std::vector<std::string>;

std::string code_in(const std::string& out) {
  const std::string head = "Recovery code: ";
  REQUIRE(out.find(head) == 0);
  return out.substr(head.size(), out.find('\n') - head.size());
}

}  // namespace

TEST_CASE("People are listed with the state of their keys, added and renamed") {
  ADesk desk;
  CHECK_THAT(desk.run({"people", "list"}).flat(),
             Catch::Contains("Sam Carter (apprentice): no passphrase yet") &&
                 Catch::Contains("Jo Bell (assessor): has a passphrase"));
  desk.run({"people", "add", "Siân Rees", "--role", "assessor", "--role", "apprentice"});
  INFO(desk.err);
  CHECK(desk.out == "Siân Rees (apprentice and assessor)\n");
  CHECK(desk.run({"people", "add", "siân rees", "--role", "assessor"}).exit == 5);
  CHECK(desk.run({"people", "rename", "Siân Rees", "Siân Price"}).exit == 0);
  CHECK(desk.run({"people", "rename", "Nobody", "Siân Price"}).exit == 5);
  CHECK(desk.run({"people", "roles", "Siân Price", "--role", "assessor"}).out ==
        "Siân Price (assessor)\n");
  const auto json = parse_json(desk.run({"people", "list", "--json"}).out);
  REQUIRE(json.size() == 5);
  CHECK(json[4]["name"] == "Siân Price");
  CHECK(json[4]["roles"].size() == 1);
  CHECK(json[4]["keys"] == "open");
}

TEST_CASE("An external verifier looks until a day, and nobody else does") {
  ADesk desk;
  CHECK(desk.run({"people", "add", "Ann Hay", "--role", "external-verifier"}).exit == 5);
  CHECK(
      desk.run({"people", "add", "Ann Hay", "--role", "external-verifier", "--until", "2026-12-31"})
          .exit == 0);
  CHECK_THAT(desk.run({"people", "list"}).flat(), Catch::Contains("until 31 December 2026"));
  CHECK(
      desk.run({"people", "add", "Bea Hay", "--role", "assessor", "--until", "2026-12-31"}).exit ==
      5);
  CHECK(desk.run({"people", "add", "Bea Hay", "--role", "assessor", "--until", "soon"}).exit == 2);
}

TEST_CASE("A passphrase is asked for twice, and the recovery code is shown once") {
  ADesk desk;
  CHECK(desk.run({"people", "passphrase"}).exit == 2);
  desk.secrets = {"wet brake pad", "wet brake bad"};
  CHECK(desk.run({"people", "passphrase", "--who", "Sam Carter"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("not the same"));
  desk.secrets = {"short", "short"};
  CHECK(desk.run({"people", "passphrase", "--who", "Sam Carter"}).exit == 5);
  desk.secrets = {"wet brake pad", "wet brake pad"};
  CHECK(desk.run({"people", "passphrase", "--who", "Sam Carter"}).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("shown this once"));
  const std::string code = code_in(desk.out);

  desk.secrets = {"wrong brake pad"};
  CHECK(desk.run({"attempts"}).exit == 5);
  CHECK(desk.prompts == Words{"The passphrase of Sam Carter"});
  desk.secrets = {"wet brake pad"};
  CHECK(desk.run({"attempts"}).exit == 0);

  desk.secrets = {code, "dry brake pad", "dry brake pad"};
  CHECK(desk.run({"people", "recover", "--who", "Sam Carter"}).exit == 0);
  CHECK(code_in(desk.out) != code);
  desk.secrets = {"dry brake pad"};
  CHECK(desk.run({"attempts"}).exit == 0);
  CHECK(desk.run({"people", "recover"}).exit == 2);
}

TEST_CASE("Without a terminal, passphrases come from files or the input") {
  ADesk desk;
  desk.has_terminal = false;
  CHECK(desk.run({"people", "passphrase", "--who", "Sam Carter"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("--new-passphrase-file"));
  desk.disk["new"] = "wet brake pad\nmore\n";
  CHECK(desk.run({"people", "passphrase", "--who", "Sam Carter", "--new-passphrase-file", "new"})
            .exit == 0);
  const std::string code = code_in(desk.out);
  CHECK(desk.run({"attempts"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("--passphrase-file"));
  CHECK(desk.run({"attempts", "--passphrase-file", "new"}).exit == 0);
  CHECK(desk.run({"attempts", "--passphrase-file", "-"}, "wet brake pad\n").exit == 0);
  CHECK(desk.run({"attempts", "--passphrase-file", "nowhere"}).exit == 3);
  desk.disk["code"] = code + "\n";
  desk.disk["newer"] = "dry brake pad";
  CHECK(desk.run({"people", "recover", "--who", "Sam Carter", "--code-file", "code",
                  "--new-passphrase-file", "newer"})
            .exit == 0);
  CHECK(desk.run({"attempts", "--passphrase-file", "newer"}).exit == 0);
}

TEST_CASE("Wrong passphrases are slowed down") {
  ADesk desk;
  for (int i = 0; i < 3; ++i) {
    desk.secrets = {"wrong brake pad"};
    CHECK(desk.run({"queue", "--who", "Jo Bell"}).exit == 5);
  }
  CHECK(desk.run({"queue", "--who", "Jo Bell"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("wait") || Catch::Contains("second"));
}

TEST_CASE("Fresh keys are given by an administrator alone") {
  ADesk desk;
  CHECK(desk.run({"people", "renew-keys", "Jo Bell", "--who", "Sam Carter"}).exit == 5);
  REQUIRE(desk.run({"people", "add", "Mair Owen", "--role", "provider-administrator", "--who",
                    "Sam Carter"})
              .exit == 0);
  CHECK(desk.run({"people", "add", "Late", "--role", "apprentice", "--who", "Sam Carter"}).exit ==
        5);
  desk.secrets = {"wet brake pad", "wet brake pad"};
  REQUIRE(desk.run({"people", "passphrase", "--who", "Mair Owen"}).exit == 0);
  desk.secrets = {"wet brake pad"};
  CHECK(desk.run({"people", "renew-keys", "Jo Bell"}).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("Jo Bell has fresh keys"));
  CHECK_THAT(desk.run({"people", "list"}).flat(),
             Catch::Contains("Jo Bell (assessor): no passphrase yet"));
}

TEST_CASE("A backup says what it is good for, with the keys apart") {
  ADesk desk;
  CHECK(desk.run({"backup", "/backup", "--who", "Sam Carter"}).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("Wrote /backup.") && Catch::Contains("--keys FILE"));
  desk.secrets = {"wet brake pad", "wet brake bad"};
  CHECK(desk.run({"backup", "/other", "--keys", "/keys", "--who", "Sam Carter"}).exit == 5);
  CHECK(desk.workplace.files.files.count("/keys") == 0);
  CHECK(desk.run({"backup", "/other", "--keys", "/keys", "--who", "Sam Carter"}).exit == 0);
  CHECK(desk.workplace.files.files.count("/keys") == 1);
  CHECK(desk.workplace.files.private_files.count("/keys") == 1);
  CHECK(desk.run({"backup", "/backup", "--who", "Sam Carter"}).exit == 3);
}

TEST_CASE("A backup with keys replaces nothing, and then leaves nothing") {
  ADesk desk;
  desk.secrets.assign(8, "wet brake pad");
  CHECK(desk.run({"backup", "/one", "--keys", "/one", "--who", "Sam Carter"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("two files"));
  CHECK(desk.workplace.files.files.empty());
  REQUIRE(desk.run({"backup", "/one", "--keys", "/keys", "--who", "Sam Carter"}).exit == 0);
  const auto kept = desk.workplace.files.files;
  CHECK(desk.run({"backup", "/two", "--keys", "/keys", "--who", "Sam Carter"}).exit == 5);
  CHECK(desk.workplace.files.files == kept);
}

TEST_CASE("A backup is put back where it was said, with what opens its keys") {
  ADesk desk;
  CHECK(desk.run({"restore", "/backup", "--keys", "/keys", "--to", "/here"}).exit == 0);
  REQUIRE(desk.restored.size() == 1);
  CHECK(desk.restored[0].to == "/here");
  CHECK(desk.restored[0].passphrase == good_passphrase);
  desk.secrets = {"wrong brake pad"};
  CHECK(desk.run({"restore", "/backup", "--keys", "/keys"}).exit == 5);
  CHECK(desk.restored[1].to == "/home/sam/workspace.tradecounter");
  CHECK(desk.run({"restore"}).exit == 2);
}
