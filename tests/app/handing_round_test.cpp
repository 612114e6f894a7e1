// Three workspaces hand in and take in at random; in the end all tell the same.
#include <catch2/catch.hpp>

#include "app/exchange.h"
#include "kit/a_workplace.h"
#include "session/random.h"

using namespace tc;

namespace {

struct Place {
  Place(std::uint64_t seed, CopyTable& table, std::string_view name, Role role)
      : at(seed, &table), who(at.person(name, {role})) {
    if (role != Role::apprentice) at.sign_in(who);
  }
  AnEmptyWorkplace at;
  Person who;
};

/// Everything that others may see of a learner's portfolio, in words.
std::string told(Workplace& workplace, const PersonId& learner) {
  std::string out;
  const Portfolio portfolio = workplace.record().portfolio(learner).as_submitted();
  for (const EvidenceItem& item : portfolio.items) {
    out += item.id.text + " " + item.number + " " + item.title + "\n";
    for (const Link& link : item.links) {
      out += "  " + text(link.criterion) + " " + link.reason;
      for (const Judgement& judged : link.judgements)
        out += " " + std::string(name_of(judged.verdict)) + " " + judged.feedback;
      out += "\n";
    }
  }
  for (const auto& [criterion, decisions] : portfolio.decisions)
    for (const CriterionDecision& decided : decisions)
      out += text(criterion) + " " + std::string(name_of(decided.decision)) + "\n";
  return out;
}

class Round {
 public:
  explicit Round(std::uint64_t seed) : chance_(seed) {
    for (Place* laptop : {&gethin, &mair}) {
      const std::string code = hand_in_from(*laptop);
      REQUIRE(take(provider, files_ - 1, TrustedAs::learners, code) == "");
    }
    hand_in_from(provider);
    for (Place* laptop : {&gethin, &mair})
      REQUIRE(take(*laptop, files_ - 1, TrustedAs::provider) == "");
  }

  void act() {
    for (Place* place : all) place->at.clock.advance_ms(chance_.below(100'000));
    provider.at.sign_in(provider.who);
    switch (chance_.below(5)) {
      case 0:
        return submit(chance_.below(2) == 0 ? gethin : mair);
      case 1:
        return observe();
      case 2:
        return judge_something();
      case 3:
        hand_in_from(*all[chance_.below(3)]);
        return;
      default:
        (void)take(*all[chance_.below(3)], static_cast<int>(chance_.below(files())));
    }
  }

  void hand_round() {
    provider.at.sign_in(provider.who);
    for (Place* laptop : {&gethin, &mair}) {
      hand_in_from(*laptop);
      REQUIRE(take(provider, files_ - 1) == "");
    }
    hand_in_from(provider);
    for (Place* laptop : {&gethin, &mair}) REQUIRE(take(*laptop, files_ - 1) == "");
  }

  CopyTable table;
  Place gethin{101, table, "Gethin Price", Role::apprentice};
  Place mair{202, table, "Mair Ellis", Role::apprentice};
  Place provider{303, table, "Sioned Rees", Role::assessor};
  std::vector<Place*> all{&gethin, &mair, &provider};

 private:
  std::uint32_t files() const { return static_cast<std::uint32_t>(files_); }

  std::string hand_in_from(Place& place) {
    return given(hand_in(place.at.workplace(), place.who.id, std::to_string(files_++))).code;
  }
  static std::string take(Place& place, int file, std::optional<TrustedAs> as = std::nullopt,
                          std::string_view code = {}) {
    const auto taken = take_in(place.at.workplace(), place.who.id, std::to_string(file), as, code);
    return taken ? "" : taken.error().rule + ": " + taken.error().sentence;
  }
  void submit(Place& learner) {
    const ItemForm form = a_form(EvidenceKind::reflective_account, learner.who.id, {"P4", "P12"});
    const EvidenceItem item = given(add_item(learner.at.workplace(), learner.who.id, form));
    if (chance_.below(4) > 0)
      given(submit_item(learner.at.workplace(), learner.who.id, item.id, own_work()));
  }
  PersonId learner() { return chance_.below(2) == 0 ? gethin.who.id : mair.who.id; }
  void observe() {
    const ItemForm form = a_form(EvidenceKind::direct_observation, learner(), {"P4"});
    const EvidenceItem item = given(add_item(provider.at.workplace(), provider.who.id, form));
    given(submit_item(provider.at.workplace(), provider.who.id, item.id, own_work()));
  }
  void judge_something() {
    const Portfolio portfolio =
        given(open_portfolio(provider.at.workplace(), provider.who.id, learner()));
    if (portfolio.items.empty()) return;
    const EvidenceItem& item =
        portfolio.items[chance_.below(static_cast<std::uint32_t>(portfolio.items.size()))];
    LinkJudged judged{item.id, vpo01("P4"), static_cast<Verdict>(chance_.below(3))};
    judged.feedback = "As seen.";
    (void)judge(provider.at.workplace(), provider.who.id, judged);
    (void)decide(provider.at.workplace(), provider.who.id,
                 {item.learner, vpo01("P4"), Decision::met, ""});
  }

  Random chance_;
  int files_ = 0;
};

std::vector<std::string> entries_of(const MemoryLog& log) {
  std::vector<std::string> out;
  for (const Entry& entry : log.entries) out.push_back(hex(entry.hash));
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

TEST_CASE("Three workspaces that hand in and take in at random all end equal") {
  for (const std::uint64_t seed : {1U, 2U}) {
    CAPTURE(seed);
    Round round(seed);
    for (int i = 0; i < 100; ++i) round.act();
    round.hand_round();
    Workplace& provider = round.provider.at.workplace();
    CHECK(entries_of(round.gethin.at.log) == entries_of(round.provider.at.log));
    CHECK(entries_of(round.mair.at.log) == entries_of(round.provider.at.log));
    for (Place* laptop : {&round.gethin, &round.mair}) {
      const std::string here = told(laptop->at.workplace(), laptop->who.id);
      CHECK(here.size() > 500);
      CHECK(here == told(provider, laptop->who.id));
    }
    CHECK(told(round.mair.at.workplace(), round.gethin.who.id).empty());
    const std::size_t entries = round.provider.at.log.entries.size();
    round.hand_round();
    CHECK(round.provider.at.log.entries.size() == entries);
    for (Place* place : round.all)
      CHECK(verify_workplace(place->at.workplace(), verify(place->at.log)).whole());
  }
}
