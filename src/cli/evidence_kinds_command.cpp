// What each kind of evidence asks for.
#include <nlohmann/json.hpp>
#include <ostream>

#include "assessment/evidence_form.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/kinds.h"
#include "cli/options.h"
#include "cli/printing.h"

namespace tc::cli {

namespace {

std::string_view name_of(FieldType type) {
  switch (type) {
    case FieldType::line:
      return "line";
    case FieldType::paragraphs:
      return "paragraphs";
    case FieldType::day:
      return "day";
    case FieldType::time:
      return "time";
    case FieldType::time_code:
      return "time-code";
    case FieldType::yes:
      return "yes";
    case FieldType::choice:
      return "choice";
    case FieldType::witness:
      return "witness";
  }
  return "";
}

std::string_view name_of(MadeBy by) { return by == MadeBy::learner ? "learner" : "assessor"; }

Json in_json(const EvidenceForm& form) {
  Json fields = Json::array();
  for (const FormField& field : form.fields)
    fields.push_back(
        {{"field", field.name},
         {"label", field.label},
         {"prompt", field.prompt},
         {"type", name_of(field.type)},
         {"needed", field.needed == Needed::to_submit},
         {"choices", std::vector<std::string>(field.choices.begin(), field.choices.end())}});
  return {{"kind", tc::name_of(form.kind)},
          {"words", form.words},
          {"code", form.code},
          {"made_by", name_of(form.made_by)},
          {"real_work", form.real_work},
          {"needs_file", form.needs_attachment},
          {"fields", fields}};
}

void tell_field(std::ostream& out, const FormField& field) {
  const std::vector<std::string> choices(field.choices.begin(), field.choices.end());
  print_paragraph(out,
                  std::string(field.name) + " (" + std::string(field.label) +
                      (field.needed == Needed::to_submit ? ", needed" : "") +
                      "): " + std::string(field.prompt) +
                      (choices.empty() ? "" : " One of " + joined(choices, ", ") + "."),
                  2);
}

void tell(std::ostream& out, const EvidenceForm& form) {
  print_paragraph(out, std::string(form.name) + " (" + std::string(form.code) + "): made by the " +
                           std::string(name_of(form.made_by)) +
                           (form.needs_attachment ? ", with a file" : ""));
}

Result<Exit> list_kinds(Request& request, const std::string& named) {
  if (named.empty()) {
    Json all = Json::array();
    for (const EvidenceForm& form : all_evidence_forms()) {
      if (request.json())
        all.push_back(in_json(form));
      else
        tell(request.out(), form);
    }
    if (request.json())
      print_json(request.out(), all);
    else
      request.out() << "For its fields: tradecounter evidence kinds reflective-account\n";
    return Exit::done;
  }
  const auto kind = kind_named(named);
  if (!kind) return tl::unexpected(kind.error());
  const EvidenceForm& form = form_of(*kind);
  if (request.json()) {
    print_json(request.out(), in_json(form));
    return Exit::done;
  }
  tell(request.out(), form);
  for (const FormField& field : form.fields) tell_field(request.out(), field);
  return Exit::done;
}

}  // namespace

Result<EvidenceKind> kind_named(const std::string& name) {
  if (const auto kind = parse_evidence_kind(name)) return *kind;
  std::vector<std::string> names;
  for (const EvidenceForm& form : all_evidence_forms()) names.emplace_back(form.name);
  std::string hint = did_you_mean(name, names);
  if (hint.empty()) hint = "There are: " + in_words(names) + ".";
  return refuse("usage", "There is no kind of evidence '" + name + "'.", std::move(hint));
}

Action define_evidence_kinds(CLI::App& app) {
  const auto kind = std::make_shared<std::string>();
  add_option(app, "KIND", *kind, "Only this one, with its fields");
  return [kind](Request& request) { return list_kinds(request, *kind); };
}

}  // namespace tc::cli
