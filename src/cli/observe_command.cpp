// A direct observation in one line: the form, the declaration and the submission.

#include "app/evidence_work.h"
#include "cli/command.h"
#include "cli/form_options.h"
#include "cli/items.h"
#include "cli/options.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

/// An option for each field of the form that is typed often; the others by --field.
struct ObserveOptions {
  std::string learner;
  std::string on, place, narrative, start, end, present, customer, channel, setting;
  FormOptions form;
  DeclarationOptions declaration;
};

ItemForm observed(const ObserveOptions& asked, const Person& learner) {
  ItemForm form;
  form.kind = EvidenceKind::direct_observation;
  form.learner = learner.id;
  form.answers = {{std::string(fields::day), asked.on},
                  {std::string(fields::place), asked.place},
                  {std::string(fields::narrative), asked.narrative},
                  {"start", asked.start},
                  {"end", asked.end},
                  {"present", asked.present},
                  {std::string(fields::customer), asked.customer},
                  {std::string(fields::channel), asked.channel},
                  {std::string(fields::setting), asked.setting}};
  return form;
}

Result<Exit> record_observation(Request& request, const ObserveOptions& asked) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto learner = learner_named(request, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  const auto declaration = declared(asked.declaration, EvidenceKind::direct_observation);
  if (!declaration) return tl::unexpected(declaration.error());
  ItemForm form = observed(asked, *learner);
  if (auto filled = fill_in(request, asked.form, form); !filled)
    return tl::unexpected(filled.error());
  const auto submitted = add_and_submit(request, who->id, std::move(form), *declaration);
  if (!submitted) return tl::unexpected(submitted.error());
  print_item(request, *submitted, "Recorded in the portfolio of " + printable(learner->name) + ".");
  return Exit::done;
}

}  // namespace

Action define_observe(CLI::App& app) {
  const auto asked = std::make_shared<ObserveOptions>();
  add_option(app, "--learner", asked->learner, "Whom you saw; the only apprentice without it");
  takes_date(add_option(app, "--on", asked->on, "The day").required());
  add_option(app, "--place", asked->place, "Where it was").required();
  add_option(app, "--narrative", asked->narrative, "What the learner did, in the past tense")
      .required();
  add_option(app, "--start", asked->start, "When it began, as 14:05").required();
  add_option(app, "--end", asked->end, "When it ended").required();
  add_option(app, "--present", asked->present, "Who was there, by their part");
  add_option(app, "--customer", asked->customer, "Who was served, without a name");
  add_option(app, "--channel", asked->channel, "counter, phone, email, chat or web");
  add_option(app, "--setting", asked->setting, "real-work, or role-play").usually("real-work");
  add_form_options(app, asked->form);
  option_of(app, "--criterion").required();
  add_declaration_options(app, asked->declaration);
  return [asked](Request& request) { return record_observation(request, *asked); };
}

}  // namespace tc::cli
