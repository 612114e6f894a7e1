#include "a_copy.h"

namespace tc {

EntryId ACopy::found() {
  const WorkspaceMade made{name_, device_key(), box_key_of(secret_of("office " + name_))};
  const EntryId id = add(kinds::workspace_made, made, {}, "");
  workspace = WorkspaceId(id.text);
  return id;
}

ACopy& ACopy::with_people() {
  person("sam", "Sam Carter", {Role::apprentice});
  person("jo", "Jo Bell", {Role::assessor});
  person("tam", "Tam Hughes", {Role::trainee_assessor});
  person("kim", "Kim Dean", {Role::assessor});
  for (const auto* id : {"sam", "jo", "tam", "kim"}) enrol(id);
  return *this;
}

EntryId ACopy::add_text(std::string_view kind, const std::string& body,
                        std::vector<EntryId> answers, const std::string& who) {
  clock.advance_ms(1000);
  Draft draft{PersonId(who), std::string(kind), std::move(answers), body};
  const kinds::Kind* known = kinds::find(kind);
  const SignedBy by = known == nullptr ? SignedBy::nobody : known->signed_by;
  const std::string signer = !signs_as.empty() ? signs_as : by == SignedBy::device ? name_ : who;
  if (by != SignedBy::nobody)
    draft.signer = [signer](std::string_view text) { return signature(secret_of(signer), text); };
  return log.append(draft).id;
}

EvidenceSaid ACopy::said(const std::string& number, const std::string& by) const {
  EvidenceSaid body;
  body.number = number;
  body.kind = by == "sam" ? EvidenceKind::reflective_account : EvidenceKind::direct_observation;
  body.learner = PersonId("sam");
  body.answers["day"] = "2026-11-20";
  body.links = {{vpo01("P3"), "r", "", {}}, {vpo01("P4"), "r", "", {}}};
  return body;
}

EntryId ACopy::judge(const EntryId& submission, Verdict verdict, const std::string& by,
                     std::vector<EntryId> before) {
  before.insert(before.begin(), {item_of(submission), submission});
  return add(kinds::link_judged,
             LinkJudged{item_of(submission), vpo01("P4"), verdict, {}, "because"}, before, by);
}

EntryId ACopy::decide(Decision decision, const std::string& by, std::vector<EntryId> before) {
  return add(kinds::criterion_decided,
             CriterionDecided{PersonId("sam"), vpo01("P4"), decision, "because", "2"},
             std::move(before), by);
}

EntryId ACopy::countersign(std::vector<EntryId> about, const std::string& by, bool agreed) {
  const JudgementCountersigned body{about, agreed, ""};
  return add(kinds::judgement_countersigned, body, std::move(about), by);
}

EntryId ACopy::sign(SignedAs part, const std::string& by, std::vector<EntryId> decisions) {
  UnitSigned body{PersonId("sam"), StandardUrn("IMIVPO01"), part, "2", "framework", "heads", {}};
  body.decisions = decisions;
  return add(kinds::unit_signed, body, std::move(decisions), by);
}

void ACopy::take_in(const ACopy& other) {
  const auto merged = merge(log, other.log);
  INFO((merged ? "" : merged.error().sentence));
  REQUIRE(merged.has_value());
}

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
