#include "crypto/sha256.h"
#include "people/a_computer.h"

using namespace tc;

namespace {

const std::string backup_words = "seven bald tyres";

/// A computer with a workspace, Sam (no passphrase), Jo (a passphrase), and a backup of its keys.
struct ABackup : AComputer {
  ABackup() {
    Keyring ring = started();
    ring.make_workspace(place);
    sams = ring.make_person(sam);
    jos = ring.make_person(jo);
    ring.make_key(KeyName("item/1"), {{person_key(sam), sams.box}});
    REQUIRE(ring.set_passphrase(jo, good_words).has_value());
    text = ring.backup(backup_words).value();
  }
  PublicKeys sams;
  PublicKeys jos;
  std::string text;
};

std::string with_bit_flipped(std::string text, std::size_t at) {
  text[at] = static_cast<char>(text[at] ^ 1);
  return text;
}

}  // namespace

TEST_CASE("A backup of the keys opens everything on another computer") {
  ABackup from;
  AComputer to;
  to.wrappings = &from.own_wrappings;
  Keyring ring = to.started();
  CHECK_FALSE(ring.key(KeyName("item/1")).has_value());
  const auto before = ring.changes();
  REQUIRE(ring.restore(from.text, backup_words).has_value());
  CHECK(ring.changes() > before);
  CHECK(ring.has_workspace(place));
  CHECK(ring.is_open(sam));
  CHECK(ring.public_keys(sam) == from.sams);
  CHECK(ring.key(KeyName("item/1")) == from.started().key(KeyName("item/1")));
  CHECK(ring.key(office_key(place)) == from.started().key(office_key(place)));
  CHECK_FALSE(ring.is_open(jo));
  REQUIRE(ring.unlock(jo, good_words).has_value());
  CHECK(is_signed(from.jos.verify, "x", ring.sign(jo, "x").value()));
  CHECK(to.started().is_open(sam));
  CHECK(to.store.texts.count("restore") == 0);
}

TEST_CASE("Keys come back where the computer's own key was lost") {
  ABackup at;
  at.device = Secret::drawn(at.chance);
  Keyring ring = at.started();
  CHECK_FALSE(ring.is_open(sam));
  REQUIRE(ring.restore(at.text, backup_words).has_value());
  CHECK(ring.is_open(sam));
  CHECK(ring.has_workspace(place));
  CHECK(ring.key(KeyName("item/1")).has_value());
}

TEST_CASE("A backup is put in place twice as once, and changes nothing where it was made") {
  ABackup at;
  const auto before = at.store.texts;
  Keyring ring = at.started();
  REQUIRE(ring.restore(at.text, backup_words).has_value());
  REQUIRE(ring.restore(at.text, backup_words).has_value());
  CHECK(at.store.texts == before);
}

TEST_CASE("A passphrase that was set after the backup stands") {
  ABackup at;
  Keyring ring = at.started();
  REQUIRE(ring.set_passphrase(sam, "set after that").has_value());
  REQUIRE(ring.unlock(jo, good_words).has_value());
  REQUIRE(ring.set_passphrase(jo, "changed after that").has_value());
  Keyring again = at.started();
  REQUIRE(again.restore(at.text, backup_words).has_value());
  CHECK_FALSE(again.is_open(sam));
  CHECK(again.unlock(sam, "set after that").has_value());
  CHECK(again.unlock(jo, "changed after that").has_value());
}

TEST_CASE("A person who was made anew here keeps their new keys") {
  ABackup from;
  AComputer to;
  Keyring ring = to.started();
  const PublicKeys here = ring.make_person(sam);
  REQUIRE(ring.restore(from.text, backup_words).has_value());
  CHECK(ring.public_keys(sam) == here);
}

TEST_CASE("An office that was handed over is opened through its people, not by the device again") {
  ABackup at;
  Keyring ring = at.started();
  ring.admit_to_office(place, sam, at.sams.box);
  ring.hand_over_office(place);
  REQUIRE(ring.restore(at.text, backup_words).has_value());
  CHECK(at.store.texts.count("office/0192-place") == 0);
  CHECK(ring.key(office_key(place)).has_value());
}

TEST_CASE("A backup takes a passphrase of ten characters") {
  ABackup at;
  CHECK(rule_of(at.started().backup("too short")) == "passphrase-short");
}

TEST_CASE("A wrong passphrase opens no backup, and guesses are slowed across restarts") {
  ABackup from;
  AComputer to;
  for (int i = 0; i < 3; ++i)
    CHECK(rule_of(to.started().restore(from.text, "a guess")) == "passphrase-wrong");
  CHECK(rule_of(to.started().restore(from.text, backup_words)) == "passphrase-wait");
  to.clock.advance_ms(4'999);
  CHECK(rule_of(to.started().restore(from.text, backup_words)) == "passphrase-wait");
  CHECK(to.store.names() == std::vector<std::string>{"restore"});
  to.clock.advance_ms(1);
  CHECK(to.started().restore(from.text, backup_words).has_value());
}

TEST_CASE("What is no key backup is refused before any guess is counted") {
  ABackup at;
  Keyring ring = at.started();
  for (const std::string& text :
       {std::string(), std::string("{}"), std::string("[]"), std::string("nonsense"),
        std::string(R"({"backup":"tradecounter-keys","version":1})"),
        at.text.substr(0, at.text.size() / 2), std::string(100'000, '[')})
    CHECK(rule_of(ring.restore(text, backup_words)) == "not-a-key-backup");
  std::string newer = at.text;
  newer.replace(newer.find("\"version\":1"), 11, "\"version\":2");
  CHECK(rule_of(ring.restore(newer, backup_words)) == "not-a-key-backup");
  std::string costly = at.text;
  costly.replace(costly.find("\"passes\":1"), 10, "\"passes\":4294967295");
  CHECK(rule_of(ring.restore(costly, backup_words)) == "not-a-key-backup");
  CHECK(at.store.texts.count("restore") == 0);
}

TEST_CASE("A backup with any byte changed puts nothing in place") {
  ABackup from;
  AComputer to;
  for (std::size_t i = 0; i < from.text.size(); ++i) {
    INFO("byte " << i);
    const auto result = to.started().restore(with_bit_flipped(from.text, i), backup_words);
    CHECK_FALSE(result.has_value());
    to.store.texts.erase("restore");
    REQUIRE(to.store.texts.empty());
  }
}

TEST_CASE("Keys are not put back where the computer has no key to seal them by") {
  ABackup from;
  AComputer to;
  to.device.reset();
  CHECK(rule_of(to.started().restore(from.text, backup_words)) == "no-device-key");
}
