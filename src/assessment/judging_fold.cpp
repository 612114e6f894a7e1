#include <algorithm>

#include "assessment/fold.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

void note_standing(Fold& fold, const Entry& entry, const PersonId& learner) {
  fold.learner_of[entry.id] = learner;
  fold.standings[entry.id] = {entry.device, entry.number, entry.answers};
}

/// Which of the item's submissions the entry answers; null where none.
const Submission* answered_submission(const EvidenceItem& item, const Entry& entry) {
  for (const Submission& one : item.submissions)
    if (std::find(entry.answers.begin(), entry.answers.end(), one.id) != entry.answers.end())
      return &one;
  return nullptr;
}

Result<void> judge(Fold& fold, const Entry& entry, std::string_view body) {
  const auto judged = read_body<LinkJudged>(body);
  EvidenceItem* item = judged ? fold.find_item(judged->evidence) : nullptr;
  if (item == nullptr) return {};
  if (auto held = fold.allowed(entry, Deed::judge_link, item->learner); !held) return held;
  const Submission* answered = answered_submission(*item, entry);
  if (answered == nullptr) return {};
  Judgement judgement{entry.id,
                      fold.people.canonical(entry.who),
                      entry.at,
                      judged->verdict,
                      judged->rules,
                      judged->feedback,
                      judged->inferred_from,
                      fold.by_trainee(entry),
                      {}};
  for (Link& link : item->links)
    if (link.criterion == judged->criterion)
      (answered == item->submission() ? link.judgements : link.earlier).push_back(judgement);
  note_standing(fold, entry, item->learner);
  return {};
}

Result<void> decide(Fold& fold, const Entry& entry, std::string_view body) {
  const auto decided = read_body<CriterionDecided>(body);
  if (!decided) return {};
  if (auto held = fold.allowed(entry, Deed::decide_criterion, decided->learner); !held) return held;
  Portfolio& portfolio = fold.portfolio_of(decided->learner);
  portfolio.decisions[decided->criterion].push_back({entry.id,
                                                     fold.people.canonical(entry.who),
                                                     entry.at,
                                                     decided->decision,
                                                     decided->feedback,
                                                     decided->rules,
                                                     fold.by_trainee(entry),
                                                     {}});
  note_standing(fold, entry, portfolio.learner);
  return {};
}

/// A judgement or a decision by a trainee that is to be countersigned.
struct Signable {
  PersonId by;
  bool by_trainee = false;
  std::vector<Countersignature>* countersigned = nullptr;
};

template <class Made>
void look_in(std::vector<Made>& all, const EntryId& id, Signable& found) {
  for (Made& one : all)
    if (one.id == id) found = {one.by, one.by_trainee, &one.countersigned};
}

Signable find_signable(Portfolio& portfolio, const EntryId& id) {
  Signable found;
  for (EvidenceItem& item : portfolio.items)
    for (Link& link : item.links) {
      look_in(link.judgements, id, found);
      look_in(link.earlier, id, found);
    }
  for (auto& [criterion, decisions] : portfolio.decisions) look_in(decisions, id, found);
  return found;
}

Result<void> may_countersign(const Fold& fold, const Entry& entry, const PersonId& learner,
                             const PersonId& by) {
  const auto who = fold.people.person_at(entry.who, entry);
  const Person* trainee = fold.people.find_person(by);
  if (!who || trainee == nullptr)
    return refuse("nobody-known", "The record does not say who countersigned whom.");
  if (who->id == learner)
    return refuse("own-evidence", "Nobody can countersign judgements of their own evidence.");
  // What counts is that they were in training when they judged, whatever they are now.
  return may(*who, Deed::countersign, {by, trainee->name, {Role::trainee_assessor}});
}

Result<void> countersign(Fold& fold, const Entry& entry, std::string_view body) {
  const auto said = read_body<JudgementCountersigned>(body);
  if (!said) return {};
  Result<void> all;
  for (const EntryId& about : said->about) {
    const auto learner = fold.learner_of.find(about);
    if (learner == fold.learner_of.end()) continue;
    const Signable found = find_signable(fold.portfolio_of(learner->second), about);
    if (found.countersigned == nullptr || !found.by_trainee) continue;
    if (auto held = may_countersign(fold, entry, learner->second, found.by); !held) {
      all = held;
      continue;
    }
    found.countersigned->push_back(
        {entry.id, fold.people.canonical(entry.who), entry.at, said->agreed, said->feedback});
  }
  return all;
}

/// Whether they may sign in that part.
Result<void> may_sign(const Fold& fold, const Entry& entry, const PersonId& learner,
                      SignedAs part) {
  if (auto held = fold.allowed(entry, Deed::sign_unit, learner); !held) return held;
  const bool own = fold.people.canonical(entry.who) == learner;
  const auto who = fold.people.person_at(entry.who, entry);
  switch (part) {
    case SignedAs::learner:
      return own ? Result<void>{}
                 : refuse("own-work-only", "Nobody can sign as a learner in another's name.");
    case SignedAs::assessor:
      return own ? refuse("own-evidence", "Nobody can sign their own unit as its assessor.")
                 : Result<void>{};
    case SignedAs::countersigner:
      if (own) return refuse("own-evidence", "Nobody can countersign their own unit.");
      return who && holds(*who, Role::assessor)
                 ? Result<void>{}
                 : refuse("role-missing", "Only a qualified assessor may countersign a unit.");
  }
  return {};
}

Result<void> sign(Fold& fold, const Entry& entry, std::string_view body) {
  const auto said = read_body<UnitSigned>(body);
  if (!said) return {};
  const PersonId learner = fold.people.canonical(said->learner);
  if (auto held = may_sign(fold, entry, learner, said->part); !held) return held;
  UnitSignature signature;
  signature.id = entry.id;
  signature.by = fold.people.canonical(entry.who);
  signature.at = entry.at;
  signature.standard = said->standard;
  signature.part = said->part;
  signature.by_trainee = fold.by_trainee(entry);
  signature.rules = said->rules;
  signature.framework = said->framework;
  signature.fingerprint = said->fingerprint;
  signature.decisions = said->decisions;
  fold.portfolio_of(learner).signatures.push_back(std::move(signature));
  fold.learner_of[entry.id] = learner;
  return {};
}

}  // namespace

Result<void> fold_judging(Fold& fold, const Entry& entry, std::string_view body) {
  if (entry.kind == kinds::link_judged) return judge(fold, entry, body);
  if (entry.kind == kinds::criterion_decided) return decide(fold, entry, body);
  if (entry.kind == kinds::judgement_countersigned) return countersign(fold, entry, body);
  if (entry.kind == kinds::unit_signed) return sign(fold, entry, body);
  return {};
}

}  // namespace tc
