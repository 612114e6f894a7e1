#include "cli/form_options.h"

#include <algorithm>

#include "base/text.h"
#include "cli/options.h"
#include "cli/values.h"

namespace tc::cli {

namespace {

/// "invoice.pdf" of "/home/sam/invoice.pdf": a path tells more than belongs into a portfolio.
std::string last_part(const std::string& path) { return path.substr(path.find_last_of("/\\") + 1); }

/// The witness of a register is named as people know them.
std::string answer_of(Request& request, const ItemForm& form, const std::string& field,
                      const std::string& typed) {
  if (field != fields::witness) return typed;
  for (const Witness& witness : request.workplace().record().people_book().witnesses())
    if (witness.learner == form.learner && lower_ascii(witness.name) == lower_ascii(typed))
      return witness.id.text;
  return typed;
}

std::string_view declaration_of(EvidenceKind kind) {
  switch (form_of(kind).made_by) {
    case MadeBy::learner:
      return "I declare that this is my own work: it shows what I did myself, as it happened, and "
             "whatever others did or said in it is named as theirs.";
    case MadeBy::assessor:
      return "I declare that this is a true record of what I saw and heard myself, made by me.";
  }
  return "";
}

}  // namespace

void add_form_options(CLI::App& app, FormOptions& options) {
  add_option(app, "--title", options.title, "What it is called; made of kind and day without it");
  takes_field(add_option(app, "--field", options.fields,
                         "What a field of its form says: place=\"the trade counter\"; "
                         "may be repeated")
                  .repeated());
  add_option(app, "--file", options.files, "A file to go with it; may be repeated").repeated();
  takes_claim(add_option(app, "--criterion", options.claims,
                         "What it shows, where and why: P3=\"your reason\", P3@12:40=\"…\"; "
                         "may be repeated")
                  .repeated());
  add_option(app, "--standard", options.standard, "The standard of bare names such as P3");
}

Result<void> fill_in(Request& request, const FormOptions& options, ItemForm& form,
                     const std::vector<Claim>& proposed) {
  if (!options.title.empty()) form.title = options.title;
  for (const std::string& text : options.fields) {
    const std::size_t equals = text.find('=');
    const std::string name(trimmed(text.substr(0, equals)));
    form.answers[name] = answer_of(request, form, name, text.substr(equals + 1));
  }
  auto claims = claims_named(request.library(), options.claims, options.standard, proposed);
  if (!claims) return tl::unexpected(claims.error());
  const std::size_t before = form.claims.size();
  for (Claim& claim : *claims) {
    const auto end = form.claims.begin() + static_cast<std::ptrdiff_t>(before);
    const auto known = std::find_if(form.claims.begin(), end, [&](const Claim& one) {
      return one.criterion == claim.criterion;
    });
    if (known == end)
      form.claims.push_back(std::move(claim));  // one that is typed twice is the use case's matter
    else
      *known = std::move(claim);
  }
  for (const std::string& path : options.files)
    form.files.push_back(
        {{}, last_part(path), request.workplace().files().read(path, most_attachment_bytes)});
  return {};
}

void add_declaration_options(CLI::App& app, DeclarationOptions& options) {
  add_flag(app, "--authentic", options.authentic,
           "Declare that it is your own work (for an observation: that you saw it so)");
  takes_word(add_option(app, "--ai", options.ai, "Whether software that writes (AI) was used"),
             "none|used", {"none", "used"});
  add_option(app, "--ai-statement", options.ai_statement, "Which tool, and what it was used for");
  add_flag(app, "--customer-data-removed", options.customer_data_removed,
           "Declare that customers' names, registrations and numbers are out of it");
}

Result<Declaration> declared(const DeclarationOptions& options, EvidenceKind kind) {
  if (!options.authentic)
    return refuse("usage", "Submitting signs this: \"" + std::string(declaration_of(kind)) + "\"",
                  "Where that is so, say it with --authentic.");
  if (options.ai.empty())
    return refuse("usage", "Say whether software that writes (AI) was used.",
                  "Write --ai none, or --ai used with --ai-statement \"which tool, what for\".");
  Declaration declaration;
  declaration.ai = options.ai == "used" ? AiUse::used : AiUse::none;
  declaration.ai_statement = options.ai_statement;
  declaration.customer_data_removed = options.customer_data_removed;
  return declaration;
}

Result<EvidenceItem> add_and_submit(Request& request, const PersonId& who, ItemForm form,
                                    const Declaration& declaration) {
  const auto added = add_item(request.workplace(), who, std::move(form));
  if (!added) return added;
  auto submitted = submit_item(request.workplace(), who, added->id, declaration);
  if (submitted) return submitted;
  Refusal refusal = submitted.error();
  refusal.hint += (refusal.hint.empty() ? "" : " ") + added->number +
                  " is kept as a draft; to go on with it: tradecounter evidence change " +
                  added->number + ".";
  return tl::unexpected(refusal);
}

}  // namespace tc::cli
