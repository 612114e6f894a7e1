#include "assessment/conflict.h"

#include <algorithm>

#include "assessment/fold.h"
#include "base/text.h"

namespace tc {

namespace {

std::string name_of_person(const Fold& fold, const PersonId& id) {
  const Person* person = fold.people.find_person(id);
  return person == nullptr ? "somebody" : person->name;
}

/// Whether whoever recorded `later` had `earlier` before them.
bool knew(const Fold& fold, const EntryId& later, const EntryId& earlier) {
  const auto a = fold.standings.find(later);
  const auto b = fold.standings.find(earlier);
  if (a == fold.standings.end() || b == fold.standings.end()) return true;
  if (a->second.device == b->second.device) return a->second.number > b->second.number;
  const auto& answers = a->second.answers;
  return std::find(answers.begin(), answers.end(), earlier) != answers.end();
}

/// Of what was made about one thing, in reading order: those that nothing later knew of, itself or
/// through others.
template <class Made>
std::vector<const Made*> unanswered(const Fold& fold, const std::vector<Made>& all) {
  std::vector<const Made*> out;
  for (const Made& one : all) {
    const bool known = std::any_of(all.begin(), all.end(), [&](const Made& other) {
      return other.id != one.id && knew(fold, other.id, one.id);
    });
    if (!known) out.push_back(&one);
  }
  return out;
}

template <class Made, class Differ>
bool say_apart(const std::vector<const Made*>& newest, Differ differ) {
  return std::any_of(newest.begin(), newest.end(),
                     [&](const Made* one) { return differ(*one, *newest.front()); });
}

/// "Jo Bell said 'met', Kim Dean said 'not yet met'"
template <class Made, class Said>
std::string who_said_what(const Fold& fold, const std::vector<const Made*>& newest, Said said) {
  std::string out;
  for (const Made* one : newest)
    out += (out.empty() ? "" : ", ") + name_of_person(fold, one->by) + " said '" +
           std::string(in_words(said(*one))) + "'";
  return out;
}

template <class Made>
std::vector<EntryId> ids_of(const std::vector<const Made*>& newest) {
  std::vector<EntryId> out;
  for (const Made* one : newest) out.push_back(one->id);
  return out;
}

void numbers_twice(const Portfolio& portfolio, const Fold& fold, std::vector<Conflict>& out) {
  std::map<std::string, std::vector<EntryId>> by_number;
  for (const EvidenceItem& item : portfolio.items) by_number[item.number].push_back(item.id);
  for (const auto& [number, items] : by_number) {
    if (items.size() < 2) continue;
    const std::string sentence = counted(items.size(), "item") + " of " +
                                 name_of_person(fold, portfolio.learner) + " have the number " +
                                 number + ": all but one need another.";
    out.push_back({Conflict::About::number_twice, sentence, portfolio.learner, {}, items, {}});
  }
}

void decided_apart(const Portfolio& portfolio, const Fold& fold, std::vector<Conflict>& out) {
  const auto decision = [](const CriterionDecision& one) { return one.decision; };
  for (const auto& [criterion, all] : portfolio.decisions) {
    const auto newest = unanswered(fold, all);
    if (!say_apart(newest, [](const auto& a, const auto& b) { return a.decision != b.decision; }))
      continue;
    out.push_back({Conflict::About::decided_apart,
                   text(criterion) + " of " + name_of_person(fold, portfolio.learner) +
                       " was decided apart: " + who_said_what(fold, newest, decision) +
                       ". Decide it again.",
                   portfolio.learner,
                   criterion,
                   ids_of(newest),
                   {}});
  }
}

void judged_apart(const Portfolio& portfolio, const Fold& fold, std::vector<Conflict>& out) {
  const auto verdict = [](const Judgement& one) { return one.verdict; };
  const auto differ = [](const Judgement& a, const Judgement& b) {
    return a.verdict != b.verdict || !(a.rules == b.rules);
  };
  for (const EvidenceItem& item : portfolio.items)
    for (const Link& link : item.links) {
      const auto newest = unanswered(fold, link.judgements);
      if (!say_apart(newest, differ)) continue;
      out.push_back({Conflict::About::judged_apart,
                     item.number + " was judged apart for " + text(link.criterion) + ": " +
                         who_said_what(fold, newest, verdict) + ". Judge it again.",
                     portfolio.learner,
                     link.criterion,
                     ids_of(newest),
                     {}});
    }
}

void attempts_forked(const Fold& fold, std::vector<Conflict>& out) {
  std::map<std::size_t, std::vector<EntryId>> by_attempt;
  for (const auto& [attempt, move] : fold.stray_moves) by_attempt[attempt].push_back(move);
  for (const auto& [index, moves] : by_attempt) {
    const AttemptRecord& attempt = fold.attempts[index];
    out.push_back({Conflict::About::attempt_forked,
                   "The attempt at '" + attempt.begun.title + "' by " +
                       name_of_person(fold, attempt.who) +
                       " went on in two places: what was made later elsewhere does not count.",
                   attempt.who,
                   {},
                   moves,
                   {}});
  }
}

// Two of one name in one workspace are its administrator's business; those that two workspaces
// named may be one.
void same_person_maybe(const Fold& fold, std::vector<Conflict>& out) {
  std::map<std::string, std::vector<PersonId>> by_name;
  for (const Person& person : fold.people.people())
    by_name[lower_ascii(trimmed(person.name))].push_back(person.id);
  for (const auto& [name, people] : by_name) {
    const KnownWorkspace* home = fold.people.home_of(people.front());
    if (std::all_of(people.begin(), people.end(),
                    [&](const PersonId& one) { return fold.people.home_of(one) == home; }))
      continue;
    out.push_back({Conflict::About::same_person_maybe,
                   "Different workspaces named somebody " + name_of_person(fold, people.front()) +
                       ": join them if they are one person, or give one another name.",
                   {},
                   {},
                   {},
                   people});
  }
}

}  // namespace

std::vector<Conflict> conflicts_in(const Fold& fold) {
  std::vector<Conflict> out;
  for (const auto& [learner, portfolio] : fold.portfolios) {
    numbers_twice(portfolio, fold, out);
    decided_apart(portfolio, fold, out);
    judged_apart(portfolio, fold, out);
  }
  attempts_forked(fold, out);
  same_person_maybe(fold, out);
  return out;
}

}  // namespace tc
