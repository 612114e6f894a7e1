#include <CLI/App.hpp>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/evidence_work.h"
#include "app/practice.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/items.h"
#include "cli/printing.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct AddOptions {
  std::string attempt;
  std::vector<std::string> claims;
};

Result<Attempt> attempt_named(Request& request, const Person& who, const std::string& named) {
  const auto id = find_attempt(request.workplace(), who.id, named);
  if (!id) return tl::unexpected(id.error());
  return open_attempt(request.workplace(), who.id, *id);
}

Result<Exit> list_items(Request& request, const std::string& learner) {
  const auto whose = learner.empty() ? acting_apprentice(request) : learner_named(request, learner);
  if (!whose) return tl::unexpected(whose.error());
  const auto who = request.who().empty() ? whose : acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto portfolio = open_portfolio(request.workplace(), who->id, whose->id);
  if (!portfolio) return tl::unexpected(portfolio.error());
  if (request.json()) {
    Json list = Json::array();
    for (const EvidenceItem& item : portfolio->items) list.push_back(in_json(item));
    print_json(request.out(), list);
    return Exit::done;
  }
  for (const EvidenceItem& item : portfolio->items) tell_item(request, item);
  if (portfolio->items.empty())
    request.out() << printable(whose->name) << "'s portfolio is empty.\n";
  return Exit::done;
}

Result<Exit> propose(Request& request, const std::string& named) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto attempt = attempt_named(request, *who, named);
  if (!attempt) return tl::unexpected(attempt.error());
  const auto claims = proposed_claims(debrief(*attempt));
  if (request.json()) {
    Json list = Json::array();
    for (const Claim& claim : claims)
      list.push_back({{"criterion", text(claim.criterion)},
                      {"reason", claim.reason},
                      {"locator", claim.locator}});
    print_json(request.out(), list);
    return Exit::done;
  }
  for (const Claim& claim : claims)
    print_paragraph(request.out(),
                    text(claim.criterion) + " (" + claim.locator + "): " + claim.reason);
  request.out() << (claims.empty() ? "Nothing was seen as shown.\n"
                                   : "Choose what is true and say why in your own words:\n");
  if (!claims.empty())
    request.out() << "tradecounter evidence add " << short_id(attempt->id) << " --criterion "
                  << text(claims.front().criterion.code) << "=\"your reason\"\n";
  return Exit::done;
}

Result<Exit> add(Request& request, const AddOptions& asked) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto attempt = attempt_named(request, *who, asked.attempt);
  if (!attempt) return tl::unexpected(attempt.error());
  auto claims =
      claims_named(request.library(), asked.claims, attempt->session.scenario().standard.text,
                   proposed_claims(debrief(*attempt)));
  if (!claims) return tl::unexpected(claims.error());
  const auto item =
      add_attempt_as_evidence(request.workplace(), who->id, attempt->id, std::move(*claims));
  if (!item) return tl::unexpected(item.error());
  print_item(request, *item, "Added to your portfolio; assessors can see it now.");
  return Exit::done;
}

}  // namespace

Action define_evidence_list(CLI::App& app) {
  const auto learner = std::make_shared<std::string>();
  app.add_option("--learner", *learner, "Whose portfolio; your own without it");
  return [learner](Request& request) { return list_items(request, *learner); };
}

Action define_evidence_propose(CLI::App& app) {
  const auto attempt = std::make_shared<std::string>("last");
  app.add_option("ATTEMPT", *attempt, "An attempt's id, the beginning of one, or last");
  return [attempt](Request& request) { return propose(request, *attempt); };
}

Action define_evidence_add(CLI::App& app) {
  const auto asked = std::make_shared<AddOptions>();
  app.add_option("ATTEMPT", asked->attempt, "An attempt's id, the beginning of one, or last")
      ->required();
  takes_claim(app.add_option("--criterion", asked->claims,
                             "What it shows, and why: P3=\"your reason\"; may be repeated")
                  ->required()
                  ->expected(1)
                  ->take_all());
  return [asked](Request& request) { return add(request, *asked); };
}

}  // namespace tc::cli
