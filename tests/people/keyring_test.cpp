#include "people/keyring.h"

#include "crypto/sha256.h"
#include "people/a_computer.h"

using namespace tc;

namespace {

const KeyName item("item/1");

/// A computer where Sam and Jo are known, and the workspace's keys were made.
struct APlace : AComputer {
  APlace() {
    ring.make_workspace(place);
    sams = ring.make_person(sam);
    jos = ring.make_person(jo);
  }
  Keyring ring = started();
  PublicKeys sams;
  PublicKeys jos;
};

}  // namespace

TEST_CASE("Without set-up nobody is known and no key is at hand") {
  AComputer computer;
  Keyring ring = computer.started();
  CHECK_FALSE(ring.has_workspace(place));
  CHECK_FALSE(ring.knows(sam));
  CHECK_FALSE(ring.is_open(sam));
  CHECK_FALSE(ring.public_keys(sam).has_value());
  CHECK_FALSE(ring.key(workspace_key(place)).has_value());
  CHECK(rule_of(ring.sign(sam, "x")) == "no-keys-here");
  CHECK(rule_of(ring.unlock(sam, good_words)) == "no-keys-here");
  CHECK(rule_of(ring.set_passphrase(sam, good_words)) == "no-keys-here");
  CHECK(computer.store.texts.empty());
}

TEST_CASE("A person without a passphrase is open at once, after a restart too") {
  APlace at;
  Keyring again = at.started();
  CHECK(again.knows(sam));
  CHECK(again.is_open(sam));
  CHECK_FALSE(again.has_passphrase(sam));
  CHECK(again.public_keys(sam) == at.sams);
  CHECK(again.make_person(sam) == at.sams);
  const auto signature = again.sign(sam, "I did this.");
  REQUIRE(signature.has_value());
  CHECK(is_signed(at.sams.verify, "I did this.", *signature));
  CHECK_FALSE(is_signed(at.jos.verify, "I did this.", *signature));
  again.lock(sam);
  CHECK(again.is_open(sam));
  CHECK(again.unlock(sam, "anything").has_value());
}

TEST_CASE("The device signs by a key that its key file names") {
  APlace at;
  CHECK(is_signed(at.ring.device_verify_key(), "x", at.ring.sign_as_device("x")));
  CHECK(at.store.texts["device"] ==
        "{\"verify\":\"" + hex(at.ring.device_verify_key().bytes) + "\"}");
}

TEST_CASE("A workspace's own key is at hand after a restart, and never without the device's key") {
  APlace at;
  const auto key = at.ring.key(workspace_key(place));
  REQUIRE(key.has_value());
  Keyring again = at.started();
  CHECK(again.has_workspace(place));
  CHECK(again.key(workspace_key(place)) == key);
  at.device = Secret::drawn(at.chance);
  Keyring lost = at.started();
  CHECK_FALSE(lost.has_workspace(place));
  CHECK_FALSE(lost.key(workspace_key(place)).has_value());
  CHECK_FALSE(lost.is_open(sam));
  CHECK(lost.knows(sam));
  CHECK(lost.public_keys(sam) == at.sams);
  CHECK(rule_of(lost.sign(sam, "x")) == "no-keys-here");
  at.device.reset();
  Keyring bare = at.started();
  CHECK_FALSE(bare.has_workspace(place));
  CHECK_FALSE(bare.is_open(sam));
}

TEST_CASE("Two processes that make one workspace's keys end up with the same ones") {
  APlace at;
  const auto key = at.ring.key(workspace_key(place));
  const auto office = at.ring.key(office_key(place));
  Keyring other = at.started();
  CHECK(other.make_workspace(place) == box_key_of(office->derived("box")));
  CHECK(other.key(workspace_key(place)) == key);
  CHECK(other.key(office_key(place)) == office);
}

TEST_CASE("A key is opened by those for whom it was wrapped, and by nobody else") {
  APlace at;
  at.ring.make_key(item, {{person_key(sam), at.sams.box}});
  const auto key = at.ring.key(item);
  REQUIRE(key.has_value());
  Keyring again = at.started();
  CHECK(again.key(item) == key);
  again.destroy_person(sam);
  CHECK_FALSE(again.knows(sam));
  CHECK_FALSE(again.key(item).has_value());
}

