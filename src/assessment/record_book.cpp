#include "assessment/record_book.h"

#include <algorithm>

#include "ledger/kinds.h"

namespace tc {

namespace {

constexpr std::size_t page = 500;

std::string two_digits(std::size_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

EvidenceItem item_from(const Entry& entry, EvidenceAdded body) {
  return {entry.id,
          std::move(body.number),
          body.kind,
          std::move(body.title),
          std::move(body.learner),
          entry.who,
          entry.at,
          std::move(body.attempt),
          std::move(body.observation),
          std::move(body.links)};
}

}  // namespace

const CriterionDecision* Portfolio::newest_decision(const CriterionRef& criterion) const {
  const auto found = decisions.find(criterion);
  return found == decisions.end() || found->second.empty() ? nullptr : &found->second.back();
}

const EvidenceItem* Portfolio::find(const EntryId& id) const {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const EvidenceItem& i) { return i.id == id; });
  return found == items.end() ? nullptr : &*found;
}

const EvidenceItem* Portfolio::find_number(std::string_view number) const {
  const auto found = std::find_if(items.begin(), items.end(),
                                  [&](const EvidenceItem& i) { return i.number == number; });
  return found == items.end() ? nullptr : &*found;
}

std::string Portfolio::next_number(const StandardUrn& standard) const {
  const std::string prefix = unit_name(standard) + "/E";
  std::size_t number = 1;
  while (find_number(prefix + two_digits(number)) != nullptr) ++number;
  return prefix + two_digits(number);
}

void RecordBook::catch_up(const Log& log) {
  while (true) {
    const Arrived arrived = log.read(read_to_, page);
    if (arrived.entries.empty()) return;
    // All bodies before the first is folded: a log that throws must not leave half a page here.
    std::vector<std::optional<Body>> bodies;
    for (const Entry& entry : arrived.entries) bodies.push_back(log.body(entry.id));
    for (std::size_t i = 0; i < bodies.size(); ++i)
      if (bodies[i]) add(arrived.entries[i], bodies[i]->text);
    read_to_ = arrived.next;
  }
}

void RecordBook::add(const Entry& entry, std::string_view body) {
  const auto read_as = [&](auto kind) {
    if (auto read = read_body<decltype(kind)>(body)) take(entry, std::move(*read));
  };
  if (entry.kind == kinds::person_added) read_as(PersonAdded{});
  if (entry.kind == kinds::attempt_begun) read_as(AttemptBegun{});
  if (entry.kind == kinds::attempt_moved) read_as(AttemptMoved{});
  if (entry.kind == kinds::attempt_ended) read_as(AttemptEnded{});
  if (entry.kind == kinds::evidence_added) read_as(EvidenceAdded{});
  if (entry.kind == kinds::link_judged) read_as(LinkJudged{});
  if (entry.kind == kinds::criterion_decided) read_as(CriterionDecided{});
}

void RecordBook::take(const Entry&, PersonAdded body) {
  const auto known = std::find_if(people_.begin(), people_.end(),
                                  [&](const Person& p) { return p.id == body.person.id; });
  if (known != people_.end())
    *known = std::move(body.person);
  else
    people_.push_back(std::move(body.person));
}

void RecordBook::take(const Entry& entry, AttemptBegun body) {
  attempt_of_entry_[entry.id] = attempts_.size();
  attempts_.push_back({entry.id, entry.who, entry.at, std::move(body), {}, entry.id, {}, {}});
}

AttemptRecord* RecordBook::attempt_answered_by(const Entry& entry) {
  if (entry.answers.empty()) return nullptr;
  const auto found = attempt_of_entry_.find(entry.answers.front());
  return found == attempt_of_entry_.end() ? nullptr : &attempts_[found->second];
}

void RecordBook::take(const Entry& entry, AttemptMoved body) {
  AttemptRecord* attempt = attempt_answered_by(entry);
  // Two processes can answer the same move; the first to arrive is the attempt.
  if (attempt == nullptr || attempt->last != entry.answers.front()) return;
  attempt_of_entry_[entry.id] = static_cast<std::size_t>(attempt - attempts_.data());
  attempt->last = entry.id;
  attempt->moves.push_back(std::move(body));
}

void RecordBook::take(const Entry& entry, AttemptEnded body) {
  AttemptRecord* attempt = attempt_answered_by(entry);
  if (attempt == nullptr || attempt->ended) return;
  attempt->ended = std::move(body);
  attempt->ended_at = entry.at;
}

void RecordBook::take(const Entry& entry, EvidenceAdded body) {
  Portfolio& portfolio = portfolios_[body.learner];
  portfolio.learner = body.learner;
  learner_of_evidence_[entry.id] = body.learner;
  portfolio.items.push_back(item_from(entry, std::move(body)));
}

void RecordBook::take(const Entry& entry, LinkJudged body) {
  const auto learner = learner_of_evidence_.find(body.evidence);
  if (learner == learner_of_evidence_.end()) return;
  for (EvidenceItem& item : portfolios_[learner->second].items)
    for (Link& link : item.links)
      if (item.id == body.evidence && link.criterion == body.criterion)
        link.judgements.push_back({entry.id, entry.who, entry.at, body.verdict, body.feedback});
}

void RecordBook::take(const Entry& entry, CriterionDecided body) {
  Portfolio& portfolio = portfolios_[body.learner];
  portfolio.learner = body.learner;
  portfolio.decisions[body.criterion].push_back(
      {entry.id, entry.who, entry.at, body.decision, std::move(body.feedback)});
}

const Person* RecordBook::find_person(const PersonId& id) const {
  const auto found =
      std::find_if(people_.begin(), people_.end(), [&](const Person& p) { return p.id == id; });
  return found == people_.end() ? nullptr : &*found;
}

const AttemptRecord* RecordBook::find_attempt(const EntryId& id) const {
  const auto found = attempt_of_entry_.find(id);
  if (found == attempt_of_entry_.end() || attempts_[found->second].id != id) return nullptr;
  return &attempts_[found->second];
}

const Portfolio& RecordBook::portfolio(const PersonId& learner) const {
  static const Portfolio none;
  const auto found = portfolios_.find(learner);
  return found == portfolios_.end() ? none : found->second;
}

const EvidenceItem* RecordBook::find_evidence(const EntryId& id) const {
  const auto learner = learner_of_evidence_.find(id);
  return learner == learner_of_evidence_.end() ? nullptr : portfolio(learner->second).find(id);
}

bool RecordBook::submitted(const EntryId& attempt) const {
  for (const auto& [learner, portfolio] : portfolios_)
    for (const EvidenceItem& item : portfolio.items)
      if (item.attempt == attempt) return true;
  return false;
}

}  // namespace tc
