// Whatever people ask for, in whatever order: what must always hold holds.
#include <catch2/catch.hpp>
#include <set>

#include "base/failure.h"
#include "kit/a_workplace.h"
#include "kit/trials.h"
#include "log_in_between.h"
#include "session/random.h"

using namespace tc;

namespace {

// Mostly what is right, or nothing would come of it.
const std::string reason = "Because she asked.";
const std::vector<std::string> words{"ŵ 👩🏽‍🔧 \"'\\\n", "", " ", "\xFF"};
const std::vector<std::string> places{"", "step 1", "step 2", "somewhere"};
const std::vector<std::string> criteria{"P2", "P3", "P4", "P4", "P4", "K4.1", "K4", "P99"};
const std::vector<CalendarDate> days{{2026, 11, 21}, {2026, 1, 1}, {2027, 1, 1}, {0, 0, 0}};

/// Does anything that a window or a command line could ask for, by a seed.
class Anybody {
 public:
  Anybody(AWorkplace& at, Workplace& workplace, std::uint64_t seed)
      : at_(at), workplace_(workplace), chance_(seed) {}

  void act() {
    at_.clock.advance_ms(chance_.below(100'000));
    if (chance_.below(20) == 0) (void)sign_in(workplace_, at_.jo.id, good_passphrase);
    switch (chance_.below(10)) {
      case 0:
        return begin();
      case 1:
      case 2:
        return move();
      case 3:
        return submit();
      case 4:
        return see();
      case 5:
      case 6:
        return judge_something();
      case 7:
        return decide_something();
      case 8:
        return take_back();
      default:
        return look();
    }
  }

 private:
  template <class Values>
  auto any(const Values& values) {
    return values[chance_.below(static_cast<std::uint32_t>(values.size()))];
  }
  PersonId anybody() {
    return any(
        std::vector<PersonId>{at_.sam.id, at_.lee.id, at_.jo.id, at_.both.id, PersonId("x")});
  }
  PersonId learner() { return chance_.below(4) > 0 ? at_.sam.id : anybody(); }
  PersonId assessor() { return chance_.below(4) > 0 ? at_.jo.id : anybody(); }
  CriterionRef criterion() { return vpo01(chance_.below(3) > 0 ? "P4" : any(criteria)); }
  std::string words_typed() { return chance_.below(8) > 0 ? reason : any(words); }
  std::vector<Claim> claims() {
    std::vector<Claim> out;
    for (std::uint32_t i = chance_.below(8) == 0 ? 0 : 1 + chance_.below(2); i > 0; --i)
      out.push_back({criterion(), words_typed(), any(places)});
    return out;
  }

  void begin() {
    auto begun = begin_attempt(workplace_, learner(), chance_.below(9) > 0 ? "the-bulb" : "none",
                               chance_.below(1000));
    if (begun) attempts_.push_back(std::move(*begun));
  }
  void move() {
    if (attempts_.empty()) return begin();
    Attempt& attempt = attempts_[chance_.below(static_cast<std::uint32_t>(attempts_.size()))];
    for (int i = 0; i < 8; ++i) {
      const auto replies = attempt.session.replies();
      if (replies.empty() || chance_.below(6) == 0)
        (void)make_move(workplace_, attempt,
                        Wait{{static_cast<std::int32_t>(chance_.below(5000))}});
      else
        (void)make_move(workplace_, attempt, Choose{any(replies)});
    }
  }
  void submit() {
    ItemForm form = a_form(EvidenceKind::simulation, learner(), {});
    form.attempt = attempts_.empty() ? EntryId("x") : any(attempts_).id;
    form.claims = claims();
    if (const auto item = add_item(workplace_, form.learner, form))
      (void)submit_item(workplace_, item->by, item->id, own_work());
  }
  void see() {
    ItemForm form = a_form(EvidenceKind::direct_observation, learner(), {});
    form.answers["day"] = chance_.below(4) > 0 ? iso_text(days[0]) : iso_text(any(days));
    form.answers["narrative"] = words_typed();
    form.answers["customer"] = words_typed();
    form.claims = claims();
    const PersonId by = assessor();
    if (const auto item = add_item(workplace_, by, form))
      (void)submit_item(workplace_, by, item->id, own_work());
  }
  EvidenceItem any_item() {
    const Portfolio portfolio = workplace_.record().portfolio(learner());
    return portfolio.items.empty() ? EvidenceItem{} : any(portfolio.items);
  }
  void judge_something() {
    const auto verdict = static_cast<Verdict>(chance_.below(4) % 3);
    LinkJudged judged{any_item().id, criterion(), verdict};
    judged.feedback = words_typed();
    (void)judge(workplace_, assessor(), judged);
  }
  void decide_something() {
    const auto decision = chance_.below(3) > 0 ? Decision::met : Decision::not_yet_met;
    (void)decide(workplace_, assessor(), {learner(), criterion(), decision, words_typed()});
  }
  void take_back() {
    const EvidenceItem item = any_item();
    (void)withdraw_item(workplace_, chance_.below(3) > 0 ? item.by : anybody(), item.id,
                        words_typed());
    (void)confirm_item(workplace_, anybody(), item.id);
    (void)change_item(workplace_, item.by, item.id, form_of(item));
    (void)submit_item(workplace_, item.by, item.id, own_work());
  }
  void look() {
    (void)queue(workplace_, anybody());
    (void)make_export(workplace_, anybody(), "plain");
    (void)open_portfolio(workplace_, anybody(), anybody());
    (void)find_attempt(workplace_, anybody(), words_typed());
    if (!attempts_.empty()) (void)open_attempt(workplace_, anybody(), any(attempts_).id);
    (void)rename_person(workplace_, anybody(), anybody(), words_typed());
  }

  AWorkplace& at_;
  Workplace& workplace_;
  Random chance_;
  std::vector<Attempt> attempts_;
};

bool has_accepted_real_work(const Portfolio& portfolio, const CriterionRef& criterion) {
  for (const EvidenceItem& item : portfolio.items) {
    const Link* link = item.find(criterion);
    if (link != nullptr && link->accepted() && item.from_real_work()) return true;
  }
  return false;
}

/// What must hold of the record; counts the criteria that are met.
int look_at(const RecordBook& book) {
  int met = 0;
  for (const Person& learner : book.people()) {
    const Portfolio& portfolio = book.portfolio(learner.id);
    std::set<std::string> numbers;
    for (const EvidenceItem& item : portfolio.items) {
      numbers.insert(item.number);
      for (const Link& link : item.links)
        for (const Judgement& judged : link.judgements) REQUIRE(judged.by != learner.id);
      REQUIRE((form_of(item.kind).made_by == MadeBy::learner) == (item.by == learner.id));
    }
    REQUIRE(numbers.size() == portfolio.items.size());
    for (const auto& [criterion, decisions] : portfolio.decisions) {
      REQUIRE(criterion != vpo01("K4"));
      for (const CriterionDecision& decided : decisions) REQUIRE(decided.by != learner.id);
      if (portfolio.newest_decision(criterion)->decision != Decision::met) continue;
      ++met;
      CAPTURE(learner.name, text(criterion));
      REQUIRE(has_accepted_real_work(portfolio, criterion));
    }
  }
  return met;
}

}  // namespace

TEST_CASE("No sequence of requests makes a criterion met without accepted real work") {
  int met = 0;
  for (std::uint64_t seed = 0; seed < trials(60); ++seed) {
    CAPTURE(seed);
    AWorkplace at;
    Anybody anybody(at, at.workplace(), seed);
    for (int i = 0; i < 150; ++i) {
      anybody.act();
      look_at(at.workplace().record());
    }
    met += look_at(at.workplace().record());
    REQUIRE(verify_workplace(at.workplace(), verify(at.log)).whole());
  }
  CHECK(met > static_cast<int>(trials(60)) / 6);  // or the loop shows nothing
}

TEST_CASE("Whatever is asked for while the disk fails now and then, only a Failure is thrown") {
  for (std::uint64_t seed = 0; seed < trials(30); ++seed) {
    CAPTURE(seed);
    AWorkplace at;
    LogInBetween failing(at.log);
    Workplace workplace = at.over(failing);
    Random disk(seed + 1000);
    const auto now_and_then = [&] {
      if (disk.below(25) == 0) throw Failure("The disk is gone.");
    };
    failing.before_append = now_and_then;
    failing.before_read = now_and_then;
    failing.before_bundle = now_and_then;
    Anybody anybody(at, workplace, seed);
    int failures = 0;
    for (int i = 0; i < 150; ++i) {
      try {
        anybody.act();
      } catch (const Failure&) {
        ++failures;
      }
    }
    CHECK(failures > 0);
    look_at(at.workplace().record());
    REQUIRE(verify_workplace(at.workplace(), verify(at.log)).whole());
  }
}
