// Somebody edits the record and makes all hashes fit again, but has nobody else's keys.
#include <catch2/catch.hpp>
#include <functional>

#include "a_forger.h"
#include "ledger/heads.h"

using namespace tc;

namespace {

/// Does the damage, and gives the entry that has to be named; empty: any.
struct Tampering {
  const char* what;
  Damage damage;
  std::function<EntryId(AForger&)> tamper;
};

/// Changes something of what an entry says.
template <class Kind, class Change>
std::function<EntryId(AForger&)> saying(std::string_view kind, int n, Change change) {
  return [=](AForger& at) {
    Entry& entry = at.nth(kind, n);
    Kind body = at.template said<Kind>(entry);
    change(at, body);
    at.say(entry, body);
    return entry.id;
  };
}

/// Changes a field of an entry.
template <class Change>
std::function<EntryId(AForger&)> editing(std::string_view kind, int n, Change change) {
  return [=](AForger& at) {
    Entry& entry = at.nth(kind, n);
    change(at, entry);
    at.rechain();
    return entry.id;
  };
}

const std::vector<Tampering> words_changed{
    {"a verdict becomes another", Damage::signature_wrong,
     saying<LinkJudged>(kinds::link_judged, 0,
                        [](AForger&, LinkJudged& b) { b.verdict = Verdict::not_accepted; })},
    {"a rule of evidence is taken back", Damage::signature_wrong,
     saying<LinkJudged>(kinds::link_judged, 1,
                        [](AForger&, LinkJudged& b) { b.rules.authentic = false; })},
    {"feedback is reworded", Damage::signature_wrong,
     saying<LinkJudged>(kinds::link_judged, 2,
                        [](AForger&, LinkJudged& b) { b.feedback = "Well done."; })},
    {"a decision becomes another", Damage::signature_wrong,
     saying<CriterionDecided>(
         kinds::criterion_decided, 0,
         [](AForger&, CriterionDecided& b) { b.decision = Decision::not_yet_met; })},
    {"a decision is about another learner", Damage::signature_wrong,
     saying<CriterionDecided>(kinds::criterion_decided, 3,
                              [](AForger& at, CriterionDecided& b) { b.learner = at.both.id; })},
    {"a decision is said to be by other rules", Damage::signature_wrong,
     saying<CriterionDecided>(kinds::criterion_decided, 1,
                              [](AForger&, CriterionDecided& b) { b.rules = "1"; })},
    {"a countersignature turns round", Damage::signature_wrong,
     saying<JudgementCountersigned>(kinds::judgement_countersigned, 0,
                                    [](AForger&, JudgementCountersigned& b) { b.agreed = false; })},
    {"a dispute is settled the other way", Damage::signature_wrong,
     saying<DisputeSettled>(
         kinds::dispute_settled, 0,
         [](AForger&, DisputeSettled& b) { b.outcome = Dispute::Outcome::upheld; })},
    {"a declaration denies the use of AI", Damage::signature_wrong,
     saying<EvidenceSubmitted>(
         kinds::evidence_submitted, 0,
         [](AForger&, EvidenceSubmitted& b) { b.declaration.ai_statement = "none at all"; })},
    {"a sign-off names one decision less", Damage::signature_wrong,
     saying<UnitSigned>(kinds::unit_signed, 0,
                        [](AForger&, UnitSigned& b) { b.decisions.pop_back(); })},
    {"a sign-off is by other rules", Damage::signature_wrong,
     saying<UnitSigned>(kinds::unit_signed, 1, [](AForger&, UnitSigned& b) { b.rules = "1"; })},
    {"somebody is said to have been an assessor all along", Damage::signature_wrong,
     saying<PersonAdded>(
         kinds::person_added, 1,
         [](AForger&, PersonAdded& b) { b.person.roles.push_back(Role::assessor); })},
    {"a person gets another name", Damage::signature_wrong,
     saying<PersonAdded>(kinds::person_added, 2,
                         [](AForger&, PersonAdded& b) { b.person.name = "Joe Bull"; })},
    {"an enrolled key becomes the forger's", Damage::signature_wrong,
     saying<KeyEnrolled>(
         kinds::key_enrolled, 2,
         [](AForger&, KeyEnrolled& b) { b.verify = verify_key_of(AForger::own_key()); })},
    {"the device's key becomes the forger's", Damage::signer_unknown,
     saying<WorkspaceMade>(
         kinds::workspace_made, 0,
         [](AForger&, WorkspaceMade& b) { b.device_key = verify_key_of(AForger::own_key()); })},
};

const std::vector<Tampering> fields_changed{
    {"a judgement is somebody else's", Damage::signature_wrong,
     editing(kinds::link_judged, 0, [](AForger& at, Entry& e) { e.who = at.ann.id; })},
    {"a judgement is of a person that nobody knows", Damage::signer_unknown,
     editing(kinds::link_judged, 0, [](AForger&, Entry& e) { e.who = PersonId("nobody"); })},
    {"a judgement was made a month earlier", Damage::signature_wrong,
     editing(kinds::link_judged, 1,
             [](AForger&, Entry& e) { e.at.ms -= std::int64_t{30} * 24 * 3600 * 1000; })},
    {"a role was given a month earlier", Damage::signature_wrong,
     editing(kinds::person_added, 2,
             [](AForger&, Entry& e) { e.at.ms -= std::int64_t{30} * 24 * 3600 * 1000; })},
    {"a decision rests on nothing", Damage::signature_wrong,
     editing(kinds::criterion_decided, 0, [](AForger&, Entry& e) { e.answers.clear(); })},
    {"a judgement loses its signature", Damage::signature_missing,
     editing(kinds::link_judged, 0, [](AForger&, Entry& e) { e.signature.clear(); })},
    {"a role loses its device's signature", Damage::signature_missing,
     editing(kinds::person_added, 1, [](AForger&, Entry& e) { e.signature.clear(); })},
    {"a sign-off loses its signature", Damage::signature_missing,
     editing(kinds::unit_signed, 1, [](AForger&, Entry& e) { e.signature.clear(); })},
    {"a judgement is signed by the forger", Damage::signature_wrong,
     editing(kinds::link_judged, 0,
             [](AForger&, Entry& e) { e.signature = AForger::own_signature(e); })},
    {"a signature is no signature", Damage::signature_wrong,
     editing(kinds::link_judged, 0,
             [](AForger&, Entry& e) { e.signature = std::string(128, 'z'); })},
    {"two signatures change places", Damage::signature_wrong,
     editing(kinds::criterion_decided, 0,
             [](AForger& at, Entry& e) {
               std::swap(e.signature, at.nth(kinds::criterion_decided, 1).signature);
             })},
    {"what nobody signs is signed", Damage::signature_unknown,
     editing(kinds::attempt_begun, 0,
             [](AForger&, Entry& e) { e.signature = AForger::own_signature(e); })},
    {"a judgement becomes one of before there were signatures", Damage::signature_missing,
     editing(kinds::link_judged, 0,
             [](AForger&, Entry& e) {
               e.format = 0;
               e.signature = "";
             })},
};

const std::vector<Tampering> entries_moved{
    {"a judgement is taken out", Damage::signature_wrong,
     [](AForger& at) {
       const auto place = static_cast<std::ptrdiff_t>(at.place_of(at.nth(kinds::link_judged)));
       at.log.bodies.erase(at.log.entries[static_cast<std::size_t>(place)].id);
       at.log.entries.erase(at.log.entries.begin() + place);
       at.rechain();
       return at.nth(kinds::link_judged).id;
     }},
    {"two judgements change places", Damage::signature_wrong,
     [](AForger& at) {
       std::swap(at.nth(kinds::link_judged, 0), at.nth(kinds::link_judged, 1));
       at.rechain();
       return at.nth(kinds::link_judged).id;
     }},
    {"a judgement is told twice", Damage::signature_wrong,
     [](AForger& at) {
       Entry again = at.nth(kinds::link_judged);
       const Body body = at.log.bodies.at(again.id);
       again.id = at.log.next_id();
       at.log.bodies[again.id] = body;
       at.log.entries.push_back(again);
       at.rechain();
       return again.id;
     }},
    {"a judgement is added as from before there were signatures", Damage::signature_missing,
     [](AForger& at) {
       const EvidenceItem item = at.submit(at.sam, {"P4"});
       const LinkJudged body{item.id, vpo01("P4")};
       at.record(at.jo, kinds::link_judged, {item.id, item.submission()->id}, body, {});
       at.log.entries.back().format = 0;
       at.rechain();
       return at.log.entries.back().id;
     }},
    {"a role is given by nobody's signature", Damage::signature_missing,
     [](AForger& at) {
       Person lee = at.lee;
       lee.roles.push_back(Role::assessor);
       return at.record(at.lee, kinds::person_added, {}, PersonAdded{lee}, {}).id;
     }},
    {"a role is given by the person's own signature", Damage::signature_wrong,
     [](AForger& at) {
       Person lee = at.lee;
       lee.roles.push_back(Role::assessor);
       return at.record_as(at.lee, kinds::person_added, {}, PersonAdded{lee}).id;
     }},
    {"a key is enrolled by the forger's signature", Damage::signature_wrong,
     [](AForger& at) {
       const KeyEnrolled keys{at.jo.id, box_key_of(AForger::own_key()),
                              verify_key_of(AForger::own_key())};
       return at
           .record(at.jo, kinds::key_enrolled, {}, keys,
                   [](std::string_view text) { return signature(AForger::own_key(), text); })
           .id;
     }},
};

void check_all(const std::vector<Tampering>& all) {
  for (const Tampering& one : all) {
    AForger at;
    const EntryId about = one.tamper(at);
    const Verified found = at.seen();
    INFO(one.what << "\n" << told(found));
    CHECK_FALSE(found.whole());
    CHECK(names(found, one.damage, about));
  }
}

}  // namespace

