// Items as their forms say them: added and changed.
#include <algorithm>

#include "base/text.h"
#include "cli/command.h"
#include "cli/form_options.h"
#include "cli/items.h"
#include "cli/kinds.h"
#include "cli/options.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct AddOptions {
  std::string what;
  std::string learner;
  FormOptions form;
  bool submit = false;
  DeclarationOptions declaration;
};

struct ChangeOptions {
  std::string item;
  std::string learner;
  FormOptions form;
  std::vector<std::string> dropped_criteria;
  std::vector<std::string> dropped_files;
};

struct Begun {
  Person who;
  ItemForm form;
  std::vector<Claim> proposed;
};

/// What is no kind of evidence is an attempt.
Result<Begun> begun_with_attempt(Request& request, AddOptions& asked) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto id = find_attempt(request.workplace(), who->id, asked.what);
  if (!id) {
    if (id.error().rule != "no-such-attempt") return tl::unexpected(id.error());
    Refusal refusal = id.error();
    if (const auto kind = kind_named(asked.what); !kind)
      refusal.sentence += " " + kind.error().sentence;
    return tl::unexpected(refusal);
  }
  const auto attempt = open_attempt(request.workplace(), who->id, *id);
  if (!attempt) return tl::unexpected(attempt.error());
  Begun out{*who, {}, proposed_claims(debrief(*attempt))};
  out.form.kind = EvidenceKind::simulation;
  out.form.learner = who->id;
  out.form.attempt = *id;
  if (asked.form.standard.empty()) asked.form.standard = attempt->session.scenario().standard.text;
  return out;
}

Result<Begun> begun_with_kind(Request& request, EvidenceKind kind, const AddOptions& asked) {
  const bool by_learner = form_of(kind).made_by == MadeBy::learner;
  const auto who = by_learner ? acting_apprentice(request) : acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto learner =
      by_learner && asked.learner.empty() ? who : learner_named(request, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  Begun out{*who, {}, {}};
  out.form.kind = kind;
  out.form.learner = learner->id;
  return out;
}

/// A slip in the declaration leaves nothing behind.
Result<Exit> submit_at_once(Request& request, const Begun& begun, const AddOptions& asked) {
  const auto declaration = declared(asked.declaration, begun.form.kind);
  if (!declaration) return tl::unexpected(declaration.error());
  const auto submitted = add_and_submit(request, begun.who.id, begun.form, *declaration);
  if (!submitted) return tl::unexpected(submitted.error());
  print_item(request, *submitted, "Submitted; assessors can see it now.");
  return Exit::done;
}

Result<Exit> add(Request& request, AddOptions asked) {
  const auto kind = parse_evidence_kind(asked.what);
  auto begun = kind ? begun_with_kind(request, *kind, asked) : begun_with_attempt(request, asked);
  if (!begun) return tl::unexpected(begun.error());
  if (auto filled = fill_in(request, asked.form, begun->form, begun->proposed); !filled)
    return tl::unexpected(filled.error());
  if (asked.submit) return submit_at_once(request, *begun, asked);
  const auto item = add_item(request.workplace(), begun->who.id, begun->form);
  if (!item) return tl::unexpected(item.error());
  print_item(
      request, *item,
      "Added as a draft, which only you see. To hand it over: tradecounter evidence submit " +
          item->number);
  return Exit::done;
}

Result<void> take_out(Request& request, const ChangeOptions& asked, ItemForm& form) {
  for (const std::string& name : asked.dropped_files) {
    const auto file = std::find_if(form.files.begin(), form.files.end(),
                                   [&](const FileToAttach& one) { return one.name == name; });
    if (file == form.files.end())
      return refuse("no-such-file", "It has no file '" + name + "'.",
                    "'tradecounter evidence show' lists its files.");
    form.files.erase(file);
  }
  for (const std::string& name : asked.dropped_criteria) {
    const auto criterion = criterion_named(request.library(), name, asked.form.standard);
    if (!criterion) return tl::unexpected(criterion.error());
    const auto claim = std::find_if(form.claims.begin(), form.claims.end(),
                                    [&](const Claim& one) { return one.criterion == *criterion; });
    if (claim == form.claims.end())
      return refuse("not-linked", "It is not linked to " + text(*criterion) + ".");
    form.claims.erase(claim);
  }
  return {};
}

Result<Exit> change(Request& request, ChangeOptions asked) {
  const auto found = item_asked(request, asked.item, asked.learner);
  if (!found) return tl::unexpected(found.error());
  ItemForm form = form_of(found->item);
  if (asked.form.standard.empty() && !form.claims.empty())
    asked.form.standard = form.claims.front().criterion.standard.text;
  if (auto taken = take_out(request, asked, form); !taken) return tl::unexpected(taken.error());
  if (auto filled = fill_in(request, asked.form, form); !filled)
    return tl::unexpected(filled.error());
  const auto item = change_item(request.workplace(), found->who.id, found->item.id, form);
  if (!item) return tl::unexpected(item.error());
  print_item(request, *item, "Changed.");
  return Exit::done;
}

}  // namespace

Action define_evidence_add(CLI::App& app) {
  const auto asked = std::make_shared<AddOptions>();
  add_option(app, "WHAT", asked->what,
             "A kind ('tradecounter evidence kinds'), or an attempt: its id, or last")
      .required();
  add_form_options(app, asked->form);
  add_option(app, "--learner", asked->learner,
             "Whose it is, of what assessors make; the only apprentice without it");
  add_flag(app, "--submit", asked->submit, "Declare it and hand it over at once");
  add_declaration_options(app, asked->declaration);
  return [asked](Request& request) { return add(request, *asked); };
}

Action define_evidence_change(CLI::App& app) {
  const auto asked = std::make_shared<ChangeOptions>();
  add_option(app, "ITEM", asked->item, "The item's number, such as VPO01/E07").required();
  add_option(app, "--learner", asked->learner, "Whose item; your own without it");
  add_form_options(app, asked->form);
  add_option(app, "--drop-file", asked->dropped_files, "A file to take out; may be repeated")
      .repeated();
  takes_criterion(add_option(app, "--drop-criterion", asked->dropped_criteria,
                             "A criterion to take out; may be repeated")
                      .repeated());
  return [asked](Request& request) { return change(request, *asked); };
}

}  // namespace tc::cli
