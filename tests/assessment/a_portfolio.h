#pragma once

#include <optional>
#include <string>

#include "assessment/portfolio.h"
#include "kit/a_framework.h"

namespace tc {

/// The day on which tests look at a portfolio.
inline constexpr CalendarDate today{2026, 11, 21};

/// A portfolio written in a test, without a record. Items are submitted, their work was done today,
/// and all that is left out stays empty.
struct APortfolio : Portfolio {
  APortfolio() { learner = PersonId("sam"); }

  /// Adds an item linked to one criterion; no verdict: it waits.
  APortfolio& with(EvidenceKind kind, std::string_view criterion,
                   std::optional<Verdict> verdict = std::nullopt) {
    EvidenceItem item;
    item.number = next_number(StandardUrn("IMIVPO01"));
    item.id = EntryId(item.number);
    item.kind = kind;
    item.learner = learner;
    item.by = learner;
    item.answers["day"] = iso_text(today);
    item.links.push_back({vpo01(criterion), "a reason", "", {}});
    item.submissions.push_back(
        {EntryId("submission of " + item.number), learner, {}, {}, {}, {}, {}});
    items.push_back(item);
    return verdict ? judged(*verdict) : *this;
  }
  /// Of the item added last: an answer of its form.
  APortfolio& where(const std::string& field, const std::string& answer) {
    items.back().answers[field] = answer;
    return *this;
  }
  /// The item added last, once more.
  APortfolio& judged(Verdict verdict, RulesOfEvidence rules = {}) {
    items.back().links.back().judgements.push_back(
        {next_id(), PersonId("jo"), {}, verdict, rules, "because"});
    return *this;
  }
  /// Its newest judgement is a trainee's.
  APortfolio& by_trainee() {
    items.back().links.back().judgements.back().by_trainee = true;
    return *this;
  }
  APortfolio& countersigned(bool agreed) {
    items.back().links.back().judgements.back().countersigned.push_back(
        {next_id(), PersonId("kim"), {}, agreed, ""});
    return *this;
  }
  APortfolio& withdrawn() {
    items.back().submissions.back().withdrawn = UtcTime{1};
    return *this;
  }
  APortfolio& draft() {
    items.back().submissions.clear();
    return *this;
  }
  APortfolio& decided(std::string_view criterion, Decision decision) {
    decisions[vpo01(criterion)].push_back({next_id(), PersonId("jo"), {}, decision, "because"});
    return *this;
  }
  /// Signs by the newest decisions.
  APortfolio& signed_as(SignedAs part, const std::string& by) {
    UnitSignature signature;
    signature.id = next_id();
    signature.by = PersonId(by);
    signature.standard = StandardUrn("IMIVPO01");
    signature.part = part;
    for (const auto& [criterion, all] : decisions) signature.decisions.push_back(all.back().id);
    signatures.push_back(signature);
    return *this;
  }

 private:
  EntryId next_id() { return EntryId("entry " + std::to_string(++made_)); }
  int made_ = 0;
};

inline constexpr EvidenceKind observation = EvidenceKind::direct_observation;
inline constexpr EvidenceKind simulation = EvidenceKind::simulation;

}  // namespace tc
