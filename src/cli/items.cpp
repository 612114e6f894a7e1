#include "cli/items.h"

#include <nlohmann/json.hpp>
#include <ostream>

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
    json["judged_by"] = judgement->by.text;
    json["judged_at"] = utc_text(judgement->at);
  }
  return json;
}

std::string judged(Request& request, const Link& link) {
  const Judgement* judgement = link.newest();
  if (judgement == nullptr) return "Waits for an assessor.";
  return std::string(in_words(judgement->verdict)) + " by " +
         name_of_person(request, judgement->by) +
         (judgement->feedback.empty() ? "." : ": " + judgement->feedback);
}

}  // namespace

Json in_json(const EvidenceItem& item) {
  Json links = Json::array();
  for (const Link& link : item.links) links.push_back(in_json(link));
  Json json{{"item", item.number},           {"id", item.id.text},
            {"kind", name_of(item.kind)},    {"title", item.title},
            {"learner", item.learner.text},  {"added_by", item.by.text},
            {"added_at", utc_text(item.at)}, {"waiting", item.waiting()}};
  if (item.attempt) json["attempt"] = item.attempt->text;
  if (item.observation)
    json["observation"] = {{"on", iso_text(item.observation->on)},
                           {"place", item.observation->place},
                           {"narrative", item.observation->narrative}};
  json["links"] = links;
  return json;
}

void tell_item(Request& request, const EvidenceItem& item) {
  std::ostream& out = request.out();
  print_paragraph(out, item.number + "  " + std::string(in_words(item.kind)) + ": " + item.title);
  if (item.observation) print_paragraph(out, item.observation->narrative, 2);
  for (const Link& link : item.links) {
    print_paragraph(out,
                    text(link.criterion) + (link.locator.empty() ? "" : " (" + link.locator + ")") +
                        ": " + link.reason,
                    2);
    print_paragraph(out, judged(request, link), 4);
  }
}

void print_item(Request& request, const EvidenceItem& item, const std::string& sentence) {
  if (request.json()) {
    print_json(request.out(), in_json(item));
    return;
  }
  tell_item(request, item);
  request.out() << sentence << '\n';
}

}  // namespace tc::cli
