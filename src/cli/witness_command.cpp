// The register of witnesses, and the card that asks one for testimony.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/witnesses.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct WitnessOptions {
  std::string change;
  std::string learner;
  std::string name, job, employer, contact, relation, basis;
};

struct CardOptions {
  std::string learner;
  std::string witness;
  std::string standard;
  std::string out;
  std::vector<std::string> criteria;
};

struct ActingFor {
  Person who;
  Person learner;
};

Result<ActingFor> acting_for(Request& request, const std::string& learner) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto whose = learner_of(request, *who, learner);
  if (!whose) return tl::unexpected(whose.error());
  return ActingFor{*who, *whose};
}

Json in_json(const Witness& witness) {
  return {{"witness", witness.id.text},   {"learner", witness.learner.text},
          {"name", witness.name},         {"job", witness.job},
          {"employer", witness.employer}, {"contact", witness.contact},
          {"relation", witness.relation}, {"expert", witness.expert},
          {"basis", witness.basis}};
}

void tell(std::ostream& out, const Witness& witness, const std::string& id) {
  print_paragraph(out, id + "  " + witness.name + ", " + witness.job + ", " + witness.employer);
  print_paragraph(out, "Contact: " + witness.contact, 2);
  if (!witness.relation.empty()) print_paragraph(out, "Relation: " + witness.relation, 2);
  if (witness.expert) print_paragraph(out, "Expert: " + witness.basis, 2);
}

/// By name in any case, or by the beginning of the id.
Result<Witness> witness_named(const std::vector<Witness>& witnesses, const std::string& named) {
  std::vector<EntryId> ids;
  for (const Witness& witness : witnesses) {
    if (lower_ascii(witness.name) == lower_ascii(named)) return witness;
    ids.push_back(witness.id);
  }
  const auto at = place_of(ids, named, "witness");
  if (!at) return tl::unexpected(at.error());
  return witnesses[*at];
}

Result<Exit> list(Request& request, const std::string& learner) {
  const auto acting = acting_for(request, learner);
  if (!acting) return tl::unexpected(acting.error());
  const auto witnesses = witnesses_of(request.workplace(), acting->who.id, acting->learner.id);
  if (!witnesses) return tl::unexpected(witnesses.error());
  if (request.json()) {
    Json all = Json::array();
    for (const Witness& witness : *witnesses) all.push_back(in_json(witness));
    print_json(request.out(), all);
    return Exit::done;
  }
  std::vector<EntryId> ids;
  for (const Witness& witness : *witnesses) ids.push_back(witness.id);
  const auto beginnings = short_ids(ids);
  for (std::size_t i = 0; i < ids.size(); ++i) tell(request.out(), (*witnesses)[i], beginnings[i]);
  if (ids.empty()) request.out() << printable(acting->learner.name) << " has no witnesses yet.\n";
  return Exit::done;
}

void set_where_given(std::string& field, const std::string& given) {
  if (!given.empty()) field = given;
}

Result<Exit> add(Request& request, const WitnessOptions& asked) {
  const auto acting = acting_for(request, asked.learner);
  if (!acting) return tl::unexpected(acting.error());
  Witness witness;
  witness.learner = acting->learner.id;
  if (!asked.change.empty()) {
    const auto all = witnesses_of(request.workplace(), acting->who.id, acting->learner.id);
    if (!all) return tl::unexpected(all.error());
    const auto known = witness_named(*all, asked.change);
    if (!known) return tl::unexpected(known.error());
    witness = *known;
  }
  set_where_given(witness.name, asked.name);
  set_where_given(witness.job, asked.job);
  set_where_given(witness.employer, asked.employer);
  set_where_given(witness.contact, asked.contact);
  set_where_given(witness.relation, asked.relation);
  set_where_given(witness.basis, asked.basis);
  witness.expert = witness.expert || !asked.basis.empty();
  const auto kept = put_witness(request.workplace(), acting->who.id, std::move(witness));
  if (!kept) return tl::unexpected(kept.error());
  if (request.json())
    print_json(request.out(), in_json(*kept));
  else
    tell(request.out(), *kept, short_id(kept->id));
  return Exit::done;
}

Result<Exit> print_card(Request& request, const CardOptions& asked) {
  const auto acting = acting_for(request, asked.learner);
  if (!acting) return tl::unexpected(acting.error());
  std::vector<CriterionRef> criteria;
  for (const std::string& name : asked.criteria) {
    const auto criterion = criterion_named(request.library(), name, asked.standard);
    if (!criterion) return tl::unexpected(criterion.error());
    criteria.push_back(*criterion);
  }
  std::optional<EntryId> witness;
  if (!asked.witness.empty()) {
    const auto all = witnesses_of(request.workplace(), acting->who.id, acting->learner.id);
    if (!all) return tl::unexpected(all.error());
    const auto named = witness_named(*all, asked.witness);
    if (!named) return tl::unexpected(named.error());
    witness = named->id;
  }
  const auto card = ask_witness(request.workplace(), acting->who.id, acting->learner.id,
                                std::move(criteria), witness);
  if (!card) return tl::unexpected(card.error());
  request.adapters().files.write(asked.out, request.adapters().testimony_card(*card));
  if (request.json())
    print_json(request.out(), {{"file", asked.out}, {"reference", card->reference}});
  else
    print_paragraph(request.out(), "Wrote " + asked.out + ", with the reference " +
                                       card->reference +
                                       ". Open it in a browser, print it and have it signed; then "
                                       "enter it with 'tradecounter evidence add "
                                       "witness-testimony'.");
  return Exit::done;
}

}  // namespace

Action define_witness_list(CLI::App& app) {
  const auto learner = std::make_shared<std::string>();
  add_option(app, "--learner", *learner, "Whose register; your own without it");
  return [learner](Request& request) { return list(request, *learner); };
}

Action define_witness_add(CLI::App& app) {
  const auto asked = std::make_shared<WitnessOptions>();
  add_option(app, "NAME", asked->name, "The witness's name");
  add_option(app, "--job", asked->job, "What they do");
  add_option(app, "--employer", asked->employer, "Where they work");
  add_option(app, "--contact", asked->contact, "How an assessor reaches them");
  add_option(app, "--relation", asked->relation, "What they are to the learner: line manager");
  add_option(app, "--expert", asked->basis,
             "An expert, by what: qualification, years in the trade");
  add_option(app, "--change", asked->change, "Change the witness of this name or id instead");
  add_option(app, "--learner", asked->learner, "Whose register; your own without it");
  return [asked](Request& request) { return add(request, *asked); };
}

Action define_witness_card(CLI::App& app) {
  const auto asked = std::make_shared<CardOptions>();
  takes_criterion(add_option(app, "--criterion", asked->criteria,
                             "What the witness is asked about; may be repeated")
                      .required()
                      .repeated());
  add_option(app, "--witness", asked->witness, "Who is asked, by name or id; else left open");
  add_option(app, "--out", asked->out, "The page to write (HTML)").required();
  add_option(app, "--standard", asked->standard, "The standard of bare names such as P3");
  add_option(app, "--learner", asked->learner, "For whom; yourself without it");
  return [asked](Request& request) { return print_card(request, *asked); };
}

}  // namespace tc::cli
