#include "kit/a_workplace.h"

#include "ledger/kinds.h"

namespace tc {

namespace {

std::string filled(const FormField& field) {
  switch (field.type) {
    case FieldType::line:
      return "Harlech Road";
    case FieldType::paragraphs:
      return "She asked first.\nThen she listened.";
    case FieldType::day:
      return "2026-11-21";
    case FieldType::time:
      return "14:05";
    case FieldType::time_code:
      return "12:40";
    case FieldType::yes:
      return "yes";
    case FieldType::choice:
      return std::string(field.choices.front());
    case FieldType::witness:
      return "";
  }
  return "";
}

}  // namespace

Claim claim(std::string_view criterion, std::string reason) {
  return {vpo01(criterion), std::move(reason), ""};
}

Declaration own_work() { return {AiUse::none, "", true}; }

ItemForm a_form(EvidenceKind kind, const PersonId& learner,
                std::initializer_list<std::string_view> criteria) {
  ItemForm form;
  form.kind = kind;
  form.learner = learner;
  for (const FormField& field : form_of(kind).fields)
    if (field.needed == Needed::to_submit) form.answers[std::string(field.name)] = filled(field);
  for (const std::string_view criterion : criteria) form.claims.push_back(claim(criterion));
  if (kind == EvidenceKind::professional_discussion)
    for (Claim& one : form.claims) one.locator = "12:40";
  if (form_of(kind).needs_attachment) form.files.push_back({{}, "invoice.pdf", "%PDF-1.4"});
  return form;
}

AWorkplace::AWorkplace() {
  sam = person("Sam Carter", {Role::apprentice});
  lee = person("Lee Marsh", {Role::apprentice});
  jo = person("Jo Bell", {Role::assessor});
  both = person("Kit Doyle", {Role::apprentice, Role::assessor});
  sign_in(jo);
}

Attempt AWorkplace::play(const Person& who, Moves moves, std::string_view scenario) {
  Attempt attempt = given(begin_attempt(workplace(), who.id, scenario, 1));
  for (const std::string_view written : moves) {
    clock.advance_ms(1000);
    INFO("the move " << written);
    const Move move = given(parse_move(written, attempt.session.scenario()));
    const auto made = make_move(workplace(), attempt, move);
    INFO((made ? "" : made.error().sentence));
    REQUIRE(made.has_value());
  }
  return attempt;
}

EntryId AWorkplace::begun_by_engine(int engine) {
  AttemptBegun begun{"old", "An old one", StandardUrn("IMIVPO01"), "", engine, 1};
  const std::string bundle = library.scenarios.front().bundle;
  log.keep_bundle(sha256(bundle), bundle);
  begun.bundle = hex(sha256(bundle));
  const std::string kind(kinds::attempt_begun);
  return log.append({sam.id, kind, {}, body_text(begun), {}, workspace_key(id)}).id;
}

Attempt AWorkplace::play_well(const Person& who) {
  return play(who, {"reply:asks-vehicle", "reply:apologises", "reply:confirms", "reply:takes-it"});
}

EvidenceItem AWorkplace::drafted(const Person& who,
                                 std::initializer_list<std::string_view> criteria,
                                 std::optional<EntryId> attempt) {
  ItemForm form = a_form(EvidenceKind::simulation, who.id, criteria);
  form.attempt = attempt ? *attempt : play_well(who).id;
  return given(add_item(workplace(), who.id, std::move(form)));
}

EvidenceItem AWorkplace::submit(const Person& who, std::initializer_list<std::string_view> criteria,
                                std::optional<EntryId> attempt) {
  const EvidenceItem item = drafted(who, criteria, std::move(attempt));
  return given(submit_item(workplace(), who.id, item.id, own_work()));
}

EvidenceItem AWorkplace::observed(const Person& learner,
                                  std::initializer_list<std::string_view> criteria) {
  clock.advance_ms(1000);
  ItemForm form = a_form(EvidenceKind::direct_observation, learner.id, criteria);
  form.answers[std::string(fields::place)] = "Harlech Road counter";
  form.answers[std::string(fields::customer)] = "customer " + std::to_string(++customers_);
  const EvidenceItem item = given(add_item(workplace(), jo.id, std::move(form)));
  return given(submit_item(workplace(), jo.id, item.id, own_work()));
}

void AWorkplace::accept(const EvidenceItem& item, std::string_view criterion) {
  LinkJudged judgement;
  judgement.evidence = item.id;
  judgement.criterion = vpo01(criterion);
  const auto judged = judge(workplace(), jo.id, judgement);
  INFO((judged ? "" : judged.error().sentence));
  REQUIRE(judged.has_value());
}

EvidenceItem AWorkplace::now(const EvidenceItem& item) {
  const EvidenceItem* found = workplace().record().find_evidence(item.id);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace tc
