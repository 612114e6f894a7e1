#include <nlohmann/json.hpp>

#include "app/evidence_work.h"
#include "app/recordable.h"
#include "base/json_text.h"

namespace tc {

namespace {

using Json = nlohmann::json;

constexpr std::string_view beginning = "form/";
constexpr std::size_t most_bytes = 1'000'000;  // as Drafts takes them

// Files whose bytes are not kept yet are chosen again: a draft is no place for 25 million bytes.
std::string text_of(const ItemForm& form) {
  Json json{{"kind", name_of(form.kind)},
            {"learner", form.learner.text},
            {"title", form.title},
            {"answers", form.answers},
            {"files", Json::array()},
            {"claims", Json::array()},
            {"attempt", form.attempt ? form.attempt->text : ""}};
  for (const FileToAttach& file : form.files)
    if (!file.id.empty()) json["files"].push_back({{"id", file.id.text}, {"name", file.name}});
  for (const Claim& claim : form.claims)
    json["claims"].push_back({{"criterion", text(claim.criterion)},
                              {"reason", claim.reason},
                              {"locator", claim.locator}});
  return json_text(json);
}

ItemForm form_from(const Json& json) {
  ItemForm form;
  form.kind = parse_evidence_kind(json.at("kind").get<std::string>()).value_or(form.kind);
  form.learner = PersonId(json.at("learner").get<std::string>());
  form.title = json.at("title").get<std::string>();
  form.answers = json.at("answers").get<std::map<std::string, std::string>>();
  for (const Json& file : json.at("files"))
    form.files.push_back(
        {AttachmentId(file.at("id").get<std::string>()), file.at("name").get<std::string>(), ""});
  for (const Json& claim : json.at("claims"))
    if (const auto criterion = parse_criterion_ref(claim.at("criterion").get<std::string>()))
      form.claims.push_back({*criterion, claim.at("reason").get<std::string>(),
                             claim.at("locator").get<std::string>()});
  if (const auto attempt = json.at("attempt").get<std::string>(); !attempt.empty())
    form.attempt = EntryId(attempt);
  return form;
}

Result<void> all_recordable(const ItemForm& form) {
  if (auto title = recordable(form.title, "title"); !title) return title;
  for (const auto& [name, answer] : form.answers)
    if (auto fit = recordable(answer, name); !fit) return fit;
  for (const Claim& claim : form.claims)
    for (const std::string& words : {claim.reason, claim.locator})
      if (auto fit = recordable(words, "claim of " + text(claim.criterion)); !fit) return fit;
  for (const FileToAttach& file : form.files)
    if (auto fit = recordable(file.name, "file's name"); !fit) return fit;
  return {};
}

}  // namespace

Result<void> keep_form(Workplace& workplace, const PersonId& who, std::string_view place,
                       const ItemForm& form) {
  if (const auto acting = workplace.acting(who); !acting) return tl::unexpected(acting.error());
  if (auto fit = all_recordable(form); !fit) return fit;
  const std::string written = text_of(form);
  if (written.size() > most_bytes)
    return refuse("words-too-many", "This form holds too much to be kept.",
                  "Put the longest parts into a file and attach it.");
  workplace.drafts().put(who, std::string(beginning) + std::string(place), written);
  return {};
}

std::optional<ItemForm> kept_form(Workplace& workplace, const PersonId& who,
                                  std::string_view place) {
  const auto text = workplace.drafts().text(who, std::string(beginning) + std::string(place));
  if (!text) return std::nullopt;
  // What another version wrote otherwise is no draft of ours.
  try {
    return form_from(parse_json(*text));
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

void drop_form(Workplace& workplace, const PersonId& who, std::string_view place) {
  workplace.drafts().drop(who, std::string(beginning) + std::string(place));
}

}  // namespace tc
