#include <cctype>
#include <limits>

#include "crypto/sha256.h"
#include "people/a_computer.h"

using namespace tc;

namespace {

constexpr std::int64_t seconds = 1000;
constexpr std::int64_t minutes = 60 * seconds;

/// A computer on which Sam set a passphrase.
struct ALock : AComputer {
  ALock() {
    Keyring ring = started();
    keys = ring.make_person(sam);
    code = ring.set_passphrase(sam, good_words).value();
  }
  PublicKeys keys;
  std::string code;
};

void guess_wrongly(Keyring& ring, int times) {
  for (int i = 0; i < times; ++i) CHECK(rule_of(ring.unlock(sam, "a guess")) == "passphrase-wrong");
}

}  // namespace

TEST_CASE("A passphrase locks a person's keys from the next start on") {
  ALock at;
  Keyring ring = at.started();
  CHECK(ring.has_passphrase(sam));
  CHECK_FALSE(ring.is_open(sam));
  CHECK(ring.public_keys(sam) == at.keys);
  CHECK(rule_of(ring.sign(sam, "x")) == "locked");
  CHECK(rule_of(ring.set_passphrase(sam, good_words)) == "locked");
  REQUIRE(ring.unlock(sam, good_words).has_value());
  CHECK(is_signed(at.keys.verify, "x", ring.sign(sam, "x").value()));
  ring.lock(sam);
  CHECK_FALSE(ring.is_open(sam));
}

TEST_CASE("A wrong passphrase opens nothing") {
  ALock at;
  Keyring ring = at.started();
  ring.make_key(KeyName("item/1"), {{person_key(sam), at.keys.box}});
  Keyring again = at.started();
  for (const char* wrong : {"", "bald tyre sevem"}) {
    CHECK(rule_of(again.unlock(sam, wrong)) == "passphrase-wrong");
    CHECK_FALSE(again.is_open(sam));
    CHECK_FALSE(again.key(KeyName("item/1")).has_value());
  }
  REQUIRE(again.unlock(sam, good_words).has_value());
  CHECK(again.key(KeyName("item/1")).has_value());
}

TEST_CASE("A passphrase has ten characters, whatever bytes they take") {
  AComputer computer;
  Keyring ring = computer.started();
  ring.make_person(sam);
  CHECK(rule_of(ring.set_passphrase(sam, "ninechars")) == "passphrase-short");
  CHECK(rule_of(ring.set_passphrase(sam, "äöüäöü")) == "passphrase-short");
  CHECK_FALSE(ring.has_passphrase(sam));
  CHECK(ring.set_passphrase(sam, "äöüäöüäöüä").has_value());
}

TEST_CASE("A new passphrase replaces the old one, and its code the old code") {
  ALock at;
  Keyring ring = at.started();
  REQUIRE(ring.unlock(sam, good_words).has_value());
  const std::string code = ring.set_passphrase(sam, "another passphrase").value();
  CHECK(code != at.code);
  Keyring again = at.started();
  CHECK(rule_of(again.unlock(sam, good_words)) == "passphrase-wrong");
  CHECK(rule_of(again.recover(sam, at.code, good_words)) == "recovery-wrong");
  CHECK(again.unlock(sam, "another passphrase").has_value());
  CHECK(again.public_keys(sam) == at.keys);
}

TEST_CASE("The recovery code opens what a forgotten passphrase would, however it is typed") {
  ALock at;
  Keyring ring = at.started();
  CHECK(rule_of(ring.recover(sam, at.code, "short")) == "passphrase-short");
  CHECK(rule_of(ring.recover(sam, "00000-00000-00000-00000-00000", "a new passphrase")) ==
        "recovery-wrong");
  std::string typed;
  for (const char c : at.code)
    if (c != '-') typed += static_cast<char>(std::tolower(c));
  const auto code = ring.recover(sam, typed, "a new passphrase");
  REQUIRE(code.has_value());
  CHECK(ring.is_open(sam));
  CHECK(ring.public_keys(sam) == at.keys);
  Keyring again = at.started();
  CHECK(rule_of(again.recover(sam, at.code, "a new passphrase")) == "recovery-wrong");
  CHECK(again.unlock(sam, "a new passphrase").has_value());
}

