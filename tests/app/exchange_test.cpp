#include "app/exchange.h"

#include <catch2/catch.hpp>

#include "base/failure.h"
#include "kit/a_workplace.h"

using namespace tc;

namespace {

/// A laptop with one apprentice, and a provider's computer with an assessor.
struct Apart {
  Apart() {
    gethin = laptop.person("Gethin Price", {Role::apprentice});
    sioned = provider.person("Sioned Rees", {Role::assessor});
    provider.sign_in(sioned);
  }

  EvidenceItem account(std::string_view words = "What the red van needed.") {
    ItemForm form = a_form(EvidenceKind::work_product, gethin.id, {"P4"});
    form.answers["own-work"] = std::string(words);
    form.files = {{{}, "order.pdf", "%PDF order"}};
    return given(add_item(laptop.workplace(), gethin.id, form));
  }
  EvidenceItem submitted(std::string_view words = "What the red van needed.") {
    return given(submit_item(laptop.workplace(), gethin.id, account(words).id, own_work()));
  }
  HandedIn hand_in_from(AnEmptyWorkplace& at, const Person& who, const std::string& path) {
    return given(hand_in(at.workplace(), who.id, path));
  }
  std::string take(AnEmptyWorkplace& at, const Person& who, const std::string& path,
                   std::optional<TrustedAs> as = std::nullopt, std::string_view code = {}) {
    at.clock.advance_ms(60'000);
    return rule_of(take_in(at.workplace(), who.id, path, as, code));
  }
  /// The first way there and back, after which both know each other's keys.
  void meet() {
    const HandedIn first = hand_in_from(laptop, gethin, "first");
    REQUIRE(take(provider, sioned, "first", TrustedAs::learners, first.code) == "");
    hand_in_from(provider, sioned, "back");
    REQUIRE(take(laptop, gethin, "back", TrustedAs::provider) == "");
  }

  CopyTable table;
  AnEmptyWorkplace laptop{11, &table};
  AnEmptyWorkplace provider{22, &table};
  Person gethin;
  Person sioned;
};

/// All bytes of a file; bodies lie open in the twin.
std::string bytes_of(const CopyInMemory& copy) {
  std::string out;
  for (const SealedBody& body : copy.parcel.bodies) out += body.sealed + "\n";
  for (const SealedAttachment& file : copy.parcel.attachments) out += file.sealed + "\n";
  for (const std::string& bundle : copy.parcel.bundles) out += bundle + "\n";
  return out;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("Work goes to an assessor by a code, and what was judged comes back by keys") {
  Apart at;
  const EvidenceItem item = at.submitted();
  const HandedIn first = at.hand_in_from(at.laptop, at.gethin, "first");
  CHECK(first.items == 1);
  CHECK(first.readers.empty());
  CHECK(first.code.size() == 29);
  CHECK(at.take(at.provider, at.sioned, "first", TrustedAs::learners, first.code) == "");
  const auto found =
      given(find_item(at.provider.workplace(), at.sioned.id, at.gethin.id, item.number));
  CHECK(found.id == item.id);
  CHECK(given(open_attachment(at.provider.workplace(), at.sioned.id, item.id,
                              item.attachments[0].id)) == "%PDF order");
  LinkJudged judged{item.id, vpo01("P4")};
  judged.feedback = "Well done.";
  CHECK(rule_of(judge(at.provider.workplace(), at.sioned.id, judged)) == "");

  const HandedIn back = at.hand_in_from(at.provider, at.sioned, "back");
  CHECK(back.code.empty());
  CHECK(back.decisions == 1);
  CHECK(back.readers == std::vector<std::string>{"Gethin Price (apprentice)"});
  CHECK(at.take(at.laptop, at.gethin, "back", TrustedAs::provider) == "");
  const Portfolio portfolio =
      given(open_portfolio(at.laptop.workplace(), at.gethin.id, at.gethin.id));
  REQUIRE(portfolio.items.at(0).links.at(0).newest() != nullptr);
  CHECK(portfolio.items[0].links[0].newest()->feedback == "Well done.");
  CHECK(at.laptop.workplace().person(at.sioned.id)->name == "Sioned Rees");
  for (AnEmptyWorkplace* place : {&at.laptop, &at.provider})
    CHECK(verify_workplace(place->workplace(), verify(place->log)).whole());
}

TEST_CASE("Once they know each other, files go both ways without a code") {
  Apart at;
  at.meet();
  const EvidenceItem item = at.submitted();
  const HandedIn next = at.hand_in_from(at.laptop, at.gethin, "next");
  CHECK(next.code.empty());
  CHECK(next.readers == std::vector<std::string>{"Sioned Rees (assessor)"});
  CHECK(at.take(at.provider, at.sioned, "next") == "");
  CHECK(find_item(at.provider.workplace(), at.sioned.id, at.gethin.id, item.number).has_value());
  const auto with_code = hand_in(at.laptop.workplace(), at.gethin.id, "coded", true);
  CHECK_FALSE(given(with_code).code.empty());
}

TEST_CASE("Practice, drafts and what was never submitted stay where they are") {
  Apart at;
  const std::string secret = "Only I know this.";
  at.account(secret);
  Attempt attempt = given(begin_attempt(at.laptop.workplace(), at.gethin.id, "the-bulb", 1));
  REQUIRE(make_move(at.laptop.workplace(), attempt,
                    given(parse_move("reply:asks-vehicle", attempt.session.scenario())))
              .has_value());
  given(keep_form(at.laptop.workplace(), at.gethin.id, "new", ItemForm{}).map([] { return 1; }));
  const EvidenceItem item = at.submitted("Told to everybody.");
  given(withdraw_item(at.laptop.workplace(), at.gethin.id, item.id, "A slip."));
  ItemForm changed = form_of(item);
  changed.answers["own-work"] = "Changed in private.";
  given(change_item(at.laptop.workplace(), at.gethin.id, item.id, changed));
  at.hand_in_from(at.laptop, at.gethin, "file");
  const std::string bytes = bytes_of(at.table.at("file"));
  CHECK(has(bytes, "Told to everybody."));
  CHECK(has(bytes, "A slip."));
  CHECK_FALSE(has(bytes, secret));
  CHECK_FALSE(has(bytes, "Changed in private."));
  CHECK_FALSE(has(bytes, "asks-vehicle"));
  CHECK_FALSE(has(bytes, at.laptop.library.scenarios.front().bundle));
  CHECK(at.table.at("file").parcel.entries.size() == at.laptop.log.entries.size());
  for (const Wrapping& wrapping : at.table.at("file").wrappings) {
    CAPTURE(wrapping.key.text);
    CHECK(wrapping.key != attempt_key(attempt.id));
    CHECK(wrapping.key != private_key(at.gethin.id));
  }
}

TEST_CASE("An attempt goes along whole with the item that it became") {
  Apart at;
  Attempt attempt = given(begin_attempt(at.laptop.workplace(), at.gethin.id, "the-bulb", 1));
  for (const auto* move : {"reply:asks-vehicle", "reply:guesses"})
    REQUIRE(make_move(at.laptop.workplace(), attempt,
                      given(parse_move(move, attempt.session.scenario())))
                .has_value());
  ItemForm form = a_form(EvidenceKind::simulation, at.gethin.id, {"P4"});
  form.attempt = attempt.id;
  const EvidenceItem item = given(add_item(at.laptop.workplace(), at.gethin.id, form));
  given(submit_item(at.laptop.workplace(), at.gethin.id, item.id, own_work()));
  const HandedIn file = at.hand_in_from(at.laptop, at.gethin, "file");
  CHECK(at.take(at.provider, at.sioned, "file", TrustedAs::learners, file.code) == "");
  const auto opened = open_attempt(at.provider.workplace(), at.sioned.id, attempt.id);
  REQUIRE(opened.has_value());
  CHECK(opened->turns.size() == 3);
}

TEST_CASE("A wrong code opens nothing, and changes nothing") {
  Apart at;
  at.submitted();
  const HandedIn file = at.hand_in_from(at.laptop, at.gethin, "file");
  const std::size_t entries = at.provider.log.entries.size();
  const auto wrappings = at.provider.wrappings.kept;
  std::string wrong = file.code;
  wrong[0] = wrong[0] == 'A' ? 'B' : 'A';
  const auto take = [&](std::string_view code) {
    return at.take(at.provider, at.sioned, "file", TrustedAs::learners, code);
  };
  CHECK(take(wrong) == "code-wrong");
  CHECK(take("nonsense") == "code-wrong");
  CHECK(take("") == "code-needed");
  CHECK(rule_of(look_at(at.provider.workplace(), at.sioned.id, "file", wrong)) == "code-wrong");
  const Arriving closed = given(look_at(at.provider.workplace(), at.sioned.id, "file"));
  CHECK(closed.needs_code);
  CHECK(closed.from.empty());
  CHECK(closed.learners.empty());
  CHECK(at.provider.log.entries.size() == entries);
  CHECK(at.provider.wrappings.kept == wrappings);
  std::string spoken = file.code;
  for (char& letter : spoken)
    letter = letter == '-' ? ' ' : static_cast<char>(std::tolower(letter));
  CHECK(take(spoken) == "");
}

TEST_CASE("An unknown workspace is looked at and accepted before it is taken in") {
  Apart at;
  at.submitted();
  const HandedIn file = at.hand_in_from(at.laptop, at.gethin, "file");
  const Arriving arriving =
      given(look_at(at.provider.workplace(), at.sioned.id, "file", file.code));
  CHECK_FALSE(arriving.known);
  CHECK(arriving.from == "the workspace of Gethin Price");
  CHECK(arriving.learners == std::vector<std::string>{"Gethin Price"});
  CHECK(arriving.roles.empty());
  CHECK(arriving.device_fingerprint.size() == 19);
  CHECK(arriving.new_entries == at.laptop.log.entries.size());
  const std::size_t before = at.provider.log.entries.size();
  const auto refused =
      take_in(at.provider.workplace(), at.sioned.id, "file", std::nullopt, file.code);
  CHECK(rule_of(refused) == "workspace-unknown");
  CHECK(refused.error().hint.find(arriving.device_fingerprint) != std::string::npos);
  CHECK(at.provider.log.entries.size() == before);
  CHECK(at.take(at.provider, at.sioned, "file", TrustedAs::learners, file.code) == "");
  CHECK(given(look_at(at.provider.workplace(), at.sioned.id, "file")).known);
}

TEST_CASE("Where somebody administers, only they accept another workspace") {
  Apart at;
  const Person ada = at.provider.person("Ada Pugh", {Role::provider_administrator});
  const HandedIn file = at.hand_in_from(at.laptop, at.gethin, "file");
  const auto take = [&](const Person& who) {
    return at.take(at.provider, who, "file", TrustedAs::learners, file.code);
  };
  CHECK(take(at.sioned) == "role-missing");
  CHECK(take(ada) == "");
  CHECK(at.take(at.provider, at.sioned, "file") == "");
}

TEST_CASE("Taken in twice, a file changes nothing") {
  Apart at;
  at.submitted();
  at.meet();
  const std::size_t entries = at.provider.log.entries.size();
  const auto wrappings = at.provider.wrappings.kept;
  const auto again = take_in(at.provider.workplace(), at.sioned.id, "first");
  CHECK(given(again).merged.nothing_new());
  CHECK(at.provider.log.entries.size() == entries);
  CHECK(at.provider.wrappings.kept == wrappings);
}

TEST_CASE("Roles that an unknown or merely known workspace gave do not count") {
  Apart at;
  const Person eve = at.laptop.person("Eve Hale", {Role::assessor});
  at.laptop.sign_in(eve);
  const EvidenceItem item = at.submitted();
  CHECK(rule_of(judge(at.laptop.workplace(), eve.id, {item.id, vpo01("P4")})) == "");
  const HandedIn file = at.hand_in_from(at.laptop, at.gethin, "file");
  CHECK(at.take(at.provider, at.sioned, "file", TrustedAs::learners, file.code) == "");
  const auto found =
      given(find_item(at.provider.workplace(), at.sioned.id, at.gethin.id, item.number));
  CHECK(found.links[0].newest() == nullptr);
  CHECK(rule_of(open_portfolio(at.provider.workplace(), eve.id, at.gethin.id)) == "keys-elsewhere");
}

TEST_CASE("Two items of one number are told, and one is given another") {
  Apart at;
  at.meet();
  const EvidenceItem here = at.submitted();
  const EvidenceItem there =
      given(add_item(at.provider.workplace(), at.sioned.id,
                     a_form(EvidenceKind::direct_observation, at.gethin.id, {"P4"})));
  given(submit_item(at.provider.workplace(), at.sioned.id, there.id, own_work()));
  CHECK(here.number == there.number);
  at.hand_in_from(at.provider, at.sioned, "seen");
  const TakenIn taken = given(take_in(at.laptop.workplace(), at.gethin.id, "seen"));
  REQUIRE(taken.conflicts.size() == 1);
  CHECK(taken.conflicts[0].about == Conflict::About::number_twice);
  CHECK(rule_of(renumber(at.provider.workplace(), at.sioned.id, there.id)) == "number-is-its-own");
  CHECK(given(renumber(at.laptop.workplace(), at.gethin.id, here.id)).number == "VPO01/E02");
  CHECK(conflicts(at.laptop.workplace()).empty());
}

TEST_CASE("A file for others, and one that is not there, are refused or fail in words") {
  Apart at;
  at.meet();
  at.hand_in_from(at.provider, at.sioned, "for Gethin");
  AnEmptyWorkplace third(33, &at.table);
  const Person kim = third.person("Kim Hall", {Role::assessor});
  CHECK(rule_of(take_in(third.workplace(), kim.id, "for Gethin", TrustedAs::provider)) ==
        "not-for-here");
  CHECK_THROWS_AS(take_in(third.workplace(), kim.id, "nothing"), Failure);
  CHECK_THROWS_AS(hand_in(at.provider.workplace(), at.sioned.id, "for Gethin"), Failure);
}

TEST_CASE("Backups are written by who is signed in, and the keys by who administers") {
  AWorkplace at;
  CHECK(rule_of(back_up(at.workplace(), at.sam.id, "copy")) == "");
  sign_out(at.workplace(), at.jo.id);
  CHECK(rule_of(back_up(at.workplace(), at.jo.id, "other")) == "locked");
  CHECK(rule_of(back_up_keys(at.workplace(), at.sam.id, "keys", "short")) == "passphrase-short");
  CHECK(rule_of(back_up_keys(at.workplace(), at.sam.id, "keys", good_passphrase)) == "");
  CHECK(at.files.files.count("keys") == 1);
  const Person ada = at.person("Ada Pugh", {Role::provider_administrator});
  CHECK(rule_of(back_up_keys(at.workplace(), at.sam.id, "more", good_passphrase)) ==
        "role-missing");
  CHECK(rule_of(back_up_keys(at.workplace(), ada.id, "more", good_passphrase)) == "");
}
