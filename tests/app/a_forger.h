#pragma once

#include <map>
#include <string>

#include "an_office.h"
#include "ledger/kinds.h"

namespace tc {

/// A record of everything, and somebody who may write to its file as they like: every hash and
/// chain fits again after it. Keys of others they have not. Public, so that a test can tamper.
struct AForger : AnOffice {
  AForger() {
    EvidenceItem practised = submit(sam, {"P4"});
    decide_unit(jo, sam);
    given(sign(jo, sam, SignedAs::assessor));
    given(sign(sam, sam, SignedAs::learner));
    const EvidenceItem seen = observed(lee, {"P3", "P4"});
    judge_all(tia, seen);
    CHECK(decided(tia, lee, "P4") == "");
    std::vector<EntryId> ids;
    for (const ToCountersign& one : given(to_countersign(workplace(), ann.id)))
      ids.push_back(one.judgement ? one.judgement->id : one.decision->id);
    given(countersign(workplace(), ann.id, ids, true, ""));
    const Dispute disputed =
        given(dispute(workplace(), sam.id, *practised.attempt, 1, vpo01("P4"), "I asked."));
    CHECK(settle_dispute(workplace(), jo.id, disputed.id, Dispute::Outcome::stands, "No."));
    clock.advance_ms(1000);
  }

  Entry& nth(std::string_view kind, int n = 0) {
    for (Entry& entry : log.entries)
      if (entry.kind == kind && n-- == 0) return entry;
    FAIL("the record has no " << kind);
    return log.entries.front();
  }
  std::size_t place_of(const Entry& entry) {
    return static_cast<std::size_t>(&entry - log.entries.data());
  }

  /// Other words in place of an entry's, and the commitment to them.
  template <class Kind>
  void say(Entry& entry, const Kind& body) {
    log.bodies[entry.id].text = body_text(body);
    entry.commitment = commitment_of(log.bodies[entry.id]);
    rechain();
  }
  template <class Kind>
  Kind said(const Entry& entry) {
    const auto body = read_body<Kind>(log.bodies.at(entry.id).text);
    REQUIRE(body);
    return *body;
  }

  /// Numbers, previous hashes and hashes, as they would be had it always been so.
  void rechain() {
    std::map<DeviceId, Head> heads;
    for (Entry& entry : log.entries) {
      Head& last = heads[entry.device];
      entry.number = last.number + 1;
      entry.previous = last.hash;
      entry.hash = hash_of(entry);
      last = {entry.device, entry.number, entry.hash};
    }
  }
  void cut(std::size_t from) { log.entries.resize(from); }

  /// With a key of the forger's own.
  static std::string own_signature(const Entry& entry) {
    return hex(signature(own_key(), signed_text(entry)));
  }
  static Secret own_key() { return Secret::from(std::string(Secret::size, 'f')); }

  /// As somebody whose keys are at hand, past every use case.
  template <class Kind>
  Entry record(const Person& who, std::string_view kind, std::vector<EntryId> answers,
               const Kind& body, Signer signer) {
    return log.append({who.id,
                       std::string(kind),
                       std::move(answers),
                       body_text(body),
                       {},
                       portfolio_key(sam.id),
                       signer});
  }
  template <class Kind>
  Entry record_as(const Person& who, std::string_view kind, std::vector<EntryId> answers,
                  const Kind& body) {
    return record(who, kind, std::move(answers), body, workplace().signer(who.id));
  }

  Verified seen(const std::vector<Head>& anchors = {}) {
    return verify_workplace(workplace(), verify(log), anchors);
  }
};

/// Whether it was found, and about that entry where one is given.
inline bool names(const Verified& found, Damage damage, const EntryId& about = {}) {
  for (const Finding& finding : found.ledger.findings)
    if (finding.damage == damage && (about.empty() || finding.id == about)) return true;
  return false;
}

/// All that was found, to be shown where a test fails.
inline std::string told(const Verified& found) {
  std::string out;
  for (const Finding& one : found.ledger.findings)
    out += std::string(name_of(one.damage)) + ": " + one.sentence + "\n";
  for (const AttemptFinding& one : found.attempts) out += "attempt: " + one.sentence + "\n";
  for (const SignOffFinding& one : found.sign_offs) out += "sign-off: " + one.sentence + "\n";
  return out;
}

}  // namespace tc