TEST_CASE("A key that is there already stays, and is shared with new holders") {
  APlace at;
  at.ring.make_key(item, {{person_key(sam), at.sams.box}});
  const auto key = at.ring.key(item);
  at.ring.make_key(item, {{person_key(jo), at.jos.box}});
  at.ring.share(item, person_key(jo), at.jos.box);
  CHECK(at.ring.key(item) == key);
  CHECK(at.wrappings->of(item).size() == 2);
  at.ring.destroy_person(sam);
  CHECK(at.started().key(item) == key);
}

TEST_CASE("A key that nobody here holds is not made a second time, nor shared") {
  APlace at;
  at.ring.make_key(item, {{person_key(sam), at.sams.box}});
  at.ring.destroy_person(sam);
  at.ring.make_key(item, {{person_key(jo), at.jos.box}});
  at.ring.share(item, person_key(jo), at.jos.box);
  CHECK_FALSE(at.ring.key(item).has_value());
  CHECK(at.wrappings->of(item).size() == 1);
}

TEST_CASE("What is no public key gets no wrapping") {
  APlace at;
  at.ring.make_key(item, {{person_key(jo), BoxKey{"short"}}, {person_key(sam), at.sams.box}});
  REQUIRE(at.wrappings->of(item).size() == 1);
  CHECK(at.wrappings->of(item)[0].holder == person_key(sam));
}

TEST_CASE("Submitted work opens for whoever is admitted to the office") {
  APlace at;
  const BoxKey office = box_key_of(at.ring.key(office_key(place))->derived("box"));
  at.ring.make_key(item, {{person_key(sam), at.sams.box}, {office_key(place), office}});
  const auto key = at.ring.key(item);
  at.ring.admit_to_office(place, jo, at.jos.box);
  at.ring.hand_over_office(place);
  at.ring.destroy_person(sam);
  CHECK(at.store.texts.count("office/0192-place") == 0);

  REQUIRE(at.ring.set_passphrase(jo, good_words).has_value());
  Keyring again = at.started();
  CHECK_FALSE(again.key(item).has_value());
  CHECK_FALSE(again.key(office_key(place)).has_value());
  const auto before = again.changes();
  REQUIRE(again.unlock(jo, good_words).has_value());
  CHECK(again.changes() > before);
  CHECK(again.key(item) == key);
  again.lock(jo);
  CHECK_FALSE(again.key(item).has_value());
  CHECK_FALSE(again.key(office_key(place)).has_value());
}

TEST_CASE("An office that nobody was admitted to stays with the device") {
  APlace at;
  at.ring.hand_over_office(place);
  CHECK(at.ring.key(office_key(place)).has_value());
}

TEST_CASE("A key that came opened is kept by the workspace") {
  APlace at;
  const Secret key = Secret::drawn(at.chance);
  CHECK_FALSE(at.ring.key(item).has_value());
  const auto before = at.ring.changes();
  at.ring.keep_opened(item, key, place);
  CHECK(at.ring.changes() > before);
  CHECK(at.ring.key(item) == key);
  CHECK(at.started().key(item) == key);
  at.ring.keep_opened(item, Secret::drawn(at.chance), place);
  CHECK(at.started().key(item) == key);
  at.ring.keep_opened(KeyName("item/2"), key, WorkspaceId("another"));
  CHECK(at.wrappings->all().size() == 1);
}

TEST_CASE("A wrapping that was moved to another name, or changed anywhere, opens nothing") {
  APlace at;
  at.ring.make_key(item, {{person_key(sam), at.sams.box}});
  at.ring.keep_opened(KeyName("item/2"), Secret::drawn(at.chance), place);
  for (const Wrapping& whole : at.wrappings->all()) {
    at.own_wrappings.kept.clear();
    at.own_wrappings.keep({KeyName("item/3"), whole.holder, whole.sealed});
    CHECK_FALSE(at.started().key(KeyName("item/3")).has_value());
    for (std::size_t i = 0; i < whole.sealed.size(); ++i) {
      Wrapping changed = whole;
      changed.sealed[i] = static_cast<char>(changed.sealed[i] ^ 1);
      at.own_wrappings.kept.clear();
      at.own_wrappings.keep(changed);
      INFO(whole.holder.text << ", byte " << i);
      CHECK_FALSE(at.started().key(whole.key).has_value());
    }
  }
}

