#include "a_copy.h"

namespace tc {

namespace {

void tell(const Judgement& judged, std::string& out) {
  out += " " + std::string(name_of(judged.verdict)) + " by " + judged.by.text +
         (judged.stands() ? "" : " (open)");
}

void tell(const EvidenceItem& item, std::string& out) {
  out += item.number + " '" + item.title + "' by " + item.by.text + " " +
         std::string(in_words(item.state())) + " x" + std::to_string(item.submissions.size());
  for (const auto& [field, words] : item.answers) out += " " + field + "=" + words;
  for (const Link& link : item.links) {
    out += " | " + text(link.criterion);
    for (const Judgement& judged : link.judgements) tell(judged, out);
    if (!link.earlier.empty()) out += " earlier:";
    for (const Judgement& judged : link.earlier) tell(judged, out);
  }
  out += "\n";
}

void tell(const AttemptRecord& attempt, std::string& out) {
  out += attempt.id.text + " " + attempt.begun.title + " by " + attempt.who.text;
  for (const AttemptMoved& moved : attempt.moves)
    out += " " + std::to_string(moved.number) + ":" + moved.move;
  out += " last " + attempt.last.text;
  out += (attempt.ended ? " ended " + attempt.ended->ending : " open") + "\n";
}

void tell(const Portfolio& portfolio, std::string& out) {
  out += "portfolio of " + portfolio.learner.text + "\n";
  for (const EvidenceItem& item : portfolio.items) tell(item, out);
  for (const auto& [criterion, decisions] : portfolio.decisions)
    for (const CriterionDecision& decided : decisions)
      out += text(criterion) + " " + std::string(name_of(decided.decision)) + " by " +
             decided.by.text + (decided.stands() ? "" : " (open)") + "\n";
  for (const PlannedAction& action : portfolio.actions)
    out += "action " + action.what + " " + std::to_string(static_cast<int>(action.outcome)) + "\n";
  for (const UnitSignature& one : portfolio.signatures)
    out += std::string(name_of(one.part)) + " signed by " + one.by.text + "\n";
  for (const auto& [standard, all] : portfolio.frameworks)
    for (const FrameworkAdopted& one : all) out += standard.text + " as " + one.bundle + "\n";
}

}  // namespace

std::string told(const RecordBook& book) {
  std::string out;
  for (const Person& person : book.people()) out += described(person) + "\n";
  for (const Witness& witness : book.people_book().witnesses())
    out += "witness " + witness.name + "\n";
  for (const AttemptRecord& attempt : book.attempts()) tell(attempt, out);
  for (const Person& person : book.people())
    if (holds(person, Role::apprentice)) tell(book.portfolio(person.id), out);
  for (const Conflict& conflict : book.conflicts()) out += conflict.sentence + "\n";
  return out;
}

}  // namespace tc