TEST_CASE("The record that is tampered with here is whole before") {
  AForger at;
  const Verified found = at.seen();
  INFO(told(found));
  CHECK(found.whole());
  CHECK(found.signed_units == 2);
  CHECK(found.replayed == 1);
}

TEST_CASE("Words that were changed under a signature are named") { check_all(words_changed); }

TEST_CASE("Fields and signatures that were changed are named") { check_all(fields_changed); }

TEST_CASE("Entries that were taken out, moved or added without a key are named") {
  check_all(entries_moved);
}

TEST_CASE("A moved attempt that fits all hashes is found by its replay") {
  AForger at;
  Entry& entry = at.nth(kinds::attempt_moved, 1);
  AttemptMoved body = at.said<AttemptMoved>(entry);
  body.move = "reply:rack";
  at.say(entry, body);
  const Verified found = at.seen();
  REQUIRE(found.attempts.size() == 1);
  CHECK(found.attempts.front().sentence.substr(0, 10) == "At move 1:");
}

TEST_CASE("A record that was cut back, or written anew from there, has lost an anchor") {
  AForger at;
  const std::vector<Head> anchor = at.log.heads();
  const std::size_t whole = at.log.entries.size();
  CHECK(at.seen(anchor).whole());
  at.cut(at.place_of(at.nth(kinds::unit_signed)));
  const Verified rolled_back = at.seen(anchor);
  INFO(told(rolled_back));
  CHECK(names(rolled_back, Damage::anchor_missing));
  // Jo herself goes on otherwise, with as many entries as there were.
  while (at.log.entries.size() < whole)
    CHECK(at.decided(at.jo, at.sam, "P4", Decision::not_yet_met, "No.") == "");
  const Verified anew = at.seen(anchor);
  CHECK(anew.ledger.findings.size() == 1);
  CHECK(names(anew, Damage::anchor_missing));
  CHECK(at.seen(at.log.heads()).whole());
}
