// Whoever asks for whatever in whatever order: no unit gets complete that should not.
#include <catch2/catch.hpp>
#include <set>

#include "an_office.h"
#include "kit/trials.h"
#include "session/random.h"

using namespace tc;

namespace {

const std::vector<const char*> codes{"P3", "P4"};

/// A unit of two criteria, of which P3 asks for two customers, one of them in real work.
struct AShortUnit : AnOffice {
  AShortUnit() {
    auto& criteria = library.standards.front().criteria;
    std::vector<Criterion> kept;
    for (const Criterion& one : criteria)
      if (one.code == vpo01("P3").code || one.code == vpo01("P4").code) kept.push_back(one);
    criteria = kept;
    EvidencePolicy policy = a_policy(SimulationUse::supplementary);
    policy.sufficiency.of_criterion[vpo01("P3").code] = {2, 1, 2, 1};
    use_policy(policy);
    una = person("Una Hale", {Role::apprentice, Role::trainee_assessor});
    sign_in(una);
    for (const Person& one : {sam, both, una}) learners.push_back(one);
    for (const Person& one : {sam, both, una, tia, jo, ann}) people.push_back(one);
  }
  Person una;
  std::vector<Person> learners;
  std::vector<Person> people;
};

class Anybody {
 public:
  Anybody(AShortUnit& at, std::uint64_t seed) : at_(at), chance_(seed) {}

  void act() {
    at_.clock.advance_ms(1000);
    if (chance_.below(25) == 0) return as_it_should_be();
    switch (chance_.below(10)) {
      case 0:
        return add();
      case 1:
      case 2:
        return judge_item();
      case 3:
        return mark_and_sign();
      case 4:
        return decide_one();
      case 5:
        return countersign_some();
      case 6:
        return withdraw();
      default:
        return sign();
    }
  }

 private:
  template <class Values>
  const auto& any(const Values& values) {
    return values[chance_.below(static_cast<std::uint32_t>(values.size()))];
  }
  /// Mostly Sam's and mostly Jo's, or too little would come of it.
  const Person& learner() { return chance_.below(3) > 0 ? at_.sam : any(at_.learners); }
  const Person& somebody() {
    const std::uint32_t n = chance_.below(4);
    return n == 0 ? any(at_.people) : n == 1 ? at_.tia : at_.jo;
  }

  void add() {
    const Person& whose = learner();
    const bool real = chance_.below(4) > 0;
    ItemForm form =
        a_form(real ? EvidenceKind::direct_observation : EvidenceKind::reflective_account, whose.id,
               {"P3", "P4"});
    form.answers["customer"] = "customer " + std::to_string(chance_.below(3));
    const PersonId by = real ? somebody().id : whose.id;
    if (const auto item = add_item(at_.workplace(), by, std::move(form)))
      (void)submit_item(at_.workplace(), by, item->id, own_work());
  }
  LinkJudged a_judgement(const EvidenceItem& item) {
    LinkJudged judged{item.id, vpo01(any(codes))};
    if (chance_.below(4) == 0) judged.verdict = Verdict::not_accepted;
    judged.feedback = "So it was.";
    return judged;
  }
  EvidenceItem an_item(const Person& whose) {
    const Portfolio portfolio = at_.workplace().record().portfolio(whose.id);
    return portfolio.items.empty() ? EvidenceItem() : any(portfolio.items);
  }
  void judge_item() {
    (void)judge(at_.workplace(), somebody().id, a_judgement(an_item(learner())));
  }
  CriterionDecided a_decision(const Person& whose) {
    const Decision says = chance_.below(12) == 0 ? Decision::working_towards : Decision::met;
    return {whose.id, vpo01(any(codes)), says, "So far.", {}};
  }
  void decide_one() { (void)decide(at_.workplace(), somebody().id, a_decision(learner())); }
  void mark_and_sign() {
    const Person& whose = learner();
    const Person& by = somebody();
    for (int i = 0; i < 4; ++i) {
      const PendingMark mark = chance_.below(2) == 0 ? PendingMark(a_decision(whose))
                                                     : PendingMark(a_judgement(an_item(whose)));
      (void)set_mark(at_.workplace(), by.id, whose.id, mark);
    }
    if (chance_.below(3) > 0) (void)sign_marks(at_.workplace(), by.id, whose.id);
    if (chance_.below(3) == 0) (void)drop_mark(at_.workplace(), by.id, whose.id, 0);
  }
  void countersign_some() {
    const PersonId by = chance_.below(3) == 0 ? somebody().id : at_.ann.id;
    const auto rows = to_countersign(at_.workplace(), by);
    if (!rows) return;
    std::vector<EntryId> ids;
    for (const ToCountersign& one : *rows)
      if (chance_.below(4) > 0) ids.push_back(one.judgement ? one.judgement->id : one.decision->id);
    (void)countersign(at_.workplace(), by, ids, chance_.below(4) > 0, "So it is.");
  }
  void withdraw() {
    const EvidenceItem item = an_item(learner());
    const PersonId by = chance_.below(2) == 0 ? item.by : somebody().id;
    if (chance_.below(2) == 0)
      (void)withdraw_item(at_.workplace(), by, item.id, "The wrong one.");
    else
      (void)submit_item(at_.workplace(), by, item.id, own_work());
  }
  /// Ann judges, decides and signs what there is of one learner, who signs too.
  void as_it_should_be() {
    const Person& whose = learner();
    const Portfolio portfolio = at_.workplace().record().portfolio(whose.id);
    for (const EvidenceItem& item : portfolio.items)
      for (const char* code : codes)
        (void)judge(at_.workplace(), at_.ann.id, {item.id, vpo01(code)});
    for (const char* code : codes)
      (void)decide(at_.workplace(), at_.ann.id, {whose.id, vpo01(code), Decision::met, ""});
    (void)sign_unit(at_.workplace(), at_.ann.id, whose.id, vpo01_urn, SignedAs::assessor);
    (void)sign_unit(at_.workplace(), whose.id, whose.id, vpo01_urn, SignedAs::learner);
  }
  void sign() {
    const Person& whose = learner();
    const auto part = static_cast<SignedAs>(chance_.below(3));
    const PersonId by =
        part == SignedAs::learner && chance_.below(4) > 0 ? whose.id : somebody().id;
    (void)sign_unit(at_.workplace(), by, whose.id, vpo01_urn, part);
  }

