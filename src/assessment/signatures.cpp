#include "assessment/signatures.h"

#include <algorithm>
#include <array>

#include "assessment/fold.h"
#include "crypto/sha256.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

struct Opened {
  Entry entry;
  std::string body;
  BodyState state = BodyState::absent;
  bool of_its_device = true;  ///< as PeopleBook::take() says

  bool shut() const { return state == BodyState::locked || state == BodyState::held_back; }
};

class Checking {
 public:
  explicit Checking(const Log& log) : fold_(log.device()) {
    for (Entry& entry : in_reading_order(log.arrived_after({}).entries)) {
      const BodyState state = log.body_state(entry.id);
      const auto body = state == BodyState::open ? log.body(entry.id) : std::nullopt;
      entries_.push_back({std::move(entry), body ? body->text : "", state});
    }
  }

  SignaturesChecked all() {
    for (Opened& one : entries_) {
      one.of_its_device = fold_.people.take(one.entry, one.body);
      out_.unread += one.shut() && !one.entry.signature.empty() ? 1u : 0u;
      people_shut_ = people_shut_ || (one.shut() && says_of_people(one.entry));
    }
    for (const Opened& one : entries_) check_signature(one);
    for (const Opened& one : entries_) check_administration(one);
    for (const Opened& one : entries_)
      if (one.state == BodyState::open) fold_.take(one.entry, one.body);
    for (const PassedOver& one : fold_.passed_over) judge_passed_over(one);
    for (const auto& [learner, portfolio] : fold_.portfolios) check_sign_offs(portfolio);
    return std::move(out_);
  }

 private:
  static bool says_of_people(const Entry& entry) {
    const kinds::Kind* kind = kinds::find(entry.kind);
    return kind != nullptr && kind->signed_by == SignedBy::device;
  }

  std::string name_of_person(const PersonId& id) const {
    const Person* person = fold_.people.find_person(id);
    return person == nullptr ? "Somebody unknown" : person->name;
  }

  /// "Jo Bell, on 21 November 2026 at 22:09 ('an item was judged against a criterion')"
  std::string deed_in_words(const Entry& entry) const {
    const kinds::Kind* kind = kinds::find(entry.kind);
    return name_of_person(entry.who) + ", on " + uk_date_in_words(entry.at) + " at " +
           uk_time(entry.at) + " ('" +
           std::string(kind == nullptr ? std::string_view(entry.kind) : kind->meaning) + "')";
  }

  void find(Damage damage, const Entry& entry, const std::string& what) {
    out_.findings.push_back(
        {damage, entry.device, entry.number, entry.id, deed_in_words(entry) + ": " + what});
  }

  void check_signature(const Opened& one) {
    const kinds::Kind* kind = kinds::find(one.entry.kind);
    if (kind == nullptr || kind->signed_by == SignedBy::nobody) return;
    if (kind->signed_by == SignedBy::device)
      check_device_signature(one);
    else
      check_person_signature(one.entry);
  }

  void check_device_signature(const Opened& one) {
    if (one.entry.format == 0) {
      if (!one.of_its_device)
        find(Damage::signature_missing, one.entry,
             "it is written as from before there were signatures, by a device that had a key.");
      return;
    }
    if (one.of_its_device) {
      ++out_.good;
      return;
    }
    if (one.entry.signature.empty()) return;  // the ledger's verification says so
    if (fold_.people.device_key(one.entry.device))
      find(Damage::signature_wrong, one.entry, "the signature is not by its device's key.");
    else if (!people_shut_)
      find(Damage::signer_unknown, one.entry, "its device never said which key it signs by.");
  }

  void check_person_signature(const Entry& entry) {
    if (entry.format == 0 || entry.signature.empty()) return;
    const auto keys = fold_.people.verify_keys(entry.who);
    if (keys.empty()) {
      if (!people_shut_)
        find(Damage::signer_unknown, entry,
             "nobody enrolled a key for who is said to have signed.");
      return;
    }
    const auto bytes = parse_hex(entry.signature);
    const bool good = bytes && std::any_of(keys.begin(), keys.end(), [&](const VerifyKey& key) {
                        return is_signed(key, signed_text(entry), *bytes);
                      });
    if (good)
      ++out_.good;
    else
      find(Damage::signature_wrong, entry,
           "the signature is not by a key that was enrolled for "
           "them, or not over what stands there.");
  }

