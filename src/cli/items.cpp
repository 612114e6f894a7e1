#include "cli/items.h"

#include <nlohmann/json.hpp>
#include <ostream>

#include "app/evidence_work.h"
#include "base/text.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

std::string name_of_person(Request& request, const PersonId& id) {
  const Person* person = request.workplace().record().find_person(id);
  return person == nullptr ? id.text : person->name;
}

Json in_json(const Link& link) {
  Json json{{"criterion", text(link.criterion)},
            {"reason", link.reason},
            {"locator", link.locator},
            {"verdict", ""},
            {"feedback", ""}};
  if (const Judgement* judgement = link.newest()) {
    json["verdict"] = name_of(judgement->verdict);
    json["feedback"] = judgement->feedback;
    json["valid"] = judgement->rules.valid;
    json["authentic"] = judgement->rules.authentic;
    json["current"] = judgement->rules.current;
    json["stands"] = judgement->stands();
    json["judged_by"] = judgement->by.text;
    json["judged_at"] = utc_text(judgement->at);
  }
  return json;
}

std::string answer_in_words(Request& request, const FormField& field, std::string_view answer) {
  if (field.type != FieldType::witness) return std::string(answer);
  const Witness* witness =
      request.workplace().record().people_book().find_witness(EntryId(std::string(answer)));
  return witness == nullptr ? std::string(answer) : witness->name + ", " + witness->job;
}

/// "not valid, not current"
std::string unkept(const RulesOfEvidence& rules) {
  std::vector<std::string> out;
  if (!rules.valid) out.emplace_back("not valid");
  if (!rules.authentic) out.emplace_back("not authentic");
  if (!rules.current) out.emplace_back("not current");
  return joined(out, ", ");
}

std::string judged(Request& request, const EvidenceItem& item, const Link& link) {
  const Judgement* judgement = link.newest();
  if (judgement == nullptr) return item.submitted() ? "Waits for an assessor." : "Not submitted.";
  const std::string rules = unkept(judgement->rules);
  return std::string(in_words(judgement->verdict)) + " by " +
         name_of_person(request, judgement->by) +
         (judgement->stands() ? "" : ", to be countersigned") +
         (rules.empty() ? "" : " (" + rules + ")") +
         (judgement->feedback.empty() ? "." : ": " + judgement->feedback);
}

}  // namespace

Result<ItemFound> item_asked(Request& request, const std::string& number,
                             const std::string& learner) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto whose = learner_of(request, *who, learner);
  if (!whose) return tl::unexpected(whose.error());
  auto item = find_item(request.workplace(), who->id, whose->id, number);
  if (!item) return tl::unexpected(item.error());
  return ItemFound{*who, *whose, std::move(*item)};
}

Json in_json(const EvidenceItem& item) {
  Json links = Json::array();
  for (const Link& link : item.links) links.push_back(in_json(link));
  Json json{{"item", item.number},           {"id", item.id.text},
            {"kind", name_of(item.kind)},    {"title", item.title},
            {"learner", item.learner.text},  {"added_by", item.by.text},
            {"added_at", utc_text(item.at)}, {"waiting", item.waiting()}};
  if (item.attempt) json["attempt"] = item.attempt->text;
  json["state"] = in_words(item.state());
  if (const Submission* submission = item.submission())
    json["submission"] = {{"by", submission->by.text},
                          {"at", utc_text(submission->at)},
                          {"ai", submission->declaration.ai == AiUse::used ? "used" : "none"},
                          {"ai_statement", submission->declaration.ai_statement},
                          {"customer_data_removed", submission->declaration.customer_data_removed},
                          {"confirmed", submission->confirmed.has_value()}};
  Json answers = Json::object();
  for (const auto& [field, answer] : item.answers) answers[field] = answer;
  json["answers"] = answers;
  Json files = Json::array();
  for (const Attachment& file : item.attachments)
    files.push_back({{"file", file.id.text},
                     {"name", file.name},
                     {"bytes", file.bytes},
                     {"sha256", file.sha256}});
  json["files"] = files;
  json["links"] = links;
  return json;
}

Json in_json(const AttemptTold& told) {
  Json json{{"kind", name_of(told.kind)},
            {"level", told.level},
            {"nth", told.nth},
            {"rewound", told.rewinds}};
  if (told.kind == AttemptKind::assessed) {
    json["nth_at_sitting"] = told.nth_at_sitting;
    json["allowed"] = told.allowed;
    json["made_at_sitting"] = told.made_at_sitting;
    json["made_at_scenario"] = told.made_at_scenario;
  }
  return json;
}

Json in_json(Request& request, const EvidenceItem& item) {
  Json json = in_json(item);
  if (const auto told = attempt_told(request.workplace(), item)) json["about"] = in_json(*told);
  return json;
}

void tell_item(Request& request, const EvidenceItem& item) {
  std::ostream& out = request.out();
  print_paragraph(out, item.number + "  " + std::string(in_words(item.kind)) + ": " + item.title +
                           " (" + std::string(in_words(item.state())) + ")");
  for (const FormField& field : form_of(item.kind).fields)
    if (const auto answer = item.answer(field.name); !answer.empty())
      print_paragraph(out,
                      std::string(field.label) + ": " + answer_in_words(request, field, answer), 2);
  if (const auto told = attempt_told(request.workplace(), item))
    for (const std::string& sentence : in_sentences(*told)) print_paragraph(out, sentence, 2);
  for (const Attachment& file : item.attachments)
    print_paragraph(out, "File: " + file.name + ", " + std::to_string(file.bytes) + " bytes", 2);
  for (const Link& link : item.links) {
    print_paragraph(out,
                    text(link.criterion) + (link.locator.empty() ? "" : " (" + link.locator + ")") +
                        ": " + link.reason,
                    2);
    print_paragraph(out, judged(request, item, link), 4);
  }
}

void tell_declaration(Request& request, const EvidenceItem& item) {
  const Submission* submission = item.submission();
  if (submission == nullptr) return;
  const Declaration& declared = submission->declaration;
  print_paragraph(
      request.out(),
      "Submitted by " + name_of_person(request, submission->by) + " on " + moment(submission->at) +
          ", declared as authentic; " +
          (declared.ai == AiUse::used ? "AI was used: " + declared.ai_statement
                                      : "no AI was used") +
          (declared.customer_data_removed ? "; customers' data are out of it" : "") +
          (submission->confirmed ? "; confirmed by the learner on " + moment(*submission->confirmed)
                                 : "") +
          ".",
      2);
}

void print_item(Request& request, const EvidenceItem& item, const std::string& sentence) {
  if (request.json()) {
    print_json(request.out(), in_json(request, item));
    return;
  }
  tell_item(request, item);
  request.out() << sentence << '\n';
}

}  // namespace tc::cli