  AShortUnit& at_;
  Random chance_;
};

bool agreed(const std::vector<Countersignature>& all) { return !all.empty() && all.back().agreed; }

/// The rules said once more, as naively as they can be.
bool naively_met(const Portfolio& portfolio, const char* code) {
  const auto at = portfolio.decisions.find(vpo01(code));
  if (at == portfolio.decisions.end()) return false;
  const CriterionDecision& newest = at->second.back();
  if (newest.decision != Decision::met || newest.by == portfolio.learner) return false;
  if (newest.by_trainee && !agreed(newest.countersigned)) return false;
  std::set<std::string> customers;
  bool real = false;
  for (const EvidenceItem& item : portfolio.items) {
    if (item.submissions.empty() || item.submissions.back().withdrawn) continue;
    for (const Link& link : item.links) {
      if (link.criterion != vpo01(code) || link.judgements.empty()) continue;
      const Judgement& judged = link.judgements.back();
      if (judged.verdict != Verdict::accepted) continue;
      if (judged.by_trainee && !agreed(judged.countersigned)) continue;
      customers.insert(item.answers.at("customer"));
      real = real || item.kind == EvidenceKind::direct_observation;
    }
  }
  return real && customers.size() >= (std::string_view(code) == "P3" ? 2u : 1u);
}

bool naively_complete(const AShortUnit& at, const Portfolio& portfolio) {
  for (const char* code : codes)
    if (!naively_met(portfolio, code)) return false;
  bool own = false;
  bool qualified = false;
  for (const UnitSignature& one : portfolio.signatures) {
    own = own || (one.part == SignedAs::learner && one.by == portfolio.learner);
    if (one.part == SignedAs::learner || one.by == portfolio.learner) continue;
    qualified = qualified || (one.by != at.tia.id && one.by != at.una.id);
  }
  return own && qualified;
}

void nobody_did_what_is_their_own(const Portfolio& portfolio) {
  const PersonId& learner = portfolio.learner;
  for (const EvidenceItem& item : portfolio.items)
    for (const Link& link : item.links)
      for (const Judgement& judged : link.judgements) {
        REQUIRE(judged.by != learner);
        for (const Countersignature& by : judged.countersigned) {
          REQUIRE(by.by != learner);
          REQUIRE(by.by != judged.by);
        }
      }
  for (const auto& [criterion, decisions] : portfolio.decisions)
    for (const CriterionDecision& decided : decisions) {
      REQUIRE(decided.by != learner);
      for (const Countersignature& by : decided.countersigned) REQUIRE(by.by != decided.by);
    }
  for (const UnitSignature& one : portfolio.signatures)
    REQUIRE((one.part == SignedAs::learner) == (one.by == learner));
}

/// How many units are complete.
int look_at(AShortUnit& at) {
  int complete = 0;
  for (const Person& learner : at.learners) {
    const Portfolio portfolio = at.workplace().record().portfolio(learner.id);
    if (portfolio.learner.empty()) continue;
    nobody_did_what_is_their_own(portfolio);
    const auto view = open_unit(at.workplace(), at.jo.id, learner.id, vpo01_urn);
    if (!view || !view->standing.complete()) continue;
    ++complete;
    CAPTURE(learner.name);
    REQUIRE(naively_complete(at, portfolio));
  }
  return complete;
}

}  // namespace

TEST_CASE("No sequence of requests makes a unit complete that its rules refuse") {
  int complete = 0;
  for (std::uint64_t seed = 0; seed < trials(20); ++seed) {
    CAPTURE(seed);
    AShortUnit at;
    Anybody anybody(at, seed);
    bool once = false;
    for (int i = 0; i < 150; ++i) {
      anybody.act();
      once = look_at(at) > 0 || once;
    }
    complete += once ? 1 : 0;
    const Verified found = verify_workplace(at.workplace(), verify(at.log));
    REQUIRE(found.whole());
  }
  CHECK(complete > static_cast<int>(trials(20)) / 4);  // or the loop shows nothing
}