TEST_CASE("After three wrong guesses each next one waits twice as long, up to 15 minutes") {
  ALock at;
  Keyring ring = at.started();
  guess_wrongly(ring, 3);
  for (const std::int64_t wait : {5, 10, 20, 40, 80, 160, 320, 640, 900, 900}) {
    INFO("a wait of " << wait << " s");
    CHECK(rule_of(ring.unlock(sam, good_words)) == "passphrase-wait");
    at.clock.advance_ms(wait * seconds - 1);
    Keyring again = at.started();
    CHECK(rule_of(again.unlock(sam, good_words)) == "passphrase-wait");
    CHECK(rule_of(again.recover(sam, at.code, good_words)) == "passphrase-wait");
    at.clock.advance_ms(1);
    CHECK(rule_of(ring.recover(sam, "a guess", good_words)) == "recovery-wrong");
  }
  at.clock.advance_ms(15 * minutes);
  REQUIRE(ring.unlock(sam, good_words).has_value());
  ring.lock(sam);
  guess_wrongly(ring, 3);
  CHECK(ring.unlock(sam, good_words).error().sentence ==
        "There were too many wrong guesses: the next one can be made in 5 seconds.");
}

TEST_CASE("The refusals of guesses say when the next one can be made") {
  ALock at;
  Keyring ring = at.started();
  CHECK(ring.unlock(sam, "a guess").error().hint ==
        "Look at Caps Lock and at the keyboard's language, and try again.");
  guess_wrongly(ring, 1);
  CHECK(ring.unlock(sam, "a guess").error().hint == "The next guess can be made in 5 seconds.");
  at.clock.advance_ms(4 * seconds);
  CHECK(ring.unlock(sam, "a guess").error().sentence ==
        "There were too many wrong guesses: the next one can be made in 1 second.");
  for (int i = 0; i < 8; ++i) {
    at.clock.advance_ms(15 * minutes);
    guess_wrongly(ring, 1);
  }
  CHECK(ring.unlock(sam, good_words).error().sentence ==
        "There were too many wrong guesses: the next one can be made in 15 minutes.");
}

TEST_CASE("A clock that is set back lets no guess in earlier, and locks nobody out for longer") {
  ALock at;
  Keyring ring = at.started();
  guess_wrongly(ring, 3);
  const std::int64_t back = GENERATE(1, 5 * seconds, 15 * minutes, 400 * 24 * 60 * minutes);
  at.clock.advance_ms(-back);
  Keyring again = at.started();
  CHECK(rule_of(again.unlock(sam, good_words)) == "passphrase-wait");
  at.clock.advance_ms(5 * seconds - 1);
  CHECK(rule_of(again.unlock(sam, good_words)) == "passphrase-wait");
  at.clock.advance_ms(1);
  CHECK(again.unlock(sam, good_words).has_value());
}

TEST_CASE("A clock before 1970 or after 9999 shuts nobody out for good") {
  ALock at;
  Keyring ring = at.started();
  at.clock.set({GENERATE(std::int64_t{-1}, std::numeric_limits<std::int64_t>::min(),
                         std::numeric_limits<std::int64_t>::max())});
  guess_wrongly(ring, 3);
  CHECK(rule_of(ring.unlock(sam, good_words)) == "passphrase-wait");
  at.clock.set({1'795'298'948'000});
  ring.unlock(sam, good_words);
  at.clock.advance_ms(5 * seconds);
  CHECK(ring.unlock(sam, good_words).has_value());
}

