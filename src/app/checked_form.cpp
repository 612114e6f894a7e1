#include "app/checked_form.h"

#include <algorithm>

#include "app/recordable.h"
#include "base/text.h"

namespace tc {

namespace {

constexpr int longest_working_life = 60;  ///< years: an older day is a slip of the keyboard

Result<void> checked_claim(const Workplace& workplace, const Claim& claim) {
  const Criterion* criterion = find_criterion(workplace.library().standards, claim.criterion);
  if (criterion == nullptr)
    return refuse("no-such-criterion", "No standard here has " + text(claim.criterion) + ".");
  if (!criterion->judged())
    return refuse("criterion-is-judged", text(claim.criterion) + " is a heading and not judged.",
                  "Claim the lines under it.");
  if (auto place = recordable(claim.locator, "place of " + text(claim.criterion)); !place)
    return place;
  return recordable(claim.reason, "reason for " + text(claim.criterion));
}

Result<std::vector<Link>> links_from(const Workplace& workplace, std::vector<Claim> claims) {
  std::sort(claims.begin(), claims.end(),
            [](const Claim& a, const Claim& b) { return a.criterion < b.criterion; });
  std::vector<Link> links;
  for (Claim& claim : claims) {
    if (auto checked = checked_claim(workplace, claim); !checked)
      return tl::unexpected(checked.error());
    if (!links.empty() && links.back().criterion == claim.criterion)
      return refuse("claim-twice", text(claim.criterion) + " is claimed twice.",
                    "Put both reasons into one.");
    links.push_back({claim.criterion,
                     std::string(trimmed(claim.reason)),
                     std::string(trimmed(claim.locator)),
                     {}});
  }
  return links;
}

std::string in_quotes(const FormField& field) { return "'" + std::string(field.label) + "'"; }

Result<void> checked_day(Workplace& workplace, const FormField& field, std::string_view answer) {
  const auto day = parse_calendar_date(answer);
  if (!day)
    return refuse("no-such-date", in_quotes(field) + " is no day.", "Write it as 2026-11-21.");
  if (*day > workplace.today())
    return refuse("date-to-come",
                  in_quotes(field) + " is " + in_words(*day) + ", and that day is still to come.");
  if (day->year < workplace.today().year - longest_working_life)
    return refuse("date-long-gone",
                  in_quotes(field) + " is " + in_words(*day) + ": nobody at work saw that day.",
                  "Look at the year once more.");
  return {};
}

bool is_time(std::string_view text) {
  return text.size() == 5 && is_time_code(text) && text.substr(0, 2) < "24";
}

std::string names_of(std::span<const FormField> fields) {
  std::vector<std::string> names;
  for (const FormField& field : fields) names.emplace_back(field.name);
  return joined(names, ", ");
}

Result<void> checked_choice(const FormField& field, std::string_view answer) {
  std::vector<std::string> choices(field.choices.begin(), field.choices.end());
  if (std::find(choices.begin(), choices.end(), answer) != choices.end()) return {};
  return refuse("no-such-choice", in_quotes(field) + " cannot be '" + std::string(answer) + "'.",
                "Choose one of: " + joined(choices, ", ") + ".");
}

Result<void> checked_answer(Workplace& workplace, const ItemForm& form, const FormField& field,
                            const std::string& answer) {
  switch (field.type) {
    case FieldType::line:
      if (answer.find('\n') == std::string::npos) return {};
      return refuse("one-line", in_quotes(field) + " is one line of text.");
    case FieldType::paragraphs:
      return {};
    case FieldType::day:
      return checked_day(workplace, field, answer);
    case FieldType::time:
      if (is_time(answer)) return {};
      return refuse("no-time", in_quotes(field) + " is no time of day.", "Write it as 14:05.");
    case FieldType::time_code:
      if (is_time_code(answer)) return {};
      return refuse("no-time", in_quotes(field) + " is no length of time.", "Write it as 12:40.");
    case FieldType::yes:
      if (answer == "yes") return {};
      return refuse("no-such-choice", in_quotes(field) + " is declared by 'yes', or left out.");
    case FieldType::choice:
      return checked_choice(field, answer);
    case FieldType::witness: {
      const Witness* known = workplace.record().people_book().find_witness(EntryId(answer));
      if (known != nullptr && known->learner == form.learner) return {};
      return refuse("no-such-witness", "That witness is not in the learner's register.",
                    "Add the witness to it first.");
    }
  }
  return {};
}

Result<std::map<std::string, std::string>> answers_from(Workplace& workplace,
                                                        const ItemForm& form) {
  std::map<std::string, std::string> answers;
  const auto asked = form_of(form.kind).fields;
  for (const auto& [name, given] : form.answers) {
    const std::string& field_name = name;
    const auto field = std::find_if(asked.begin(), asked.end(),
                                    [&](const FormField& one) { return one.name == field_name; });
    if (field == asked.end())
      return refuse("no-such-field",
                    "A " + std::string(in_words(form.kind)) + " has no field '" + name + "'.",
                    "It has: " + names_of(asked) + ".");
    if (auto fit = recordable(given, field->label); !fit) return tl::unexpected(fit.error());
    const std::string answer(trimmed(given));
    if (answer.empty()) continue;
    if (auto checked = checked_answer(workplace, form, *field, answer); !checked)
      return tl::unexpected(checked.error());
    answers[name] = answer;
  }
  return answers;
}

Result<void> checked_attempt(Workplace& workplace, const ItemForm& form) {
  if (form.kind != EvidenceKind::simulation) {
    if (!form.attempt) return {};
    return refuse("attempt-needless", "Only a simulation is an attempt at a scenario.");
  }
  if (!form.attempt)
    return refuse("attempt-needed", "A simulation is an attempt that was played.",
                  "Practise first, and add the attempt from its debrief.");
  const AttemptRecord* record = workplace.record().find_attempt(*form.attempt);
  if (record == nullptr)
    return refuse("no-such-attempt", "There is no attempt '" + form.attempt->text + "' here.");
  if (record->who != form.learner)
    return refuse("own-work-only", "Nobody can add another learner's attempt.");
  if (!record->ended)
    return refuse("attempt-open", "This attempt has not ended yet.", "Finish it first.");
  for (const EvidenceItem& item : workplace.record().portfolio(record->who).items)
    if (item.attempt == record->id)
      return refuse("already-evidence", "This attempt is evidence already: " + item.number + ".");
  return {};
}

/// Whom a simulation served, where it was not said: its scenario's customer.
void name_customer(Workplace& workplace, EvidenceSaid& said) {
  const AttemptRecord* record = workplace.record().find_attempt(*said.attempt);
  const auto hash = record != nullptr ? parse_hash(record->begun.bundle) : std::nullopt;
  const auto bundle = hash ? workplace.log().bundle(*hash) : std::nullopt;
  if (!bundle) return;
  const std::string customer = workplace.bundles().read(*bundle)->customer.name;
  if (!customer.empty()) said.answers[std::string(fields::customer)] = customer;
}

std::string made_title(Workplace& workplace, const EvidenceSaid& said) {
  if (said.attempt)
    if (const AttemptRecord* record = workplace.record().find_attempt(*said.attempt))
      return record->begun.title;
  std::string title(in_words(said.kind));
  title.front() = static_cast<char>(title.front() - 'a' + 'A');
  const auto place = said.answers.find(std::string(fields::place));
  if (place != said.answers.end()) title += " at " + place->second;
  const auto given = said.answers.find(std::string(fields::day));
  const auto day = given == said.answers.end() ? std::nullopt : parse_calendar_date(given->second);
  return title + ", " + in_words(day.value_or(workplace.today()));
}

}  // namespace

Result<void> may_make(Workplace& workplace, const PersonId& who, const ItemForm& form) {
  const bool learners = form_of(form.kind).made_by == MadeBy::learner;
  return workplace.allowed(who, learners ? Deed::add_evidence : Deed::observe, form.learner);
}

Result<EvidenceSaid> checked_form(Workplace& workplace, const ItemForm& form,
                                  const EvidenceItem* of) {
  EvidenceSaid said;
  said.kind = form.kind;
  said.learner = form.learner;
  said.attempt = of != nullptr ? of->attempt : form.attempt;
  if (of == nullptr)
    if (auto attempt = checked_attempt(workplace, form); !attempt)
      return tl::unexpected(attempt.error());
  auto answers = answers_from(workplace, form);
  if (!answers) return tl::unexpected(answers.error());
  auto links = links_from(workplace, form.claims);
  if (!links) return tl::unexpected(links.error());
  if (auto title = recordable(form.title, "title"); !title) return tl::unexpected(title.error());
  said.answers = std::move(*answers);
  said.links = std::move(*links);
  if (said.attempt && said.answers.count(std::string(fields::customer)) == 0)
    name_customer(workplace, said);
  said.title = std::string(trimmed(form.title));
  if (said.title.empty()) said.title = made_title(workplace, said);
  return said;
}

}  // namespace tc