TEST_CASE("Asking again for keys that are not at hand asks no file") {
  APlace at;
  at.ring.make_key(item, {{person_key(sam), at.sams.box}});
  at.ring.destroy_person(sam);
  at.ring.key(item);
  const int looks = at.own_wrappings.looks;
  for (int i = 0; i < 1000; ++i) CHECK_FALSE(at.ring.key(item).has_value());
  CHECK(at.own_wrappings.looks == looks);
}

TEST_CASE("What arrived by another way is found once the keyring looks again") {
  APlace at;
  CHECK_FALSE(at.ring.key(item).has_value());
  Keyring other = at.started();
  other.make_key(item, {{person_key(sam), at.sams.box}});
  CHECK_FALSE(at.ring.key(item).has_value());
  const auto before = at.ring.changes();
  at.ring.look_again();
  CHECK(at.ring.changes() > before);
  CHECK(at.ring.key(item) == other.key(item));
}

TEST_CASE("Two processes that make one key end up with the same one") {
  APlace at;
  Keyring other = at.started();
  CHECK_FALSE(at.ring.key(item).has_value());
  CHECK_FALSE(other.key(item).has_value());
  at.ring.make_key(item, {{person_key(sam), at.sams.box}, {person_key(jo), at.jos.box}});
  other.make_key(item, {{person_key(jo), at.jos.box}, {person_key(sam), at.sams.box}});
  at.ring.look_again();
  other.look_again();
  CHECK(at.ring.key(item) == other.key(item));
}

TEST_CASE("Another process's people and passphrases are seen at once") {
  APlace at;
  Keyring other = at.started();
  const PersonId lee("0192-lee");
  other.make_person(lee);
  CHECK(at.ring.is_open(lee));
  REQUIRE(other.set_passphrase(sam, good_words).has_value());
  CHECK(at.ring.has_passphrase(sam));
  CHECK_FALSE(at.ring.is_open(sam));
  CHECK(rule_of(at.ring.sign(sam, "x")) == "locked");
  CHECK(other.is_open(sam));
  REQUIRE(at.ring.unlock(sam, good_words).has_value());
  other.destroy_person(sam);
  CHECK_FALSE(at.ring.is_open(sam));
}

TEST_CASE("A wrapping that came from elsewhere opens for its holder, without being kept") {
  APlace at;
  const auto office = at.ring.office_box_key(place);
  REQUIRE(office.has_value());
  AComputer elsewhere;
  Keyring there = elsewhere.started();
  there.make_person(sam);
  there.make_key(item, {{office_key(place), *office}, {person_key(jo), at.jos.box}});
  const auto key = there.key(item);
  for (const Wrapping& came : elsewhere.own_wrappings.all()) CHECK(at.ring.open(came) == key);
  Wrapping renamed = elsewhere.own_wrappings.all().front();
  renamed.key = KeyName("item/2");
  CHECK_FALSE(at.ring.open(renamed).has_value());
  renamed.holder = KeyName("device");
  CHECK_FALSE(at.ring.open(renamed).has_value());
  CHECK(at.wrappings->all().empty());
  CHECK_FALSE(there.office_box_key(place).has_value());
}

TEST_CASE("What is at hand is wrapped anew for a person who was made anew, and the rest is told") {
  APlace at;
  at.ring.make_key(item, {{person_key(sam), at.sams.box}, {person_key(jo), at.jos.box}});
  at.ring.make_key(private_key(sam), {{person_key(sam), at.sams.box}});
  at.ring.destroy_person(sam);
  const PublicKeys anew = at.ring.make_person(sam);
  CHECK(anew != at.sams);
  CHECK(at.ring.wrap_anew(person_key(sam), anew.box) == 1);
  at.ring.destroy_person(jo);
  CHECK(at.started().key(item).has_value());
  CHECK_FALSE(at.started().key(private_key(sam)).has_value());
}
