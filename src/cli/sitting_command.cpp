// Assessed attempts, as those who assess set them and learners find them.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/sittings.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct SetOptions {
  std::string scenario;
  std::string seed;
  std::string learner;
  std::string until;
  std::optional<int> level;
  int attempts = 1;
};

struct WithdrawOptions {
  std::string sitting;
  std::string because;
};

Json in_json(const SittingRow& row) {
  Json json{{"sitting", row.id.text},
            {"scenario", row.scenario},
            {"title", row.title},
            {"for", row.whom},
            {"set_by", row.set_by},
            {"at", utc_text(row.at)},
            {"until", row.until ? iso_text(*row.until) : ""},
            {"allowed", row.allowed},
            {"made", row.made},
            {"withdrawn", row.withdrawn},
            {"closed", row.closed}};
  if (row.level) json["level"] = *row.level;
  if (row.seed) json["seed"] = *row.seed;
  return json;
}

std::string in_words(const SittingRow& row) {
  std::string told = row.title + " (" + row.scenario + ")";
  if (row.level) told += ", at level " + std::to_string(*row.level);
  told += ", for " + row.whom + ", set by " + row.set_by + " on " + uk_date_in_words(row.at) +
          ": " + counted(static_cast<std::size_t>(row.allowed), "attempt") + " allowed each, " +
          std::to_string(row.made) + " made";
  if (row.until) told += "; until " + tc::in_words(*row.until);
  if (row.seed) told += "; seed " + std::to_string(*row.seed);
  if (row.withdrawn) return told + "; withdrawn: " + row.withdrawn_because;
  return row.closed.empty() ? told : told + ". " + row.closed;
}

/// Those who assess see all, learners what is for them.
Result<Exit> list(Request& request) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  const auto rows = sittings(request.workplace(), who->id);
  if (!rows) return tl::unexpected(rows.error());
  if (request.json()) {
    Json all = Json::array();
    for (const SittingRow& row : *rows) all.push_back(in_json(row));
    print_json(request.out(), all);
    return Exit::done;
  }
  std::vector<EntryId> ids;
  for (const SittingRow& row : *rows) ids.push_back(row.id);
  const auto beginnings = short_ids(ids);
  for (std::size_t i = 0; i < rows->size(); ++i)
    print_hanging(request.out(), beginnings[i] + "  ", in_words((*rows)[i]));
  if (rows->empty()) request.out() << "No assessed attempt is set.\n";
  return Exit::done;
}

Result<SittingForm> form_from(Request& request, const SetOptions& asked) {
  SittingForm form;
  form.scenario = asked.scenario;
  form.seed = seed_in(asked.seed);
  form.level = asked.level;
  form.attempts = asked.attempts;
  form.until = parse_calendar_date(asked.until);
  if (asked.learner.empty()) return form;
  const auto learner = learner_named(request, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  form.learner = learner->id;
  return form;
}

Result<Exit> set(Request& request, const SetOptions& asked) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto form = form_from(request, asked);
  if (!form) return tl::unexpected(form.error());
  const auto made = set_sitting(request.workplace(), who->id, *form);
  if (!made) return tl::unexpected(made.error());
  if (request.json()) {
    print_json(request.out(), {{"sitting", made->id.text},
                               {"scenario", made->set.scenario},
                               {"bundle", made->set.bundle}});
    return Exit::done;
  }
  print_paragraph(request.out(), "Set and signed: '" + made->set.title + "', for " +
                                     (asked.learner.empty() ? "everybody" : asked.learner) +
                                     ". They begin it by:");
  request.out() << "tradecounter play --assessed " << short_id(made->id) << '\n';
  return Exit::done;
}

Result<Exit> withdraw(Request& request, const WithdrawOptions& asked) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto id = find_sitting(request.workplace(), who->id, asked.sitting);
  if (!id) return tl::unexpected(id.error());
  if (auto done = withdraw_sitting(request.workplace(), who->id, *id, asked.because); !done)
    return tl::unexpected(done.error());
  if (request.json())
    print_json(request.out(), {{"sitting", id->text}, {"withdrawn", true}});
  else
    request.out() << "Withdrawn: nobody begins it any more. What was begun counts.\n";
  return Exit::done;
}

}  // namespace

Action define_sitting_list(CLI::App&) { return list; }

Action define_sitting_set(CLI::App& app) {
  const auto asked = std::make_shared<SetOptions>();
  add_option(app, "SCENARIO", asked->scenario, "The scenario's id").required();
  add_option(app, "--learner", asked->learner, "For this learner alone; everybody without it");
  add_option(app, "--attempts", asked->attempts, "How many each may begin; 1 without it")
      .type("NUMBER");
  add_option(app, "--level", asked->level, "1, 2 or 3; the scenario's own without it")
      .type("NUMBER")
      .within(1, 3);
  takes_date(add_option(app, "--until", asked->until, "The last day on which it may be begun"));
  takes_seed(add_option(app, "--seed", asked->seed,
                        "Which order of replies everybody gets; drawn, and best so, without "
                        "it"));
  return [asked](Request& request) { return set(request, *asked); };
}

Action define_sitting_withdraw(CLI::App& app) {
  const auto asked = std::make_shared<WithdrawOptions>();
  add_option(app, "SITTING", asked->sitting, "The beginning of its id in the list").required();
  add_option(app, "--because", asked->because, "Why; learners read it").required();
  return [asked](Request& request) { return withdraw(request, *asked); };
}

}  // namespace tc::cli
