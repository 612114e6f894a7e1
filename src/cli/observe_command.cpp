#include <CLI/App.hpp>

#include "app/evidence_work.h"
#include "cli/command.h"
#include "cli/items.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct ObserveOptions {
  std::string learner;
  std::string on;
  std::string place;
  std::string narrative;
  std::string standard;
  std::vector<std::string> claims;
};

Result<Exit> record_observation(Request& request, const ObserveOptions& asked) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto learner = learner_named(request, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  auto claims = claims_named(request.library(), asked.claims, asked.standard);
  if (!claims) return tl::unexpected(claims.error());
  const Observation seen{*parse_calendar_date(asked.on), asked.place, asked.narrative};
  const auto item = observe(request.workplace(), who->id, learner->id, seen, std::move(*claims));
  if (!item) return tl::unexpected(item.error());
  print_item(request, *item, "Recorded in the portfolio of " + printable(learner->name) + ".");
  return Exit::done;
}

}  // namespace

Action define_observe(CLI::App& app) {
  const auto asked = std::make_shared<ObserveOptions>();
  app.add_option("--learner", asked->learner, "Whom you saw; the only apprentice without it");
  takes_date(app.add_option("--on", asked->on, "The day")->required());
  app.add_option("--place", asked->place, "Where it was")->required();
  app.add_option("--narrative", asked->narrative, "What the learner did, in the past tense")
      ->required();
  app.add_option("--standard", asked->standard, "The standard of bare names such as P3");
  takes_claim(app.add_option("--criterion", asked->claims,
                             "What it shows, and why: P3=\"your reason\"; may be repeated")
                  ->required()
                  ->expected(1)
                  ->take_all());
  return [asked](Request& request) { return record_observation(request, *asked); };
}

}  // namespace tc::cli
