#include "people/key_row.h"

#include "people/a_computer.h"

using namespace tc;

namespace {

const std::string salt(32, 'a');

/// A computer with one person; `kind` "device" or "passphrase" seals them.
struct ARow : AComputer {
  explicit ARow(const std::string& kind) {
    Keyring ring = started();
    keys = ring.make_person(sam);
    if (kind == "passphrase") code = ring.set_passphrase(sam, good_words).value();
    text = store.texts.at("person/0192-sam");
  }
  PublicKeys keys;
  std::string code;
  std::string text;
};

}  // namespace

TEST_CASE("The rows of the key file are these canonical texts") {
  const TypedSeal seal{{std::string(16, '\xaa'), {3, 65'536}}, "\x01\x02"};
  PersonRow row{{{std::string(32, '\xbb')}, {std::string(32, '\xcc')}}, "\x03", {}, {}, {}};
  const std::string b = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
  const std::string c = "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc";
  CHECK(row_text(row) == R"({"box":")" + b +
                             R"(","failures":0,"last_failure":0,"sealed":"03",)"
                             R"("sealed_by":"device","verify":")" +
                             c + R"("})");
  row.passphrase = seal;
  row.recovery = seal;
  row.guesses = {4, {1'795'298'948'000}};
  CHECK(row_text(row) ==
        R"({"box":")" + b +
            R"(","failures":4,"kibibytes":65536,"last_failure":1795298948000,"passes":3,)"
            R"("recovery":{"kibibytes":65536,"passes":3,"salt":")" +
            salt + R"(","sealed":"0102"},"salt":")" + salt +
            R"(","sealed":"0102","sealed_by":"passphrase","verify":")" + c + R"("})");
  CHECK(row_text(parse_person_row(row_text(row)).value()) == row_text(row));
  CHECK(device_row_text("\x01\x02") == R"({"sealed":"0102","sealed_by":"device"})");
  CHECK(parse_device_row(device_row_text("\x01\x02")) == "\x01\x02");
  CHECK(guesses_text({4, {5}}) == R"({"failures":4,"last_failure":5})");
  CHECK(parse_guesses(R"({"failures":4,"last_failure":5})").failures == 4);
}

TEST_CASE("A row that is anything else is read as nothing") {
  const std::string whole = ARow(GENERATE("device", "passphrase")).text;
  REQUIRE(parse_person_row(whole).has_value());
  for (std::size_t i = 0; i < whole.size(); ++i) {
    INFO("cut after " << i);
    CHECK_FALSE(parse_person_row(whole.substr(0, i)).has_value());
  }
  for (const auto& [was, is] : std::vector<std::pair<std::string, std::string>>{
           {"\"failures\":0", "\"failures\":-1"},
           {"\"failures\":0", "\"failures\":1001"},
           {"\"failures\":0", "\"failures\":18446744073709551615"},
           {"\"failures\":0", "\"failures\":0.5"},
           {"\"last_failure\":0", "\"last_failure\":9223372036854775807"},
           {"\"sealed_by\":", "\"sealed_by\":\"nobody\",\"x\":"},
           {"\"box\":\"", "\"box\":\"00"},
           {"\"verify\":\"", "\"verify\":\"Z"},
           {"\"sealed\":\"", "\"sealed\":\"0"}}) {
    std::string changed = whole;
    changed.replace(changed.rfind(was), was.size(), is);
    INFO(changed);
    CHECK_FALSE(parse_person_row(changed).has_value());
  }
  CHECK_FALSE(parse_device_row("[]").has_value());
  CHECK_FALSE(parse_device_row("").has_value());
  CHECK(parse_guesses("nonsense").failures == 0);
}

TEST_CASE("A row of a cost that would keep the computer busy for days is read as nothing") {
  std::string text = ARow("passphrase").text;
  const std::string was = GENERATE("\"passes\":1", "\"kibibytes\":8");
  text.replace(text.find(was), was.size(), was + "000000000");
  CHECK_FALSE(parse_person_row(text).has_value());
}

TEST_CASE("Whichever byte of a person's row is changed, it opens to the same keys or to nothing") {
  ARow at(GENERATE("device", "passphrase"));
  std::string& text = at.store.texts.at("person/0192-sam");
  const std::string whole = text;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    text = whole;
    text[i] = static_cast<char>(text[i] ^ 1);
    INFO(text);
    Keyring ring = at.started();
    if (!at.code.empty()) ring.unlock(sam, good_words);
    if (ring.is_open(sam)) CHECK(ring.public_keys(sam) == at.keys);
  }
}

TEST_CASE("Whichever digit of a sealed text is changed, nothing opens") {
  ARow at("device");
  std::string& text = at.store.texts.at("person/0192-sam");
  const std::string whole = text;
  const std::size_t from = whole.find("\"sealed\":\"") + 10;
  for (std::size_t i = from; whole[i] != '"'; ++i) {
    text = whole;
    text[i] = text[i] == '0' ? '1' : '0';
    INFO(text);
    CHECK_FALSE(at.started().is_open(sam));
    CHECK(rule_of(at.started().sign(sam, "x")) == "no-keys-here");
  }
}

TEST_CASE("A person's row that is passed off as another person's opens nothing") {
  ARow at(GENERATE("device", "passphrase"));
  at.store.texts["person/0192-jo"] = at.text;
  Keyring ring = at.started();
  CHECK_FALSE(ring.is_open(jo));
  CHECK_FALSE(ring.unlock(jo, good_words).has_value());
}