TEST_CASE("Whoever set a passphrase and does nothing for 15 minutes is locked") {
  ALock at;
  Keyring ring = at.started();
  CHECK_FALSE(ring.lock_idle().has_value());
  REQUIRE(ring.unlock(sam, good_words).has_value());
  CHECK(ring.lock_idle() == UtcTime{at.clock.now().ms + lock_after_ms});
  at.clock.advance_ms(10 * minutes);
  ring.touch(sam);
  at.clock.advance_ms(15 * minutes - 1);
  const auto before = ring.changes();
  CHECK(ring.lock_idle() == UtcTime{at.clock.now().ms + 1});
  CHECK(ring.is_open(sam));
  CHECK(ring.changes() == before);
  at.clock.advance_ms(1);
  SECTION("by the tick") {
    CHECK_FALSE(ring.lock_idle().has_value());
    CHECK(ring.changes() > before);
  }
  SECTION("at the latest when they sign") { CHECK(rule_of(ring.sign(sam, "x")) == "locked"); }
  CHECK_FALSE(ring.is_open(sam));
}

TEST_CASE("Nobody stays open for longer because the clock was set back") {
  ALock at;
  Keyring ring = at.started();
  REQUIRE(ring.unlock(sam, good_words).has_value());
  at.clock.advance_ms(-1000 * minutes);
  CHECK(ring.lock_idle() == UtcTime{at.clock.now().ms + lock_after_ms});
  at.clock.advance_ms(15 * minutes);
  CHECK_FALSE(ring.is_open(sam));
}

TEST_CASE("Signing counts as doing something, and who has no passphrase is never idle") {
  ALock at;
  Keyring ring = at.started();
  ring.make_person(jo);
  REQUIRE(ring.unlock(sam, good_words).has_value());
  at.clock.advance_ms(14 * minutes);
  CHECK(ring.sign(sam, "x").has_value());
  at.clock.advance_ms(14 * minutes);
  CHECK(ring.is_open(sam));
  at.clock.advance_ms(24 * 60 * minutes);
  CHECK_FALSE(ring.is_open(sam));
  CHECK(ring.is_open(jo));
}

TEST_CASE("A passphrase opens its person's keys although this computer's key was lost") {
  ALock at;
  at.device.reset();
  if (GENERATE(true, false)) at.device = Secret::drawn(at.chance);
  Keyring ring = at.started();
  REQUIRE(ring.unlock(sam, good_words).has_value());
  CHECK(is_signed(at.keys.verify, "x", ring.sign(sam, "x").value()));
  Keyring again = at.started();
  CHECK(again.recover(sam, at.code, "a new passphrase").has_value());
}

TEST_CASE("No secret, passphrase or code lies in any byte that is kept") {
  ALock at;
  Keyring ring = at.started();
  REQUIRE(ring.unlock(sam, good_words).has_value());
  ring.make_workspace(place);
  const PublicKeys jos = ring.make_person(jo);
  ring.make_key(KeyName("item/1"), {{person_key(sam), at.keys.box}, {person_key(jo), jos.box}});
  ring.keep_opened(KeyName("item/1"), *ring.key(KeyName("item/1")), place);
  const std::string backup = ring.backup("the backup's words").value();

  std::string kept = backup;
  for (const auto& [name, text] : at.store.texts)
    kept += name + text + parse_hex(text).value_or("");
  for (const Wrapping& wrapping : at.own_wrappings.all()) kept += wrapping.sealed;
  std::vector<std::string> secrets{good_words, "the backup's words", at.code};
  for (const KeyName& name : {KeyName("item/1"), workspace_key(place), office_key(place)})
    secrets.emplace_back(ring.key(name)->bytes());
  secrets.emplace_back(at.device->bytes());
  for (const std::string& secret : secrets) {
    CHECK(kept.find(secret) == std::string::npos);
    CHECK(kept.find(hex(secret)) == std::string::npos);
  }
  CHECK(backup.find("0192") == std::string::npos);
}