  /// Whoever administers people, where somebody is appointed to do it.
  void check_administration(const Opened& one) {
    const bool administers = one.entry.kind == kinds::person_added ||
                             one.entry.kind == kinds::workspace_trusted ||
                             one.entry.kind == kinds::key_enrolled;
    if (!administers || !one.of_its_device || !fold_.people.gives_roles(one.entry.device)) return;
    if (is_about_oneself(one)) return;
    const Entry& asked = began_with(one.entry);
    const auto who = fold_.people.person_at(one.entry.who, asked);
    if (who && holds(*who, Role::provider_administrator)) return;
    if (fold_.people.had_administrator(asked))
      find(Damage::role_not_held, one.entry,
           "only a provider administrator may do that, and they were none at that time.");
  }

  /// One's own keys, and one's own name where the roles stay.
  bool is_about_oneself(const Opened& one) const {
    const auto same = [&](const PersonId& id) {
      return fold_.people.canonical(id) == fold_.people.canonical(one.entry.who);
    };
    if (const auto keys = read_body<KeyEnrolled>(one.body)) return same(keys->person);
    const auto added = read_body<PersonAdded>(one.body);
    if (!added || !same(added->person.id)) return false;
    const auto before = fold_.people.person_at(one.entry.who, one.entry);
    return before && before->roles == added->person.roles && before->until == added->person.until;
  }

  /// Keys are enrolled with the person that they belong to: what was allowed then, was for both.
  const Entry& began_with(const Entry& entry) const {
    if (entry.kind != kinds::key_enrolled || entry.answers.empty()) return entry;
    const Entry* person = find_entry(entry.answers.front());
    const bool together = person != nullptr && person->device == entry.device &&
                          person->number + 1 == entry.number && person->who == entry.who;
    return together ? *person : entry;
  }

  void judge_passed_over(const PassedOver& one) {
    constexpr std::array<std::string_view, 4> duties{"own-evidence", "own-judgement",
                                                     "own-work-only", "not-your-learner"};
    const bool nobody = one.refusal.rule == "nobody-known";
    if (nobody && people_shut_) return;
    if (std::find(duties.begin(), duties.end(), one.refusal.rule) != duties.end())
      find(Damage::duty_broken, one.entry, one.refusal.sentence);
    else if (fold_.people.gives_roles(one.entry.device))
      find(Damage::role_not_held, one.entry, one.refusal.sentence);
    else
      ++out_.not_trusted;
  }

  const Entry* find_entry(const EntryId& id) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Opened& one) { return one.entry.id == id; });
    return found == entries_.end() ? nullptr : &found->entry;
  }

  bool can_be_read(const EntryId& id) const {
    return std::any_of(entries_.begin(), entries_.end(), [&](const Opened& one) {
      return one.entry.id == id && one.state == BodyState::open;
    });
  }

  void check_sign_offs(const Portfolio& portfolio) {
    for (const UnitSignature& signature : portfolio.signatures) {
      const Entry* entry = find_entry(signature.id);
      for (const EntryId& on : signature.decisions)
        if (std::string wrong = wrong_to_rest_on(portfolio, signature, on); !wrong.empty())
          find(Damage::duty_broken, *entry, wrong);
    }
  }

  /// What speaks against a unit's being signed on that decision; "" where nothing does.
  std::string wrong_to_rest_on(const Portfolio& portfolio, const UnitSignature& signature,
                               const EntryId& on) const {
    for (const auto& [criterion, decisions] : portfolio.decisions)
      for (const CriterionDecision& one : decisions) {
        if (one.id != on) continue;
        if (criterion.standard != signature.standard)
          return "it rests on a decision about another standard, " + text(criterion) + ".";
        if (one.decision != Decision::met)
          return "it was signed while " + text(criterion) + " was '" +
                 std::string(in_words(one.decision)) + "'.";
        if (one.by_trainee && one.countersigned.empty())
          return "it rests on a trainee's decision about " + text(criterion) +
                 " that nobody countersigned.";
        return "";
      }
    return can_be_read(on) ? "it rests on something that is no decision about this learner." : "";
  }

  Fold fold_;
  std::vector<Opened> entries_;
  bool people_shut_ = false;  ///< something about people cannot be read: who may what is not known
  SignaturesChecked out_;
};

}  // namespace

SignaturesChecked check_signatures(const Log& log) { return Checking(log).all(); }

}  // namespace tc
