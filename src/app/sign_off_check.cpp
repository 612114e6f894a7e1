#include "app/sign_off_check.h"

#include <algorithm>
#include <array>

#include "app/log_until.h"
#include "base/failure.h"
#include "ledger/heads.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// What a sign-off is thought over by; where one of it cannot be read here, nothing is said.
constexpr std::array<std::string_view, 6> weighed{
    kinds::evidence_submitted, kinds::evidence_withdrawn,      kinds::link_judged,
    kinds::criterion_decided,  kinds::judgement_countersigned, kinds::framework_adopted};

struct SignOff {
  PersonId learner;
  UnitSignature signature;
};

std::map<EntryId, SignOff> sign_offs_in(const RecordBook& book) {
  std::map<EntryId, SignOff> all;
  for (const Person& person : book.people())
    for (const UnitSignature& one : book.portfolio(person.id).signatures)
      all[one.id] = {person.id, one};
  return all;
}

class Check {
 public:
  Check(Workplace& workplace, const RecordBook& book, Verified& out)
      : workplace_(workplace), book_(book), out_(out), then_(workplace.log()) {}

  void all() {
    const auto sign_offs = sign_offs_in(book_);
    for (const Entry& entry : workplace_.log().arrived_after({}).entries) {
      if (const auto found = sign_offs.find(entry.id); found != sign_offs.end())
        one(entry, found->second);
      note_what_is_unread(entry);
      heads_[entry.device] = {entry.device, entry.number, entry.hash};
      ++then_.until.arrived;
    }
  }

 private:
  void one(const Entry& entry, const SignOff& sign_off) {
    ++out_.signed_units;
    const auto framework = framework_of(sign_off);
    if (!framework) return;
    decisions(sign_off, *framework);
    by_the_rules_then(entry, sign_off, *framework);
  }

  void found(const SignOff& sign_off, const std::string& but) {
    const Person* by = book_.find_person(sign_off.signature.by);
    const Person* learner = book_.find_person(sign_off.learner);
    out_.sign_offs.push_back(
        {sign_off.signature.id, (by == nullptr ? sign_off.signature.by.text : by->name) +
                                    " signed " + unit_name(sign_off.signature.standard) + " of " +
                                    (learner == nullptr ? sign_off.learner.text : learner->name) +
                                    " on " + uk_date_in_words(sign_off.signature.at) + ", but " +
                                    but});
  }

  std::shared_ptr<const Framework> framework_of(const SignOff& sign_off) {
    const UnitSignature& signature = sign_off.signature;
    const auto& adopted = book_.portfolio(sign_off.learner).frameworks;
    const auto at = adopted.find(signature.standard);
    const auto is_it = [&](const FrameworkAdopted& one) {
      return one.bundle == signature.framework;
    };
    if (!unread_ &&
        (at == adopted.end() || std::none_of(at->second.begin(), at->second.end(), is_it)))
      found(sign_off, "by words and rules that the portfolio never adopted.");
    const auto hash = parse_hash(signature.framework);
    const auto bundle = hash ? workplace_.log().bundle(*hash) : std::nullopt;
    if (!bundle) {
      found(sign_off, "the words and rules that it names are not kept here.");
      return nullptr;
    }
    try {
      return workplace_.bundles().read_framework(*bundle);
    } catch (const Failure& failure) {
      found(sign_off, std::string("its words and rules cannot be read: ") + failure.what());
      return nullptr;
    }
  }

  bool can_be_read(const EntryId& id) const {
    return workplace_.log().body_state(id) == BodyState::open;
  }

  void decisions(const SignOff& sign_off, const Framework& framework) {
    const std::vector<EntryId>& named = sign_off.signature.decisions;
    for (const EntryId& id : named)
      if (!workplace_.log().entry(id)) found(sign_off, "a decision it names is not recorded.");
    if (!std::all_of(named.begin(), named.end(),
                     [&](const EntryId& id) { return can_be_read(id); }))
      return;
    for (const Criterion* criterion : framework.standard.judged())
      decision_on(sign_off, framework.standard.ref(*criterion));
  }

  /// That each decision is what it should be is for check_signatures(); here, that none lacks.
  void decision_on(const SignOff& sign_off, const CriterionRef& criterion) {
    const auto& all = book_.portfolio(sign_off.learner).decisions;
    const auto at = all.find(criterion);
    const auto& named = sign_off.signature.decisions;
    const auto is_named = [&](const CriterionDecision& one) {
      return std::find(named.begin(), named.end(), one.id) != named.end();
    };
    if (at == all.end() || std::none_of(at->second.begin(), at->second.end(), is_named))
      found(sign_off, "it names no decision about " + text(criterion) + ".");
  }

  /// The rules of another version are not known any more: what was signed by them stays signed.
  void by_the_rules_then(const Entry& entry, const SignOff& sign_off, const Framework& framework) {
    std::vector<Head> heads;
    for (const auto& [device, head] : heads_) heads.push_back(head);
    if (hex(fingerprint_of(heads).full) != sign_off.signature.fingerprint) {
      // Elsewhere entries arrive in another order; in its own file they were there as signed.
      if (entry.device == workplace_.log().device())
        found(sign_off, "the record that it was signed upon is not the one before it.");
      return;
    }
    if (unread_ || sign_off.signature.rules != decision_rules_version) return;
    past_.catch_up(then_);
    const Portfolio portfolio = past_.portfolio(sign_off.learner).as_submitted();
    const auto open =
        open_before_sign_off(portfolio, framework, uk_calendar_date(sign_off.signature.at));
    if (!open.empty()) found(sign_off, "that was open then: " + open.front().sentence);
  }

  void note_what_is_unread(const Entry& entry) {
    if (std::find(weighed.begin(), weighed.end(), entry.kind) != weighed.end() &&
        !can_be_read(entry.id))
      unread_ = true;
  }

  Workplace& workplace_;
  const RecordBook& book_;
  Verified& out_;
  LogUntil then_;
  RecordBook past_;
  std::map<DeviceId, Head> heads_;
  bool unread_ = false;
};

}  // namespace

void check_sign_offs(Workplace& workplace, const RecordBook& book, Verified& out) {
  Check(workplace, book, out).all();
}

}  // namespace tc
